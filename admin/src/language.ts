import type { Label } from '@dachieu/schema';

export type Language = 'vi' | 'en';

export const isLanguage = (value: unknown): value is Language => value === 'vi' || value === 'en';

export const inLanguage = (label: Label, language: Language): string => label[language === 'vi' ? 0 : 1];

/** A record's name beside its optional English name. */
export const nameIn = (
  named: { readonly name: string; readonly nameEn?: string | null },
  language: Language,
): string => (language === 'en' && named.nameEn ? named.nameEn : named.name);
