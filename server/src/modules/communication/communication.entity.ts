import {
  choice,
  choiceList,
  date,
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
import { Component, Organisation } from '../programme/index.js';
import { AdministrativeUnit } from '../territory/index.js';

export const facilityKinds = choiceList('FacilityKind', {
  LOUDSPEAKER: ['Loa truyền thanh', 'Loudspeaker'],
  RADIO_STATION: ['Đài truyền thanh xã', 'Commune radio station'],
  INFORMATION_POINT: ['Điểm cung cấp thông tin', 'Information point'],
});

@resource({
  plural: 'facilities',
  label: ['Cơ sở thông tin', 'Facility'],
  area: 'communication',
  title: ['name'],
  search: ['name'],
  scope: ['unit'],
})
export class Facility extends StoredRecord {
  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @choice(facilityKinds, { label: ['Loại', 'Kind'], required: true })
  kind!: string;

  @reference({
    to: () => AdministrativeUnit,
    label: ['Nơi đặt', 'Unit'],
    required: true,
    inverse: { name: 'facilities', label: ['Cơ sở thông tin', 'Facilities'] },
  })
  unitId!: Id;

  @date({ label: ['Lắp đặt ngày', 'Installed on'] })
  installedOn!: string | null;
}

/** Whether a facility works, from a date until the next change. */
@resource({
  plural: 'facilityStates',
  label: ['Tình trạng cơ sở', 'Facility state'],
  area: 'communication',
  title: ['from'],
  scope: ['facility', 'unit'],
  period: ['from'],
})
export class FacilityState extends StoredRecord {
  @reference({
    to: () => Facility,
    label: ['Cơ sở', 'Facility'],
    required: true,
    inverse: { name: 'states', label: ['Tình trạng', 'States'] },
  })
  facilityId!: Id;

  @yesNo({ label: ['Hoạt động', 'Working'], required: true })
  isWorking!: boolean;

  @date({ label: ['Từ ngày', 'From'], required: true })
  from!: string;

  @date({ label: ['Đến hết ngày', 'To'], isFoundLater: true })
  to!: string | null;

  @text({ label: ['Ghi chú', 'Note'] })
  note!: string | null;
}

export const eventKinds = choiceList('CommunicationEventKind', {
  EVENT: ['Sự kiện', 'Event'],
  COLUMN: ['Chuyên trang, chuyên mục', 'Column'],
  REPORTAGE: ['Phóng sự', 'Reportage'],
  BROADCAST: ['Phát thanh', 'Broadcast'],
  MOVEMENT: ['Phong trào thi đua', 'Emulation movement'],
});

@resource({
  plural: 'communicationEvents',
  label: ['Hoạt động truyền thông', 'Communication event'],
  area: 'communication',
  title: ['name'],
  search: ['name'],
  scope: ['area'],
  period: ['heldOn'],
  defaultOrder: [{ field: 'heldOn', descending: true }],
})
export class CommunicationEvent extends StoredRecord {
  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @choice(eventKinds, { label: ['Loại', 'Kind'], required: true })
  kind!: string;

  @reference({ to: () => Component, label: ['Dự án, tiểu dự án', 'Component'], required: true })
  componentId!: Id;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @reference({ to: () => Organisation, label: ['Đơn vị tổ chức', 'Organiser'] })
  organiserId!: Id | null;

  @date({ label: ['Ngày', 'Held on'], required: true })
  heldOn!: string;

  @wholeNumber({ label: ['Số người tiếp cận', 'People reached'], min: 0, max: 100_000_000 })
  reach!: number | null;

  @longText({ label: ['Nội dung', 'Content'] })
  content!: string | null;
}

@resource({
  plural: 'publications',
  label: ['Ấn phẩm, sản phẩm truyền thông', 'Publication'],
  area: 'communication',
  title: ['name'],
  search: ['name'],
  scope: ['area'],
  period: ['publishedOn'],
})
export class Publication extends StoredRecord {
  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @date({ label: ['Phát hành ngày', 'Published on'], required: true })
  publishedOn!: string;

  @wholeNumber({ label: ['Số bản', 'Copies'], min: 0, max: 100_000_000 })
  copies!: number | null;

  @wholeNumber({ label: ['Số hộ tiếp cận', 'Households reached'], min: 0, max: 100_000_000 })
  householdsReached!: number | null;

  @yesNo({ label: ['Có tiếng dân tộc', 'In an ethnic language'] })
  isInEthnicLanguage!: boolean | null;
}

@resource({
  plural: 'commendations',
  label: ['Khen thưởng', 'Commendation'],
  area: 'communication',
  title: ['reason'],
  scope: ['area'],
  period: ['givenOn'],
})
export class Commendation extends StoredRecord {
  @reference({ to: () => AdministrativeUnit, label: ['Thôn, địa bàn', 'Area'], required: true })
  areaId!: Id;

  @reference({ to: () => Household, label: ['Hộ', 'Household'] })
  householdId!: Id | null;

  @text({ label: ['Thành tích', 'Reason'], required: true })
  reason!: string;

  @date({ label: ['Ngày', 'Given on'], required: true })
  givenOn!: string;

  @text({ label: ['Quyết định', 'Decision'] })
  decision!: string | null;
}

@resource({
  plural: 'policyDialogues',
  label: ['Đối thoại chính sách', 'Policy dialogue'],
  area: 'communication',
  title: ['subject'],
  scope: ['area'],
  period: ['heldOn'],
})
export class PolicyDialogue extends StoredRecord {
  @text({ label: ['Chủ đề', 'Subject'], required: true })
  subject!: string;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @date({ label: ['Ngày', 'Held on'], required: true })
  heldOn!: string;

  @wholeNumber({ label: ['Người dự', 'Participants'], min: 0, max: 1_000_000 })
  participants!: number | null;

  @longText({ label: ['Ý kiến, kết luận', 'Conclusions'] })
  conclusions!: string | null;

  @year({ label: ['Năm', 'Year'], derived: true, required: true })
  year!: number;
}
