import {
  type DwellingFacts,
  type MemberFacts,
  type Proposal,
  type ProposalRules,
  proposedIndicators,
  proposeDeprivations,
} from '../../engine/index.js';
import type { Row } from '../../platform/resource/values.js';
import { judged } from './measured.js';

/** The twelve deprivations in the order of the national forms (law.md 1.3), each beside the proposal that facts make for it. */
export const deprivationFields = [
  'lacksEmployment',
  'lacksDependantBalance',
  'lacksNutrition',
  'lacksHealthInsurance',
  'lacksAdultEducation',
  'lacksChildSchooling',
  'lacksHousingQuality',
  'lacksHousingArea',
  'lacksSafeWater',
  'lacksHygienicToilet',
  'lacksTelecom',
  'lacksInformationMeans',
] as const;

type DeprivationField = (typeof deprivationFields)[number];

export const proposedField = (field: DeprivationField): string =>
  `proposed${field.charAt(0).toUpperCase()}${field.slice(1)}`;

const fact = <Value>(row: Readonly<Row>, field: string): Value | null => (row[field] ?? null) as Value | null;

const memberFacts = (row: Readonly<Row>): MemberFacts => ({
  age: fact(row, 'age'),
  schoolLevel: fact(row, 'schoolLevel'),
  isAtRightSchool: fact(row, 'isAtRightSchool'),
  qualification: fact(row, 'qualification'),
  hasWorkplaceCertificate: fact(row, 'hasWorkplaceCertificate'),
  workState: fact(row, 'workState'),
  isWageWorker: fact(row, 'isWageWorker'),
  hasContract: fact(row, 'hasContract'),
  isAbleToWork: fact(row, 'isAbleToWork'),
  hasHealthInsurance: fact(row, 'hasHealthInsurance'),
  receivesAllowance: fact(row, 'receivesAllowance'),
  isStunted: judged(row, 'isStunted'),
  isUnderweight: judged(row, 'isUnderweight'),
  usesInternet: fact(row, 'usesInternet'),
});

const dwellingFacts = (row: Readonly<Row>): DwellingFacts => ({
  memberCount: fact(row, 'memberCount'),
  livingAreaM2: fact(row, 'livingAreaM2'),
  isWallDurable: fact(row, 'isWallDurable'),
  isPillarDurable: fact(row, 'isPillarDurable'),
  isRoofDurable: fact(row, 'isRoofDurable'),
  waterSource: fact(row, 'waterSource'),
  toiletKind: fact(row, 'toiletKind'),
  hasSharedMeans: fact(row, 'hasSharedMeans'),
  hasPersonalMeans: fact(row, 'hasPersonalMeans'),
});

export interface ProposalFacts {
  readonly members: readonly Readonly<Row>[];
  readonly rules: ProposalRules;
  /** Tells the rules apart from changed ones. */
  readonly rulesMark: string;
}

/** What recorded facts say about each deprivation of a sheet, by field. */
export const proposalsOf = (
  review: Readonly<Row>,
  { members, rules }: Omit<ProposalFacts, 'rulesMark'>,
): ReadonlyMap<DeprivationField, Proposal> => {
  const found = proposeDeprivations(members.map(memberFacts), dwellingFacts(review), rules);
  return new Map(
    deprivationFields.flatMap((field, index): [DeprivationField, Proposal][] => {
      const indicator = proposedIndicators[index];
      const proposal = indicator && found.get(indicator);
      return proposal ? [[field, proposal]] : [];
    }),
  );
};

export const deriveProposals = (review: Readonly<Row>, facts: ProposalFacts): Row => {
  const proposals = proposalsOf(review, facts);
  const derived: Row = {};
  let differences = 0;
  for (const field of deprivationFields) {
    const proposed = proposals.get(field)?.isDeprived ?? null;
    const decided = review[field] ?? null;
    derived[proposedField(field)] = proposed;
    if (proposed !== null && decided !== null && proposed !== decided) differences += 1;
  }
  return { ...derived, proposalDifferences: differences, proposalRulesMark: facts.rulesMark };
};
