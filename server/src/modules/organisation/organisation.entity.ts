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
import { User } from '../access/index.js';
import { sexes } from '../people/index.js';
import { Component, Organisation } from '../programme/index.js';
import { AdministrativeUnit } from '../territory/index.js';

export const officerPositions = choiceList('OfficerPosition', {
  COMMUNE_OFFICER: ['Công chức xã', 'Commune officer'],
  HAMLET_HEAD: ['Trưởng thôn', 'Hamlet head'],
  COMMUNITY_REPRESENTATIVE: ['Đại diện cộng đồng', 'Community representative'],
  GROUP_LEADER: ['Lãnh đạo tổ, nhóm', 'Group leader'],
  ASSOCIATION_CADRE: ['Cán bộ chi hội đoàn thể', 'Association cadre'],
  REVIEWER: ['Rà soát viên', 'Reviewer of households'],
  COLLABORATOR: ['Cộng tác viên giảm nghèo', 'Collaborator'],
  REPUTABLE_PERSON: ['Người có uy tín', 'Reputable person'],
});

export const responsibilityRoles = choiceList('ResponsibilityRole', {
  IN_CHARGE: ['Tham mưu thực hiện', 'In charge'],
  COORDINATING: ['Phối hợp', 'Coordinating'],
  SUPERVISING: ['Giám sát', 'Supervising'],
});

export const taskStates = choiceList('TaskState', {
  OPEN: ['Chưa làm', 'Open'],
  IN_PROGRESS: ['Đang làm', 'In progress'],
  DONE: ['Đã xong', 'Done'],
  CANCELLED: ['Bỏ', 'Cancelled'],
});

export const dutyRhythms = choiceList('DutyRhythm', {
  YEARLY: ['Hằng năm', 'Yearly'],
  HALF_YEARLY: ['6 tháng một lần', 'Half-yearly'],
  QUARTERLY: ['Hằng quý', 'Quarterly'],
  MONTHLY: ['Hằng tháng', 'Monthly'],
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

  @reference({
    to: () => Organisation,
    label: ['Đơn vị', 'Organisation'],
    inverse: { name: 'officers', label: ['Cán bộ', 'Officers'] },
  })
  organisationId!: Id | null;

  @date({ label: ['Từ ngày', 'From'], required: true })
  from!: string;

  @date({ label: ['Đến hết ngày', 'To'] })
  to!: string | null;
}

/** Which officer an account is. Only an administrator says so: whose work a user sees hangs on it. */
@resource({
  plural: 'officerAccounts',
  label: ['Tài khoản của cán bộ', 'Officer account'],
  area: 'access',
  title: ['officerId'],
  unique: [['userId'], ['officerId']],
})
export class OfficerAccount extends StoredRecord {
  @reference({ to: () => User, label: ['Người dùng', 'User'], required: true })
  userId!: Id;

  @reference({ to: () => Officer, label: ['Cán bộ', 'Officer'], required: true })
  officerId!: Id;
}

/** Who answers for a component, and when: a dated assignment (law.md 10.2, 12-13). */
@resource({
  plural: 'responsibilities',
  label: ['Phân công trách nhiệm', 'Responsibility'],
  area: 'programme',
  title: ['role', 'organisationId'],
  scope: ['organisation', 'area'],
  defaultOrder: [{ field: 'componentId' }, { field: 'role' }],
})
export class Responsibility extends StoredRecord {
  @reference({
    to: () => Component,
    label: ['Dự án, tiểu dự án', 'Component'],
    required: true,
    inverse: { name: 'responsibilities', label: ['Phân công', 'Responsibilities'] },
  })
  componentId!: Id;

  @reference({
    to: () => Organisation,
    label: ['Cơ quan, tổ chức', 'Organisation'],
    required: true,
    inverse: { name: 'responsibilities', label: ['Phân công', 'Responsibilities'] },
  })
  organisationId!: Id;

  @reference({
    to: () => Officer,
    label: ['Cán bộ', 'Officer'],
    inverse: { name: 'responsibilities', label: ['Phân công', 'Responsibilities'] },
  })
  officerId!: Id | null;

  @choice(responsibilityRoles, { label: ['Vai trò', 'Role'], required: true })
  role!: string;

  @date({ label: ['Từ ngày', 'From'] })
  from!: string | null;

  @date({ label: ['Đến hết ngày', 'To'] })
  to!: string | null;

  @text({ label: ['Căn cứ', 'Source'] })
  source!: string | null;
}

/** A task that comes back: from it the tasks of a year are made. */
@resource({
  plural: 'duties',
  label: ['Nhiệm vụ định kỳ', 'Recurring duty'],
  area: 'programme',
  title: ['name'],
  search: ['name'],
  scope: ['area'],
  defaultOrder: [{ field: 'firstMonth' }, { field: 'name' }],
})
export class Duty extends StoredRecord {
  @text({ label: ['Nhiệm vụ', 'Duty'], required: true })
  name!: string;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @reference({ to: () => Component, label: ['Dự án, tiểu dự án', 'Component'] })
  componentId!: Id | null;

  @reference({ to: () => Organisation, label: ['Cơ quan chủ trì', 'Organisation in charge'] })
  organisationId!: Id | null;

  @choice(dutyRhythms, { label: ['Nhịp', 'Rhythm'], required: true })
  rhythm!: string;

  @wholeNumber({ label: ['Tháng đầu', 'First month'], required: true, min: 1, max: 12 })
  firstMonth!: number;

  @wholeNumber({ label: ['Tháng cuối', 'Last month'], required: true, min: 1, max: 12, initial: 12 })
  lastMonth!: number;

  @wholeNumber({
    label: ['Ngày đến hạn', 'Due day'],
    required: true,
    min: 1,
    max: 31,
    help: ['Tháng ngắn hơn lấy ngày cuối tháng', 'In a shorter month its last day'],
  })
  dueDay!: number;

  @date({ label: ['Từ ngày', 'From'] })
  from!: string | null;

  @date({ label: ['Đến hết ngày', 'To'] })
  to!: string | null;

  @longText({ label: ['Căn cứ', 'Source'] })
  source!: string | null;
}

@resource({
  plural: 'tasks',
  label: ['Công việc', 'Task'],
  area: 'programme',
  title: ['name'],
  search: ['name'],
  scope: ['area'],
  unique: [['dutyId', 'dueOn']],
  defaultOrder: [{ field: 'dueOn' }],
})
export class Task extends StoredRecord {
  @text({ label: ['Công việc', 'Task'], required: true })
  name!: string;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @reference({
    to: () => Component,
    label: ['Dự án, tiểu dự án', 'Component'],
    inverse: { name: 'tasks', label: ['Công việc', 'Tasks'] },
  })
  componentId!: Id | null;

  @reference({
    to: () => Organisation,
    label: ['Cơ quan chủ trì', 'Organisation in charge'],
    inverse: { name: 'tasks', label: ['Công việc', 'Tasks'] },
  })
  organisationId!: Id | null;

  @reference({
    to: () => Officer,
    label: ['Người thực hiện', 'Officer'],
    inverse: { name: 'tasks', label: ['Công việc', 'Tasks'] },
  })
  officerId!: Id | null;

  @date({ label: ['Hạn', 'Due on'] })
  dueOn!: string | null;

  @choice(taskStates, { label: ['Tình trạng', 'State'], required: true, initial: 'OPEN' })
  state!: string;

  @date({ label: ['Hoàn thành ngày', 'Done on'] })
  doneOn!: string | null;

  @longText({ label: ['Kết quả, ghi chú', 'Result, note'] })
  note!: string | null;

  @reference({
    to: () => Duty,
    label: ['Theo nhiệm vụ định kỳ', 'From the duty'],
    minor: true,
    inverse: { name: 'tasks', label: ['Công việc', 'Tasks'] },
  })
  dutyId!: Id | null;
}
