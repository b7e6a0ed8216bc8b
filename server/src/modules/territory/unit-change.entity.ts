import { choice, code, date, instant, longText, text } from '../../platform/resource/declare.js';
import { StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { changeKinds } from './territory.entity.js';

/** A merger, split, rename or move of units, written by the product with all that it changed; it can be taken back as a whole. */
@resource({
  plural: 'unitChanges',
  label: ['Nhật ký sắp xếp đơn vị', 'Unit change'],
  area: 'territory',
  title: ['effectiveOn'],
  readOnly: true,
  defaultOrder: [{ field: 'effectiveOn', descending: true }],
})
export class UnitChange extends StoredRecord {
  @choice(changeKinds, { label: ['Hình thức', 'Kind of change'], required: true })
  kind!: string;

  @date({ label: ['Ngày hiệu lực', 'Effective on'], required: true })
  effectiveOn!: string;

  @text({ label: ['Văn bản', 'Deciding document'], required: true })
  document!: string;

  @longText({ label: ['Diễn giải', 'What was done'] })
  summary!: string | null;

  /** The key under which the history has every write of the change. */
  @code({ label: ['Mã thao tác', 'Key of the operation'], required: true, minor: true })
  operationKey!: string;

  @instant({ label: ['Đã hoàn tác lúc', 'Taken back at'] })
  undoneAt!: string | null;
}
