import { ask } from '../providers/client.js';

interface Texts {
  readonly vi: string;
  readonly en: string;
}

/** ASIDE: none of the data, such as totals and signatures. */
export type Outcome = 'CREATE' | 'CHANGE' | 'SAME' | 'REFUSED' | 'ASIDE';

export const outcomes: readonly Outcome[] = ['CREATE', 'CHANGE', 'REFUSED', 'ASIDE', 'SAME'];

export type AsideKind = 'TOTALS' | 'SIGNATURE' | 'GROUP' | 'NUMBERING' | 'HEADING' | 'BLANK' | 'REMARK';

export interface AsideCount {
  readonly kind: AsideKind;
  readonly rows: number;
}

export interface Counts {
  readonly create: number;
  readonly change: number;
  readonly same: number;
  readonly refused: number;
}

export interface UnknownName {
  readonly field: string;
  readonly text: string;
  readonly rows: number;
  readonly candidates: readonly { readonly value: string; readonly label: string }[];
}

export interface ImportJob {
  readonly id: string;
  readonly resource: string;
  readonly fileName: string;
  readonly phase:
    | 'UPLOADING'
    | 'READING'
    | 'READ'
    | 'CHECKING'
    | 'CHECKED'
    | 'WRITING'
    | 'FINISHED'
    | 'FAILED';
  readonly done: number;
  readonly total: number;
  readonly failure: Texts | null;
  /** What is left out of the file, and what is read otherwise than it looks. */
  readonly notes: readonly Texts[];
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  readonly earlierAt: string | null;
  readonly planned: Counts | null;
  /** As they were last checked, with what was decided for texts in earlier files. */
  readonly settings: ImportSettings | null;
  readonly unknown: readonly UnknownName[];
  readonly asides: readonly AsideCount[];
  readonly written: Counts | null;
  readonly importId: string | null;
}

/** A text that holds for every row. */
export interface ImportConstant {
  readonly place: string;
  readonly text: string;
}

export interface ImportPlace {
  readonly name: string;
  readonly label: Texts;
  readonly isReadOnly: boolean;
  readonly isRequired: boolean;
}

/** What a column says of a record; with a mark, whatever is filled in there says that text. */
export interface Reading {
  readonly place: string;
  readonly mark: string | null;
}

/** Rows above their records that name what a place without a column holds. */
export interface GroupProposal {
  readonly place: string;
  readonly rows: number;
  readonly examples: readonly { readonly line: number; readonly text: string }[];
}

/** What the file says beside its columns for all of its rows. */
export interface ConstantProposal extends ImportConstant {
  readonly from: 'LINE' | 'SHEET' | 'FILE';
  readonly line: number | null;
  readonly said: string;
}

export interface ImportColumn {
  readonly column: number;
  readonly letters: string;
  readonly heading: string;
  readonly samples: readonly string[];
  readonly readings: readonly Reading[];
}

export interface ImportColumns {
  readonly sheet: number;
  readonly headingLine: number;
  readonly rows: number;
  readonly keyFields: readonly string[];
  readonly columns: readonly ImportColumn[];
  readonly groups: readonly GroupProposal[];
  readonly constants: readonly ConstantProposal[];
  /** Places whose column seems to mean, where it is empty, what the row above says. */
  readonly filledDown: readonly string[];
  readonly places: readonly ImportPlace[];
}

export interface Correction {
  readonly field: string;
  readonly text: string;
  /** Null: none, the rows stay refused. */
  readonly value: string | null;
}

export interface ImportSettings {
  readonly sheet: number;
  readonly headingLine: number;
  readonly columns: readonly (Reading & { readonly column: number })[];
  readonly constants: readonly ImportConstant[];
  readonly grouped: readonly string[];
  readonly filledDown: readonly string[];
  /** Lines that are data although they look like totals, groups or signatures. */
  readonly dataLines: readonly number[];
  readonly keyFields: readonly string[];
  readonly blanks: 'CLEAR' | 'KEEP';
  readonly corrections: readonly Correction[];
}

interface Problem {
  readonly column: string | null;
  readonly message: Texts;
}

export interface ImportRow {
  readonly line: number;
  readonly id: string | null;
  readonly title: string;
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export interface PastImport {
  readonly id: string;
  readonly resource: string;
  readonly fileName: string;
  readonly userName: string;
  readonly state: string;
  readonly startedAt: string;
  readonly written: Counts;
  readonly mayUndo: boolean;
  readonly undoDone: number | null;
  readonly undoTotal: number | null;
  readonly undoResult: {
    readonly undone: number;
    readonly keptCount: number;
    readonly kept: readonly {
      readonly rowId: number;
      readonly title: string;
      readonly fields: readonly string[];
      readonly reason: Texts;
    }[];
  } | null;
}

const counts = '{ create change same refused }';
const jobFields = `id resource fileName phase done total failure { vi en } notes { vi en } sheets { name rows } earlierAt settings planned ${counts} unknown { field text rows candidates { value label } } asides { kind rows } written ${counts} importId`;
const problem = '{ column message { vi en } }';
const pastFields = `id resource fileName userName state startedAt written ${counts} mayUndo undoDone undoTotal undoResult`;

export const readJob = async (id: string): Promise<ImportJob> =>
  (await ask<{ job: ImportJob }>(`query Job($id: ID!) { job: importJob(id: $id) { ${jobFields} } }`, { id }))
    .job;

export const readColumns = async (
  id: string,
  sheet: number | null,
  headingLine: number | null,
): Promise<ImportColumns> =>
  (
    await ask<{ columns: ImportColumns }>(
      'query Columns($id: ID!, $sheet: Int, $headingLine: Int) { columns: importColumns(id: $id, sheet: $sheet, headingLine: $headingLine) { sheet headingLine rows keyFields columns { column letters heading samples readings { place mark } } groups { place rows examples { line text } } constants { place text from line said } filledDown places { name label { vi en } isReadOnly isRequired } } }',
      { id, sheet, headingLine },
    )
  ).columns;

export const checkImport = (id: string, settings: ImportSettings): Promise<unknown> =>
  ask(
    'mutation Check($id: ID!, $settings: ImportSettings!) { checkImport(id: $id, settings: $settings) { id } }',
    {
      id,
      settings,
    },
  );

export const readRows = async (
  id: string,
  outcome: Outcome,
  offset: number,
  limit: number,
): Promise<readonly ImportRow[]> =>
  (
    await ask<{ rows: readonly ImportRow[] }>(
      `query Rows($id: ID!, $outcome: ImportOutcome!, $offset: Int!, $limit: Int!) { rows: importRows(id: $id, outcome: $outcome, offset: $offset, limit: $limit) { line id title changes { field before after } problems ${problem} warnings ${problem} } }`,
      { id, outcome, offset, limit },
    )
  ).rows;

export const writeImport = (id: string): Promise<unknown> =>
  ask('mutation Write($id: ID!) { writeImport(id: $id) { id } }', { id });

export const cancelImport = (id: string): Promise<unknown> =>
  ask('mutation Cancel($id: ID!) { cancelImport(id: $id) }', { id });

export const readPastImports = async (): Promise<readonly PastImport[]> =>
  (
    await ask<{ past: { rows: readonly PastImport[] } }>(
      `query Past { past: pastImports { rows { ${pastFields} } } }`,
    )
  ).past.rows;

export const undoImport = async (id: string): Promise<PastImport> =>
  (
    await ask<{ undone: PastImport }>(
      `mutation Undo($id: ID!) { undone: undoImport(id: $id) { ${pastFields} } }`,
      { id },
    )
  ).undone;
