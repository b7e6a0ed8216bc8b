import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { JsonScalar } from './scalars.js';

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

export enum SaveStatusName {
  SAVED = 'SAVED',
  UNCHANGED = 'UNCHANGED',
  REFUSED = 'REFUSED',
  CONFLICT = 'CONFLICT',
  NOT_TRIED = 'NOT_TRIED',
}

export enum RemovalStatusName {
  DELETED = 'DELETED',
  RESTORED = 'RESTORED',
  REFUSED = 'REFUSED',
  CONFLICT = 'CONFLICT',
}

registerEnumType(SortDirection, { name: 'SortDirection' });
registerEnumType(SaveStatusName, { name: 'SaveStatus', description: 'What became of a row of a save.' });
registerEnumType(RemovalStatusName, { name: 'RemovalStatus' });

@InputType('Page', {
  description: 'Which part of a list: `offset` from the start, or `after` the cursor of an earlier page.',
})
export class PageArgument {
  @Field(() => Int, { nullable: true, description: 'At most 5000; 100 when nothing is said.' })
  limit?: number;

  @Field(() => Int, { nullable: true })
  offset?: number;

  @Field(() => String, { nullable: true })
  after?: string;
}

@ObjectType('Message', { simpleResolvers: true })
export class MessageType {
  @Field(() => String)
  vi!: string;

  @Field(() => String)
  en!: string;
}

@ObjectType('Violation', {
  simpleResolvers: true,
  description: 'What is wrong with a cell, or (field empty) with the row.',
})
export class ViolationType {
  @Field(() => String, { nullable: true })
  field!: string | null;

  @Field(() => String)
  code!: string;

  @Field(() => MessageType, { description: 'For whoever typed the value.' })
  message!: MessageType;

  @Field(() => String, {
    nullable: true,
    description: 'For a program: the form in which the API takes such a value.',
  })
  wire?: string;
}

@ObjectType('CellConflict', {
  simpleResolvers: true,
  description: 'Two people changed the same cell: the value before, mine and theirs.',
})
export class CellConflictType {
  @Field(() => String)
  field!: string;

  @Field(() => JsonScalar, { nullable: true })
  base!: unknown;

  @Field(() => JsonScalar, { nullable: true })
  mine!: unknown;

  @Field(() => JsonScalar, { nullable: true })
  theirs!: unknown;
}

@InputType('DeleteRow')
export class DeleteRowInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Refused when the record has another version by now.' })
  version?: number;
}

@InputType('DeleteInput')
export class DeleteArgument {
  @Field(() => String, { description: 'Chosen by the client; the same key again changes nothing.' })
  key!: string;

  @Field(() => [DeleteRowInput])
  rows!: DeleteRowInput[];
}

@InputType('RestoreInput')
export class RestoreArgument {
  @Field(() => String)
  key!: string;

  @Field(() => [ID])
  ids!: string[];
}

@ObjectType('RemovalResult', { simpleResolvers: true })
export class RemovalResultType {
  @Field(() => ID)
  id!: string;

  @Field(() => RemovalStatusName)
  status!: RemovalStatusName;

  @Field(() => Int, { nullable: true })
  version!: number | null;

  @Field(() => [ViolationType])
  errors!: ViolationType[];
}

@ObjectType('HistoryEntry', {
  simpleResolvers: true,
  description: 'One write to a record: who, when, and each field before and after.',
})
export class HistoryEntryType {
  @Field(() => String)
  at!: string;

  @Field(() => ID, { nullable: true })
  userId!: string | null;

  @Field(() => String, { nullable: true })
  userName!: string | null;

  @Field(() => String)
  action!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  key!: string | null;

  @Field(() => JsonScalar, { description: 'Field → [before, after].' })
  changes!: unknown;
}
