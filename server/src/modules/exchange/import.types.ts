import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, JsonScalar } from '../../platform/graphql/scalars.js';
import { MessageType } from '../../platform/graphql/shared-types.js';

export enum ImportPhaseName {
  UPLOADING = 'UPLOADING',
  READING = 'READING',
  READ = 'READ',
  CHECKING = 'CHECKING',
  CHECKED = 'CHECKED',
  WRITING = 'WRITING',
  FINISHED = 'FINISHED',
  FAILED = 'FAILED',
}

export enum ImportOutcomeName {
  CREATE = 'CREATE',
  CHANGE = 'CHANGE',
  SAME = 'SAME',
  REFUSED = 'REFUSED',
  ASIDE = 'ASIDE',
}

export enum ImportAsideKindName {
  TOTALS = 'TOTALS',
  SIGNATURE = 'SIGNATURE',
  GROUP = 'GROUP',
  NUMBERING = 'NUMBERING',
  HEADING = 'HEADING',
  BLANK = 'BLANK',
  REMARK = 'REMARK',
}

export enum ImportBlanksName {
  CLEAR = 'CLEAR',
  KEEP = 'KEEP',
}

registerEnumType(ImportPhaseName, {
  name: 'ImportPhase',
  description: 'READ: columns wait for their fields. CHECKED: every row was tried, nothing is written.',
});
registerEnumType(ImportOutcomeName, {
  name: 'ImportOutcome',
  description: 'What a row of a file does. ASIDE: it is none of the data, such as totals and signatures.',
});
registerEnumType(ImportAsideKindName, {
  name: 'ImportAsideKind',
  description: 'Why a row is none of the data.',
});
registerEnumType(ImportBlanksName, {
  name: 'ImportBlanks',
  description: 'What an empty cell does to a record that has a value.',
});

const optional = { nullable: true } as const;
const plain = { simpleResolvers: true } as const;

@ObjectType('ImportSheet', plain)
export class ImportSheetType {
  @Field(() => String)
  name!: string;

  @Field(() => Int)
  rows!: number;

  @Field(() => Int)
  columns!: number;
}

@ObjectType('ImportCounts', plain)
export class ImportCountsType {
  @Field(() => Int)
  create!: number;

  @Field(() => Int)
  change!: number;

  @Field(() => Int)
  same!: number;

  @Field(() => Int)
  refused!: number;
}

@ObjectType('ImportCandidate', plain)
export class ImportCandidateType {
  @Field(() => String)
  value!: string;

  @Field(() => String)
  label!: string;
}

@ObjectType('ImportUnknownName', {
  ...plain,
  description: 'A text of the file that names no record or choice, or several.',
})
export class ImportUnknownNameType {
  @Field(() => String)
  field!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int)
  rows!: number;

  @Field(() => [ImportCandidateType])
  candidates!: readonly ImportCandidateType[];
}

@ObjectType('ImportAsides', { ...plain, description: 'Rows that are left aside.' })
export class ImportAsidesType {
  @Field(() => ImportAsideKindName)
  kind!: string;

  @Field(() => Int)
  rows!: number;
}

@ObjectType('ImportJob', { ...plain, description: 'A file on its way into a resource.' })
export class ImportJobType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  resource!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => ImportPhaseName)
  phase!: string;

  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  total!: number;

  @Field(() => MessageType, { ...optional, description: 'Why the file was refused.' })
  failure!: MessageType | null;

  @Field(() => [MessageType], {
    description:
      'What is left out of the file, such as hidden sheets, and what is read otherwise than it looks.',
  })
  notes!: readonly MessageType[];

  @Field(() => [ImportSheetType])
  sheets!: readonly ImportSheetType[];

  @Field(() => InstantScalar, {
    ...optional,
    description: 'When the same file was last imported and not undone.',
  })
  earlierAt!: string | null;

  @Field(() => ImportCountsType, { ...optional, description: 'From the check.' })
  planned!: ImportCountsType | null;

  @Field(() => JsonScalar, {
    ...optional,
    description:
      'As they were last checked (`ImportSettings`), with what was decided for texts in earlier files.',
  })
  settings!: unknown;

  @Field(() => [ImportUnknownNameType])
  unknown!: readonly ImportUnknownNameType[];

  @Field(() => [ImportAsidesType], { description: 'From the check, by kind.' })
  asides!: readonly ImportAsidesType[];

  @Field(() => ImportCountsType, { ...optional, description: 'What was written so far.' })
  written!: ImportCountsType | null;

  @Field(() => ID, { ...optional, description: 'Record of the import, from the first written row on.' })
  importId!: string | null;
}

@ObjectType('ImportProblem', plain)
export class ImportProblemType {
  @Field(() => String, optional)
  field!: string | null;

  @Field(() => String, { ...optional, description: 'Letters of the column in the file.' })
  column!: string | null;

  @Field(() => String)
  code!: string;

  @Field(() => MessageType)
  message!: MessageType;
}

@ObjectType('ImportCellChange', plain)
export class ImportCellChangeType {
  @Field(() => String)
  field!: string;

  @Field(() => String)
  before!: string;

  @Field(() => String)
  after!: string;
}

@ObjectType('ImportRow', { ...plain, description: 'A row of the file and what it does.' })
export class ImportRowType {
  @Field(() => Int)
  line!: number;

  @Field(() => ImportOutcomeName)
  outcome!: string;

  @Field(() => ID, optional)
  id!: number | null;

  @Field(() => String)
  title!: string;

  @Field(() => [ImportCellChangeType])
  changes!: readonly ImportCellChangeType[];

  @Field(() => [ImportProblemType])
  problems!: readonly ImportProblemType[];

  @Field(() => [ImportProblemType])
  warnings!: readonly ImportProblemType[];
}

@ObjectType('PastImport', plain)
export class PastImportType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  resource!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  userName!: string;

  @Field(() => String)
  state!: string;

  @Field(() => InstantScalar)
  startedAt!: string;

  @Field(() => ImportCountsType)
  written!: ImportCountsType;

  @Field(() => InstantScalar, optional)
  undoneAt!: string | null;

  @Field(() => JsonScalar, {
    ...optional,
    description: '`{ undone, keptCount, kept: [{ rowId, title, fields, reason { vi en } }] }`',
  })
  undoResult!: unknown;

  @Field(() => Int, { ...optional, description: 'Rows that an undo under way has done.' })
  undoDone!: number | null;

  @Field(() => Int, optional)
  undoTotal!: number | null;

  @Field(() => Boolean)
  mayUndo!: boolean;
}

@ObjectType('PastImports', plain)
export class PastImportsType {
  @Field(() => [PastImportType])
  rows!: readonly PastImportType[];

  @Field(() => Int)
  total!: number;
}

@InputType('ImportAssignment', {
  description: 'A column may be assigned to several places, and several columns to one.',
})
export class ImportAssignmentInput {
  @Field(() => Int)
  column!: number;

  @Field(() => String, { description: 'Name of a place of `importColumns`.' })
  place!: string;

  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'The text that a filled cell means: "Nữ" for a column "Nữ" of crosses.',
  })
  mark!: string | null;
}

@InputType('ImportConstant', {
  description: 'A text that holds for every row, as if the file had a column of it.',
})
export class ImportConstantInput {
  @Field(() => String, { description: 'Name of a place of `importColumns` that no column is assigned to.' })
  place!: string;

  @Field(() => String)
  text!: string;
}

@InputType('ImportCorrection', {
  description:
    'The value meant by a text that names none: empty text for no value, null to refuse its rows. Kept for the next file.',
})
export class ImportCorrectionInput {
  @Field(() => String)
  field!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, optional)
  value!: string | null;
}

@InputType('ImportSettings')
export class ImportSettingsInput {
  @Field(() => Int)
  sheet!: number;

  @Field(() => Int)
  headingLine!: number;

  @Field(() => [ImportAssignmentInput])
  columns!: ImportAssignmentInput[];

  @Field(() => [ImportConstantInput], { defaultValue: [] })
  constants!: ImportConstantInput[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Places that take the name of the group above: "I. Thôn Nà Cà".',
  })
  grouped!: string[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Places that take, where their cell is empty, what the row above says.',
  })
  filledDown!: string[];

  @Field(() => [Int], {
    defaultValue: [],
    description: 'Lines that are data although they look like totals, groups or signatures.',
  })
  dataLines!: number[];

  @Field(() => [String], {
    description: 'Fields that recognise a row without an id; empty: such rows are new.',
  })
  keyFields!: string[];

  @Field(() => ImportBlanksName)
  blanks!: 'CLEAR' | 'KEEP';

  @Field(() => [ImportCorrectionInput])
  corrections!: ImportCorrectionInput[];
}
