import type { Message } from '../../kernel/errors.js';
import type { OldText } from './old-fonts.js';

/** What a sheet holds beside its cells. */
export interface SheetFacts {
  readonly name: string;
  /** Lines that the file does not show: filtered away or hidden by hand. */
  readonly hiddenLines: readonly number[];
  /** Cells that were merged downwards and whose value every line of theirs got. */
  readonly filled: number;
  readonly oldText: OldText | null;
}

export interface FileFacts {
  readonly hiddenSheets: readonly string[];
  readonly hasComments: boolean;
  readonly sheets: readonly SheetFacts[];
}

const linesNamed = 8;

const named = (lines: readonly number[]): string =>
  `${lines.slice(0, linesNamed).join(', ')}${lines.length > linesNamed ? ' …' : ''}`;

const fontNames = { TCVN3: 'TCVN3 (.VnTime)', VNI: 'VNI (VNI-Times)' } as const;

const smallCapitals: Message = {
  vi: ' Chữ của phông hoa (.VnTimeH) thành chữ thường.',
  en: ' Capitals of .VnTimeH become small.',
};

const readOf = (vi: string, en: string, { at, typed, font, read }: OldText): Message => {
  const capitals = font === 'TCVN3' ? smallCapitals : { vi: '', en: '' };
  return {
    vi: `${vi} gõ bằng phông cũ ${fontNames[font]} và được đọc theo Unicode: ô ${at} "${typed}" thành "${read}".${capitals.vi} Hãy xem kỹ trước khi ghi.`,
    en: `${en} was typed for the old font ${fontNames[font]} and is read as Unicode: "${typed}" in ${at} becomes "${read}".${capitals.en} Look it through before you write it.`,
  };
};

const leftOf = (vi: string, en: string, { at, font }: OldText): Message => ({
  vi: `${vi} có chữ gõ bằng phông cũ (${font}) lẫn với Unicode, ví dụ ô ${at}. Hãy chuyển cả tệp sang Unicode (UniKey: Ctrl+Shift+F6) rồi nhập lại.`,
  en: `${en} has text typed for an old font (${font}) beside Unicode, such as in ${at}. Convert the whole file to Unicode (UniKey: Ctrl+Shift+F6) and import it again.`,
});

const notesOf = ({ name, hiddenLines, filled, oldText }: SheetFacts): Message[] => {
  const vi = name === '' ? 'Tệp' : `Trang "${name}"`;
  const en = name === '' ? 'The file' : `The sheet "${name}"`;
  const notes: Message[] = [];
  if (hiddenLines.length > 0)
    notes.push({
      vi: `${vi} có ${hiddenLines.length} dòng đang ẩn (dòng ${named(hiddenLines)}); các dòng này vẫn được nhập như dòng khác.`,
      en: `${en} has ${hiddenLines.length} hidden rows (${named(hiddenLines)}); they are imported like all others.`,
    });
  if (filled > 0)
    notes.push({
      vi: `${vi} có ô gộp theo chiều dọc; ${filled} ô nằm trong vùng gộp nhận giá trị của ô đầu.`,
      en: `${en} has cells merged downwards; ${filled} cells below take the value of the first one.`,
    });
  if (oldText !== null) notes.push(oldText.read === null ? leftOf(vi, en, oldText) : readOf(vi, en, oldText));
  return notes;
};

/** What a user should know of a file before its columns are assigned: what is left out of it, and what is read otherwise than it looks. */
export const fileNotes = ({ hiddenSheets, hasComments, sheets }: FileFacts): readonly Message[] => {
  const list = hiddenSheets.map((name) => `"${name}"`).join(', ');
  return [
    ...(sheets.length > 1
      ? [
          {
            vi: `Tệp có ${sheets.length} trang tính; mỗi lần nhập một trang. Trang còn lại hãy nhập tiếp sau.`,
            en: `The file has ${sheets.length} sheets; one is imported at a time. Import the others afterwards.`,
          },
        ]
      : []),
    ...(hiddenSheets.length > 0
      ? [
          {
            vi: `Trang tính ẩn không được đọc: ${list}. Nếu cần, hãy bỏ ẩn trong tệp rồi nhập lại.`,
            en: `Hidden sheets are not read: ${list}. To import them, show them in the file first.`,
          },
        ]
      : []),
    ...(hasComments
      ? [
          {
            vi: 'Chú thích (comment) gắn vào ô không được nhập; chỉ nhập nội dung của ô.',
            en: 'Comments on cells are not imported; only what the cells hold is.',
          },
        ]
      : []),
    ...sheets.flatMap(notesOf),
  ];
};
