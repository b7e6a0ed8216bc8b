import {
  choice,
  code,
  date,
  longText,
  money,
  reference,
  text,
  wholeNumber,
  year,
  yesNo,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { areaTypes } from '../territory/index.js';

/** The rule book of one period: income lines and score cut-offs by kind of area (Decree 07/2021, Circular 07/2021). */
@resource({
  plural: 'povertyStandards',
  label: ['Chuẩn nghèo', 'Poverty standard'],
  area: 'standards',
  title: ['name'],
  search: ['code', 'name'],
  unique: [['code']],
  defaultOrder: [{ field: 'validFrom' }],
})
export class PovertyStandard extends StoredRecord {
  @code({ label: ['Mã', 'Code'], required: true })
  code!: string;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @date({ label: ['Áp dụng từ', 'Valid from'], required: true })
  validFrom!: string;

  @date({ label: ['Áp dụng đến hết', 'Valid to'] })
  validTo!: string | null;

  @money({ label: ['Chuẩn thu nhập nông thôn', 'Rural income line, đồng a person a month'] })
  ruralIncomeLineVnd!: number | null;

  @money({ label: ['Chuẩn thu nhập thành thị', 'Urban income line, đồng a person a month'] })
  urbanIncomeLineVnd!: number | null;

  @wholeNumber({ label: ['Điểm B1 hộ nghèo (nông thôn)', 'Poor up to B1, rural'] })
  ruralPoorScore!: number | null;

  @wholeNumber({ label: ['Điểm B1 hộ nghèo (thành thị)', 'Poor up to B1, urban'] })
  urbanPoorScore!: number | null;

  @wholeNumber({ label: ['Điểm B1 mức sống trung bình (nông thôn)', 'Average up to B1, rural'] })
  ruralAverageScore!: number | null;

  @wholeNumber({ label: ['Điểm B1 mức sống trung bình (thành thị)', 'Average up to B1, urban'] })
  urbanAverageScore!: number | null;

  @wholeNumber({ label: ['Ngưỡng B2', 'B2 cut-off'] })
  deprivationCutOff!: number | null;

  @wholeNumber({ label: ['Điểm mỗi chỉ số', 'Points an indicator'] })
  pointsPerIndicator!: number | null;

  @yesNo({
    label: ['Tính lại được', 'Can be computed'],
    help: ['Sai: chỉ lưu kết quả công nhận', 'No: only the recognised class is stored'],
  })
  isComputable!: boolean | null;

  @longText({ label: ['Căn cứ', 'Source'] })
  source!: string | null;
}

@resource({
  plural: 'deprivationDimensions',
  label: ['Chiều thiếu hụt', 'Deprivation dimension'],
  area: 'standards',
  title: ['name'],
  unique: [['code']],
  defaultOrder: [{ field: 'position' }],
})
export class DeprivationDimension extends StoredRecord {
  @code({ label: ['Mã', 'Code'], required: true })
  code!: string;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @text({ label: ['Tên tiếng Anh', 'English name'] })
  nameEn!: string | null;

  @wholeNumber({ label: ['Thứ tự', 'Position'], required: true })
  position!: number;
}

@resource({
  plural: 'deprivationIndicators',
  label: ['Chỉ số thiếu hụt', 'Deprivation indicator'],
  area: 'standards',
  title: ['name'],
  unique: [['code']],
  defaultOrder: [{ field: 'position' }],
})
export class DeprivationIndicator extends StoredRecord {
  @code({ label: ['Mã', 'Code'], required: true })
  code!: string;

  @reference({
    to: () => DeprivationDimension,
    label: ['Chiều', 'Dimension'],
    required: true,
    inverse: { name: 'indicators', label: ['Chỉ số', 'Indicators'] },
  })
  dimensionId!: Id;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @text({ label: ['Tên tiếng Anh', 'English name'] })
  nameEn!: string | null;

  @wholeNumber({ label: ['Thứ tự', 'Position'], required: true })
  position!: number;

  @longText({ label: ['Hộ thiếu hụt khi', 'Deprived when'] })
  threshold!: string | null;

  @longText({ label: ['Căn cứ', 'Source'] })
  source!: string | null;
}

/** A versioned B1 card: items with options and points. The 2016-2020 card is an example of the shape, not for production. */
@resource({
  plural: 'scoreCards',
  label: ['Bảng điểm B1', 'B1 score card'],
  area: 'standards',
  title: ['name'],
  unique: [['code']],
})
export class ScoreCard extends StoredRecord {
  @code({ label: ['Mã', 'Code'], required: true })
  code!: string;

  @reference({ to: () => PovertyStandard, label: ['Chuẩn nghèo', 'Standard'], required: true })
  standardId!: Id;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @text({ label: ['Vùng', 'Region'] })
  region!: string | null;

  @choice(areaTypes, { label: ['Nông thôn/thành thị', 'Rural or urban'] })
  areaType!: string | null;

  @yesNo({ label: ['Chỉ minh hoạ cấu trúc', 'Example only'] })
  isExample!: boolean | null;

  @longText({ label: ['Căn cứ', 'Source'] })
  source!: string | null;
}

@resource({
  plural: 'scoreCardOptions',
  label: ['Mục điểm B1', 'Score card option'],
  area: 'standards',
  title: ['item', 'option'],
  defaultOrder: [{ field: 'position' }],
})
export class ScoreCardOption extends StoredRecord {
  @reference({
    to: () => ScoreCard,
    label: ['Bảng điểm', 'Score card'],
    required: true,
    inverse: { name: 'options', label: ['Mục điểm', 'Options'] },
  })
  cardId!: Id;

  @wholeNumber({ label: ['Thứ tự', 'Position'], required: true })
  position!: number;

  @text({ label: ['Chỉ tiêu', 'Item'], required: true })
  item!: string;

  @text({ label: ['Phương án', 'Option'], required: true })
  option!: string;

  @wholeNumber({ label: ['Điểm', 'Points'], required: true })
  points!: number;
}

@resource({
  plural: 'ethnicities',
  label: ['Dân tộc', 'Ethnicity'],
  area: 'standards',
  title: ['name'],
  search: ['name'],
  unique: [['code']],
  defaultOrder: [{ field: 'code' }],
})
export class Ethnicity extends StoredRecord {
  @code({ label: ['Mã', 'Code'], required: true })
  code!: string;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @yesNo({ label: ['Dân tộc thiểu số', 'Ethnic minority'], required: true })
  isMinority!: boolean;
}

@resource({
  plural: 'povertyCauses',
  label: ['Nguyên nhân nghèo', 'Cause of poverty'],
  area: 'standards',
  title: ['name'],
  unique: [['code']],
  defaultOrder: [{ field: 'year' }, { field: 'code' }],
})
export class PovertyCause extends StoredRecord {
  @code({ label: ['Mã', 'Code'], required: true })
  code!: string;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @text({ label: ['Tên tiếng Anh', 'English name'] })
  nameEn!: string | null;

  @year({ label: ['Áp dụng từ năm', 'From year'] })
  year!: number | null;
}
