import {
  choice,
  choiceList,
  date,
  decimal,
  longText,
  reference,
  text,
  wholeNumber,
  year,
  yesNo,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { Household } from '../people/index.js';
import { PovertyCause, ScoreCard } from '../standards/index.js';
import { AdministrativeUnit, areaTypes } from '../territory/index.js';
import { householdClasses, ReviewCampaign } from './campaign.entity.js';
import { householdReviewBands } from './review-bands.js';

export const listOrigins = choiceList('ListOrigin', {
  LAST_LIST: ['Danh sách năm trước', 'Last year’s list'],
  NEW_HOUSEHOLD: ['Hộ mới có trong năm', 'New household of the year'],
  REQUEST: ['Hộ có giấy đề nghị', 'On request'],
});

export const waterSources = choiceList('WaterSource', {
  TAP: ['Nước máy', 'Tap water'],
  DRILLED_WELL: ['Giếng khoan', 'Drilled well'],
  PROTECTED_WELL: ['Giếng đào được bảo vệ', 'Protected dug well'],
  PROTECTED_SPRING: ['Khe, mó được bảo vệ', 'Protected spring'],
  RAIN: ['Nước mưa', 'Rain water'],
  BOTTLED: ['Nước đóng chai, bình', 'Bottled water'],
  OTHER: ['Nguồn khác', 'Other source'],
});

export const toiletKinds = choiceList('ToiletKind', {
  SEPTIC: ['Tự hoại, bán tự hoại', 'Septic or semi-septic'],
  POUR_FLUSH: ['Thấm dội nước', 'Pour-flush'],
  VENTILATED_PIT: ['Chìm có ống thông hơi', 'Ventilated improved pit'],
  SLAB_PIT: ['Hố xí có bệ', 'Pit with slab'],
  TWO_VAULT: ['Hai ngăn', 'Two-vault'],
  OTHER: ['Loại khác', 'Other kind'],
  NONE: ['Không có', 'None'],
});

export const flowReasons = choiceList('FlowReason', {
  RELAPSE: ['Tái nghèo/tái cận nghèo', 'Relapse'],
  NEW: ['Phát sinh mới', 'New'],
  MOVED_IN: ['Chuyển đến', 'Moved in'],
  SPLIT: ['Tách hộ', 'Split'],
  MERGED: ['Nhập hộ', 'Merged'],
});

/**
 * A household in one review. The hamlet is the one at the review's date, so that a later move does not change a past figure; a sheet
 * that is still open goes with its household within the campaign's area.
 * The twelve deprivations keep the national forms' order and numbers (law.md 1.3).
 */
@resource({
  plural: 'householdReviews',
  label: ['Phiếu rà soát hộ', 'Household review'],
  area: 'review',
  title: ['householdId', 'year'],
  scope: ['hamlet'],
  period: ['year'],
  unique: [['householdId', 'campaignId']],
  indexes: [['hamletId', 'year', 'recognisedClass']],
  defaultOrder: [{ field: 'year', descending: true }, { field: 'hamletId' }, { field: 'householdId' }],
  bands: householdReviewBands,
})
export class HouseholdReview extends StoredRecord {
  @reference({
    to: () => ReviewCampaign,
    label: ['Đợt rà soát', 'Campaign'],
    required: true,
    inverse: { name: 'reviews', label: ['Phiếu rà soát', 'Reviews'] },
  })
  campaignId!: Id;

  @reference({
    to: () => Household,
    label: ['Hộ', 'Household'],
    required: true,
    inverse: { name: 'reviews', label: ['Các lần rà soát', 'Reviews'] },
  })
  householdId!: Id;

  @year({ label: ['Năm', 'Year'], derived: true, required: true })
  year!: number;

  @reference({
    to: () => AdministrativeUnit,
    label: ['Thôn khi rà soát', 'Hamlet at the review'],
    derived: true,
    required: true,
    inverse: { name: 'reviews', label: ['Phiếu rà soát', 'Reviews'] },
  })
  hamletId!: Id;

  @choice(areaTypes, { label: ['Khu vực', 'Area type'], derived: true })
  areaType!: string | null;

  @date({ label: ['Ngày rà soát', 'Reviewed on'] })
  reviewedOn!: string | null;

  @choice(listOrigins, { label: ['Vào danh sách từ', 'On the list from'], minor: true })
  listOrigin!: string | null;

  @choice(householdClasses, {
    label: ['Kết quả năm trước', 'Class of the year before'],
    derived: true,
    help: ['Theo lần công nhận trước, khi lập phiếu', 'As recognised before, when the sheet was made'],
  })
  formerClass!: string | null;

  @wholeNumber({ label: ['Số nhân khẩu', 'Members'], min: 1, max: 50 })
  memberCount!: number | null;

  @reference({
    to: () => ScoreCard,
    label: ['Bảng điểm B1', 'B1 score card'],
    help: ['Có bảng điểm thì B1 tính từ các câu trả lời', 'With a card B1 is computed from the answers'],
    minor: true,
  })
  scoreCardId!: Id | null;

  @wholeNumber({ label: ['Điểm B1', 'B1 score'], min: 0, max: 1000 })
  incomeScore!: number | null;

  @yesNo({ label: ['1. Thiếu hụt việc làm', '1. Employment'] })
  lacksEmployment!: boolean | null;

  @yesNo({ label: ['2. Người phụ thuộc', '2. Dependants'] })
  lacksDependantBalance!: boolean | null;

  @yesNo({ label: ['3. Dinh dưỡng', '3. Nutrition'], personal: 'SENSITIVE' })
  lacksNutrition!: boolean | null;

  @yesNo({ label: ['4. Bảo hiểm y tế', '4. Health insurance'] })
  lacksHealthInsurance!: boolean | null;

  @yesNo({ label: ['5. Trình độ giáo dục người lớn', '5. Adult education'] })
  lacksAdultEducation!: boolean | null;

  @yesNo({ label: ['6. Trẻ em đi học', '6. Child schooling'] })
  lacksChildSchooling!: boolean | null;

  @yesNo({ label: ['7. Chất lượng nhà ở', '7. Housing quality'] })
  lacksHousingQuality!: boolean | null;

  @yesNo({ label: ['8. Diện tích nhà ở', '8. Housing area'] })
  lacksHousingArea!: boolean | null;

  @yesNo({ label: ['9. Nước sinh hoạt', '9. Safe water'] })
  lacksSafeWater!: boolean | null;

  @yesNo({ label: ['10. Nhà tiêu hợp vệ sinh', '10. Hygienic toilet'] })
  lacksHygienicToilet!: boolean | null;

  @yesNo({ label: ['11. Dịch vụ viễn thông', '11. Telecom services'] })
  lacksTelecom!: boolean | null;

  @yesNo({ label: ['12. Phương tiện thông tin', '12. Means of information'] })
  lacksInformationMeans!: boolean | null;

  // With the other eleven facts beside it, the count tells the sensitive one.
  @wholeNumber({ label: ['Số chỉ số thiếu hụt', 'Deprivations'], derived: true, personal: 'SENSITIVE' })
  deprivationCount!: number | null;

  @wholeNumber({ label: ['Điểm B2', 'B2 score'], derived: true, personal: 'SENSITIVE' })
  deprivationScore!: number | null;

  @wholeNumber({ label: ['Số chỉ số khác đề nghị', 'Differs from the proposals'], derived: true })
  proposalDifferences!: number | null;

  @text({
    label: ['Dấu của quy tắc đề nghị', 'Mark of the proposing rules'],
    help: [
      'Đề nghị của phiếu tính theo quy tắc có dấu này; quy tắc đổi thì dấu đổi',
      'The proposals are by the rules of this mark; changed rules have another',
    ],
    derived: true,
    minor: true,
  })
  proposalRulesMark!: string | null;

  @choice(householdClasses, { label: ['Phân loại theo điểm', 'Computed class'], derived: true })
  computedClass!: string | null;

  @choice(householdClasses, {
    label: ['Đề nghị', 'Proposed class'],
    otherNames: ['Phân loại', 'Phân loại hộ', 'Kết quả rà soát'],
  })
  proposedClass!: string | null;

  @choice(householdClasses, { label: ['Công nhận', 'Recognised class'] })
  recognisedClass!: string | null;

  @yesNo({ label: ['Khác với điểm', 'Differs from the score'], derived: true })
  differsFromComputed!: boolean | null;

  @text({ label: ['Lý do khác', 'Reason of the difference'] })
  differenceReason!: string | null;

  @text({ label: ['Lý do đính chính', 'Reason of the correction'], minor: true })
  correctionReason!: string | null;

  @choice(flowReasons, { label: ['Lý do biến động', 'Reason of the change'] })
  flowReason!: string | null;

  @yesNo({ label: ['Hộ nông, lâm, ngư, diêm nghiệp', 'Agriculture, forestry, fishery, salt'] })
  isAgricultural!: boolean | null;

  @yesNo({ label: ['Không có khả năng lao động', 'No labour capacity'] })
  hasNoLabourCapacity!: boolean | null;

  @yesNo({ label: ['Có nhu cầu viễn thông', 'Needs telecom services'] })
  needsTelecom!: boolean | null;

  @yesNo({ label: ['Khó khăn về nhà ở', 'Has housing hardship'] })
  hasHousingHardship!: boolean | null;

  @yesNo({ label: ['Được tiếp cận thông tin giảm nghèo', 'Reached by information on poverty reduction'] })
  isReachedByInformation!: boolean | null;

  @decimal({ label: ['Diện tích ở (m²)', 'Living area, m²'], min: 0, max: 10_000, minor: true })
  livingAreaM2!: number | null;

  @yesNo({ label: ['Tường bền chắc', 'Durable walls'], minor: true })
  isWallDurable!: boolean | null;

  @yesNo({ label: ['Cột trụ bền chắc', 'Durable pillars'], minor: true })
  isPillarDurable!: boolean | null;

  @yesNo({ label: ['Mái bền chắc', 'Durable roof'], minor: true })
  isRoofDurable!: boolean | null;

  @choice(waterSources, { label: ['Nguồn nước chính', 'Main source of water'], minor: true })
  waterSource!: string | null;

  @choice(toiletKinds, { label: ['Loại nhà tiêu', 'Kind of toilet'], minor: true })
  toiletKind!: string | null;

  @yesNo({
    label: ['Có tivi, đài, máy tính bàn, điện thoại', 'Has TV, radio, desktop or telephone'],
    minor: true,
  })
  hasSharedMeans!: boolean | null;

  @yesNo({
    label: ['Có máy tính xách tay, máy tính bảng, điện thoại thông minh', 'Has laptop, tablet or smartphone'],
    minor: true,
  })
  hasPersonalMeans!: boolean | null;

  @yesNo({ label: ['Đề nghị 1. Thiếu hụt việc làm', 'Proposed 1. employment'], derived: true, minor: true })
  proposedLacksEmployment!: boolean | null;

  @yesNo({ label: ['Đề nghị 2. Người phụ thuộc', 'Proposed 2. dependants'], derived: true, minor: true })
  proposedLacksDependantBalance!: boolean | null;

  @yesNo({
    label: ['Đề nghị 3. Dinh dưỡng', 'Proposed 3. nutrition'],
    derived: true,
    minor: true,
    personal: 'SENSITIVE',
  })
  proposedLacksNutrition!: boolean | null;

  @yesNo({ label: ['Đề nghị 4. Bảo hiểm y tế', 'Proposed 4. health insurance'], derived: true, minor: true })
  proposedLacksHealthInsurance!: boolean | null;

  @yesNo({
    label: ['Đề nghị 5. Trình độ giáo dục người lớn', 'Proposed 5. adult education'],
    derived: true,
    minor: true,
  })
  proposedLacksAdultEducation!: boolean | null;

  @yesNo({ label: ['Đề nghị 6. Trẻ em đi học', 'Proposed 6. child schooling'], derived: true, minor: true })
  proposedLacksChildSchooling!: boolean | null;

  @yesNo({
    label: ['Đề nghị 7. Chất lượng nhà ở', 'Proposed 7. housing quality'],
    derived: true,
    minor: true,
  })
  proposedLacksHousingQuality!: boolean | null;

  @yesNo({ label: ['Đề nghị 8. Diện tích nhà ở', 'Proposed 8. housing area'], derived: true, minor: true })
  proposedLacksHousingArea!: boolean | null;

  @yesNo({ label: ['Đề nghị 9. Nước sinh hoạt', 'Proposed 9. safe water'], derived: true, minor: true })
  proposedLacksSafeWater!: boolean | null;

  @yesNo({
    label: ['Đề nghị 10. Nhà tiêu hợp vệ sinh', 'Proposed 10. hygienic toilet'],
    derived: true,
    minor: true,
  })
  proposedLacksHygienicToilet!: boolean | null;

  @yesNo({
    label: ['Đề nghị 11. Dịch vụ viễn thông', 'Proposed 11. telecom services'],
    derived: true,
    minor: true,
  })
  proposedLacksTelecom!: boolean | null;

  @yesNo({
    label: ['Đề nghị 12. Phương tiện thông tin', 'Proposed 12. means of information'],
    derived: true,
    minor: true,
  })
  proposedLacksInformationMeans!: boolean | null;

  @text({ label: ['Người rà soát', 'Reviewer'], minor: true })
  reviewer!: string | null;

  @longText({ label: ['Ghi chú', 'Note'], minor: true })
  note!: string | null;
}

@resource({
  plural: 'reviewCauses',
  label: ['Nguyên nhân nghèo của hộ', 'Cause of a household’s poverty'],
  area: 'review',
  title: ['reviewId', 'causeId'],
  scope: ['review', 'hamlet'],
  period: ['review', 'year'],
  unique: [['reviewId', 'causeId']],
})
export class ReviewCause extends StoredRecord {
  @reference({
    to: () => HouseholdReview,
    label: ['Phiếu', 'Review'],
    required: true,
    inverse: { name: 'causes', label: ['Nguyên nhân', 'Causes'] },
  })
  reviewId!: Id;

  @reference({ to: () => PovertyCause, label: ['Nguyên nhân', 'Cause'], required: true })
  causeId!: Id;
}

/** The decision by which a household left the class of poor or near-poor. */
@resource({
  plural: 'escapeRecognitions',
  label: ['Công nhận thoát nghèo', 'Escape recognition'],
  area: 'review',
  title: ['householdId', 'recognisedOn'],
  scope: ['household', 'hamlet'],
  period: ['recognisedOn'],
  indexes: [['householdId', 'recognisedOn']],
})
export class EscapeRecognition extends StoredRecord {
  @reference({
    to: () => Household,
    label: ['Hộ', 'Household'],
    required: true,
    inverse: { name: 'escapes', label: ['Các lần thoát nghèo', 'Escapes'] },
  })
  householdId!: Id;

  @choice(householdClasses, { label: ['Thoát khỏi', 'Escaped from'], required: true })
  escapedFrom!: string;

  @date({ label: ['Ngày công nhận', 'Recognised on'], required: true })
  recognisedOn!: string;

  @date({ label: ['Là hộ mới thoát nghèo đến hết', 'Newly escaped through'], derived: true, required: true })
  newlyEscapedThrough!: string;

  @text({ label: ['Quyết định', 'Decision'] })
  decision!: string | null;
}
