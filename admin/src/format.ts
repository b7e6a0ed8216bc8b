import type { CatalogField } from '@dachieu/schema';
import { findResource } from './catalog.js';
import { inLanguage, type Language } from './language.js';

const locales = { vi: 'vi-VN', en: 'en-GB' } as const;

/** Numbers are written the Vietnamese way in both languages, as the documents they are compared with. */
export const formatNumber = (value: number, decimals?: number): string =>
  new Intl.NumberFormat('vi-VN', {
    ...(decimals === undefined ? { maximumFractionDigits: 6 } : {}),
    ...(decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    // Half away from zero, as the server rounds.
    roundingMode: 'halfExpand',
  }).format(value);

export const formatMoney = (value: number): string => `${formatNumber(value, 0)} ₫`;

/** A share of 1 as whole percent; just short of the whole never shows as the whole. */
export const formatShare = (share: number): string => {
  const percent = Math.round(share * 100);
  return `${formatNumber(share < 1 && percent >= 100 ? 99 : percent, 0)} %`;
};

/** `YYYY-MM-DD` → dd/mm/yyyy, `YYYY-MM` → mm/yyyy, `YYYY` stays. */
export const formatDate = (iso: string): string => iso.slice(0, 10).split('-').reverse().join('/');

/** Today in Vietnam, which keeps one time all year, seven hours ahead of UTC. */
export const todayInVietnam = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

export const formatInstant = (iso: string, language: Language): string => {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const time = at.toLocaleTimeString(locales[language], { hour: '2-digit', minute: '2-digit' });
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${pad(at.getDate())}/${pad(at.getMonth() + 1)}/${at.getFullYear()} ${time}`;
};

const yesNo = { vi: ['Không', 'Có'], en: ['No', 'Yes'] } as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a field of a record shows as text; empty when nothing is recorded. */
export const formatField = (
  field: CatalogField,
  record: Readonly<Record<string, unknown>>,
  language: Language,
): string => {
  const value = record[field.name];
  if (field.type === 'reference') {
    const related = record[field.relation ?? ''];
    if (isRecord(related)) return titleOf(field.to ?? '', related, language);
    return value === null || value === undefined ? '' : `#${String(value)}`;
  }
  return formatValue(field, value, language);
};

export const formatValue = (field: CatalogField, value: unknown, language: Language): string => {
  if (value === null || value === undefined || value === '') return '';
  switch (field.type) {
    case 'money':
      return formatMoney(Number(value));
    case 'wholeNumber':
      // A record's number is a name: copied from here, it is found again as it stands.
      return field.name === 'id' ? String(value) : formatNumber(Number(value));
    case 'decimal':
      return formatNumber(Number(value));
    case 'date':
    case 'partialDate':
      return formatDate(String(value));
    case 'instant':
      return formatInstant(String(value), language);
    case 'yesNo':
      return yesNo[language][value === true ? 1 : 0];
    case 'choice': {
      const choice = field.choices?.values.find((one) => one.value === value);
      return choice ? inLanguage(choice.label, language) : String(value);
    }
    case 'json':
      return JSON.stringify(value);
    case 'reference':
      return `#${String(value)}`;
    case 'text':
    case 'longText':
    case 'code':
    case 'personName':
    case 'year':
      return String(value);
  }
};

/** A record's name: its title fields, or its number where they are empty. */
export const titleOf = (
  key: string,
  record: Readonly<Record<string, unknown>>,
  language: Language,
): string => {
  const resource = findResource(key);
  const parts = (resource?.title ?? []).map((name) => {
    const field = resource?.fields.find((one) => one.name === name);
    return field ? formatField(field, record, language) : '';
  });
  return parts.filter(Boolean).join(' · ') || `#${String(record['id'])}`;
};
