import {
  choice,
  choiceList,
  code,
  date,
  longText,
  reference,
  text,
  wholeNumber,
  yesNo,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { AdministrativeUnit } from '../territory/index.js';

export const componentLevels = choiceList('ComponentLevel', {
  PROJECT: ['Dự án', 'Project'],
  SUB_PROJECT: ['Tiểu dự án', 'Sub-project'],
});

export const organisationKinds = choiceList('OrganisationKind', {
  PEOPLES_COMMITTEE: ['Uỷ ban nhân dân', 'People’s Committee'],
  OFFICE: ['Công chức, bộ phận chuyên môn', 'Sector office'],
  FRONT: ['Mặt trận và tổ chức chính trị - xã hội', 'Fatherland Front and socio-political organisation'],
  HEALTH_STATION: ['Trạm y tế', 'Health station'],
  SCHOOL: ['Trường học', 'School'],
  VOCATIONAL_SCHOOL: ['Cơ sở giáo dục nghề nghiệp', 'Vocational school'],
  EMPLOYMENT_SERVICE: ['Tổ chức dịch vụ việc làm', 'Employment service'],
  ENTERPRISE: ['Doanh nghiệp', 'Enterprise'],
  COOPERATIVE: ['Hợp tác xã', 'Cooperative'],
  COOPERATIVE_GROUP: ['Tổ hợp tác', 'Cooperative group'],
  PRODUCTION_SITE: ['Cơ sở sản xuất, kinh doanh', 'Production site'],
  BANK: ['Ngân hàng', 'Bank'],
  OTHER: ['Khác', 'Other'],
});

/** This programme, and those it is integrated with. */
@resource({
  plural: 'programmes',
  label: ['Chương trình', 'Programme'],
  area: 'programme',
  title: ['name'],
  search: ['code', 'name'],
  unique: [['code']],
  defaultOrder: [{ field: 'code' }],
})
export class Programme extends StoredRecord {
  @code({ label: ['Mã', 'Code'], required: true })
  code!: string;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @text({ label: ['Tên tiếng Anh', 'English name'] })
  nameEn!: string | null;

  @date({ label: ['Từ ngày', 'From'] })
  from!: string | null;

  @date({ label: ['Đến hết ngày', 'To'] })
  to!: string | null;

  @longText({ label: ['Mục tiêu chung', 'Objective'] })
  objective!: string | null;

  @longText({ label: ['Phạm vi', 'Scope'] })
  scopeText!: string | null;

  @text({ label: ['Văn bản', 'Document'] })
  document!: string | null;

  @yesNo({ label: ['Chương trình lồng ghép', 'Integrated programme'] })
  isIntegrated!: boolean | null;

  @longText({ label: ['Căn cứ', 'Source'] })
  source!: string | null;
}

/** A project or sub-project; the plan's ten components are those without one below. */
@resource({
  plural: 'components',
  label: ['Dự án, tiểu dự án', 'Component'],
  area: 'programme',
  title: ['code', 'name'],
  search: ['code', 'name'],
  unique: [['programmeId', 'code']],
  defaultOrder: [{ field: 'code' }],
})
export class Component extends StoredRecord {
  @reference({
    to: () => Programme,
    label: ['Chương trình', 'Programme'],
    required: true,
    inverse: { name: 'components', label: ['Dự án, tiểu dự án', 'Components'] },
  })
  programmeId!: Id;

  @reference({
    to: () => Component,
    label: ['Thuộc dự án', 'Parent project'],
    inverse: { name: 'children', label: ['Tiểu dự án', 'Sub-projects'] },
  })
  parentId!: Id | null;

  @choice(componentLevels, { label: ['Cấp', 'Level'], required: true })
  level!: string;

  @code({ label: ['Mã', 'Code'], required: true })
  code!: string;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @text({ label: ['Tên tiếng Anh', 'English name'] })
  nameEn!: string | null;

  @longText({ label: ['Mục tiêu', 'Objective'] })
  objective!: string | null;

  @yesNo({
    label: ['Xã thực hiện', 'Run by the commune'],
    help: ['Dự án 1 và 5 không có trong kế hoạch', 'Projects 1 and 5 are not in the plan'],
  })
  isInPlan!: boolean | null;

  @longText({ label: ['Căn cứ', 'Source'] })
  source!: string | null;
}

/** Supported content (nội dung hỗ trợ) of a component. */
@resource({
  plural: 'activities',
  label: ['Nội dung hỗ trợ', 'Activity'],
  area: 'programme',
  title: ['name'],
  search: ['name'],
  defaultOrder: [{ field: 'componentId' }, { field: 'position' }],
})
export class Activity extends StoredRecord {
  @reference({
    to: () => Component,
    label: ['Dự án, tiểu dự án', 'Component'],
    required: true,
    inverse: { name: 'activities', label: ['Nội dung hỗ trợ', 'Activities'] },
  })
  componentId!: Id;

  @wholeNumber({ label: ['Thứ tự', 'Position'], required: true })
  position!: number;

  @text({ label: ['Tên', 'Name'], required: true, maxLength: 2000 })
  name!: string;

  @text({ label: ['Tên tiếng Anh', 'English name'], maxLength: 2000 })
  nameEn!: string | null;
}

/** Whom a component serves (đối tượng). */
@resource({
  plural: 'targetGroups',
  label: ['Đối tượng', 'Target group'],
  area: 'programme',
  title: ['name'],
  search: ['name'],
  defaultOrder: [{ field: 'componentId' }, { field: 'position' }],
})
export class TargetGroup extends StoredRecord {
  @reference({
    to: () => Component,
    label: ['Dự án, tiểu dự án', 'Component'],
    required: true,
    inverse: { name: 'targetGroups', label: ['Đối tượng', 'Target groups'] },
  })
  componentId!: Id;

  @wholeNumber({ label: ['Thứ tự', 'Position'], required: true })
  position!: number;

  @text({ label: ['Tên', 'Name'], required: true, maxLength: 2000 })
  name!: string;

  @text({ label: ['Tên tiếng Anh', 'English name'], maxLength: 2000 })
  nameEn!: string | null;

  @yesNo({ label: ['Được ưu tiên', 'Has priority'] })
  hasPriority!: boolean | null;
}

@resource({
  plural: 'organisations',
  label: ['Cơ quan, tổ chức', 'Organisation'],
  area: 'programme',
  title: ['name'],
  search: ['code', 'name'],
  unique: [['code']],
  scope: ['area'],
  readsAbove: true,
  defaultOrder: [{ field: 'name' }],
})
export class Organisation extends StoredRecord {
  @code({ label: ['Mã', 'Code'], required: true })
  code!: string;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @choice(organisationKinds, { label: ['Loại', 'Kind'], required: true })
  kind!: string;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @code({ label: ['Mã số thuế', 'Tax code'], minor: true })
  taxCode!: string | null;

  @text({ label: ['Địa chỉ', 'Address'] })
  address!: string | null;

  @code({ label: ['Điện thoại', 'Telephone'] })
  phone!: string | null;

  @longText({ label: ['Nhiệm vụ', 'Duties'] })
  duties!: string | null;
}
