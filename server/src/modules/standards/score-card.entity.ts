import {
  choice,
  code,
  longText,
  reference,
  text,
  wholeNumber,
  yesNo,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { areaTypes } from '../territory/index.js';
import { PovertyStandard } from './standards.entity.js';

/** A versioned B1 card of a standard, a region and a kind of area: items with options and points. */
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

  @yesNo({
    label: ['Chỉ minh hoạ cấu trúc', 'Example only'],
    help: ['Không dùng để phân loại hộ', 'Not for classifying households'],
  })
  isExample!: boolean | null;

  @longText({ label: ['Căn cứ', 'Source'] })
  source!: string | null;
}

/** One question of a card; each household answers it once. */
@resource({
  plural: 'scoreCardItems',
  label: ['Chỉ tiêu bảng điểm', 'Score card item'],
  area: 'standards',
  title: ['name', 'cardId'],
  search: ['name'],
  unique: [['cardId', 'position']],
  defaultOrder: [{ field: 'cardId' }, { field: 'position' }],
})
export class ScoreCardItem extends StoredRecord {
  @reference({
    to: () => ScoreCard,
    label: ['Bảng điểm', 'Score card'],
    required: true,
    inverse: { name: 'items', label: ['Chỉ tiêu', 'Items'] },
  })
  cardId!: Id;

  @wholeNumber({ label: ['Thứ tự', 'Position'], required: true, min: 1 })
  position!: number;

  @text({ label: ['Chỉ tiêu', 'Item'], required: true })
  name!: string;
}

@resource({
  plural: 'scoreCardOptions',
  label: ['Phương án điểm B1', 'Score card option'],
  area: 'standards',
  title: ['option', 'itemId'],
  search: ['option'],
  unique: [['itemId', 'position']],
  defaultOrder: [{ field: 'itemId' }, { field: 'position' }],
})
export class ScoreCardOption extends StoredRecord {
  @reference({
    to: () => ScoreCardItem,
    label: ['Chỉ tiêu', 'Item'],
    inverse: { name: 'options', label: ['Phương án', 'Options'] },
  })
  itemId!: Id | null;

  @wholeNumber({ label: ['Thứ tự', 'Position'], required: true, min: 1 })
  position!: number;

  @text({ label: ['Phương án', 'Option'], required: true })
  option!: string;

  @wholeNumber({ label: ['Điểm', 'Points'], required: true, min: -1000, max: 1000 })
  points!: number;
}
