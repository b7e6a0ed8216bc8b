import type { Readable } from 'node:stream';
import type { Connection } from '../../platform/database/database.js';
import type { CellHint, OutCell, OutColumn } from '../../platform/files/sheet-xml.js';
import { columnLetters } from '../../platform/files/sheet-xml.js';
import { type OutSheet, sheetName, writeWorkbook } from '../../platform/files/workbook-writer.js';
import {
  isPlaced,
  mayRead,
  mayReadField,
  requireWrite,
  type Viewer,
} from '../../platform/resource/access.js';
import type { Field } from '../../platform/resource/field.js';
import { listRows } from '../../platform/resource/list.js';
import { type Resource, referenced } from '../../platform/resource/resource.js';
import { fileNameOf, outColumn } from './out-columns.js';
import { templateTexts } from './template-texts.js';
import { type Language, labelIn, titleFields, titleIsPersonal, titleOf } from './titles.js';

/** Lines below the heading that have lists and hints. */
const preparedLines = 5000;
/** A list longer than this is of no help in a cell. */
const longestList = 2000;

const fillable = (resource: Resource, viewer: Viewer): Field[] =>
  resource.fields.filter((field) => !field.derived && mayReadField(viewer, field));

/**
 * The titles of the records that a reference may name, those of the viewer's area; none where they are too many, or tell about
 * persons: those leave in an export only, with a purpose and a log.
 */
const referenceTitles = async (
  connection: Connection,
  viewer: Viewer,
  target: Resource,
  language: Language,
): Promise<string[]> => {
  if (!mayRead(viewer, target) || titleIsPersonal(target, viewer)) return [];
  const within = target.isArea && isPlaced(target) && viewer.areaId !== null;
  const { rows, hasMore } = await listRows(
    connection,
    target,
    viewer,
    {
      where: within ? { within: String(viewer.areaId) } : null,
      page: { limit: longestList },
    },
    [
      { name: 'rows', key: 'rows', arguments: {}, fields: titleFields(target) },
      { name: 'hasMore', key: 'hasMore', arguments: {}, fields: [] },
    ],
  );
  return hasMore ? [] : [...new Set(rows.map((row) => titleOf(target, row, language)))];
};

const allowedTexts = async (
  connection: Connection,
  viewer: Viewer,
  field: Field,
  language: Language,
): Promise<string[]> => {
  if (field.choices) return field.choices.choices.map((one) => labelIn(one.label, language));
  if (field.type === 'yesNo') return ['Có', 'Không'];
  return field.type === 'reference' ? referenceTitles(connection, viewer, referenced(field), language) : [];
};

async function* once(rows: readonly (readonly OutCell[])[]): AsyncGenerator<readonly (readonly OutCell[])[]> {
  yield rows;
}

const textColumn = (title: string, width: number): OutColumn => ({
  title,
  kind: 'text',
  width,
  heading: 'usual',
});

const howTo = (field: Field, language: Language): string => {
  const texts = templateTexts[language];
  const { min, max } = field;
  const parts = [
    field.choices
      ? texts.fromList(field.choices.choices.map((one) => labelIn(one.label, language)).join('; '))
      : texts.howTo[field.type],
    ...(min !== undefined && max !== undefined && field.type !== 'money' ? [texts.range(min, max)] : []),
    ...(field.patternHelp ? [labelIn(field.patternHelp, language)] : []),
  ];
  return parts.join('. ');
};

const guideSheet = (fields: readonly Field[], language: Language): OutSheet => {
  const texts = templateTexts[language];
  const [column, needed, how, help] = texts.headings;
  const rows = fields.map((field) => [
    labelIn(field.label, language),
    field.required ? texts.required : texts.optional,
    howTo(field, language),
    field.help ? labelIn(field.help, language) : '',
  ]);
  const rules = texts.rules.map(([rule, text]) => [rule, '', text, '']);
  return {
    name: texts.guide,
    columns: [textColumn(column, 28), textColumn(needed, 15), textColumn(how, 60), textColumn(help, 60)],
    rows: once([...rows, [], ...rules]),
    isWrapped: true,
  };
};

/** The allowed values, a column for each field that has any; hidden, for the cells' lists to point at. */
const listSheet = (name: string, lists: readonly (readonly string[])[]): OutSheet => {
  const length = Math.max(0, ...lists.map((list) => list.length));
  const rows = Array.from({ length }, (_, line) => lists.map((list) => list[line] ?? null));
  return {
    name,
    columns: lists.map((_list, index) => textColumn(columnLetters(index), 20)),
    rows: once(rows),
    isHidden: true,
  };
};

/** An empty workbook for a resource: headings, lists of values, hints, formats, and a sheet that explains them. */
export const makeTemplate = async (
  connection: Connection,
  viewer: Viewer,
  resource: Resource,
  language: Language,
): Promise<{ fileName: string; stream: Readable }> => {
  requireWrite(viewer, resource);
  const texts = templateTexts[language];
  const fields = fillable(resource, viewer);
  const lists: string[][] = [];
  const hints: CellHint[] = [];
  for (const [column, field] of fields.entries()) {
    const allowed = await allowedTexts(connection, viewer, field, language);
    const title = labelIn(field.label, language);
    const help = [howTo(field, language), field.help ? labelIn(field.help, language) : '']
      .filter(Boolean)
      .join('. ');
    if (allowed.length === 0) {
      hints.push({ column, title, help });
      continue;
    }
    const letters = columnLetters(lists.length);
    const list = `'${texts.lists}'!$${letters}$2:$${letters}$${allowed.length + 1}`;
    hints.push({ column, title, help, list, isOpen: field.type === 'reference' });
    lists.push(allowed);
  }
  const sheets: OutSheet[] = [
    {
      name: sheetName(labelIn(resource.label, language)),
      columns: fields.map((field) => outColumn(field, language)),
      rows: once([]),
      hints,
      hintedLines: preparedLines,
    },
    guideSheet(fields, language),
    ...(lists.length > 0 ? [listSheet(texts.lists, lists)] : []),
  ];
  return { fileName: fileNameOf(resource, language, 'xlsx'), stream: writeWorkbook(sheets) };
};
