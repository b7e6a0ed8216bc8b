import type { Connection } from '../../platform/database/database.js';
import { column } from '../../platform/database/sql.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { Household, HouseholdMembership, Person } from './people.entity.js';

export interface PersonPlaces {
  readonly persons: ReadonlyMap<number, Row>;
  readonly households: ReadonlyMap<number, Row>;
}

/** The persons that rows name in `personId`, and these persons' present households. */
export const readPersonPlaces = async (
  connection: Connection,
  rows: readonly Row[],
): Promise<PersonPlaces> => {
  const persons = await readFacts(connection, Person, idsIn(rows, 'personId'));
  return {
    persons,
    households: await readFacts(connection, Household, idsIn([...persons.values()], 'householdId')),
  };
};

/** The memberships of the persons that rows name, by person: stored ones, and the rows themselves in the place of their stored selves. */
export const readMemberships = async (
  connection: Connection,
  rows: readonly Row[],
): Promise<ReadonlyMap<unknown, readonly Row[]>> => {
  const persons = idsIn(rows, 'personId');
  const stored =
    persons.length === 0
      ? []
      : await readStored(connection, resourceOf(HouseholdMembership), [
          connection.dialect.isIn(column('t1', 'person_id'), persons),
        ]);
  const edited = new Set(rows.map((row) => row['id']));
  const byPerson = new Map<unknown, Row[]>();
  for (const row of [...stored.filter((one) => !edited.has(one['id'])), ...rows]) {
    const own = byPerson.get(row['personId']);
    if (own) own.push(row);
    else byPerson.set(row['personId'], [row]);
  }
  return byPerson;
};
