import { Field, ID, ObjectType } from 'type-graphql';
import type { Outcome } from '../resource/use-case.js';
import { MessageType, ViolationType } from './shared-types.js';

@ObjectType('Outcome', {
  simpleResolvers: true,
  description: 'What became of an operation on several records, or (of a preview) what would become of it.',
})
export class OutcomeType {
  @Field(() => Boolean, { description: 'No: it was a preview, or `errors` say why nothing was written.' })
  isDone!: boolean;

  @Field(() => String, { description: 'The history has every write under this key.' })
  key!: string;

  @Field(() => [MessageType], { description: 'What happens, sentence by sentence.' })
  lines!: MessageType[];

  @Field(() => [ViolationType])
  errors!: ViolationType[];

  @Field(() => [ViolationType])
  warnings!: ViolationType[];

  @Field(() => ID, { nullable: true, description: 'The record that it is about afterwards.' })
  id!: string | null;
}

export const showOutcome = ({ id, lines, errors, warnings, ...outcome }: Outcome): OutcomeType => ({
  ...outcome,
  lines: [...lines],
  errors: [...errors],
  warnings: [...warnings],
  id: id === null ? null : String(id),
});
