import { code, json, wholeNumber } from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';

/**
 * A definition as it stood from `createdAt` until the next number of the same indicator. It is never changed, and it outlives its
 * indicator, so that an approved figure can always be computed again as it was; hence the plain number instead of a reference.
 */
@resource({
  plural: 'indicatorVersions',
  label: ['Phiên bản chỉ tiêu', 'Indicator version'],
  area: 'targets',
  title: ['indicatorCode', 'number'],
  unique: [['indicatorId', 'number']],
  defaultOrder: [{ field: 'indicatorCode' }, { field: 'number', descending: true }],
  readOnly: true,
})
export class IndicatorVersion extends StoredRecord {
  @wholeNumber({ label: ['Mã số chỉ tiêu', 'Indicator id'], derived: true, required: true, minor: true })
  indicatorId!: Id;

  @code({ label: ['Mã chỉ tiêu', 'Indicator code'], derived: true, required: true })
  indicatorCode!: string;

  @wholeNumber({ label: ['Số phiên bản', 'Number'], derived: true, required: true })
  number!: number;

  @json({ label: ['Định nghĩa', 'Definition'], derived: true, required: true })
  definition!: unknown;

  @code({
    label: ['Dấu nội dung', 'Content hash'],
    derived: true,
    required: true,
    maxLength: 64,
    minor: true,
    help: ['SHA-256 của định nghĩa', 'SHA-256 of the definition'],
  })
  contentHash!: string;
}
