import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { JsonScalar, VndScalar } from '../../platform/graphql/scalars.js';

export enum FundingAxisName {
  SOURCE = 'source',
  COMPONENT = 'component',
  AREA = 'area',
  YEAR = 'year',
  EXPENDITURE = 'expenditure',
  ORIGIN = 'origin',
}

export enum FundingMeasureName {
  ESTIMATE = 'ESTIMATE',
  ALLOCATED = 'ALLOCATED',
  ADJUSTED = 'ADJUSTED',
  CARRIED_IN = 'CARRIED_IN',
  AVAILABLE = 'AVAILABLE',
  DISBURSED = 'DISBURSED',
  ADVANCE_OUTSTANDING = 'ADVANCE_OUTSTANDING',
  SETTLED = 'SETTLED',
  CARRIED_OUT = 'CARRIED_OUT',
  CONTRIBUTED = 'CONTRIBUTED',
}

registerEnumType(FundingAxisName, { name: 'FundingAxis', description: 'By what money is told apart.' });
registerEnumType(FundingMeasureName, {
  name: 'FundingMeasure',
  description: 'A column of the funding table.',
});

export type ShownVnd = number | string;

@ObjectType('FundingFigures', {
  simpleResolvers: true,
  description: 'Sums of a part of the ledger, exact in whole đồng.',
})
export class FundingFiguresType {
  @Field(() => VndScalar)
  estimateVnd!: ShownVnd;

  @Field(() => VndScalar)
  allocatedVnd!: ShownVnd;

  @Field(() => VndScalar)
  adjustedVnd!: ShownVnd;

  @Field(() => VndScalar, {
    description:
      'From outside the row, of a row of one year from the year before; what moves inside it is counted once.',
  })
  carriedInVnd!: ShownVnd;

  @Field(() => VndScalar, { description: 'Allocated, adjusted and carried in.' })
  availableVnd!: ShownVnd;

  @Field(() => VndScalar, { description: 'Advances and payments, less advances returned.' })
  disbursedVnd!: ShownVnd;

  @Field(() => VndScalar, { description: 'Advances neither cleared nor returned.' })
  advanceOutstandingVnd!: ShownVnd;

  @Field(() => VndScalar)
  settledVnd!: ShownVnd;

  @Field(() => VndScalar)
  carriedOutVnd!: ShownVnd;

  @Field(() => VndScalar, { description: 'Available, less disbursed and carried out.' })
  remainingVnd!: ShownVnd;

  @Field(() => VndScalar, {
    description: 'Given in cash, in kind and in labour, by its value; not part of what is available.',
  })
  contributedVnd!: ShownVnd;

  @Field(() => Float, {
    nullable: true,
    description: 'Disbursed / available, 1 is all of it; empty when nothing is available.',
  })
  executionRate!: number | null;
}

@ObjectType('FundingName', { simpleResolvers: true })
export class FundingNameType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  nameEn!: string | null;
}

@ObjectType('FundingRow', {
  simpleResolvers: true,
  description: 'A row of the funding table; an axis that was not asked for is empty.',
})
export class FundingRowType extends FundingFiguresType {
  @Field(() => FundingNameType, { nullable: true })
  source!: FundingNameType | null;

  @Field(() => FundingNameType, { nullable: true })
  component!: FundingNameType | null;

  @Field(() => FundingNameType, { nullable: true })
  area!: FundingNameType | null;

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => String, { nullable: true })
  expenditure!: string | null;

  @Field(() => String, { nullable: true })
  origin!: string | null;
}

@ObjectType('FundingTable', { simpleResolvers: true })
export class FundingTableType {
  @Field(() => [FundingRowType])
  rows!: FundingRowType[];

  @Field(() => FundingFiguresType)
  total!: FundingFiguresType;
}

@InputType('FundingCell', {
  description: 'A cell of the funding table: its column, and what its row stands for.',
})
export class FundingCellInput {
  @Field(() => FundingMeasureName)
  measure!: FundingMeasureName;

  @Field(() => ID)
  areaId!: string;

  @Field(() => Int)
  fromYear!: number;

  @Field(() => Int)
  toYear!: number;

  @Field(() => String, { nullable: true })
  expenditure?: string | null;

  @Field(() => String, { nullable: true })
  origin?: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What the row’s axes hold: { source, component, area: ids; year; expenditure; origin }.',
  })
  key?: unknown;
}

@ObjectType('FundingRowsBehind', { simpleResolvers: true })
export class FundingRowsBehindType {
  @Field(() => String, { description: 'The resource whose rows stand behind the cell.' })
  subject!: string;

  @Field(() => JsonScalar, { description: 'The filter that lists them.' })
  where!: unknown;

  @Field(() => Int)
  count!: number;
}

@ObjectType('LoanFigures', {
  simpleResolvers: true,
  description:
    'Policy loans as they stood at the end of a day. Amounts of a few households are kept from those who may not see their loans.',
})
export class LoanFigures {
  @Field(() => Int)
  loans!: number;

  @Field(() => Int)
  households!: number;

  @Field(() => VndScalar, { nullable: true })
  lentVnd!: ShownVnd | null;

  @Field(() => VndScalar, { nullable: true })
  repaidVnd!: ShownVnd | null;

  @Field(() => VndScalar, { nullable: true })
  outstandingVnd!: ShownVnd | null;

  @Field(() => VndScalar, { nullable: true, description: 'Outstanding of loans whose due day has passed.' })
  overdueVnd!: ShownVnd | null;

  @Field(() => Int, { nullable: true })
  overdueLoans!: number | null;
}

@ObjectType('LoanBookLine', { simpleResolvers: true })
class LoanBookLineType extends LoanFigures {
  @Field(() => FundingNameType)
  source!: FundingNameType;
}

@ObjectType('LoanBook', { simpleResolvers: true })
export class LoanBookType {
  @Field(() => [LoanBookLineType])
  lines!: LoanBookLineType[];

  @Field(() => LoanFigures, {
    nullable: true,
    description: 'Over all sources, each household once; empty where there is no loan.',
  })
  total!: LoanFigures | null;
}
