import { missingError } from '../../kernel/errors.js';
import { column, type Sql, sql } from '../../platform/database/sql.js';
import { withinReach } from '../../platform/resource/access.js';
import type { ResourceClass } from '../../platform/resource/field.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { UseCase } from '../../platform/resource/use-case.js';
import type { Row } from '../../platform/resource/values.js';
import { HouseholdMembership, Person } from './people.entity.js';

const read = (useCase: UseCase, target: ResourceClass, ...conditions: readonly Sql[]): Promise<Row[]> => {
  const resource = resourceOf(target);
  const reach = withinReach(useCase.viewer, resource, 't1');
  return readStored(useCase.transaction, resource, [...conditions, ...(reach ? [reach] : [])], 't1', true);
};

/** The record where the viewer may change it; otherwise it is missing. */
export const getRow = async (useCase: UseCase, target: ResourceClass, id: number): Promise<Row> => {
  const [row] = Number.isSafeInteger(id)
    ? await read(useCase, target, sql`${column('t1', 'id')} = ${id}`)
    : [];
  if (row) return row;
  const { label } = resourceOf(target);
  throw missingError('MISSING_RECORD', { resource: { vi: label[0], en: label[1] }, id: String(id) });
};

/** Who lives in a household now, the head first. */
export const readMembers = async (useCase: UseCase, householdId: number): Promise<Row[]> => {
  const persons = await read(
    useCase,
    Person,
    sql`${column('t1', 'household_id')} = ${householdId}`,
    sql`${column('t1', 'died_on')} is null`,
  );
  const rank = (person: Row): number => (person['relationToHead'] === 'HEAD' ? 0 : 1);
  return persons.toSorted((a, b) => rank(a) - rank(b) || Number(a['id']) - Number(b['id']));
};

/** The memberships of persons that are still open. */
export const readOpenMemberships = (useCase: UseCase, personIds: readonly number[]): Promise<Row[]> =>
  read(
    useCase,
    HouseholdMembership,
    useCase.transaction.dialect.isIn(column('t1', 'person_id'), personIds),
    sql`${column('t1', 'to')} is null`,
  );

/** The next free running number of a hamlet's households, as wide as the ones it has. */
export const nextHouseholdCode = async (useCase: UseCase, hamletId: number): Promise<string> => {
  const rows = await useCase.transaction.arrays(
    sql`select code from household where hamlet_id = ${hamletId}`,
  );
  const numbers = rows.map(([code]) => String(code)).filter((code) => /^\d{1,9}$/.test(code));
  const width = Math.max(3, ...numbers.map((code) => code.length));
  return String(Math.max(0, ...numbers.map(Number)) + 1).padStart(width, '0');
};
