const MIDNIGHT = /[T ]0{1,2}:00(:00(\.0+)?)?(Z)?$/;
/** Typed before a value so that Excel keeps it as text; a file made by another program carries it as a letter. */
const TEXT_MARK = /^'/;
const DAY_FIRST = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? (?:năm )?(\d{4})$/i;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const EIGHT_DIGITS = /^(\d{2})(\d{2})(\d{4})$/;
const MONTH_YEAR = /^(?:tháng )?(\d{1,2})[/.\- ](\d{4})$/i;
const YEAR_MONTH = /^(\d{4})-(\d{1,2})$/;
const YEAR = /^(?:năm )?(\d{4})$/i;
const MS_A_DAY = 86_400_000;
/** Day 0 of Excel's calendar, which counts a 29 February 1900 that never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

interface Parts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

/**
 * `YYYY-MM-DD`, `YYYY-MM` or `YYYY` of a text that writes a date in one of the ways people do, the day first; null where there is
 * no such day, undefined where the text is no date. A year of two digits is the latest that does not lie after `latest`.
 */
export function readDate(text: string, latest: string): string | null | undefined {
  const parts = readParts(
    text
      .replace(MIDNIGHT, '')
      .replace(TEXT_MARK, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([/.-]) ?/g, '$1'),
  );
  return parts ? toIso(parts, latest) : undefined;
}

function readParts(text: string): Parts | null {
  const dayFirst = DAY_FIRST.exec(text) ?? IN_WORDS.exec(text) ?? EIGHT_DIGITS.exec(text);
  if (dayFirst) return { year: dayFirst[3] ?? '', month: dayFirst[2], day: dayFirst[1] };
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return { year: yearFirst[1] ?? '', month: yearFirst[2], day: yearFirst[3] };
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return { year: monthYear[2] ?? '', month: monthYear[1] };
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return { year: yearMonth[1] ?? '', month: yearMonth[2] };
  const year = YEAR.exec(text);
  return year ? { year: year[1] ?? '' } : null;
}

function toIso({ year, month, day }: Parts, latest: string): string | null {
  if (year.length > 2) return build(year, month, day);
  const recent = build(`20${year}`, month, day);
  return recent !== null && recent <= latest ? recent : build(`19${year}`, month, day);
}

/** The bound of two-digit years where nothing else is said: ten years from today. */
export function latestYear(today: string): string {
  return `${Number(today.slice(0, 4)) + 10}-12-31`;
}

function build(year: string, month: string | undefined, day: string | undefined): string | null {
  if (Number(year) < 1000) return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  const iso = `${yearMonth}-${day.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : null;
}

const DIGITS = /^\d{5,8}$/;
/** Nobody in the lists of today was born, and nothing in them happened, before this year. */
const FIRST_YEAR = '1900';

/** How digits without signs between them may be parted into a day, the day first. */
const PARTINGS = [
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<day>\d{1,2})(?<month>\d{1,2})(?<year>\d{4})$/,
  /^(?<day>\d)(?<month>\d{2})(?<year>\d{4})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{2})$/,
  /^(?<day>\d{2})(?<month>\d)(?<year>\d{2})$/,
  /^(?<day>\d)(?<month>\d{2})(?<year>\d{2})$/,
];

/**
 * Every day that mere digits may mean, `YYYY-MM-DD`: 03112018 and, without its zero, 3112018; 31118; a number of Excel's calendar.
 * None lies after `latest`; empty where the digits are no day.
 */
export function daysOfDigits(digits: string, latest: string): readonly string[] {
  if (!DIGITS.test(digits)) return [];
  const written = PARTINGS.flatMap((parting) => {
    const { year = '', month, day } = parting.exec(digits)?.groups ?? {};
    const iso = year === '' ? null : toIso({ year, month, day }, latest);
    return iso === null ? [] : [iso];
  });
  const serial = digits.length === 5 ? fromExcelSerial(Number(digits)) : null;
  const all = serial === null ? written : [...written, serial];
  return [...new Set(all.filter((iso) => iso >= FIRST_YEAR && iso <= latest))];
}

export function formatDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

export function fromExcelSerial(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return null;
  return new Date(EXCEL_EPOCH + Math.floor(serial) * MS_A_DAY).toISOString().slice(0, 10);
}

export function toExcelSerial(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - EXCEL_EPOCH) / MS_A_DAY);
}
