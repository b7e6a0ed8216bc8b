import type { Connection } from '../../platform/database/database.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import type { Row } from '../../platform/resource/values.js';
import { Household, Person } from './people.entity.js';

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
