import {
  choice,
  choiceList,
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
import { Person } from '../people/index.js';
import { Component, Organisation } from '../programme/index.js';
import { LivelihoodModel } from '../support/index.js';
import { AdministrativeUnit } from '../territory/index.js';

export const trainingKinds = choiceList('TrainingKind', {
  VOCATIONAL: ['Đào tạo nghề', 'Vocational training'],
  PRODUCTION: ['Kỹ thuật sản xuất', 'Production technique'],
  OVERSEAS_ORIENTATION: ['Giáo dục định hướng đi nước ngoài', 'Orientation for work abroad'],
  LANGUAGE: ['Ngoại ngữ', 'Foreign language'],
  OFFICER: ['Bồi dưỡng cán bộ giảm nghèo', 'Training of poverty-reduction officers'],
  INFORMATION: ['Bồi dưỡng cán bộ thông tin', 'Training of information officers'],
});

@resource({
  plural: 'trainings',
  label: ['Lớp đào tạo, tập huấn', 'Training'],
  area: 'work',
  title: ['name'],
  search: ['name'],
  scope: ['area'],
  period: ['startsOn'],
  defaultOrder: [{ field: 'startsOn', descending: true }],
})
export class Training extends StoredRecord {
  @text({ label: ['Tên lớp', 'Name'], required: true })
  name!: string;

  @choice(trainingKinds, { label: ['Loại', 'Kind'], required: true })
  kind!: string;

  @reference({ to: () => Component, label: ['Dự án, tiểu dự án', 'Component'], required: true })
  componentId!: Id;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @reference({ to: () => Organisation, label: ['Đơn vị đào tạo', 'Trainer'] })
  trainerId!: Id | null;

  @reference({
    to: () => Organisation,
    label: ['Doanh nghiệp, hợp tác xã liên kết', 'Partner enterprise or cooperative'],
    help: [
      'Bên cùng đào tạo hoặc nhận học viên vào làm (kế hoạch, mục III.3.1)',
      'Who trains along or takes the trainees on (plan III.3.1)',
    ],
    inverse: { name: 'partneredTrainings', label: ['Lớp liên kết', 'Trainings as partner'] },
  })
  partnerId!: Id | null;

  @text({ label: ['Nghề, nội dung', 'Occupation or subject'] })
  occupation!: string | null;

  @reference({
    to: () => LivelihoodModel,
    label: ['Mô hình', 'Model'],
    inverse: { name: 'trainings', label: ['Tập huấn của mô hình', 'Trainings'] },
    minor: true,
  })
  modelId!: Id | null;

  @wholeNumber({ label: ['Số buổi', 'Sessions'], min: 1, max: 1000 })
  sessions!: number | null;

  @date({ label: ['Khai giảng', 'Starts on'], required: true })
  startsOn!: string;

  @date({ label: ['Bế giảng', 'Ends on'] })
  endsOn!: string | null;

  @year({ label: ['Năm', 'Year'], derived: true, required: true })
  year!: number;
}

@resource({
  plural: 'trainingEnrolments',
  label: ['Học viên', 'Training enrolment'],
  area: 'work',
  title: ['personId', 'trainingId'],
  scope: ['person', 'household', 'hamlet'],
  period: ['training', 'startsOn'],
  unique: [['trainingId', 'personId']],
})
export class TrainingEnrolment extends StoredRecord {
  @reference({
    to: () => Training,
    label: ['Lớp', 'Training'],
    required: true,
    inverse: { name: 'enrolments', label: ['Học viên', 'Enrolments'] },
  })
  trainingId!: Id;

  @reference({
    to: () => Person,
    label: ['Người học', 'Person'],
    required: true,
    inverse: { name: 'enrolments', label: ['Lớp đã học', 'Enrolments'] },
  })
  personId!: Id;

  @date({ label: ['Ngày nhập học', 'Enrolled on'] })
  enrolledOn!: string | null;

  @wholeNumber({ label: ['Số buổi có mặt', 'Sessions attended'], min: 0, max: 1000, isFoundLater: true })
  sessionsAttended!: number | null;

  @yesNo({ label: ['Hoàn thành', 'Completed'], isFoundLater: true })
  hasCompleted!: boolean | null;

  @yesNo({ label: ['Có việc sau đào tạo', 'In work after the training'], isFoundLater: true })
  hasJobAfter!: boolean | null;
}

export const educationLevels = choiceList('EducationLevel', {
  PRIMARY_NOT_FINISHED: ['Chưa tốt nghiệp tiểu học', 'Primary not finished'],
  PRIMARY: ['Tốt nghiệp tiểu học', 'Primary'],
  LOWER_SECONDARY: ['Tốt nghiệp THCS', 'Lower secondary'],
  UPPER_SECONDARY: ['Tốt nghiệp THPT', 'Upper secondary'],
});

export const qualifications = choiceList('Qualification', {
  UNTRAINED: ['Chưa qua đào tạo', 'Untrained'],
  SKILLED: ['CNKT không có bằng', 'Skilled without certificate'],
  SHORT: ['Chứng chỉ nghề dưới 3 tháng', 'Certificate under 3 months'],
  ELEMENTARY: ['Sơ cấp', 'Elementary'],
  INTERMEDIATE: ['Trung cấp', 'Intermediate'],
  COLLEGE: ['Cao đẳng', 'College'],
  UNIVERSITY: ['Đại học', 'University'],
  POSTGRADUATE: ['Trên đại học', 'Postgraduate'],
});

export const workHistories = choiceList('WorkHistory', {
  NEVER: ['Chưa từng làm việc', 'Never worked'],
  BEFORE: ['Đã từng làm việc', 'Worked before'],
  NOW: ['Đang làm việc', 'In work'],
});

export const employmentStatuses = choiceList('EmploymentStatus', {
  EMPLOYER: ['Chủ cơ sở', 'Employer'],
  OWN_ACCOUNT: ['Tự làm', 'Own account'],
  FAMILY: ['Lao động gia đình', 'Family worker'],
  WAGE: ['Làm công ăn lương', 'Wage worker'],
  COOPERATIVE: ['Xã viên hợp tác xã', 'Member of a cooperative'],
});

/** Who looks for work: the fields of form 01b (Circular 01/2022) that the person's record does not hold. */
@resource({
  plural: 'jobSeekers',
  label: ['Người tìm việc', 'Job seeker'],
  area: 'work',
  title: ['personId'],
  scope: ['person', 'household', 'hamlet'],
  period: ['registeredOn'],
  search: ['occupation', 'skills'],
  indexes: [['isOpen', 'registeredOn']],
  defaultOrder: [{ field: 'registeredOn', descending: true }],
})
export class JobSeeker extends StoredRecord {
  @reference({
    to: () => Person,
    label: ['Người', 'Person'],
    required: true,
    inverse: { name: 'jobSearches', label: ['Nhu cầu việc làm', 'Job searches'] },
  })
  personId!: Id;

  @date({ label: ['Ngày đăng ký', 'Registered on'], required: true })
  registeredOn!: string;

  @choice(educationLevels, { label: ['Học vấn', 'General education'] })
  education!: string | null;

  @choice(qualifications, { label: ['Trình độ kỹ thuật', 'Qualification'] })
  qualification!: string | null;

  @choice(workHistories, { label: ['Đã từng làm việc', 'Work so far'] })
  workHistory!: string | null;

  @choice(employmentStatuses, { label: ['Vị thế việc làm', 'Employment status'], minor: true })
  employmentStatus!: string | null;

  @text({ label: ['Việc chính gần nhất', 'Last main job'], minor: true })
  mainJob!: string | null;

  @date({ label: ['Thất nghiệp từ', 'Without work since'], minor: true })
  unemployedSince!: string | null;

  @text({ label: ['Lý do không tham gia lao động', 'Reason for not working'], minor: true })
  inactiveReason!: string | null;

  @text({ label: ['Nghề muốn làm', 'Occupation sought'] })
  occupation!: string | null;

  @text({ label: ['Kỹ năng', 'Skills'] })
  skills!: string | null;

  @money({ label: ['Lương mong muốn (tháng)', 'Wage sought, đồng a month'], minor: true, hasNoTotal: true })
  wageSoughtVnd!: number | null;

  @yesNo({ label: ['Muốn đi nước ngoài', 'Wants work abroad'] })
  wantsAbroad!: boolean | null;

  @text({ label: ['Nghề muốn học', 'Training sought'], minor: true })
  trainingSought!: string | null;

  @text({ label: ['Nơi muốn làm', 'Place sought'] })
  placeSought!: string | null;

  @yesNo({ label: ['Đang tìm', 'Still looking'], initial: true })
  isOpen!: boolean | null;
}

@resource({
  plural: 'vacancies',
  label: ['Việc tìm người', 'Vacancy'],
  area: 'work',
  title: ['occupation'],
  search: ['occupation', 'place', 'skills'],
  scope: ['area'],
  period: ['postedOn'],
  readsAbove: true,
})
export class Vacancy extends StoredRecord {
  @reference({
    to: () => Organisation,
    label: ['Đơn vị tuyển', 'Employer'],
    required: true,
    inverse: { name: 'vacancies', label: ['Vị trí tuyển', 'Vacancies'] },
  })
  employerId!: Id;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @text({ label: ['Nghề', 'Occupation'], required: true })
  occupation!: string;

  @text({ label: ['Nơi làm việc', 'Place'] })
  place!: string | null;

  @text({ label: ['Kỹ năng cần', 'Skills'] })
  skills!: string | null;

  @choice(qualifications, { label: ['Trình độ tối thiểu', 'Minimum qualification'] })
  minimumQualification!: string | null;

  @wholeNumber({ label: ['Số người cần', 'Openings'], required: true, min: 1, max: 100_000 })
  openings!: number;

  @money({ label: ['Lương từ', 'Wage from, đồng a month'], hasNoTotal: true })
  wageFromVnd!: number | null;

  @date({ label: ['Đăng ngày', 'Posted on'], required: true })
  postedOn!: string;

  @date({ label: ['Hạn nộp', 'Closes on'] })
  closesOn!: string | null;
}

/** A worker who found work with help; the follow-up after three months is the evidence (Circular 55/2023, art. 72). */
@resource({
  plural: 'placements',
  label: ['Kết nối việc làm', 'Placement'],
  area: 'work',
  title: ['personId', 'placedOn'],
  scope: ['hamlet'],
  period: ['placedOn'],
  indexes: [['personId']],
  defaultOrder: [{ field: 'placedOn', descending: true }],
})
export class Placement extends StoredRecord {
  @reference({
    to: () => Person,
    label: ['Người lao động', 'Worker'],
    required: true,
    inverse: { name: 'placements', label: ['Việc đã kết nối', 'Placements'] },
  })
  personId!: Id;

  @reference({
    to: () => AdministrativeUnit,
    label: ['Thôn khi kết nối', 'Hamlet at the time'],
    derived: true,
    required: true,
  })
  hamletId!: Id;

  @reference({ to: () => Vacancy, label: ['Vị trí', 'Vacancy'] })
  vacancyId!: Id | null;

  @reference({ to: () => Organisation, label: ['Nơi làm việc', 'Employer'] })
  employerId!: Id | null;

  @date({ label: ['Ngày nhận việc', 'Placed on'], required: true })
  placedOn!: string;

  @year({ label: ['Năm', 'Year'], derived: true, required: true })
  year!: number;

  @yesNo({ label: ['Có hợp đồng lao động', 'Has a labour contract'] })
  hasContract!: boolean | null;

  @date({ label: ['Hạn theo dõi 3 tháng', 'Follow-up due on'], derived: true })
  followUpDueOn!: string | null;

  @date({ label: ['Theo dõi sau 3 tháng', 'Followed up on'], isFoundLater: true })
  followedUpOn!: string | null;

  @yesNo({ label: ['Còn làm sau 3 tháng', 'Still in work after 3 months'], isFoundLater: true })
  isStillEmployed!: boolean | null;
}

@resource({
  plural: 'jobFairs',
  label: ['Phiên giao dịch việc làm', 'Job fair'],
  area: 'work',
  title: ['name'],
  scope: ['area'],
  period: ['heldOn'],
})
export class JobFair extends StoredRecord {
  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @date({ label: ['Ngày', 'Held on'], required: true })
  heldOn!: string;

  @wholeNumber({ label: ['Người tham gia', 'Participants'], min: 0, max: 1_000_000 })
  participants!: number | null;

  @wholeNumber({ label: ['Được nhận việc', 'Hired'], min: 0, max: 1_000_000 })
  hired!: number | null;

  @longText({ label: ['Ghi chú', 'Note'] })
  note!: string | null;

  @code({ label: ['Mã', 'Code'], minor: true })
  code!: string | null;
}
