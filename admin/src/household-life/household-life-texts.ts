import { useLanguage } from '../texts/use-texts.js';

export const changeKinds = [
  'SPLIT',
  'MERGE',
  'MOVE',
  'MOVE_AWAY',
  'DEATH',
  'BIRTH',
  'NEW_HEAD',
  'DISSOLVE',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

interface HouseholdLifeTexts {
  readonly heading: string;
  readonly start: string;
  readonly title: (household: string) => string;
  readonly kind: string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly on: string;
  readonly leaving: string;
  readonly died: string;
  readonly head: string;
  readonly other: string;
  readonly hamlet: string;
  readonly otherHamlet: string;
  readonly childName: string;
  readonly childSex: string;
  readonly childRelation: string;
  readonly noMembers: string;
  readonly noEvents: string;
  readonly undo: string;
  readonly undoTitle: (event: string) => string;
  readonly undoHint: string;
  readonly undone: string;
  readonly ended: (on: string) => string;
}

const vi: HouseholdLifeTexts = {
  heading: 'Biến động của hộ',
  start: 'Ghi biến động…',
  title: (household) => `Biến động của hộ ${household}`,
  kind: 'Biến động',
  kinds: {
    SPLIT: 'Tách hộ',
    MERGE: 'Nhập vào hộ khác',
    MOVE: 'Chuyển sang thôn khác',
    MOVE_AWAY: 'Chuyển đi khỏi địa bàn',
    DEATH: 'Có người mất',
    BIRTH: 'Có trẻ mới sinh',
    NEW_HEAD: 'Đổi chủ hộ',
    DISSOLVE: 'Hộ không còn ai',
  },
  on: 'Ngày',
  leaving: 'Người tách đi',
  died: 'Người mất',
  head: 'Chủ hộ mới',
  other: 'Hộ nhận',
  hamlet: 'Thôn mới',
  otherHamlet: 'Ở thôn khác (trống: cùng thôn)',
  childName: 'Họ và tên trẻ',
  childSex: 'Giới tính',
  childRelation: 'Quan hệ với chủ hộ',
  noMembers: 'Hộ chưa có thành viên nào được ghi.',
  noEvents: 'Chưa ghi biến động nào.',
  undo: 'Hoàn tác',
  undoTitle: (event) => `Hoàn tác: ${event}`,
  undoHint: 'Mọi thay đổi của lần ghi này được trả về như cũ, nếu từ đó chưa ai sửa tiếp.',
  undone: 'đã hoàn tác',
  ended: (on) => `Hộ đã kết thúc ngày ${on}.`,
};

const en: HouseholdLifeTexts = {
  heading: 'Life of the household',
  start: 'Record an event…',
  title: (household) => `Event of household ${household}`,
  kind: 'Event',
  kinds: {
    SPLIT: 'Split off',
    MERGE: 'Merge into another household',
    MOVE: 'Move to another hamlet',
    MOVE_AWAY: 'Move away',
    DEATH: 'A member died',
    BIRTH: 'A child was born',
    NEW_HEAD: 'New head',
    DISSOLVE: 'Nobody is left',
  },
  on: 'Day',
  leaving: 'Who leaves',
  died: 'Who died',
  head: 'New head',
  other: 'Receiving household',
  hamlet: 'New hamlet',
  otherHamlet: 'In another hamlet (empty: the same)',
  childName: 'Name of the child',
  childSex: 'Sex',
  childRelation: 'Relation to the head',
  noMembers: 'No member of the household is recorded.',
  noEvents: 'No event is recorded.',
  undo: 'Take back',
  undoTitle: (event) => `Take back: ${event}`,
  undoHint: 'All that was changed goes back to what it was, if nobody has edited it since.',
  undone: 'taken back',
  ended: (on) => `The household ended on ${on}.`,
};

export const useHouseholdLifeTexts = (): HouseholdLifeTexts => (useLanguage() === 'vi' ? vi : en);
