/** To which part of a breakdown a raw row belongs, told a second time in plain TypeScript over the tables. */
import type { RawRow, Records } from './figures.js';

const bands = [0, 3, 6, 12, 16, 31, 62, 75];

const bandOf = (age: number | null): string | null => {
  if (age === null || age < 0) return null;
  const index = bands.findLastIndex((from) => age >= from);
  const next = bands[index + 1];
  return next === undefined ? `${bands[index]}+` : `${bands[index]}-${next - 1}`;
};

const text = (cell: unknown): string | null => (cell === null || cell === undefined ? null : String(cell));

const yesNo = (cell: unknown): string | null => {
  if (cell === null || cell === undefined) return null;
  return cell === true || cell === 1 ? 'YES' : 'NO';
};

const whole = (cell: unknown): number | null => (cell === null || cell === undefined ? null : Number(cell));

export const partKey = (
  records: Records,
  by: string,
  table: keyof Records,
  row: RawRow,
  year: number,
): string | null => {
  const find = (of: keyof Records, id: unknown): RawRow | undefined =>
    id === null || id === undefined ? undefined : records[of].find((one) => String(one['id']) === String(id));
  const ownReview = table === 'member_review' ? find('household_review', row['review_id']) : row;
  const person = 'person_id' in row ? find('person', row['person_id']) : undefined;
  const householdId =
    table === 'household_review' || table === 'support'
      ? row['household_id']
      : table === 'member_review'
        ? ownReview?.['household_id']
        : person?.['household_id'];
  const household = find('household', householdId);
  const members = records.person.filter(
    (one) => household !== undefined && String(one['household_id']) === String(household['id']),
  );
  const isOfPeople = table !== 'household_review';
  /** The annual review of the household in the row's own year, for rows that are no reviews. */
  const reviewFact = (field: string): string | null => {
    if (table === 'household_review' || table === 'member_review') return text(ownReview?.[field]);
    const reviews = records.household_review.filter(
      (one) =>
        household !== undefined &&
        String(one['household_id']) === String(household['id']) &&
        one['year'] === row['year'] &&
        find('review_campaign', one['campaign_id'])?.['kind'] === 'ANNUAL',
    );
    return text(reviews.find((one) => one[field] !== null)?.[field]);
  };
  switch (by) {
    case 'SEX':
      return text(person?.['sex']);
    case 'AGE_BAND':
      if (table === 'member_review' || table === 'growth_measurement') return bandOf(whole(row['age']));
      return person?.['birth_date'] ? bandOf(year - Number(String(person['birth_date']).slice(0, 4))) : null;
    case 'ETHNICITY': {
      const head = members.filter((one) => one['relation_to_head'] === 'HEAD');
      const ids = isOfPeople ? [person?.['ethnicity_id']] : head.map((one) => one['ethnicity_id']);
      const codes = ids
        .flatMap(
          (id) => text(records.ethnicity.find((one) => String(one['id']) === String(id))?.['code']) ?? [],
        )
        .toSorted();
      return codes[0] ?? null;
    }
    case 'ETHNIC_MINORITY':
      return yesNo(household?.['is_ethnic_minority']);
    case 'MERIT':
      return yesNo(household?.['has_person_of_merit']);
    case 'DISABILITY': {
      if (isOfPeople) return yesNo(person?.['has_disability']);
      const facts = members.map((one) => yesNo(one['has_disability']));
      if (facts.includes('YES')) return 'YES';
      return facts.length > 0 && facts.every((one) => one === 'NO') ? 'NO' : null;
    }
    case 'CLASS':
      return reviewFact('recognised_class');
    case 'NO_LABOUR_CAPACITY': {
      const fact = reviewFact('has_no_labour_capacity');
      return fact === null ? null : yesNo(fact === 'true' || fact === '1');
    }
    default:
      throw new Error(`No part is told by ${by}`);
  }
};
