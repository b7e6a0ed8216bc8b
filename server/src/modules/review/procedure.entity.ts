import {
  choice,
  choiceList,
  date,
  longText,
  personName,
  reference,
  text,
  wholeNumber,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { ReviewStepRule, ScoreCardItem, ScoreCardOption } from '../standards/index.js';
import { AdministrativeUnit } from '../territory/index.js';
import { ReviewCampaign } from './campaign.entity.js';
import { HouseholdReview } from './review.entity.js';

/** A step of a campaign in a hamlet or the whole commune: when it was done and what paper shows it. */
@resource({
  plural: 'reviewSteps',
  label: ['Bước rà soát', 'Review step'],
  area: 'review',
  title: ['document'],
  scope: ['unit'],
  period: ['startedOn'],
  unique: [['campaignId', 'unitId', 'ruleId']],
  defaultOrder: [{ field: 'campaignId', descending: true }, { field: 'unitId' }, { field: 'startedOn' }],
})
export class ReviewStep extends StoredRecord {
  @reference({
    to: () => ReviewCampaign,
    label: ['Đợt rà soát', 'Campaign'],
    required: true,
    inverse: { name: 'steps', label: ['Các bước', 'Steps'] },
  })
  campaignId!: Id;

  @reference({
    to: () => AdministrativeUnit,
    label: ['Thôn hoặc xã', 'Hamlet or commune'],
    required: true,
    inverse: { name: 'reviewSteps', label: ['Các bước rà soát', 'Review steps'] },
  })
  unitId!: Id;

  @reference({ to: () => ReviewStepRule, label: ['Bước', 'Step'], required: true })
  ruleId!: Id;

  @date({ label: ['Bắt đầu', 'Started on'], required: true })
  startedOn!: string;

  @date({ label: ['Kết thúc', 'Ended on'] })
  endedOn!: string | null;

  @text({ label: ['Văn bản, biên bản', 'Paper'] })
  document!: string | null;

  @text({ label: ['Nơi họp, niêm yết', 'Place'] })
  place!: string | null;

  @wholeNumber({ label: ['Đại diện hộ dự họp', 'Household representatives present'], min: 0 })
  presentCount!: number | null;

  @wholeNumber({ label: ['Tổng số hộ được mời', 'Households invited'], min: 0 })
  invitedCount!: number | null;

  @longText({ label: ['Ghi chú', 'Note'], minor: true })
  note!: string | null;
}

export const complaintOutcomes = choiceList('ComplaintOutcome', {
  ACCEPTED: ['Chấp nhận, rà soát lại', 'Accepted, reviewed again'],
  REJECTED: ['Không chấp nhận', 'Rejected'],
});

/** Somebody objects to a household's result; it is answered before the decision. */
@resource({
  plural: 'reviewComplaints',
  label: ['Khiếu nại, phúc tra', 'Review complaint'],
  area: 'review',
  title: ['receivedOn'],
  scope: ['review', 'hamlet'],
  period: ['receivedOn'],
  defaultOrder: [{ field: 'receivedOn', descending: true }],
})
export class ReviewComplaint extends StoredRecord {
  @reference({
    to: () => HouseholdReview,
    label: ['Phiếu rà soát', 'Review'],
    required: true,
    inverse: { name: 'complaints', label: ['Khiếu nại', 'Complaints'] },
  })
  reviewId!: Id;

  @date({ label: ['Ngày nhận', 'Received on'], required: true })
  receivedOn!: string;

  @personName({ label: ['Người khiếu nại', 'Complainant'], personal: 'BASIC' })
  complainant!: string | null;

  @text({ label: ['Nội dung', 'Content'], personal: 'BASIC', required: true, maxLength: 2000 })
  content!: string;

  @choice(complaintOutcomes, { label: ['Kết quả', 'Outcome'] })
  outcome!: string | null;

  @date({ label: ['Ngày trả lời', 'Answered on'] })
  answeredOn!: string | null;

  @text({ label: ['Trả lời', 'Answer'], personal: 'BASIC', maxLength: 2000 })
  answer!: string | null;
}

/** A household's answer to an item of its B1 card; without an option none of the item's options applies, which gives no points. */
@resource({
  plural: 'scoreAnswers',
  label: ['Trả lời bảng điểm B1', 'Score answer'],
  area: 'review',
  title: ['reviewId', 'itemId'],
  scope: ['review', 'hamlet'],
  period: ['review', 'year'],
  unique: [['reviewId', 'itemId']],
  defaultOrder: [{ field: 'reviewId' }, { field: 'itemId' }],
})
export class ScoreAnswer extends StoredRecord {
  @reference({
    to: () => HouseholdReview,
    label: ['Phiếu rà soát', 'Review'],
    required: true,
    inverse: { name: 'scoreAnswers', label: ['Trả lời bảng điểm', 'Score answers'] },
  })
  reviewId!: Id;

  @reference({ to: () => ScoreCardItem, label: ['Chỉ tiêu', 'Item'], required: true })
  itemId!: Id;

  @reference({
    to: () => ScoreCardOption,
    label: ['Phương án', 'Option'],
    help: ['Để trống: không phương án nào đúng, 0 điểm', 'Empty: none applies, no points'],
  })
  optionId!: Id | null;

  @wholeNumber({ label: ['Điểm', 'Points'], derived: true, required: true })
  points!: number;
}
