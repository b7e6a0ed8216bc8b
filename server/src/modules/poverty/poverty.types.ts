import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { JsonScalar } from '../../platform/graphql/scalars.js';
import { MessageType } from '../../platform/graphql/shared-types.js';
import type { IdentifiedBy, WeightedBy } from './measures.service.js';

const optional = { nullable: true } as const;

const beyondText =
  'Of them those that now live outside the asker’s own area, so that a list of the asker’s lacks them.';

export const classStateNames = {
  POOR: 'POOR',
  NEAR_POOR: 'NEAR_POOR',
  AVERAGE: 'AVERAGE',
  NOT_POOR: 'NOT_POOR',
  NOT_STATED: 'NOT_STATED',
  ABSENT: 'ABSENT',
} as const;

registerEnumType(classStateNames, {
  name: 'ClassState',
  description: 'NOT_STATED: reviewed without a recognised class. ABSENT: not reviewed in the year.',
});

export const weightNames: Record<WeightedBy, WeightedBy> = { HOUSEHOLDS: 'HOUSEHOLDS', MEMBERS: 'MEMBERS' };
registerEnumType(weightNames, { name: 'PovertyWeight' });

export const identificationNames: Record<IdentifiedBy, IdentifiedBy> = {
  RECOGNISED_CLASS: 'RECOGNISED_CLASS',
  CUT_OFF: 'CUT_OFF',
};
registerEnumType(identificationNames, {
  name: 'PovertyIdentification',
  description:
    'Poor by the recognised class, or whoever reaches the standard’s cut-off of deprivation points.',
});

@ObjectType('PovertyArea', { simpleResolvers: true })
export class PovertyAreaType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType('ClassTransition', { simpleResolvers: true })
export class ClassTransitionType {
  @Field(() => classStateNames)
  before!: string;

  @Field(() => classStateNames)
  after!: string;

  @Field(() => Int)
  households!: number;

  @Field(() => Int, { description: beyondText })
  beyond!: number;

  @Field(() => JsonScalar, { description: 'The filter of households whose total is the count.' })
  where!: unknown;
}

@ObjectType('FlowCell', { simpleResolvers: true })
export class FlowCellType {
  @Field(() => MessageType)
  label!: MessageType;

  @Field(() => Int)
  households!: number;

  @Field(() => Int, {
    description: 'In the “other” columns also births, deaths and moves in households that stay.',
  })
  people!: number;

  @Field(() => Int, { description: beyondText })
  beyond!: number;

  @Field(() => JsonScalar)
  where!: unknown;
}

@ObjectType('FlowBalance', { simpleResolvers: true })
export class FlowBalanceType {
  @Field(() => Int, { description: 'opening − left + entered' })
  computedClosing!: number;

  @Field(() => Int, { description: 'closing − computedClosing: 0 when the flows close.' })
  difference!: number;
}

@ObjectType('HouseholdsBehind', { simpleResolvers: true })
export class HouseholdsBehindType {
  @Field(() => Int)
  households!: number;

  @Field(() => JsonScalar)
  where!: unknown;
}

@ObjectType('FlowLine', { simpleResolvers: true })
export class FlowLineType {
  @Field(() => PovertyAreaType)
  area!: PovertyAreaType;

  @Field(() => [FlowCellType], { description: 'Columns 1 to 9 in the order of the form.' })
  cells!: FlowCellType[];

  @Field(() => FlowBalanceType)
  households!: FlowBalanceType;

  @Field(() => FlowBalanceType)
  people!: FlowBalanceType;

  @Field(() => HouseholdsBehindType, { description: 'Households that no column explains.' })
  unexplained!: HouseholdsBehindType;

  @Field(() => HouseholdsBehindType)
  membersUnknown!: HouseholdsBehindType;
}

@ObjectType('FlowSheet', { simpleResolvers: true })
export class FlowSheetType {
  @Field(() => FlowLineType)
  whole!: FlowLineType;

  @Field(() => [FlowLineType], { description: 'A line for each unit below that is in force at the end.' })
  parts!: FlowLineType[];
}

@ObjectType('PovertyFlows', { simpleResolvers: true })
export class PovertyFlowsType {
  @Field(() => PovertyAreaType)
  area!: PovertyAreaType;

  @Field(() => Int)
  fromYear!: number;

  @Field(() => Int)
  toYear!: number;

  @Field(() => [ClassTransitionType])
  matrix!: ClassTransitionType[];

  @Field(() => FlowSheetType, { description: 'Form 2.' })
  poor!: FlowSheetType;

  @Field(() => FlowSheetType, { description: 'Form 3.' })
  nearPoor!: FlowSheetType;
}

@ObjectType('DeprivationName', { simpleResolvers: true })
export class DeprivationNameType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, optional)
  nameEn!: string | null;

  @Field(() => Int)
  position!: number;
}

@ObjectType('DeprivationCell', { simpleResolvers: true })
export class DeprivationCellType {
  @Field(() => String)
  code!: string;

  @Field(() => Int, { ...optional, description: 'Empty where it rests on too few households to be shown.' })
  households!: number | null;

  @Field(() => Int, optional)
  missing!: number | null;

  @Field(() => JsonScalar, { description: 'The filter of household reviews whose total is the count.' })
  where!: unknown;

  @Field(() => JsonScalar)
  missingWhere!: unknown;
}

@ObjectType('DeprivationLine', { simpleResolvers: true })
export class DeprivationLineType {
  @Field(() => PovertyAreaType)
  area!: PovertyAreaType;

  @Field(() => Int)
  households!: number;

  @Field(() => JsonScalar)
  where!: unknown;

  @Field(() => Int, { ...optional, description: 'The sum of the twelve columns.' })
  total!: number | null;

  @Field(() => [DeprivationCellType])
  cells!: DeprivationCellType[];
}

@ObjectType('DeprivationSheet', { simpleResolvers: true })
export class DeprivationSheetType {
  @Field(() => DeprivationLineType)
  whole!: DeprivationLineType;

  @Field(() => [DeprivationLineType])
  parts!: DeprivationLineType[];
}

@ObjectType('PovertyDeprivations', { simpleResolvers: true })
export class PovertyDeprivationsType {
  @Field(() => PovertyAreaType)
  area!: PovertyAreaType;

  @Field(() => Int)
  year!: number;

  @Field(() => [DeprivationNameType])
  indicators!: DeprivationNameType[];

  @Field(() => DeprivationSheetType, { description: 'Form 4.' })
  poor!: DeprivationSheetType;

  @Field(() => DeprivationSheetType, { description: 'Form 6.' })
  nearPoor!: DeprivationSheetType;
}

@ObjectType('CheckSide', { simpleResolvers: true })
export class CheckSideType {
  @Field(() => MessageType)
  label!: MessageType;

  @Field(() => Int)
  value!: number;
}

@ObjectType('CheckedRows', { simpleResolvers: true })
export class CheckedRowsType {
  @Field(() => String, { description: 'Key of the resource that `where` filters.' })
  resource!: string;

  @Field(() => JsonScalar)
  where!: unknown;

  @Field(() => Int)
  count!: number;
}

@ObjectType('CrossCheck', { simpleResolvers: true })
export class CrossCheckType {
  @Field(() => String)
  code!: string;

  @Field(() => MessageType)
  title!: MessageType;

  @Field(() => CheckSideType)
  left!: CheckSideType;

  @Field(() => String, { description: '"=" or "<=": how the sides must stand to one another.' })
  relation!: string;

  @Field(() => CheckSideType)
  right!: CheckSideType;

  @Field(() => Int, { description: 'left − right' })
  difference!: number;

  @Field(() => Boolean)
  isMet!: boolean;

  @Field(() => CheckedRowsType, {
    description: 'The rows that cause the difference, or between which it arises.',
  })
  rows!: CheckedRowsType;
}

@ObjectType('MeasureShare', { simpleResolvers: true })
export class MeasureShareType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, optional)
  nameEn!: string | null;

  @Field(() => Float, {
    ...optional,
    description: 'Share of the population that is poor and deprived in it; of an indicator only.',
  })
  censoredHeadcount!: number | null;

  @Field(() => Float, { ...optional, description: 'Share of M0; all shares add up to 1.' })
  contribution!: number | null;

  @Field(() => JsonScalar, {
    ...optional,
    description: 'The household reviews that are poor and deprived in it.',
  })
  where!: unknown;
}

@ObjectType('PovertyMeasures', {
  simpleResolvers: true,
  description: 'The adjusted headcount of Alkire and Foster over the last annual review of each household.',
})
export class PovertyMeasuresType {
  @Field(() => PovertyAreaType)
  area!: PovertyAreaType;

  @Field(() => Int)
  year!: number;

  @Field(() => String, optional)
  standardCode!: string | null;

  @Field(() => Int, { description: 'Points of deprivation from which CUT_OFF identifies the poor.' })
  cutOff!: number;

  @Field(() => Float, { description: 'Households, or members, with all twelve answers.' })
  population!: number;

  @Field(() => Float, { description: 'Left out for an unknown answer.' })
  missing!: number;

  @Field(() => Float, { description: 'Left out because no class is recognised.' })
  withoutClass!: number;

  @Field(() => Float, { description: 'Households left out because their members are not recorded.' })
  withoutMembers!: number;

  @Field(() => Float, { ...optional, description: 'H: share of the population that is poor.' })
  headcount!: number | null;

  @Field(() => Float, { ...optional, description: 'A: mean share of deprivation points among the poor.' })
  intensity!: number | null;

  @Field(() => Float, { ...optional, description: 'M0 = H × A' })
  adjustedHeadcount!: number | null;

  @Field(() => [MeasureShareType])
  indicators!: MeasureShareType[];

  @Field(() => [MeasureShareType])
  dimensions!: MeasureShareType[];

  @Field(() => JsonScalar, { ...optional, description: 'The household reviews of the population.' })
  populationWhere!: unknown;

  @Field(() => JsonScalar, { ...optional, description: 'The household reviews of the poor.' })
  poorWhere!: unknown;
}
