import { en } from './en.js';
import type { Texts } from './texts.js';
import { vi } from './vi.js';

export type Language = 'vi' | 'en';

export function textsFor(language: Language): Texts {
  return language === 'vi' ? vi : en;
}
