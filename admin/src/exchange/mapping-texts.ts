import { useLanguage } from '../texts/use-texts.js';
import type { AsideKind, ConstantProposal } from './import-query.js';

interface MappingTexts {
  readonly columnsTable: string;
  readonly rowsTable: (outcome: string) => string;
  readonly marks: string;
  readonly both: string;
  readonly marked: (field: string, text: string) => string;
  readonly and: string;
  readonly filledDown: string;
  readonly outside: string;
  readonly byGroups: (field: string) => string;
  readonly groupLines: (
    lines: readonly { readonly line: number; readonly text: string }[],
    more: boolean,
  ) => string;
  readonly saidIn: (proposal: ConstantProposal) => string;
  readonly asides: Readonly<Record<AsideKind, (rows: string) => string>>;
  readonly asideSum: (parts: string) => string;
  readonly look: string;
  readonly content: string;
  readonly why: string;
  readonly isData: string;
  readonly isDataOf: (line: number) => string;
}

const vi: MappingTexts = {
  columnsTable: 'Các cột của tệp và trường được ghi',
  rowsTable: (outcome) => `Các dòng: ${outcome}`,
  marks: 'Ô có đánh dấu nghĩa là',
  both: 'Năm hoặc ngày, và đánh dấu',
  marked: (field, text) => `${field} = ${text}`,
  and: ' và ',
  filledDown: 'Ô trống lấy theo dòng trên',
  outside: 'Lấy từ dòng nhóm',
  byGroups: (field) => `${field}: theo dòng nhóm phía trên`,
  groupLines: (lines, more) =>
    `${lines.map(({ line, text }) => `dòng ${line} "${text}"`).join(', ')}${more ? ', …' : ''}`,
  saidIn: ({ from, line, said }) =>
    from === 'LINE'
      ? `Lấy theo dòng ${line} của tệp: "${said}"`
      : from === 'SHEET'
        ? `Lấy theo tên trang tính: "${said}"`
        : `Lấy theo tên tệp: "${said}"`,
  asides: {
    TOTALS: (rows) => `${rows} dòng cộng`,
    SIGNATURE: (rows) => `${rows} dòng ký tên`,
    GROUP: (rows) => `${rows} dòng tên nhóm`,
    NUMBERING: (rows) => `${rows} dòng đánh số cột`,
    HEADING: (rows) => `${rows} dòng tiêu đề lặp lại`,
    BLANK: (rows) => `${rows} dòng chỉ có số thứ tự`,
    REMARK: (rows) => `${rows} dòng ghi chú ngoài bảng`,
  },
  asideSum: (parts) => `Không phải dữ liệu nên để ngoài: ${parts}.`,
  look: 'Xem',
  content: 'Nội dung',
  why: 'Vì sao để ngoài',
  isData: 'Đây là dữ liệu',
  isDataOf: (line) => `Dòng ${line} là dữ liệu, hãy nhập`,
};

const en: MappingTexts = {
  columnsTable: 'Columns of the file and the fields that they go into',
  rowsTable: (outcome) => `Rows: ${outcome}`,
  marks: 'A filled cell means',
  both: 'A year or day, and a mark',
  marked: (field, text) => `${field} = ${text}`,
  and: ' and ',
  filledDown: 'Empty cells take the row above',
  outside: 'From rows of groups',
  byGroups: (field) => `${field}: from the group above`,
  groupLines: (lines, more) =>
    `${lines.map(({ line, text }) => `row ${line} "${text}"`).join(', ')}${more ? ', …' : ''}`,
  saidIn: ({ from, line, said }) =>
    from === 'LINE'
      ? `From row ${line} of the file: "${said}"`
      : from === 'SHEET'
        ? `From the name of the sheet: "${said}"`
        : `From the name of the file: "${said}"`,
  asides: {
    TOTALS: (rows) => `${rows} rows of totals`,
    SIGNATURE: (rows) => `${rows} rows of signatures`,
    GROUP: (rows) => `${rows} names of groups`,
    NUMBERING: (rows) => `${rows} rows that number the columns`,
    HEADING: (rows) => `${rows} repeated headings`,
    BLANK: (rows) => `${rows} rows with nothing but their number`,
    REMARK: (rows) => `${rows} remarks outside the list`,
  },
  asideSum: (parts) => `No data and left aside: ${parts}.`,
  look: 'See them',
  content: 'Content',
  why: 'Why',
  isData: 'This is data',
  isDataOf: (line) => `Row ${line} is data, import it`,
};

const texts = { vi, en } as const;

export const useMappingTexts = (): MappingTexts => texts[useLanguage()];
