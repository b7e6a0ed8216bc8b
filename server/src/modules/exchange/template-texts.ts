import type { FieldType } from '../../platform/resource/field.js';

interface TemplateTexts {
  readonly guide: string;
  readonly lists: string;
  readonly headings: readonly [column: string, needed: string, how: string, help: string];
  readonly required: string;
  readonly optional: string;
  readonly howTo: Readonly<Record<FieldType, string>>;
  readonly fromList: (values: string) => string;
  readonly range: (min: number, max: number) => string;
  readonly rules: readonly (readonly [rule: string, text: string])[];
}

const vi: TemplateTexts = {
  guide: 'Hướng dẫn',
  lists: 'Danh mục',
  headings: ['Cột', 'Bắt buộc', 'Cách ghi', 'Giải thích'],
  required: 'Bắt buộc',
  optional: 'Không bắt buộc',
  howTo: {
    text: 'Chữ trên một dòng',
    longText: 'Chữ, có thể xuống dòng (Alt+Enter)',
    code: 'Mã, giữ nguyên các số 0 ở đầu',
    personName: 'Họ và tên đầy đủ',
    wholeNumber: 'Số nguyên',
    decimal: 'Số, phần lẻ sau dấu phẩy, ví dụ 12,5',
    money: 'Số đồng nguyên, ví dụ 12.500.000',
    date: 'Ngày/tháng/năm, ví dụ 20/12/2022',
    partialDate: 'Ngày/tháng/năm, hoặc chỉ tháng/năm, hoặc chỉ năm, ví dụ 1985',
    year: 'Năm, bốn chữ số',
    instant: 'Ngày/tháng/năm giờ:phút, ví dụ 20/12/2022 08:30',
    yesNo: 'Có hoặc Không; để trống khi chưa biết',
    choice: 'Chọn trong danh sách của ô',
    json: 'Dữ liệu có cấu trúc (JSON)',
    reference: 'Tên hoặc mã như trong hệ thống; có thể chọn trong danh sách của ô',
  },
  fromList: (values) => `Một trong: ${values}`,
  range: (min, max) => `Từ ${min} đến ${max}`,
  rules: [
    ['Mỗi dòng', 'Mỗi dòng là một bản ghi. Không gộp ô, không chèn dòng tiêu đề khác.'],
    ['Tiêu đề', 'Giữ nguyên dòng tiêu đề. Có thể xoá những cột không dùng hoặc đổi thứ tự cột.'],
    ['Ô trống', 'Ô để trống nghĩa là chưa có thông tin.'],
    ['Công thức', 'Ô có công thức không được nhận. Hãy chép rồi dán giá trị.'],
    [
      'Trước khi ghi',
      'Khi nhập, hệ thống cho xem trước từng dòng sẽ thêm, sửa hay bị từ chối; chưa bấm Ghi thì chưa có gì thay đổi.',
    ],
  ],
};

const en: TemplateTexts = {
  guide: 'Instructions',
  lists: 'Lists',
  headings: ['Column', 'Required', 'How to write', 'Meaning'],
  required: 'Required',
  optional: 'Optional',
  howTo: {
    text: 'Text on one line',
    longText: 'Text, line breaks allowed (Alt+Enter)',
    code: 'Code, with its leading zeros',
    personName: 'Full name',
    wholeNumber: 'Whole number',
    decimal: 'Number, decimals after a comma, such as 12,5',
    money: 'Whole đồng, such as 12.500.000',
    date: 'Day/month/year, such as 20/12/2022',
    partialDate: 'Day/month/year, or month/year, or the year alone, such as 1985',
    year: 'Year, four digits',
    instant: 'Day/month/year hour:minute, such as 20/12/2022 08:30',
    yesNo: 'Có (yes) or Không (no); empty when unknown',
    choice: 'Choose from the list of the cell',
    json: 'Structured data (JSON)',
    reference: 'Name or code as in the system; the list of the cell offers them',
  },
  fromList: (values) => `One of: ${values}`,
  range: (min, max) => `From ${min} to ${max}`,
  rules: [
    ['Rows', 'Each row is one record. Do not merge cells or insert other headings.'],
    ['Headings', 'Keep the row of headings. Unused columns may be deleted, and their order changed.'],
    ['Empty cells', 'An empty cell means that nothing is known.'],
    ['Formulas', 'Cells with formulas are not taken. Copy and paste their values.'],
    [
      'Before writing',
      'The import shows first which rows it would create, change or refuse; nothing changes until you press Write.',
    ],
  ],
};

export const templateTexts = { vi, en } as const;
