import { choice, choiceList, code, date, instant, reference, text } from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { Household } from './people.entity.js';

export const householdEventKinds = choiceList('HouseholdEventKind', {
  SPLIT: ['Tách hộ', 'Split'],
  MERGE: ['Nhập hộ', 'Merge'],
  MOVE: ['Chuyển thôn', 'Move to another hamlet'],
  MOVE_AWAY: ['Chuyển đi nơi khác', 'Move away'],
  DEATH: ['Thành viên mất', 'Death of a member'],
  BIRTH: ['Trẻ mới sinh', 'Newborn'],
  NEW_HEAD: ['Đổi chủ hộ', 'New head'],
  DISSOLVE: ['Giải thể hộ', 'Dissolve'],
});

/** What happened in a household's life, written by the product with all that it changed; it can be taken back as a whole. */
@resource({
  plural: 'householdEvents',
  label: ['Biến động của hộ', 'Household event'],
  area: 'people',
  title: ['householdId', 'kind', 'happenedOn'],
  scope: ['household', 'hamlet'],
  readOnly: true,
  indexes: [['householdId', 'happenedOn']],
  defaultOrder: [{ field: 'happenedOn', descending: true }],
})
export class HouseholdEvent extends StoredRecord {
  @reference({
    to: () => Household,
    label: ['Hộ', 'Household'],
    required: true,
    inverse: { name: 'events', label: ['Biến động', 'Events'] },
  })
  householdId!: Id;

  @choice(householdEventKinds, { label: ['Biến động', 'Event'], required: true })
  kind!: string;

  @date({ label: ['Ngày', 'Day'], required: true })
  happenedOn!: string;

  @reference({ to: () => Household, label: ['Hộ kia', 'Other household'] })
  otherHouseholdId!: Id | null;

  @text({ label: ['Diễn giải', 'What was done'], personal: 'BASIC', maxLength: 2000 })
  summary!: string | null;

  /** The key under which the history has every write of the event. */
  @code({ label: ['Mã thao tác', 'Key of the operation'], required: true, minor: true })
  operationKey!: string;

  @instant({ label: ['Đã hoàn tác lúc', 'Taken back at'] })
  undoneAt!: string | null;
}
