import { choice, choiceList, reference, wholeNumber, year, yesNo } from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { Person } from '../people/index.js';
import { HouseholdReview } from './review.entity.js';

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
  title: ['personId', 'year'],
  scope: ['review', 'hamlet'],
  period: ['year'],
  unique: [['reviewId', 'personId']],
  bands: [
    {
      name: 'schooling',
      label: ['Học vấn', 'Schooling'],
      fields: ['schoolLevel', 'isAtRightSchool', 'qualification', 'hasWorkplaceCertificate'],
    },
    {
      name: 'work',
      label: ['Việc làm', 'Work'],
      fields: ['workState', 'isWageWorker', 'hasContract', 'isAbleToWork'],
    },
    {
      name: 'nutrition',
      label: ['Dinh dưỡng', 'Nutrition'],
      fields: ['isStunted', 'measuredStunted', 'isUnderweight', 'measuredUnderweight'],
    },
    {
      name: 'needs',
      label: ['Nhu cầu', 'Needs'],
      fields: ['needsProductionCapacity', 'needsJobSupport', 'needsVocationalTraining'],
    },
  ],
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

  @choice(schoolLevels, { label: ['Trình độ đã đạt', 'Highest qualification'] })
  qualification!: string | null;

  @yesNo({
    label: ['Có chứng nhận đào tạo tại nơi làm việc', 'Has a certificate of training at work'],
    minor: true,
  })
  hasWorkplaceCertificate!: boolean | null;

  @choice(workStates, { label: ['Việc làm', 'Work'] })
  workState!: string | null;

  @yesNo({ label: ['Làm công hưởng lương', 'Works for wages'] })
  isWageWorker!: boolean | null;

  @yesNo({ label: ['Có hợp đồng lao động', 'Has a labour contract'] })
  hasContract!: boolean | null;

  @yesNo({ label: ['Có khả năng lao động', 'Able to work'] })
  isAbleToWork!: boolean | null;

  @yesNo({ label: ['Có bảo hiểm y tế', 'Has health insurance'] })
  hasHealthInsurance!: boolean | null;

  @yesNo({ label: ['Hưởng trợ cấp xã hội hằng tháng', 'Receives a monthly social allowance'] })
  receivesAllowance!: boolean | null;

  @yesNo({
    label: ['Thấp còi (người rà soát trả lời)', 'Stunted, as answered'],
    help: [
      'Để trống khi trẻ đã được cân đo trong năm: kết quả cân đo được dùng',
      'Leave it empty where the child was measured in the year: the measurement is used',
    ],
    personal: 'SENSITIVE',
    minor: true,
  })
  isStunted!: boolean | null;

  @yesNo({
    label: ['Thấp còi (theo cân đo)', 'Stunted, as measured'],
    help: [
      'Lần cân đo cuối của trẻ trong năm rà soát; trống nếu chưa đo',
      'By the child’s last measurement of the review’s year; empty without one',
    ],
    personal: 'SENSITIVE',
    minor: true,
    derived: true,
  })
  measuredStunted!: boolean | null;

  @yesNo({
    label: ['Nhẹ cân (người rà soát trả lời)', 'Underweight, as answered'],
    help: [
      'Để trống khi trẻ đã được cân đo trong năm: kết quả cân đo được dùng',
      'Leave it empty where the child was measured in the year: the measurement is used',
    ],
    personal: 'SENSITIVE',
    minor: true,
  })
  isUnderweight!: boolean | null;

  @yesNo({
    label: ['Nhẹ cân (theo cân đo)', 'Underweight, as measured'],
    personal: 'SENSITIVE',
    minor: true,
    derived: true,
  })
  measuredUnderweight!: boolean | null;

  @yesNo({ label: ['Dùng internet', 'Uses the internet'], minor: true })
  usesInternet!: boolean | null;

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
