import { useQuery } from '@tanstack/react-query';
import { ask } from '../providers/client.js';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly relationToHead: string | null;
}

export interface HouseholdEvent {
  readonly id: string;
  readonly kind: string;
  readonly happenedOn: string;
  readonly summary: string | null;
  readonly undoneAt: string | null;
  /** Nobody, where it was loaded with the demonstration: without a history it cannot be taken back. */
  readonly createdBy: number | null;
}

interface Life {
  readonly members: readonly Member[];
  readonly events: readonly HouseholdEvent[];
}

const document = `query HouseholdLife($id: ID!) {
  persons(where: { householdId: { eq: $id }, diedOn: { isNull: true } }, page: { limit: 100 }) { rows { id name relationToHead } }
  householdEvents(where: { or: [{ householdId: { eq: $id } }, { otherHouseholdId: { eq: $id } }] }, page: { limit: 50 }) { rows { id kind happenedOn summary undoneAt createdBy } } }`;

/** The head first, as on form B. */
const byHead = (one: Member, other: Member): number =>
  Number(other.relationToHead === 'HEAD') - Number(one.relationToHead === 'HEAD');

/** Who lives in a household, and what has happened to it. */
export const useHouseholdLife = (id: string) =>
  useQuery({
    queryKey: ['record', 'household-life', id],
    queryFn: async (): Promise<Life> => {
      const { persons, householdEvents } = await ask<{
        persons: { rows: readonly Member[] };
        householdEvents: { rows: readonly HouseholdEvent[] };
      }>(document, { id });
      return { members: persons.rows.toSorted(byHead), events: householdEvents.rows };
    },
  });
