import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, JsonScalar } from '../../platform/graphql/scalars.js';
import { MessageType } from '../../platform/graphql/shared-types.js';
import type { BreakdownBy } from './breakdown.service.js';
import { IndicatorNameType } from './indicator.types.js';
import { splitNames } from './splits.js';

export const breakdownNames = Object.fromEntries(
  (['AREA', 'YEAR', ...splitNames] as const).map((one) => [one, one]),
) as Record<BreakdownBy, BreakdownBy>;

registerEnumType(breakdownNames, {
  name: 'BreakdownBy',
  description: 'AREA: the areas below. YEAR: the years that a cumulative figure adds up.',
});

const optional = { nullable: true } as const;

@ObjectType('BreakdownOption', { simpleResolvers: true })
export class BreakdownOptionType {
  @Field(() => breakdownNames)
  by!: BreakdownBy;

  @Field(() => MessageType)
  label!: MessageType;
}

@ObjectType('BreakdownFigures', { simpleResolvers: true })
export class BreakdownFiguresType {
  @Field(() => Float)
  numerator!: number;

  @Field(() => Float, { ...optional, description: 'Empty for a count.' })
  denominator!: number | null;

  @Field(() => Int)
  missing!: number;

  @Field(() => Float, optional)
  value!: number | null;

  @Field(() => JsonScalar, {
    ...optional,
    description:
      'The filter of the subject’s list whose total is `numerator` (for a sum: whose rows add up to it).',
  })
  numeratorWhere!: unknown;

  @Field(() => JsonScalar, optional)
  denominatorWhere!: unknown;

  @Field(() => JsonScalar, optional)
  missingWhere!: unknown;
}

@ObjectType('BreakdownPart', { simpleResolvers: true })
export class BreakdownPartType extends BreakdownFiguresType {
  @Field(() => [String], {
    nullable: 'items',
    description:
      'The code of a choice, the id of a unit, a year; null for what is not stated. Several where parts were joined to protect small counts.',
  })
  keys!: (string | null)[];

  @Field(() => MessageType)
  label!: MessageType;
}

@ObjectType('Breakdown', {
  simpleResolvers: true,
  description: 'An indicator’s figure told apart. The parts, with what is not stated, add up to the whole.',
})
export class BreakdownType {
  @Field(() => IndicatorNameType)
  indicator!: IndicatorNameType;

  @Field(() => breakdownNames)
  by!: BreakdownBy;

  @Field(() => BreakdownFiguresType, { ...optional, description: 'Empty where nothing of it may be shown.' })
  whole!: BreakdownFiguresType | null;

  @Field(() => [BreakdownPartType])
  parts!: BreakdownPartType[];

  @Field(() => Boolean, {
    description: 'Counts of fewer than ten people were joined with others, or none could be shown.',
  })
  isProtected!: boolean;

  @Field(() => InstantScalar, {
    ...optional,
    description:
      'When the area’s figures of the year were submitted, where these are approved: people and households are told apart by what they were then.',
  })
  submittedAt!: string | null;
}
