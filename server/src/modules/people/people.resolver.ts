import { Arg, Ctx, Field, ID, InputType, Mutation, Query, registerEnumType, Resolver } from 'type-graphql';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { OutcomeType, showOutcome } from '../../platform/graphql/outcome-types.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { HouseholdChange, HouseholdEventKind } from './household-acts.js';
import { changeHousehold, undoHouseholdEvent } from './household-life.service.js';

enum HouseholdChangeKindName {
  SPLIT = 'SPLIT',
  MERGE = 'MERGE',
  MOVE = 'MOVE',
  MOVE_AWAY = 'MOVE_AWAY',
  DEATH = 'DEATH',
  BIRTH = 'BIRTH',
  NEW_HEAD = 'NEW_HEAD',
  DISSOLVE = 'DISSOLVE',
}
registerEnumType(HouseholdChangeKindName, { name: 'HouseholdChangeKind' });

@InputType('HouseholdChangeInput')
class HouseholdChangeInput implements HouseholdChange {
  @Field(() => String, { description: 'Chosen by the client; the same key again changes nothing.' })
  key!: string;

  @Field(() => HouseholdChangeKindName)
  kind!: HouseholdEventKind;

  @Field(() => ID)
  householdId!: string;

  @Field(() => DateScalar, { description: 'The day from which it holds; of a death the last day of life.' })
  on!: string;

  @Field(() => [ID], { nullable: true, description: 'SPLIT: who leaves. DEATH: who died.' })
  personIds?: string[];

  @Field(() => ID, { nullable: true, description: 'SPLIT, NEW_HEAD, DEATH of a head: the new head.' })
  headId?: string;

  @Field(() => ID, { nullable: true, description: 'MERGE: the household that takes the members in.' })
  otherHouseholdId?: string;

  @Field(() => ID, { nullable: true, description: 'MOVE: where to. SPLIT: where the new household lives.' })
  hamletId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'SPLIT, MOVE: the code; else the next running number.',
  })
  code?: string;

  @Field(() => String, { nullable: true, description: 'BIRTH' })
  childName?: string;

  @Field(() => String, { nullable: true, description: 'BIRTH: a value of Sex.' })
  childSex?: string;

  @Field(() => String, {
    nullable: true,
    description: 'BIRTH: a value of RelationToHead; CHILD unless said.',
  })
  childRelation?: string;
}

@InputType('UndoHouseholdEventInput')
class UndoHouseholdEventInput {
  @Field(() => String)
  key!: string;

  @Field(() => ID)
  eventId!: string;
}

@Resolver()
export class PeopleResolver {
  @Query(() => OutcomeType, {
    description: 'What a change of a household would do; nothing is written.',
  })
  async previewHouseholdChange(
    @Arg('input', () => HouseholdChangeInput) input: HouseholdChangeInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await changeHousehold(context.database, requireViewer(context), input, true));
  }

  @Mutation(() => OutcomeType, {
    description: 'A split, merge, move, death, birth or end of a household, with all that follows from it.',
  })
  async changeHousehold(
    @Arg('input', () => HouseholdChangeInput) input: HouseholdChangeInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await changeHousehold(context.database, requireViewer(context), input, false));
  }

  @Mutation(() => OutcomeType, {
    description: 'Takes an event of a household back, with all that it changed.',
  })
  async undoHouseholdEvent(
    @Arg('input', () => UndoHouseholdEventInput) input: UndoHouseholdEventInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await undoHouseholdEvent(context.database, requireViewer(context), input));
  }
}
