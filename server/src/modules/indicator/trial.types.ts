import { Field, ObjectType } from 'type-graphql';
import { MessageType } from '../../platform/graphql/shared-types.js';
import { ExplanationType, Figures } from './indicator.types.js';

@ObjectType('DefinitionFault', { simpleResolvers: true })
export class DefinitionFaultType {
  @Field(() => String, {
    description: 'Where: a field, or the way into a filter as in numerator.review.year.',
  })
  path!: string;

  @Field(() => MessageType)
  message!: MessageType;
}

@ObjectType('IndicatorTrial', {
  simpleResolvers: true,
  description: 'A definition tried on the records as they are; nothing is saved.',
})
export class IndicatorTrialType {
  @Field(() => [DefinitionFaultType])
  faults!: readonly DefinitionFaultType[];

  @Field(() => Figures, { nullable: true, description: 'Empty while anything is wrong.' })
  figures!: Figures | null;

  @Field(() => ExplanationType, { nullable: true })
  explanation!: ExplanationType | null;
}
