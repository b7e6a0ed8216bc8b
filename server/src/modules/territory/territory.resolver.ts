import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { OutcomeType, showOutcome } from '../../platform/graphql/outcome-types.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { type BoundaryDay, readBoundaryDays } from './boundary-days.store.js';
import {
  changeUnits,
  type SuccessorInput,
  type UnitChangeInput,
  type UnitChangeKind,
  undoUnitChange,
} from './unit-change.service.js';

enum UnitOperationName {
  MERGE = 'MERGE',
  SPLIT = 'SPLIT',
  RENAME = 'RENAME',
  MOVE = 'MOVE',
}
registerEnumType(UnitOperationName, { name: 'UnitOperation' });

@InputType('UnitSuccessorInput')
class UnitSuccessorArgument implements SuccessorInput {
  @Field(() => String, { description: 'May be the code of an old unit: codes are used again.' })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A value of UnitKind; that of the old unit unless said.',
  })
  kind?: string;

  @Field(() => String, {
    nullable: true,
    description: 'A value of AreaType; that of the old unit unless said.',
  })
  areaType?: string;

  @Field(() => ID, { nullable: true, description: 'The unit above; that of the old unit unless said.' })
  parentId?: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'SPLIT: the units below the old one that go to this one.',
  })
  partIds?: string[];

  @Field(() => [ID], {
    nullable: true,
    description: 'SPLIT of a hamlet: the households that go to this one.',
  })
  householdIds?: string[];
}

@InputType('UnitChangeInput')
class UnitChangeArgument implements UnitChangeInput {
  @Field(() => String, { description: 'Chosen by the client; the same key again changes nothing.' })
  key!: string;

  @Field(() => UnitOperationName)
  kind!: UnitChangeKind;

  @Field(() => DateScalar)
  effectiveOn!: string;

  @Field(() => String)
  document!: string;

  @Field(() => [ID], { description: 'The old units.' })
  unitIds!: string[];

  @Field(() => [UnitSuccessorArgument], { description: 'The new units.' })
  successors!: UnitSuccessorArgument[];

  @Field(() => Boolean, { nullable: true, description: 'Users of an old unit go to what it became.' })
  movesUsers?: boolean;
}

@InputType('UndoUnitChangeInput')
class UndoUnitChangeArgument {
  @Field(() => String)
  key!: string;

  @Field(() => ID)
  changeId!: string;
}

@ObjectType('BoundaryDay', { simpleResolvers: true })
class BoundaryDayType {
  @Field(() => DateScalar, { description: 'Give it as `boundary`.' })
  day!: string;

  @Field(() => DateScalar)
  changedOn!: string;

  @Field(() => Boolean, { description: 'The last day before the change; else the day of the change.' })
  isBefore!: boolean;

  @Field(() => [String], { description: 'What decided the change.' })
  documents!: readonly string[];
}

@Resolver()
export class TerritoryResolver {
  @Query(() => [BoundaryDayType], {
    description:
      'The days that stand for the boundaries an area has had, newest first: the last change within it, and the day before each.',
  })
  async boundaryDays(
    @Arg('areaId', () => ID) areaId: string,
    @Ctx() context: Context,
  ): Promise<BoundaryDay[]> {
    const viewer = requireViewer(context);
    return context.database.snapshot((connection) => readBoundaryDays(connection, viewer, Number(areaId)));
  }

  @Query(() => OutcomeType, {
    description:
      'What a change of units would do: what moves, what stays, figures before and after. Nothing is written.',
  })
  async previewUnitChange(
    @Arg('input', () => UnitChangeArgument) input: UnitChangeArgument,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await changeUnits(context.database, requireViewer(context), input, true));
  }

  @Mutation(() => OutcomeType, { description: 'Merges, splits, renames or moves units from a day on.' })
  async changeUnits(
    @Arg('input', () => UnitChangeArgument) input: UnitChangeArgument,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await changeUnits(context.database, requireViewer(context), input, false));
  }

  @Mutation(() => OutcomeType, { description: 'Takes a change of units back, with all that it moved.' })
  async undoUnitChange(
    @Arg('input', () => UndoUnitChangeArgument) input: UndoUnitChangeArgument,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await undoUnitChange(context.database, requireViewer(context), input));
  }
}
