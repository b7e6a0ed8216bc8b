import { defaultI18nProvider, type I18nProvider } from 'react-admin';
import { isLanguage, type Language } from '../language.js';
import { vietnamese } from './messages-vi.js';

/** React-admin keeps the choice in its store and hands it in when it starts. */
let language: Language = 'vi';

const find = (key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>(
      (node, part) =>
        typeof node === 'object' && node !== null
          ? (node as Readonly<Record<string, unknown>>)[part]
          : undefined,
      vietnamese,
    );

/** Vietnamese nouns have one form, so the plural marks of the messages stand for themselves: the last form is taken. */
const fill = (message: string, options: Readonly<Record<string, unknown>>): string => {
  const form = message.split(' |||| ').at(options['smart_count'] === 1 ? 0 : -1) ?? message;
  return form.replace(/%\{(\w+)\}/g, (_, name: string) => String(options[name] ?? ''));
};

/** React-admin's own words in both languages; ours are in `texts/`, typed. */
export const i18nProvider: I18nProvider = {
  translate(key: string, options: Readonly<Record<string, unknown>> = {}) {
    if (language === 'en') return defaultI18nProvider.translate(key, { _: key, ...options });
    const message = find(key);
    const fallback = typeof options['_'] === 'string' ? options['_'] : key;
    return fill(typeof message === 'string' ? message : fallback, options);
  },
  async changeLocale(locale: string) {
    if (!isLanguage(locale)) return;
    language = locale;
    document.documentElement.lang = locale;
  },
  getLocale: () => language,
  getLocales: () => [
    { locale: 'vi', name: 'Tiếng Việt' },
    { locale: 'en', name: 'English' },
  ],
};
