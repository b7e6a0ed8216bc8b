import {
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

/** The rule book of one period: income lines and score cut-offs by kind of area (Decree 07/2021, Circular 07/2021). */
@resource({
  plural: 'povertyStandards',
  label: ['Chuẩn nghèo', 'Poverty standard'],
  area: 'standards',
  title: ['name'],
  search: ['code', 'name'],
  unique: [['code']],
  defaultOrder: [{ field: 'validFrom' }],
  bands: [
    {
      name: 'income',
      label: ['Mức thu nhập', 'Income lines'],
      fields: ['ruralIncomeLineVnd', 'urbanIncomeLineVnd'],
    },
    {
      name: 'scores',
      label: ['Điểm B1', 'B1 scores'],
      fields: ['ruralPoorScore', 'urbanPoorScore', 'ruralAverageScore', 'urbanAverageScore'],
    },
  ],
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

  @money({
    label: ['Chuẩn thu nhập nông thôn', 'Rural income line, đồng a person a month'],
    hasNoTotal: true,
  })
  ruralIncomeLineVnd!: number | null;

  @money({
    label: ['Chuẩn thu nhập thành thị', 'Urban income line, đồng a person a month'],
    hasNoTotal: true,
  })
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
