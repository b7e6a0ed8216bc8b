import { choice, choiceList, longText, reference } from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { Support } from './support.entity.js';

export const overlapDecisions = choiceList('OverlapDecision', {
  ALLOWED: ['Đúng quy định, giữ cả hai', 'Lawful, both stand'],
  MISTAKE: ['Nhập sai, đã sửa', 'Entered wrongly, corrected'],
  RECOVER: ['Hỗ trợ trùng, phải thu hồi', 'Supported twice, to be recovered'],
});

/** What was concluded about two supports that overlap, and why: kept with the records (numbers.md 15). */
@resource({
  plural: 'overlapReviews',
  label: ['Kết luận rà trùng', 'Overlap review'],
  area: 'support',
  title: ['decision'],
  scope: ['first', 'hamlet'],
  unique: [['firstId', 'secondId']],
})
export class OverlapReview extends StoredRecord {
  @reference({
    to: () => Support,
    label: ['Hỗ trợ thứ nhất', 'First support'],
    required: true,
    inverse: { name: 'overlapReviews', label: ['Kết luận rà trùng', 'Overlap reviews'] },
  })
  firstId!: Id;

  @reference({ to: () => Support, label: ['Hỗ trợ thứ hai', 'Second support'], required: true })
  secondId!: Id;

  @choice(overlapDecisions, { label: ['Kết luận', 'Decision'], required: true })
  decision!: string;

  @longText({ label: ['Lý do', 'Reason'], required: true })
  reason!: string;
}
