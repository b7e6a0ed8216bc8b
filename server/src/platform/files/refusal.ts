import type { Message } from '../../kernel/errors.js';
import { sheetLimits } from './cell.js';

const { rows, columns, cells, sheets } = sheetLimits;

/** Why a file is not read at all, in words that go into INPUT_BAD_FILE. */
export const fileRefusals = {
  EMPTY: { vi: 'tệp không có dữ liệu', en: 'it holds no data' },
  NOT_A_TABLE: {
    vi: 'nội dung không phải bảng tính .xlsx hay bảng .csv',
    en: 'its content is neither an .xlsx workbook nor a .csv table',
  },
  OLD_EXCEL: {
    vi: 'đây là tệp Excel đời cũ (.xls)',
    en: 'it is an old Excel file (.xls)',
  },
  BINARY_EXCEL: { vi: 'đây là tệp Excel dạng nhị phân (.xlsb)', en: 'it is a binary Excel file (.xlsb)' },
  OPEN_DOCUMENT: { vi: 'đây là tệp LibreOffice (.ods)', en: 'it is a LibreOffice file (.ods)' },
  WEB_PAGE: {
    vi: 'nội dung là một trang web (HTML), không phải bảng tính',
    en: 'its content is a web page (HTML), no workbook',
  },
  ENCRYPTED: {
    vi: 'tệp có đặt mật khẩu, hãy bỏ mật khẩu',
    en: 'it is protected by a password, which must go',
  },
  MACRO: { vi: 'tệp có chứa macro', en: 'it contains macros' },
  WRONG_TYPE: {
    vi: 'tệp nén này không phải sổ tính Excel .xlsx',
    en: 'this archive is not an Excel workbook (.xlsx)',
  },
  ENTITY: {
    vi: 'tệp có khai báo DOCTYPE, điều mà Excel không bao giờ ghi',
    en: 'it declares a DOCTYPE, which Excel never writes',
  },
  DEEP: { vi: 'cấu trúc bên trong lồng quá sâu', en: 'its inner structure is nested too deeply' },
  BOMB: {
    vi: 'bung ra lớn bất thường so với dung lượng tệp',
    en: 'it inflates to far more than its size',
  },
  BROKEN: { vi: 'cấu trúc bên trong bị hỏng', en: 'its inner structure is damaged' },
  TOO_MANY_ROWS: { vi: `có hơn ${rows} dòng`, en: `it has more than ${rows} rows` },
  TOO_WIDE: { vi: `có hơn ${columns} cột`, en: `it has more than ${columns} columns` },
  TOO_MANY_CELLS: { vi: `có hơn ${cells} ô`, en: `it has more than ${cells} cells` },
  TOO_MANY_SHEETS: { vi: `có hơn ${sheets} trang tính`, en: `it has more than ${sheets} sheets` },
  TOO_MUCH_MEMORY: {
    vi: 'đọc tệp cần quá nhiều bộ nhớ',
    en: 'reading it takes too much memory',
  },
  TOO_SLOW: { vi: 'đọc tệp mất quá nhiều thời gian', en: 'reading it takes too long' },
} as const satisfies Record<string, Message>;

export type FileRefusal = keyof typeof fileRefusals;

/** A file that is not read; `refusal` says why. */
export class FileRefused extends Error {
  constructor(
    readonly refusal: FileRefusal,
    options?: ErrorOptions,
  ) {
    super(fileRefusals[refusal].en, options);
  }
}
