import {
  choice,
  choiceList,
  code,
  instant,
  json,
  reference,
  text,
  wholeNumber,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { User } from '../access/index.js';

export const importStates = choiceList('ImportState', {
  RUNNING: ['Đang ghi', 'Writing'],
  DONE: ['Đã xong', 'Done'],
  CANCELLED: ['Dừng giữa chừng', 'Stopped midway'],
  INTERRUPTED: ['Bị ngắt', 'Interrupted'],
  UNDOING: ['Đang hoàn tác', 'Being undone'],
  UNDONE: ['Đã hoàn tác', 'Undone'],
  PARTLY_UNDONE: ['Hoàn tác một phần', 'Partly undone'],
});

/** A file whose rows were written, and what became of them. */
@resource({
  plural: 'imports',
  label: ['Lần nhập tệp', 'Import'],
  area: 'access',
  title: ['fileName', 'startedAt'],
  search: ['fileName', 'resourceLabel'],
  defaultOrder: [{ field: 'startedAt', descending: true }],
  readOnly: true,
})
export class Import extends StoredRecord {
  @reference({ to: () => User, label: ['Người nhập', 'User'], required: true })
  userId!: Id;

  @instant({ label: ['Bắt đầu lúc', 'Started at'], required: true })
  startedAt!: string;

  @text({ label: ['Bảng dữ liệu', 'Sheet'], required: true })
  resourceLabel!: string;

  @code({ label: ['Tên trong API', 'Name in the API'], required: true, minor: true })
  resource!: string;

  @text({ label: ['Tệp', 'File'], required: true })
  fileName!: string;

  /** SHA-256 of the content, in hexadecimal digits. */
  @text({ label: ['Mã băm của tệp', 'Hash of the file'], required: true, minor: true })
  fileHash!: string;

  @choice(importStates, { label: ['Tình trạng', 'State'], required: true })
  state!: string;

  @wholeNumber({ label: ['Dòng thêm mới', 'Rows created'], required: true, min: 0 })
  created!: number;

  @wholeNumber({ label: ['Dòng sửa', 'Rows changed'], required: true, min: 0 })
  changed!: number;

  @wholeNumber({ label: ['Dòng giữ nguyên', 'Rows left as they are'], required: true, min: 0 })
  unchanged!: number;

  @wholeNumber({ label: ['Dòng bị từ chối', 'Rows refused'], required: true, min: 0 })
  refused!: number;

  @instant({ label: ['Xong lúc', 'Finished at'] })
  finishedAt!: string | null;

  @instant({ label: ['Hoàn tác lúc', 'Undone at'] })
  undoneAt!: string | null;

  /** `{ undone, kept: [{ rowId, title, fields, reason }] }`: what an undo took back and what it left, since others built on it. */
  @json({ label: ['Kết quả hoàn tác', 'Result of the undo'], minor: true })
  undoResult!: unknown;
}
