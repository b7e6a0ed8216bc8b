import type { Language } from '../language.js';

/** What a first visitor of a sheet is told. */
interface HintTexts {
  readonly label: string;
  readonly close: string;
  readonly hints: readonly { readonly keys: string; readonly does: string }[];
}

export const hintTexts: Readonly<Record<Language, HintTexts>> = {
  vi: {
    label: 'Mẹo dùng bảng',
    close: 'Đóng mẹo, không hiện lại',
    hints: [
      { keys: 'A…Z', does: 'gõ để thay nội dung ô' },
      { keys: 'Ctrl+Z', does: 'hoàn tác, cả khi đã lưu' },
      { keys: 'Ctrl+/', does: 'xem mọi phím tắt' },
    ],
  },
  en: {
    label: 'Hints for the sheet',
    close: 'Close the hints for good',
    hints: [
      { keys: 'A…Z', does: 'type to replace a cell' },
      { keys: 'Ctrl+Z', does: 'undo, also after saving' },
      { keys: 'Ctrl+/', does: 'show all keys' },
    ],
  },
};
