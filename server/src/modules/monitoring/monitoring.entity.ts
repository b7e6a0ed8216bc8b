import {
  choice,
  choiceList,
  date,
  longText,
  personName,
  reference,
  text,
  yesNo,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { sexes } from '../people/index.js';
import { Organisation } from '../programme/index.js';
import { AdministrativeUnit } from '../territory/index.js';
import { Training } from '../work/index.js';

export const officerPositions = choiceList('OfficerPosition', {
  COMMUNE_OFFICER: ['Công chức xã', 'Commune officer'],
  HAMLET_HEAD: ['Trưởng thôn', 'Hamlet head'],
  COMMUNITY_REPRESENTATIVE: ['Đại diện cộng đồng', 'Community representative'],
  GROUP_LEADER: ['Lãnh đạo tổ, nhóm', 'Group leader'],
  ASSOCIATION_CADRE: ['Cán bộ chi hội đoàn thể', 'Association cadre'],
  COLLABORATOR: ['Cộng tác viên giảm nghèo', 'Collaborator'],
  REPUTABLE_PERSON: ['Người có uy tín', 'Reputable person'],
});

/** A person who works on poverty reduction, from hamlet to commune. */
@resource({
  plural: 'officers',
  label: ['Cán bộ giảm nghèo', 'Officer'],
  area: 'monitoring',
  title: ['name'],
  search: ['name'],
  scope: ['area'],
  defaultOrder: [{ field: 'name' }],
})
export class Officer extends StoredRecord {
  @personName({ label: ['Họ và tên', 'Full name'], required: true })
  name!: string;

  @choice(sexes, { label: ['Giới tính', 'Sex'] })
  sex!: string | null;

  @choice(officerPositions, { label: ['Chức danh', 'Position'], required: true })
  position!: string;

  @reference({
    to: () => AdministrativeUnit,
    label: ['Địa bàn', 'Area'],
    required: true,
    inverse: { name: 'officers', label: ['Cán bộ giảm nghèo', 'Officers'] },
  })
  areaId!: Id;

  @reference({ to: () => Organisation, label: ['Đơn vị', 'Organisation'] })
  organisationId!: Id | null;

  @date({ label: ['Từ ngày', 'From'], required: true })
  from!: string;

  @date({ label: ['Đến hết ngày', 'To'] })
  to!: string | null;
}

@resource({
  plural: 'trainingAttendances',
  label: ['Cán bộ dự tập huấn', 'Training attendance'],
  area: 'monitoring',
  title: ['officerId'],
  scope: ['officer', 'area'],
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

  @yesNo({ label: ['Đạt yêu cầu', 'Passed'] })
  hasPassed!: boolean | null;
}

@resource({
  plural: 'inspections',
  label: ['Kiểm tra, giám sát', 'Inspection'],
  area: 'monitoring',
  title: ['subject'],
  search: ['subject'],
  scope: ['area'],
})
export class Inspection extends StoredRecord {
  @text({ label: ['Nội dung', 'Subject'], required: true })
  subject!: string;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @reference({ to: () => Organisation, label: ['Đơn vị kiểm tra', 'Inspecting body'] })
  inspectorId!: Id | null;

  @date({ label: ['Ngày', 'Held on'], required: true })
  heldOn!: string;

  @longText({ label: ['Kết luận', 'Conclusion'] })
  conclusion!: string | null;
}

export const findingStates = choiceList('FindingState', {
  OPEN: ['Chưa xử lý', 'Open'],
  IN_PROGRESS: ['Đang khắc phục', 'Being mended'],
  CLOSED: ['Đã khắc phục', 'Closed'],
});

@resource({
  plural: 'findings',
  label: ['Tồn tại phát hiện', 'Finding'],
  area: 'monitoring',
  title: ['description'],
  scope: ['inspection', 'area'],
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

  @choice(findingStates, { label: ['Tình trạng', 'State'], required: true, initial: 'OPEN' })
  state!: string;

  @date({ label: ['Hạn khắc phục', 'Due on'] })
  dueOn!: string | null;

  @date({ label: ['Khắc phục ngày', 'Closed on'] })
  closedOn!: string | null;

  @longText({ label: ['Biện pháp', 'Follow-up'] })
  followUp!: string | null;
}
