import { useLocaleState } from 'react-admin';
import { isLanguage, type Language } from '../language.js';
import { en } from './en.js';
import type { Texts } from './texts.js';
import { vi } from './vi.js';

export const textsIn = (language: Language): Texts => (language === 'vi' ? vi : en);

export const useLanguage = (): Language => {
  const [locale] = useLocaleState();
  return isLanguage(locale) ? locale : 'vi';
};

export const useTexts = (): Texts => textsIn(useLanguage());
