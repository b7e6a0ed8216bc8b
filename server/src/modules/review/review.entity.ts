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
import { Household, Person } from '../people/index.js';
import { PovertyCause, PovertyStandard } from '../standards/index.js';
import { AdministrativeUnit, areaTypes } from '../territory/index.js';

export const campaignKinds = choiceList('CampaignKind', {
  ANNUAL: ['Rà soát định kỳ hằng năm', 'Annual review'],
  REGULAR: ['Rà soát thường xuyên', 'Regular review in the year'],
});

export const householdClasses = choiceList('HouseholdClass', {
  POOR: ['Hộ nghèo', 'Poor'],
  NEAR_POOR: ['Hộ cận nghèo', 'Near-poor'],
  AVERAGE: ['Hộ có mức sống trung bình', 'Average living standard'],
  NOT_POOR: ['Không thuộc diện', 'Not poor'],
});

export const flowReasons = choiceList('FlowReason', {
  RELAPSE: ['Tái nghèo/tái cận nghèo', 'Relapse'],
  NEW: ['Phát sinh mới', 'New'],
  MOVED_IN: ['Chuyển đến', 'Moved in'],
  SPLIT: ['Tách hộ', 'Split'],
  MERGED: ['Nhập hộ', 'Merged'],
});

@resource({
  plural: 'reviewCampaigns',
  label: ['Đợt rà soát', 'Review campaign'],
  area: 'review',
  title: ['name'],
  unique: [['areaId', 'year', 'kind']],
  scope: ['area'],
  period: ['year'],
  readsAbove: true,
  defaultOrder: [{ field: 'year', descending: true }],
})
export class ReviewCampaign extends StoredRecord {
  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @year({ label: ['Năm', 'Year'], required: true })
  year!: number;

  @choice(campaignKinds, { label: ['Hình thức', 'Kind'], required: true })
  kind!: string;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @reference({ to: () => PovertyStandard, label: ['Chuẩn nghèo', 'Poverty standard'], required: true })
  standardId!: Id;

  @date({ label: ['Bắt đầu', 'Starts on'] })
  startsOn!: string | null;

  @date({ label: ['Kết thúc', 'Ends on'] })
  endsOn!: string | null;

  @text({ label: ['Quyết định công nhận', 'Decision of recognition'] })
  decisionNumber!: string | null;

  @date({ label: ['Ngày quyết định', 'Decided on'] })
  decidedOn!: string | null;
}

/**
 * A household in one review. The hamlet is the one at the review's date, so that a later move does not change a past figure.
 * The twelve deprivations keep the national forms' order and numbers (law.md 1.3).
 */
@resource({
  plural: 'householdReviews',
  label: ['Phiếu rà soát hộ', 'Household review'],
  area: 'review',
  title: ['year'],
  scope: ['hamlet'],
  period: ['year'],
  unique: [['householdId', 'campaignId']],
  indexes: [['hamletId', 'year', 'recognisedClass']],
  defaultOrder: [{ field: 'year', descending: true }, { field: 'hamletId' }, { field: 'householdId' }],
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

  @wholeNumber({ label: ['Số nhân khẩu', 'Members'], min: 1, max: 50 })
  memberCount!: number | null;

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

  @wholeNumber({ label: ['Số chỉ số thiếu hụt', 'Deprivations'], derived: true })
  deprivationCount!: number | null;

  @wholeNumber({ label: ['Điểm B2', 'B2 score'], derived: true })
  deprivationScore!: number | null;

  @choice(householdClasses, { label: ['Phân loại theo điểm', 'Computed class'], derived: true })
  computedClass!: string | null;

  @choice(householdClasses, { label: ['Đề nghị', 'Proposed class'] })
  proposedClass!: string | null;

  @choice(householdClasses, { label: ['Công nhận', 'Recognised class'] })
  recognisedClass!: string | null;

  @yesNo({ label: ['Khác với điểm', 'Differs from the score'], derived: true })
  differsFromComputed!: boolean | null;

  @text({ label: ['Lý do khác', 'Reason of the difference'] })
  differenceReason!: string | null;

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

  @text({ label: ['Người rà soát', 'Reviewer'], minor: true })
  reviewer!: string | null;

  @longText({ label: ['Ghi chú', 'Note'], minor: true })
  note!: string | null;
}

@resource({
  plural: 'reviewCauses',
  label: ['Nguyên nhân nghèo của hộ', 'Cause of a household’s poverty'],
  area: 'review',
  title: ['causeId'],
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

export const schoolLevels = choiceList('SchoolLevel', {
  NONE: ['Không đi học', 'Not in school'],
  PRESCHOOL: ['Mầm non', 'Preschool'],
  PRIMARY: ['Tiểu học', 'Primary'],
  LOWER_SECONDARY: ['Trung học cơ sở', 'Lower secondary'],
  UPPER_SECONDARY: ['Trung học phổ thông', 'Upper secondary'],
  VOCATIONAL: ['Giáo dục nghề nghiệp', 'Vocational'],
  HIGHER: ['Cao đẳng, đại học', 'College or university'],
});

export const workStates = choiceList('WorkState', {
  SUSTAINABLE: ['Có việc làm bền vững', 'In sustainable work'],
  UNSTABLE: ['Việc làm không ổn định', 'In unstable work'],
  UNEMPLOYED: ['Không có việc làm', 'Without work'],
  NOT_ACTIVE: ['Không tham gia lao động', 'Not active'],
});

/** A person in a household's review: the facts from which deprivations and needs are read. */
@resource({
  plural: 'memberReviews',
  label: ['Thành viên trong phiếu rà soát', 'Member review'],
  area: 'review',
  title: ['personId'],
  scope: ['review', 'hamlet'],
  period: ['year'],
  unique: [['reviewId', 'personId']],
})
export class MemberReview extends StoredRecord {
  @reference({
    to: () => HouseholdReview,
    label: ['Phiếu', 'Review'],
    required: true,
    inverse: { name: 'members', label: ['Thành viên', 'Members'] },
  })
  reviewId!: Id;

  @reference({
    to: () => Person,
    label: ['Nhân khẩu', 'Person'],
    required: true,
    inverse: { name: 'reviews', label: ['Các lần rà soát', 'Reviews'] },
  })
  personId!: Id;

  @year({ label: ['Năm', 'Year'], derived: true, required: true })
  year!: number;

  @wholeNumber({ label: ['Tuổi', 'Age'], derived: true })
  age!: number | null;

  @choice(schoolLevels, { label: ['Đang học', 'School level'] })
  schoolLevel!: string | null;

  @yesNo({ label: ['Đi học đúng độ tuổi', 'At school at the right age'] })
  isAtRightSchool!: boolean | null;

  @choice(workStates, { label: ['Việc làm', 'Work'] })
  workState!: string | null;

  @yesNo({ label: ['Có hợp đồng lao động', 'Has a labour contract'] })
  hasContract!: boolean | null;

  @yesNo({ label: ['Có khả năng lao động', 'Able to work'] })
  isAbleToWork!: boolean | null;

  @yesNo({ label: ['Có bảo hiểm y tế', 'Has health insurance'] })
  hasHealthInsurance!: boolean | null;

  @yesNo({ label: ['Cần nâng cao năng lực sản xuất', 'Needs production capacity'] })
  needsProductionCapacity!: boolean | null;

  @yesNo({ label: ['Cần kết nối việc làm', 'Needs job counselling'] })
  needsJobSupport!: boolean | null;

  @yesNo({ label: ['Cần đào tạo nghề', 'Needs vocational training'] })
  needsVocationalTraining!: boolean | null;

  @yesNo({
    label: ['Lao động có thu nhập thấp', 'Low-income worker'],
    help: ['Tiêu chí có từ Nghị định 30/2025', 'The criterion exists since Decree 30/2025'],
  })
  isLowIncomeWorker!: boolean | null;
}

/** The decision by which a household left the class of poor or near-poor. */
@resource({
  plural: 'escapeRecognitions',
  label: ['Công nhận thoát nghèo', 'Escape recognition'],
  area: 'review',
  title: ['recognisedOn'],
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
