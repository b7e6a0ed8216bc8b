import {
  choice,
  choiceList,
  date,
  longText,
  reference,
  text,
  wholeNumber,
  yesNo,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { Officer } from '../organisation/index.js';
import { Component, Organisation } from '../programme/index.js';
import { AdministrativeUnit } from '../territory/index.js';
import { Training } from '../work/index.js';

@resource({
  plural: 'trainingAttendances',
  label: ['Cán bộ dự tập huấn', 'Training attendance'],
  area: 'monitoring',
  title: ['officerId', 'trainingId'],
  scope: ['officer', 'area'],
  period: ['attendedOn'],
  unique: [['trainingId', 'officerId']],
})
export class TrainingAttendance extends StoredRecord {
  @reference({
    to: () => Training,
    label: ['Lớp', 'Training'],
    required: true,
    inverse: { name: 'attendances', label: ['Cán bộ dự', 'Attendances'] },
  })
  trainingId!: Id;

  @reference({
    to: () => Officer,
    label: ['Cán bộ', 'Officer'],
    required: true,
    inverse: { name: 'attendances', label: ['Lớp đã dự', 'Attendances'] },
  })
  officerId!: Id;

  @date({ label: ['Ngày dự', 'Attended on'], required: true })
  attendedOn!: string;

  @yesNo({ label: ['Đạt yêu cầu', 'Passed'], isFoundLater: true })
  hasPassed!: boolean | null;
}

export const inspectionKinds = choiceList('InspectionKind', {
  INSPECTION: ['Kiểm tra', 'Inspection'],
  SUPERVISION: ['Giám sát', 'Supervision'],
  SOCIAL_FEEDBACK: ['Phản biện xã hội', 'Social feedback'],
});

@resource({
  plural: 'inspections',
  label: ['Kiểm tra, giám sát', 'Inspection'],
  area: 'monitoring',
  title: ['heldOn', 'subject'],
  search: ['subject'],
  scope: ['area'],
  period: ['heldOn'],
  defaultOrder: [{ field: 'heldOn', descending: true }],
})
export class Inspection extends StoredRecord {
  @text({ label: ['Nội dung', 'Subject'], required: true })
  subject!: string;

  @choice(inspectionKinds, { label: ['Hình thức', 'Kind'], required: true, initial: 'INSPECTION' })
  kind!: string;

  @reference({ to: () => Component, label: ['Dự án, tiểu dự án', 'Component'] })
  componentId!: Id | null;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @reference({ to: () => Organisation, label: ['Đơn vị kiểm tra', 'Inspecting body'] })
  inspectorId!: Id | null;

  @date({ label: ['Ngày', 'Held on'], required: true })
  heldOn!: string;

  @longText({ label: ['Kết luận', 'Conclusion'], isFoundLater: true })
  conclusion!: string | null;
}

export const findingStates = choiceList('FindingState', {
  OPEN: ['Chưa xử lý', 'Open'],
  IN_PROGRESS: ['Đang khắc phục', 'Being mended'],
  CLOSED: ['Đã khắc phục', 'Closed'],
});

/** What an inspection found and who mends it by when; it closes with a result only. How it is mended goes on after the period. */
@resource({
  plural: 'findings',
  label: ['Tồn tại phát hiện', 'Finding'],
  area: 'monitoring',
  title: ['description'],
  scope: ['inspection', 'area'],
  period: ['inspection', 'heldOn'],
  defaultOrder: [{ field: 'dueOn' }],
})
export class Finding extends StoredRecord {
  @reference({
    to: () => Inspection,
    label: ['Cuộc kiểm tra', 'Inspection'],
    required: true,
    inverse: { name: 'findings', label: ['Tồn tại', 'Findings'] },
  })
  inspectionId!: Id;

  @longText({ label: ['Mô tả', 'Description'], required: true })
  description!: string;

  @choice(findingStates, {
    label: ['Tình trạng', 'State'],
    required: true,
    derived: true,
    initial: 'OPEN',
    isFoundLater: true,
  })
  state!: string;

  @date({ label: ['Hạn khắc phục', 'Due on'], required: true, isFoundLater: true })
  dueOn!: string;

  @reference({
    to: () => Organisation,
    label: ['Đơn vị khắc phục', 'Body that mends it'],
    inverse: { name: 'findings', label: ['Tồn tại phải khắc phục', 'Findings to mend'] },
    isFoundLater: true,
  })
  organisationId!: Id | null;

  @reference({ to: () => Officer, label: ['Người khắc phục', 'Officer who mends it'], isFoundLater: true })
  officerId!: Id | null;

  @longText({ label: ['Biện pháp', 'Follow-up'], isFoundLater: true })
  followUp!: string | null;

  @date({ label: ['Khắc phục ngày', 'Closed on'], isFoundLater: true })
  closedOn!: string | null;

  @longText({ label: ['Kết quả khắc phục', 'Result'], isFoundLater: true })
  result!: string | null;
}

export const exchangeKinds = choiceList('ExchangeKind', {
  VISIT: ['Tham quan, học tập', 'Study visit'],
  CONFERENCE: ['Hội nghị', 'Conference'],
  WORKSHOP: ['Hội thảo, toạ đàm', 'Workshop'],
});

/** Officers who go and see how others do it, or meet to speak of it (plan III.5.1.c). */
@resource({
  plural: 'studyVisits',
  label: ['Học tập kinh nghiệm, hội nghị', 'Study visit'],
  area: 'monitoring',
  title: ['name'],
  search: ['name', 'destination'],
  scope: ['area'],
  period: ['from'],
  defaultOrder: [{ field: 'from', descending: true }],
})
export class StudyVisit extends StoredRecord {
  @text({ label: ['Nội dung', 'Subject'], required: true })
  name!: string;

  @choice(exchangeKinds, { label: ['Hình thức', 'Kind'] })
  kind!: string | null;

  @text({ label: ['Nơi đến, nơi họp', 'Destination'], required: true })
  destination!: string;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @reference({ to: () => Component, label: ['Dự án, tiểu dự án', 'Component'] })
  componentId!: Id | null;

  @date({ label: ['Từ ngày', 'From'], required: true })
  from!: string;

  @date({ label: ['Đến hết ngày', 'To'] })
  to!: string | null;

  @wholeNumber({ label: ['Số người', 'Participants'], min: 1, max: 10_000 })
  participants!: number | null;

  @longText({ label: ['Bài học, kết quả', 'Lessons'], isFoundLater: true })
  lessons!: string | null;
}
