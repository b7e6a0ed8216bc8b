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
  title: ['facilityId', 'from'],
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
  MEETING: ['Hội nghị, họp thôn', 'Meeting'],
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

export const publicationKinds = choiceList('PublicationKind', {
  LEAFLET: ['Tờ rơi, tờ gấp', 'Leaflet'],
  POSTER: ['Áp phích, pa nô', 'Poster'],
  BOOK: ['Sách, cẩm nang', 'Book, handbook'],
  VIDEO: ['Phim, video', 'Film, video'],
  AUDIO: ['Bản ghi âm', 'Audio'],
  ARTICLE: ['Bài viết', 'Article'],
});

@resource({
  plural: 'publications',
  label: ['Ấn phẩm, sản phẩm truyền thông', 'Publication'],
  area: 'communication',
  title: ['name'],
  search: ['name'],
  scope: ['area'],
  period: ['publishedOn'],
  defaultOrder: [{ field: 'publishedOn', descending: true }],
})
export class Publication extends StoredRecord {
  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @choice(publicationKinds, { label: ['Loại', 'Kind'] })
  kind!: string | null;

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

/** What the commune gives to the press, and what came of it (plan III.4.2). */
@resource({
  plural: 'pressSupports',
  label: ['Hỗ trợ báo chí', 'Press support'],
  area: 'communication',
  title: ['topic'],
  search: ['topic', 'outlet'],
  scope: ['area'],
  period: ['givenOn'],
  defaultOrder: [{ field: 'givenOn', descending: true }],
})
export class PressSupport extends StoredRecord {
  @text({ label: ['Chủ đề', 'Topic'], required: true })
  topic!: string;

  @text({ label: ['Cơ quan báo chí', 'Outlet'], required: true })
  outlet!: string;

  @reference({ to: () => Component, label: ['Dự án, tiểu dự án', 'Component'], required: true })
  componentId!: Id;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @date({ label: ['Ngày', 'Given on'], required: true })
  givenOn!: string;

  @text({ label: ['Nội dung hỗ trợ', 'What was given'] })
  support!: string | null;

  @wholeNumber({ label: ['Số tin, bài', 'Items published'], min: 0, max: 100_000, isFoundLater: true })
  items!: number | null;
}

export const commendationRecipients = choiceList('CommendationRecipient', {
  HAMLET: ['Thôn', 'Hamlet'],
  COMMUNITY: ['Cộng đồng, tập thể', 'Community'],
  HOUSEHOLD: ['Hộ gia đình', 'Household'],
});

export const commendationLevels = choiceList('CommendationLevel', {
  COMMUNE: ['Cấp xã', 'Commune'],
  DISTRICT: ['Cấp huyện', 'District'],
  PROVINCE: ['Cấp tỉnh', 'Province'],
  NATION: ['Cấp trung ương', 'Nation'],
});

@resource({
  plural: 'commendations',
  label: ['Khen thưởng', 'Commendation'],
  area: 'communication',
  title: ['reason'],
  scope: ['area'],
  period: ['givenOn'],
  defaultOrder: [{ field: 'givenOn', descending: true }],
})
export class Commendation extends StoredRecord {
  @choice(commendationRecipients, { label: ['Đối tượng', 'Recipient'], required: true })
  recipient!: string;

  @text({ label: ['Tên cộng đồng, tập thể', 'Community'] })
  community!: string | null;

  @choice(commendationLevels, { label: ['Cấp khen', 'Level'] })
  level!: string | null;

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
  search: ['subject'],
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

export const questionStates = choiceList('QuestionState', {
  OPEN: ['Chưa trả lời', 'Open'],
  ANSWERED: ['Đã trả lời', 'Answered'],
});

/** What people asked in a dialogue, and the answer that they got, at once or later. */
@resource({
  plural: 'dialogueQuestions',
  label: ['Câu hỏi, kiến nghị', 'Dialogue question'],
  area: 'communication',
  title: ['question'],
  scope: ['dialogue', 'area'],
  defaultOrder: [{ field: 'dialogueId' }, { field: 'position' }],
})
export class DialogueQuestion extends StoredRecord {
  @reference({
    to: () => PolicyDialogue,
    label: ['Buổi đối thoại', 'Dialogue'],
    required: true,
    inverse: { name: 'questions', label: ['Câu hỏi', 'Questions'] },
  })
  dialogueId!: Id;

  @wholeNumber({ label: ['Thứ tự', 'Position'], required: true, min: 1, max: 999 })
  position!: number;

  @longText({ label: ['Câu hỏi, kiến nghị', 'Question'], required: true })
  question!: string;

  @text({
    label: ['Nhóm người hỏi', 'Asked by'],
    help: ['Ghi nhóm (hộ nghèo thôn…), không ghi tên người', 'A group, not the name of a person'],
  })
  askedBy!: string | null;

  @reference({
    to: () => Organisation,
    label: ['Đơn vị trả lời', 'Body that answers'],
    inverse: { name: 'questions', label: ['Kiến nghị phải trả lời', 'Questions to answer'] },
  })
  organisationId!: Id | null;

  @date({ label: ['Hạn trả lời', 'Due on'] })
  dueOn!: string | null;

  @longText({ label: ['Trả lời', 'Answer'] })
  answer!: string | null;

  @date({ label: ['Trả lời ngày', 'Answered on'] })
  answeredOn!: string | null;

  @choice(questionStates, { label: ['Tình trạng', 'State'], required: true, derived: true, initial: 'OPEN' })
  state!: string;
}

/** A piece of news; only what an officer marks as public appears on the commune's public page. */
@resource({
  plural: 'newsItems',
  label: ['Tin bài', 'News'],
  area: 'communication',
  title: ['title'],
  search: ['title'],
  scope: ['area'],
  writers: ['OFFICER', 'ADMIN'],
  defaultOrder: [{ field: 'publishedOn', descending: true }],
})
export class NewsItem extends StoredRecord {
  @text({ label: ['Tiêu đề', 'Title'], required: true })
  title!: string;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @date({ label: ['Ngày đăng', 'Date'], required: true })
  publishedOn!: string;

  @longText({ label: ['Nội dung', 'Text'], required: true })
  body!: string;

  @yesNo({
    label: ['Hiện trên trang công khai', 'On the public page'],
    required: true,
    initial: false,
    help: [
      'Không nêu tên, địa chỉ, hoàn cảnh của người hay hộ cụ thể',
      'Name no person or household, nor how they live',
    ],
  })
  isPublic!: boolean;
}
