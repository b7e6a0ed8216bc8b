import {
  choice,
  choiceList,
  code,
  instant,
  json,
  longText,
  reference,
  text,
  wholeNumber,
  yesNo,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { User } from './access.entity.js';

export const exportFormats = choiceList('ExportFormat', {
  XLSX: ['Excel (.xlsx)', 'Excel (.xlsx)'],
  CSV: ['CSV, dấu phẩy', 'CSV with commas'],
  CSV_SEMICOLON: ['CSV, dấu chấm phẩy', 'CSV with semicolons'],
});

export const exportStates = choiceList('ExportState', {
  RUNNING: ['Đang xuất', 'Running'],
  DONE: ['Đã xong', 'Done'],
  CANCELLED: ['Đã huỷ', 'Cancelled'],
  FAILED: ['Lỗi', 'Failed'],
});

/** Written before the first row leaves, so that nothing leaves unseen. */
@resource({
  plural: 'exportLogs',
  label: ['Nhật ký xuất dữ liệu', 'Export log'],
  area: 'access',
  title: ['resourceLabel', 'startedAt'],
  search: ['purpose', 'resourceLabel'],
  defaultOrder: [{ field: 'startedAt', descending: true }],
  readOnly: true,
})
export class ExportLog extends StoredRecord {
  @reference({ to: () => User, label: ['Người xuất', 'User'], required: true })
  userId!: Id;

  @instant({ label: ['Bắt đầu lúc', 'Started at'], required: true })
  startedAt!: string;

  @text({ label: ['Bảng dữ liệu', 'Sheet'], required: true })
  resourceLabel!: string;

  @code({ label: ['Tên trong API', 'Name in the API'], required: true, minor: true })
  resource!: string;

  @choice(exportFormats, { label: ['Dạng tệp', 'Format'], required: true })
  format!: string;

  @wholeNumber({ label: ['Số dòng', 'Rows'], min: 0 })
  rowCount!: number | null;

  @yesNo({ label: ['Có dữ liệu cá nhân', 'Has personal data'], required: true })
  hasPersonalData!: boolean;

  @text({ label: ['Mục đích', 'Purpose'] })
  purpose!: string | null;

  @choice(exportStates, { label: ['Tình trạng', 'State'], required: true })
  state!: string;

  @longText({ label: ['Các cột', 'Columns'], required: true })
  columns!: string;

  @json({ label: ['Bộ lọc', 'Filter'] })
  filter!: unknown;

  @instant({ label: ['Xong lúc', 'Finished at'] })
  finishedAt!: string | null;
}
