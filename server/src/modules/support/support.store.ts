import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import type { Row } from '../../platform/resource/values.js';
import { Household, readPersonPlaces } from '../people/index.js';
import { Component, Organisation, Programme } from '../programme/index.js';
import { type EligibilityFacts, readEligibilityFacts } from './eligibility.store.js';
import { LivelihoodModel } from './livelihood.entity.js';
import { readModelMembers } from './membership.store.js';
import type { Charged } from './overlap.js';
import { readCharged } from './overlap.store.js';
import { SupportKind } from './support.entity.js';
import type { Beneficiary } from './support.rules.js';

type Rows = ReadonlyMap<number, Row>;

/** What is asked of other rows only to warn a person who saves: a load and a derivation go without. */
export interface Advice {
  readonly eligibility: EligibilityFacts;
  readonly ownOf: (support: Readonly<Row>) => Charged;
  /** Other supports of its kind to its person or household: the stored ones, and the batch's in place of their stored forms. */
  readonly candidatesOf: (support: Readonly<Row>) => readonly Charged[];
  readonly models: Rows;
  readonly memberships: ReadonlySet<string>;
}

export interface SupportFacts {
  readonly persons: Rows;
  readonly households: Rows;
  readonly organisations: Rows;
  readonly advice: Advice | null;
  /** Sums of the funding shares by support. */
  readonly shared: ReadonlyMap<number, bigint>;
}

/** What the shares of supports add up to; those of `without` do not count. */
export const readShared = async (
  connection: Connection,
  supportIds: readonly number[],
  without: readonly number[] = [],
): Promise<Map<number, bigint>> => {
  if (supportIds.length === 0) return new Map();
  const { dialect } = connection;
  const rows = await connection.arrays(
    sql`select h.support_id, cast(sum(h.amount_vnd) as text) from funding_share as h where ${dialect.isIn(column('h', 'support_id'), supportIds)} and not (${dialect.isIn(column('h', 'id'), without)}) group by h.support_id`,
  );
  return new Map(rows.map(([id, sum]) => [Number(id), BigInt(String(sum))]));
};

const textOf = (row: Readonly<Row> | undefined, field: string): string => String(row?.[field] ?? '');

/** A row as it is about to be saved, in the form in which overlaps are found. */
const toCharged =
  (kinds: Rows, components: Rows, programmes: Rows, stored: ReadonlyMap<number, Charged>) =>
  (support: Readonly<Row>): Charged => {
    const component = components.get(support['componentId'] as number);
    const programmeId = (component?.['programmeId'] as number | undefined) ?? 0;
    const id = (support['id'] as number | null | undefined) ?? null;
    const from = String(support['from']);
    const before = id === null ? undefined : stored.get(id);
    return {
      id,
      kindId: support['kindId'] as number,
      kindName: textOf(kinds.get(support['kindId'] as number), 'name'),
      personId: (support['personId'] as number | null) ?? null,
      householdId: (support['householdId'] as number | null) ?? null,
      from,
      to: typeof support['to'] === 'string' ? support['to'] : from,
      componentCode: textOf(component, 'code'),
      programmeId,
      programmeName: textOf(programmes.get(programmeId), 'name'),
      recipient: before?.recipient ?? '',
      evidence: (support['evidence'] ?? null) as string | null,
      sources: before?.sources ?? new Map(),
    };
  };

const readAdvice = async (
  connection: Connection,
  supports: readonly Row[],
  { persons, households, organisations }: Pick<SupportFacts, 'persons' | 'households' | 'organisations'>,
): Promise<Advice> => {
  const householdIds = [...households.keys()];
  const unitIds = [
    ...new Set([
      ...idsIn(supports, 'hamletId'),
      ...idsIn([...households.values()], 'hamletId'),
      ...idsIn([...organisations.values()], 'areaId'),
    ]),
  ];
  const components = await readFacts(connection, Component, idsIn(supports, 'componentId'));
  const charged = await readCharged(connection, {
    kindIds: idsIn(supports, 'kindId'),
    personIds: idsIn(supports, 'personId'),
    householdIds,
  });
  const stored = new Map(charged.map((one) => [one.id ?? 0, one]));
  const ownOf = toCharged(
    await readFacts(connection, SupportKind, idsIn(supports, 'kindId')),
    components,
    await readFacts(connection, Programme, idsIn([...components.values()], 'programmeId')),
    stored,
  );
  return {
    eligibility: await readEligibilityFacts(connection, supports, householdIds, unitIds),
    ownOf,
    models: await readFacts(connection, LivelihoodModel, idsIn(supports, 'modelId')),
    memberships: await readModelMembers(connection, idsIn(supports, 'modelId')),
    candidatesOf: indexCandidates(supports, charged, (support) => {
      const person = persons.get(support['personId'] as number);
      return ownOf({ ...support, householdId: support['householdId'] ?? person?.['householdId'] ?? null });
    }),
  };
};

const keysOf = ({ kindId, personId, householdId }: Charged): string[] => [
  ...(personId === null ? [] : [`${kindId} person ${personId}`]),
  ...(householdId === null ? [] : [`${kindId} household ${householdId}`]),
];

const indexCandidates = (
  supports: readonly Row[],
  charged: readonly Charged[],
  formOf: (support: Readonly<Row>) => Charged,
): Advice['candidatesOf'] => {
  const batch = new Map<Readonly<Row>, Charged>(supports.map((support) => [support, formOf(support)]));
  const moving = new Set([...batch.values()].map((one) => one.id));
  const index = new Map<string, Charged[]>();
  for (const one of [...charged.filter(({ id }) => !moving.has(id)), ...batch.values()]) {
    for (const key of keysOf(one)) index.set(key, [...(index.get(key) ?? []), one]);
  }
  return (support) => {
    const own = batch.get(support);
    const found = new Set(own ? keysOf(own).flatMap((key) => index.get(key) ?? []) : []);
    if (own) found.delete(own);
    return [...found];
  };
};

export const readSupportFacts = async (
  connection: Connection,
  supports: readonly Row[],
  isAdvised: boolean,
): Promise<SupportFacts> => {
  const { persons, households: homes } = await readPersonPlaces(connection, supports);
  const direct = await readFacts(connection, Household, idsIn(supports, 'householdId'));
  const households = new Map([...homes, ...direct]);
  const organisations = await readFacts(connection, Organisation, idsIn(supports, 'organisationId'));
  return {
    persons,
    households,
    organisations,
    advice: isAdvised ? await readAdvice(connection, supports, { persons, households, organisations }) : null,
    shared: await readShared(connection, idsIn(supports, 'id')),
  };
};

export const beneficiaryOf = (
  { persons, households, organisations }: SupportFacts,
  support: Readonly<Row>,
  householdId: unknown,
): Beneficiary => ({
  person: persons.get(support['personId'] as number),
  household: households.get(householdId as number),
  organisation: organisations.get(support['organisationId'] as number),
});
