import type { Random } from './random.js';

const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** A birth of which sometimes only the year is known. */
export interface Birth {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly isYearOnly: boolean;
}

export const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${twoDigits[month]}-${twoDigits[day]}`;

/** A day from 1 to 27, so that the day after it lies in the same month. */
export const randomDate = (random: Random, year: number, fromMonth: number, toMonth: number): string =>
  isoDate(year, random.between(fromMonth, toMonth), random.between(1, 27));

/** A day after the autumn's review of the year before and before the end of `toMonth`. */
export const betweenReviews = (random: Random, year: number, toMonth: number): string => {
  const month = random.between(-2, toMonth);
  return month > 0
    ? isoDate(year, month, random.between(1, 27))
    : isoDate(year - 1, 12 + month, random.between(1, 27));
};

/** The next day of a date made by `randomDate`. */
export const nextDay = (date: string): string => date.slice(0, 8) + twoDigits[Number(date.slice(8)) + 1];

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The same day some months on (earlier when negative); days up to 28 exist in every month. */
export const monthsLater = (date: string, months: number): string => {
  const month = Number(date.slice(5, 7)) - 1 + months;
  return isoDate(
    yearOf(date) + Math.floor(month / 12),
    (((month % 12) + 12) % 12) + 1,
    Math.min(28, Number(date.slice(8))),
  );
};

export const birthOf = (date: string): Birth => ({
  year: yearOf(date),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8)),
  isYearOnly: false,
});

export const birthText = (birth: Birth): string =>
  birth.isYearOnly ? String(birth.year) : isoDate(birth.year, birth.month, birth.day);

/** The first day on which the person may have been a member of a household. */
export const birthDay = (birth: Birth): string =>
  birth.isYearOnly ? `${birth.year}-01-01` : isoDate(birth.year, birth.month, birth.day);

/** Full years of age; where only the year of birth is known, the difference of the years. */
export const ageOn = (birth: Birth, year: number, month: number, day: number): number => {
  const years = year - birth.year;
  if (birth.isYearOnly || month > birth.month || (month === birth.month && day >= birth.day)) return years;
  return years - 1;
};
