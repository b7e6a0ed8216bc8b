import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { JsonScalar } from '../../platform/graphql/scalars.js';
import { MessageType } from '../../platform/graphql/shared-types.js';
import type { Label } from '../../platform/resource/field.js';
import type { FormTable } from './form-table.js';

const optional = { nullable: true } as const;

@ObjectType('PovertyFormArea', { simpleResolvers: true })
class PovertyFormAreaType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType('PovertyFormColumn', { simpleResolvers: true })
class PovertyFormColumnType {
  @Field(() => MessageType, { ...optional, description: 'The heading over several columns.' })
  group!: MessageType | null;

  @Field(() => MessageType)
  label!: MessageType;

  @Field(() => String, { description: 'The number in the national form; empty for "not stated".' })
  mark!: string;

  @Field(() => Boolean)
  isRate!: boolean;

  @Field(() => String, { ...optional, description: 'HOUSEHOLDS or PEOPLE; empty: what the line counts.' })
  counted!: string | null;
}

@ObjectType('PovertyFormCell', { simpleResolvers: true })
class PovertyFormCellType {
  @Field(() => Float, {
    ...optional,
    description: 'Not rounded; empty where nothing is divided by, or where it may not be shown.',
  })
  value!: number | null;

  @Field(() => JsonScalar, {
    ...optional,
    description:
      'The filter of the form’s resource that lists the households counted, or those whose members are counted; of a rate those above the line.',
  })
  where!: unknown;

  @Field(() => Int, {
    description:
      'Of these households those that now live outside your own area, so that your list lacks them.',
  })
  beyond!: number;
}

@ObjectType('PovertyFormLine', { simpleResolvers: true })
class PovertyFormLineType {
  @Field(() => PovertyFormAreaType)
  area!: PovertyFormAreaType;

  @Field(() => Boolean, { description: 'The area as a whole; the other lines are its units.' })
  isWhole!: boolean;

  @Field(() => String, { ...optional, description: 'HOUSEHOLDS or PEOPLE; empty where the columns say it.' })
  counted!: string | null;

  @Field(() => [PovertyFormCellType])
  cells!: readonly PovertyFormCellType[];
}

@ObjectType('PovertyFormDifference', { simpleResolvers: true })
class PovertyFormDifferenceType {
  @Field(() => MessageType)
  what!: MessageType;

  @Field(() => Float)
  left!: number;

  @Field(() => Float)
  right!: number;
}

@ObjectType('PovertyForm', { simpleResolvers: true })
export class PovertyFormType {
  @Field(() => Int)
  number!: number;

  @Field(() => MessageType)
  title!: MessageType;

  @Field(() => MessageType)
  unit!: MessageType;

  @Field(() => PovertyFormAreaType)
  area!: PovertyFormAreaType;

  @Field(() => Int)
  year!: number;

  @Field(() => String, { description: 'Key of the resource that the cells’ `where` filters.' })
  resource!: string;

  @Field(() => [PovertyFormColumnType])
  columns!: PovertyFormColumnType[];

  @Field(() => [PovertyFormLineType])
  lines!: PovertyFormLineType[];

  @Field(() => Int, { description: 'Sums of the units compared with the whole.' })
  compared!: number;

  @Field(() => [PovertyFormDifferenceType])
  differences!: PovertyFormDifferenceType[];

  @Field(() => [MessageType])
  notes!: MessageType[];
}

const message = ([vi, en]: Label): MessageType => ({ vi, en });

export const showForm = ({
  title,
  unit,
  area,
  columns,
  lines,
  differences,
  notes,
  ...form
}: FormTable): PovertyFormType => ({
  ...form,
  title: message(title),
  unit: message(unit),
  area: { id: String(area.id), name: area.name },
  columns: columns.map(({ group, label, ...column }) => ({
    ...column,
    group: group && message(group),
    label: message(label),
  })),
  lines: lines.map(({ areaId, name, cells, ...line }) => ({
    ...line,
    area: { id: String(areaId), name },
    cells: cells.map((cell) => ({ ...cell, beyond: cell.beyond ?? 0 })),
  })),
  differences: differences.map(({ what, ...rest }) => ({ ...rest, what: message(what) })),
  notes: notes.map(message),
});
