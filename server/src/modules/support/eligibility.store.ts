import { ageOn, isPartialDate, isPlainDate, type PlainDate, yearOf } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { Component } from '../programme/index.js';
import type { Circumstances } from './eligibility.js';
import { EligibilityRule } from './eligibility.entity.js';

interface PlaceStatus {
  readonly kind: string;
  readonly from: string;
  readonly to: string | null;
}

/** What judging a batch of supports needs, read once for all of them. */
export interface EligibilityFacts {
  readonly rulesOf: (support: Readonly<Row>) => readonly Row[];
  readonly circumstancesOf: (
    support: Readonly<Row>,
    person: Readonly<Row> | undefined,
    household: Readonly<Row> | undefined,
  ) => Circumstances | null;
}

const textOf = (value: unknown): string => String(value).slice(0, 10);

const group = <Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> => {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};

const readClasses = async (
  connection: Connection,
  householdIds: readonly number[],
  years: readonly number[],
) => {
  const { dialect } = connection;
  const rows = await connection.arrays(
    sql`select r.household_id, r.year, r.recognised_class from household_review as r where ${dialect.isIn(column('r', 'household_id'), householdIds)} and ${dialect.isIn(column('r', 'year'), years, 'integer')} and r.recognised_class is not null order by r.year desc, r.id desc`,
  );
  return group(rows.map(([id, year, klass]) => [Number(id), { year: Number(year), class: String(klass) }]));
};

/** Newly escaped is who left poverty; leaving the class of near-poor gives no such time (plan II.2a). */
const readEscapes = async (connection: Connection, householdIds: readonly number[]) => {
  const rows = await connection.arrays(
    sql`select e.household_id, e.recognised_on from escape_recognition as e where ${connection.dialect.isIn(column('e', 'household_id'), householdIds)} and e.escaped_from = 'POOR' order by e.recognised_on desc`,
  );
  return group(rows.map(([id, day]) => [Number(id), textOf(day) as PlainDate]));
};

const readLowIncome = async (
  connection: Connection,
  personIds: readonly number[],
  years: readonly number[],
) => {
  const { dialect } = connection;
  const rows = await connection.arrays(
    sql`select m.person_id, m.year, m.is_low_income_worker from member_review as m where ${dialect.isIn(column('m', 'person_id'), personIds)} and ${dialect.isIn(column('m', 'year'), years, 'integer')} and m.is_low_income_worker is not null`,
  );
  return new Map(rows.map(([id, year, isLow]) => [`${id} ${year}`, isLow === true || isLow === 1]));
};

/** Statuses of places, with those of the units above them. */
const readStatuses = async (connection: Connection, unitIds: readonly number[]) => {
  const rows = await connection.arrays(
    sql`select c.descendant_id, s.kind, s.valid_from, s.valid_to from area_status as s join area_closure as c on c.ancestor_id = s.unit_id where ${connection.dialect.isIn(column('c', 'descendant_id'), unitIds)}`,
  );
  return group(
    rows.map(([id, kind, from, to]): [number, PlaceStatus] => [
      Number(id),
      { kind: String(kind), from: textOf(from), to: to === null ? null : textOf(to) },
    ]),
  );
};

const yearsOf = (supports: readonly Row[]): number[] => [
  ...new Set(
    supports
      .map((row) => row['from'])
      .filter(isPlainDate)
      .flatMap((day) => [yearOf(day), yearOf(day) - 1]),
  ),
];

/** Seven statements, whatever the number of supports. `households` and `unitIds` are those the supports may lie in. */
export const readEligibilityFacts = async (
  connection: Connection,
  supports: readonly Row[],
  householdIds: readonly number[],
  unitIds: readonly number[],
): Promise<EligibilityFacts> => {
  const rules = await readStored(connection, resourceOf(EligibilityRule), []);
  const components = await readFacts(connection, Component, idsIn(supports, 'componentId'));
  const years = yearsOf(supports);
  const classes = await readClasses(connection, householdIds, years);
  const escapes = await readEscapes(connection, householdIds);
  const lowIncome = await readLowIncome(connection, idsIn(supports, 'personId'), years);
  const statuses = await readStatuses(connection, unitIds);
  return {
    rulesOf: (support) => {
      const component = components.get(support['componentId'] as number);
      const isMeant = (given: unknown, ...own: unknown[]): boolean => given === null || own.includes(given);
      return rules.filter(
        (rule) =>
          isMeant(rule['programmeId'], component?.['programmeId']) &&
          isMeant(rule['componentId'], component?.['id'], component?.['parentId']) &&
          isMeant(rule['kindId'], support['kindId']),
      );
    },
    circumstancesOf: (support, person, household) => {
      const on = support['from'];
      if (!isPlainDate(on)) return null;
      const householdId = support['householdId'] as number;
      const year = yearOf(on);
      const birth = person?.['birthDate'];
      const isYes = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
      const known = (classes.get(householdId) ?? []).filter(
        (one) => one.year === year || one.year === year - 1,
      );
      return {
        on,
        beneficiary: person ? 'PERSON' : household ? 'HOUSEHOLD' : 'ORGANISATION',
        classes: known,
        escapes: (escapes.get(householdId) ?? []).filter((day) => day <= on),
        isLowIncome: person ? (lowIncome.get(`${String(person['id'])} ${year}`) ?? null) : false,
        hasDisability: person ? isYes(person['hasDisability']) : false,
        isEthnicMinority: isYes(household?.['isEthnicMinority']),
        age: isPartialDate(birth) && birth <= on ? ageOn(birth, on) : null,
        places: new Set(
          (statuses.get(support['hamletId'] as number) ?? [])
            .filter((one) => one.from <= on && (one.to === null || one.to >= on))
            .map((one) => one.kind),
        ),
      };
    },
  };
};
