import type { Language } from '../language.js';

/** What is said of columns under one heading. */
interface BandTexts {
  readonly fold: (title: string) => string;
  readonly open: (title: string) => string;
}

export const bandTexts: Readonly<Record<Language, BandTexts>> = {
  vi: {
    fold: (title) => `Gập nhóm cột ${title}`,
    open: (title) => `Mở nhóm cột ${title}`,
  },
  en: {
    fold: (title) => `Fold the columns of ${title}`,
    open: (title) => `Open the columns of ${title}`,
  },
};
