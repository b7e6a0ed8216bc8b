import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MessageType } from '../../platform/graphql/shared-types.js';

export enum ImportSayingName {
  LINE = 'LINE',
  SHEET = 'SHEET',
  FILE = 'FILE',
}

registerEnumType(ImportSayingName, {
  name: 'ImportSaying',
  description: 'Where a file says what holds for all its rows: a line above the headings, or a name.',
});
const optional = { nullable: true } as const;
const plain = { simpleResolvers: true } as const;

@ObjectType('ImportReading', { ...plain, description: 'What a column says of a record.' })
export class ImportReadingType {
  @Field(() => String)
  place!: string;

  @Field(() => String, {
    ...optional,
    description: 'The text that a filled cell means; null: what it holds.',
  })
  mark!: string | null;
}

@ObjectType('ImportColumn', plain)
export class ImportColumnType {
  @Field(() => Int)
  column!: number;

  @Field(() => String)
  letters!: string;

  @Field(() => String)
  heading!: string;

  @Field(() => [String])
  samples!: readonly string[];

  @Field(() => [ImportReadingType], { description: 'What the heading is taken for.' })
  readings!: readonly ImportReadingType[];
}

@ObjectType('ImportPlace', { ...plain, description: 'What a column may stand for.' })
export class ImportPlaceType {
  @Field(() => String)
  name!: string;

  @Field(() => MessageType)
  label!: MessageType;

  @Field(() => Boolean)
  isReadOnly!: boolean;

  @Field(() => Boolean)
  isRequired!: boolean;
}

@ObjectType('ImportGroupLine', plain)
export class ImportGroupLineType {
  @Field(() => Int)
  line!: number;

  @Field(() => String)
  text!: string;
}

@ObjectType('ImportGroupProposal', {
  ...plain,
  description:
    'A place without a column that rows of groups name, such as "I. Thôn Nà Cà" above its households.',
})
export class ImportGroupProposalType {
  @Field(() => String)
  place!: string;

  @Field(() => Int, { description: 'Groups among the first rows.' })
  rows!: number;

  @Field(() => [ImportGroupLineType])
  examples!: readonly ImportGroupLineType[];
}

@ObjectType('ImportConstantProposal', {
  ...plain,
  description: 'A text for every row that the file says beside its columns.',
})
export class ImportConstantProposalType {
  @Field(() => String)
  place!: string;

  @Field(() => String)
  text!: string;

  @Field(() => ImportSayingName)
  from!: string;

  @Field(() => Int, optional)
  line!: number | null;

  @Field(() => String, { description: 'The whole text in which it stands.' })
  said!: string;
}

@ObjectType('ImportColumns', plain)
export class ImportColumnsType {
  @Field(() => Int)
  sheet!: number;

  @Field(() => Int)
  headingLine!: number;

  @Field(() => Int)
  rows!: number;

  @Field(() => [ImportColumnType])
  columns!: readonly ImportColumnType[];

  @Field(() => [ImportPlaceType])
  places!: readonly ImportPlaceType[];

  @Field(() => [String])
  keyFields!: readonly string[];

  @Field(() => [ImportGroupProposalType])
  groups!: readonly ImportGroupProposalType[];

  @Field(() => [ImportConstantProposalType])
  constants!: readonly ImportConstantProposalType[];

  @Field(() => [String], {
    description: 'Places whose column seems to mean, where it is empty, what the row above says.',
  })
  filledDown!: readonly string[];
}
