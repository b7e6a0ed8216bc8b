import type { Violation } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { Household, Person } from '../people/index.js';
import { EscapeRecognition, HouseholdReview } from '../review/index.js';
import { readEligibilityFacts, warnEligibility } from '../support/index.js';
import { CostCeiling, OverseasContract, OverseasCost } from './overseas.entity.js';
import type { CostFacts } from './overseas.rules.js';
import { JobSeeker } from './work.entity.js';

const groupBy = (rows: readonly Row[], field: string): ReadonlyMap<unknown, readonly Row[]> => {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[field]);
    if (group) group.push(row);
    else groups.set(row[field], [row]);
  }
  return groups;
};

/** Every job search of the persons that rows name. */
export const readSearches = async (
  connection: Connection,
  rows: readonly Row[],
): Promise<ReadonlyMap<unknown, readonly Row[]>> =>
  groupBy(
    await readStored(connection, resourceOf(JobSeeker), [
      connection.dialect.isIn(column('t1', 'person_id'), idsIn(rows, 'personId')),
    ]),
    'personId',
  );

/** How many placements other than a row itself name each vacancy: by vacancy and by placement. */
export const countPlaced = async (
  connection: Connection,
  placements: readonly Row[],
): Promise<(placement: Readonly<Row>) => number> => {
  const vacancies = idsIn(placements, 'vacancyId');
  if (vacancies.length === 0) return () => 0;
  const found = await connection.arrays(
    sql`select vacancy_id, id from placement where ${connection.dialect.isIn(sql`vacancy_id`, vacancies)}`,
  );
  return (placement) =>
    found.filter(
      ([vacancyId, id]) =>
        Number(vacancyId) === placement['vacancyId'] && Number(id) !== (placement['id'] ?? 0),
    ).length;
};

interface KnownOfCosts {
  readonly ceilings: readonly Row[];
  readonly factsOf: (cost: Readonly<Row>) => CostFacts;
  /** Warnings that the component charged may not support the worker. */
  readonly entitlementOf: (cost: Readonly<Row>) => readonly Violation[];
}

/** A cost charged to a component is a support of its worker by that component. */
const readEntitlement = async (
  connection: Connection,
  costs: readonly Row[],
  personOf: (cost: Readonly<Row>) => Readonly<Row> | undefined,
  households: ReadonlyMap<number, Row>,
): Promise<KnownOfCosts['entitlementOf']> => {
  const homeOf = (person: Readonly<Row> | undefined): Row | undefined =>
    households.get(person?.['householdId'] as number);
  const supports = new Map(
    costs.map((cost) => {
      const person = personOf(cost);
      const home = homeOf(person);
      const { componentId, paidOn } = cost;
      return [
        cost,
        {
          componentId,
          kindId: null,
          personId: person?.['id'],
          householdId: home?.['id'],
          hamletId: home?.['hamletId'],
          from: paidOn,
        },
      ];
    }),
  );
  const { rulesOf, circumstancesOf } = await readEligibilityFacts(
    connection,
    [...supports.values()],
    [...households.keys()],
    idsIn([...households.values()], 'hamletId'),
  );
  return (cost) => {
    const support = supports.get(cost);
    if (!support || (support.componentId ?? null) === null) return [];
    const person = personOf(cost);
    const known = circumstancesOf(support, person, homeOf(person));
    return known ? warnEligibility(rulesOf(support), known, cost['amountVnd']) : [];
  };
};

/** What the warnings of costs depend on, for many costs in fifteen statements. */
export const readCostFacts = async (connection: Connection, costs: readonly Row[]): Promise<KnownOfCosts> => {
  const contracts = await readFacts(connection, OverseasContract, idsIn(costs, 'contractId'));
  const persons = await readFacts(connection, Person, idsIn([...contracts.values()], 'personId'));
  const homes = idsIn([...persons.values()], 'householdId');
  const households = await readFacts(connection, Household, homes);
  const ofHomes = connection.dialect.isIn(column('t1', 'household_id'), homes);
  const reviews = groupBy(
    await readStored(connection, resourceOf(HouseholdReview), [
      ofHomes,
      sql`${column('t1', 'recognised_class')} is not null`,
    ]),
    'householdId',
  );
  const escapes = groupBy(
    await readStored(connection, resourceOf(EscapeRecognition), [ofHomes]),
    'householdId',
  );
  const ceilings = await readStored(connection, resourceOf(CostCeiling), []);
  const own = new Set(costs.map((cost) => cost['id']));
  const stored = await readStored(connection, resourceOf(OverseasCost), [
    connection.dialect.isIn(column('t1', 'contract_id'), idsIn(costs, 'contractId')),
  ]);
  const paid = groupBy([...stored.filter((cost) => !own.has(cost['id'])), ...costs], 'contractId');
  const personOf = (cost: Readonly<Row>): Row | undefined =>
    persons.get(contracts.get(cost['contractId'] as number)?.['personId'] as number);
  return {
    ceilings,
    entitlementOf: await readEntitlement(connection, costs, personOf, households),
    factsOf: (cost) => {
      const householdId = personOf(cost)?.['householdId'];
      const day = String(cost['paidOn']);
      const year = Number(day.slice(0, 4));
      return {
        recognisedClasses: (reviews.get(householdId) ?? [])
          .filter((one) => one['year'] === year || one['year'] === year - 1)
          .map((one) => one['recognisedClass']),
        isNewlyEscaped: (escapes.get(householdId) ?? []).some(
          (one) => String(one['recognisedOn']) <= day && String(one['newlyEscapedThrough']) >= day,
        ),
        paidBesideVnd: (paid.get(cost['contractId']) ?? [])
          .filter((other) => other !== cost && other['kind'] === cost['kind'])
          .reduce((sum, other) => sum + Number(other['amountVnd']), 0),
        isEthnicMinority: households.get(householdId as number)?.['isEthnicMinority'] ?? null,
      };
    },
  };
};
