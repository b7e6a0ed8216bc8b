import {
  code,
  date,
  instant,
  longText,
  reference,
  text,
  wholeNumber,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { AdministrativeUnit } from '../territory/index.js';
import { ReviewCampaign } from './campaign.entity.js';

/** Results of a campaign recognised in one step, written by the product with all that it changed; it can be taken back as a whole. */
@resource({
  plural: 'reviewRecognitions',
  label: ['Lần công nhận kết quả', 'Recognition of results'],
  area: 'review',
  title: ['decisionNumber', 'decidedOn'],
  scope: ['unit'],
  readOnly: true,
  indexes: [['campaignId']],
  defaultOrder: [{ field: 'decidedOn', descending: true }],
})
export class ReviewRecognition extends StoredRecord {
  @reference({
    to: () => ReviewCampaign,
    label: ['Đợt rà soát', 'Campaign'],
    required: true,
    inverse: { name: 'recognitions', label: ['Các lần công nhận', 'Recognitions'] },
  })
  campaignId!: Id;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  unitId!: Id;

  @text({ label: ['Số quyết định', 'Decision'], required: true })
  decisionNumber!: string;

  @date({ label: ['Ngày quyết định', 'Decided on'], required: true })
  decidedOn!: string;

  @wholeNumber({ label: ['Số hộ', 'Households'], required: true, min: 0 })
  households!: number;

  @wholeNumber({ label: ['Hộ thoát nghèo, cận nghèo', 'Households escaped'], required: true, min: 0 })
  escapes!: number;

  @longText({ label: ['Diễn giải', 'What was done'] })
  summary!: string | null;

  /** The key under which the history has every write of the recognition. */
  @code({ label: ['Mã thao tác', 'Key of the operation'], required: true, minor: true })
  operationKey!: string;

  @instant({ label: ['Đã hoàn tác lúc', 'Taken back at'] })
  undoneAt!: string | null;
}
