import type { Language } from '../language.js';

interface PanelTexts {
  readonly cellHistory: (title: string) => string;
  readonly restore: string;
  readonly restoreTo: (value: string) => string;
  readonly never: string;
  readonly blank: string;
}

export const panelTexts: Readonly<Record<Language, PanelTexts>> = {
  vi: {
    cellHistory: (title) => `Lịch sử của ô ${title}`,
    restore: 'Lấy lại',
    restoreTo: (value) => `Lấy lại giá trị ${value}`,
    never: 'Ô này chưa ai sửa từ khi nạp dữ liệu.',
    blank: '(trống)',
  },
  en: {
    cellHistory: (title) => `History of ${title}`,
    restore: 'Restore',
    restoreTo: (value) => `Restore the value ${value}`,
    never: 'Nobody has changed this cell since the data was loaded.',
    blank: '(empty)',
  },
};
