import '../grid/view/grid.css';
import Box from '@mui/material/Box';
import type { CatalogResource } from '@dachieu/schema';
import { type RefObject, useEffect, useRef } from 'react';
import { contentFields, mayWriteResource } from '../catalog.js';
import {
  type ActiveCell,
  type CellValue,
  type Column,
  createGrid,
  type Grid,
  type GridStatus,
  type Sort,
  type TintRule,
} from '../grid/index.js';
import { inLanguage, type Language } from '../language.js';
import type { Identity } from '../providers/auth.js';
import type { Figure } from '../providers/groups.js';
import { dataProvider } from '../providers/data.js';
import { textsIn, useLanguage } from '../texts/use-texts.js';
import { makeJournal } from './journal.js';
import { makeSource, type SheetQuery } from './source.js';

export interface SheetEvents {
  readonly onChange: (status: GridStatus) => void;
  readonly onActive: (cell: ActiveCell | null) => void;
  readonly onSort: (sorts: readonly Sort[]) => void;
  readonly onResize: (field: string, width: number) => void;
  readonly onMoveColumn: (field: string, before: string | null) => void;
  readonly onColumnMenu: (field: string, cell: HTMLElement) => void;
  readonly onToggleBand: (name: string) => void;
  readonly onCellHistory: (cell: HTMLElement) => void;
  readonly onFilterBy: (isOnly: boolean) => void;
  readonly onSaved: () => void;
  readonly onFailed: (error: unknown) => void;
}

interface SheetGridProps {
  readonly resource: CatalogResource;
  readonly identity: Identity;
  readonly columns: readonly Column[];
  readonly tints: readonly TintRule[];
  readonly query: SheetQuery;
  readonly initial: Readonly<Record<string, CellValue>>;
  readonly sorts: readonly Sort[];
  readonly events: SheetEvents;
  readonly gridRef: RefObject<Grid | null>;
}

const figuresIn = (columns: readonly Column[]): readonly Figure[] =>
  columns.flatMap(({ field, summary }) => (summary ? [{ field, kind: summary }] : []));

const figuresKey = (columns: readonly Column[]): string => JSON.stringify(figuresIn(columns));

const hiddenTitles = (
  resource: CatalogResource,
  columns: readonly Column[],
  language: Language,
): readonly string[] => {
  const shown = new Set(columns.map(({ field }) => field));
  return contentFields(resource)
    .filter(({ name }) => !shown.has(name))
    .map(({ label }) => inLanguage(label, language));
};

/** The grid lives outside React: made once for a list, a user and a language, then told what changes. */
export function SheetGrid(props: SheetGridProps) {
  const { resource, identity, columns, tints, query, initial, sorts, events, gridRef } = props;
  const language = useLanguage();
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef({ columns, tints, query, initial, sorts, events });
  latest.current = { columns, tints, query, initial, sorts, events };
  const userId = String(identity.id);
  const isWritable = mayWriteResource(resource, identity.role);

  useEffect(() => {
    if (!host.current) return undefined;
    const source = makeSource({
      resource,
      data: dataProvider,
      language,
      texts: textsIn(language),
      query: () => latest.current.query,
      figures: () => figuresIn(latest.current.columns),
      initial: () => latest.current.initial,
      onSaved: () => latest.current.events.onSaved(),
      onFailed: (error) => latest.current.events.onFailed(error),
    });
    const grid = createGrid(host.current, {
      columns: latest.current.columns,
      source,
      label: inLanguage(resource.label, language),
      language,
      journal: makeJournal(userId, resource.key),
      canCreate: isWritable,
      canDelete: isWritable,
      canRestore: true,
      hiddenTitles: () => hiddenTitles(resource, latest.current.columns, language),
      sorts: latest.current.sorts,
      onChange: (status) => latest.current.events.onChange(status),
      onActive: (cell) => latest.current.events.onActive(cell),
      onSort: (next) => latest.current.events.onSort(next),
      onResize: (field, width) => latest.current.events.onResize(field, width),
      onMoveColumn: (field, before) => latest.current.events.onMoveColumn(field, before),
      onColumnMenu: (field, cell) => latest.current.events.onColumnMenu(field, cell),
      onToggleBand: (name) => latest.current.events.onToggleBand(name),
      onCellHistory: (cell) => latest.current.events.onCellHistory(cell),
      onFilterBy: (isOnly) => latest.current.events.onFilterBy(isOnly),
    });
    grid.setTints(latest.current.tints);
    gridRef.current = grid;
    return () => {
      gridRef.current = null;
      grid.destroy();
    };
  }, [gridRef, isWritable, language, resource, userId]);

  const shownColumns = useRef(columns);
  useEffect(() => {
    if (shownColumns.current === columns) return;
    const before = shownColumns.current;
    shownColumns.current = columns;
    gridRef.current?.setColumns(columns);
    if (figuresKey(before) !== figuresKey(columns)) void gridRef.current?.refresh();
  }, [columns, gridRef]);

  useEffect(() => gridRef.current?.setTints(tints), [gridRef, tints]);

  const shownQuery = useRef(query);
  useEffect(() => {
    if (shownQuery.current === query) return;
    shownQuery.current = query;
    gridRef.current?.setSorts(latest.current.sorts);
    void gridRef.current?.refresh();
  }, [gridRef, query]);

  return (
    <Box
      ref={host}
      sx={{
        flex: 1,
        minWidth: 0,
        minHeight: 0,
        display: 'flex',
        '--sg-accent': '#0f5f5b',
        '--sg-selection': '#e0efec',
        '--sg-head': '#f1f4f1',
        '--sg-line': '#e5eae7',
        '--sg-strong-line': '#cfd7d3',
        '--sg-locked': '#f7f8f6',
        '--sg-ink': '#1d2b2a',
        '--sg-quiet': '#5a6a68',
      }}
    />
  );
}
