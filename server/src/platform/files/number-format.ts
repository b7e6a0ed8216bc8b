import { fromExcelSerial } from '@dachieu/schema/reading';
import type { PlainCell } from './cell.js';

/** Formats that every workbook has without declaring them: days and moments (ECMA-376 part 1, 18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

const isDateCode = (code: string): boolean => {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
};

/** What a cell's format says about its number: a day, so many digits with leading zeros, hundredths, or nothing. */
export type NumberFormat =
  | { readonly kind: 'date' }
  | { readonly kind: 'zeros'; readonly digits: number }
  | { readonly kind: 'percent' }
  | null;

export const formatOf = (id: number, code: string | undefined): NumberFormat => {
  if (code === undefined ? isBuiltInDate(id) : isDateCode(code)) return { kind: 'date' };
  if (code === undefined ? id === 9 || id === 10 : /%/.test(code.replace(/"[^"]*"|\\./g, '')))
    return { kind: 'percent' };
  const zeros = /^0{2,}$/.exec(code ?? '')?.[0];
  return zeros ? { kind: 'zeros', digits: zeros.length } : null;
};

const secondsADay = 86_400;
/** The calendar of old Macintosh files begins four years and a day later. */
const daysTo1904 = 1462;

const moment = (serial: number): string | null => {
  const day = fromExcelSerial(serial);
  const seconds = Math.round((serial - Math.floor(serial)) * secondsADay);
  if (day === null || seconds === 0) return day;
  const time = new Date(Date.parse(`${day}T00:00:00Z`) + seconds * 1000).toISOString();
  return time.slice(0, 19);
};

/** Digits stay as they are written; a fraction loses the noise of binary numbers ("0.30000000000000004" was 0.3 in the cell). */
const plainDigits = (raw: string): string => {
  if (/^-?\d+$/.test(raw)) return raw;
  const number = Number(raw);
  // Excel keeps fifteen digits; from there on the exponent stays, so that nobody takes the rounded number for a code.
  if (/e/i.test(raw) && Math.abs(number) >= 1e15) return raw;
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : raw;
};

export const numberCell = (raw: string, format: NumberFormat, is1904: boolean): PlainCell => {
  if (format?.kind === 'date') {
    const day = moment(Number(raw) + (is1904 ? daysTo1904 : 0));
    if (day !== null) return { date: day };
  }
  // People see "50%" where the file holds 0.5, and mean what they see.
  if (format?.kind === 'percent' && Number.isFinite(Number(raw)))
    return `${plainDigits(String(Number((Number(raw) * 100).toPrecision(15))))}%`.replace('.', ',');
  if (format?.kind === 'zeros' && /^\d+$/.test(raw)) return raw.padStart(format.digits, '0');
  return { number: plainDigits(raw) };
};
