import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import Typography from '@mui/material/Typography';
import type { CatalogResource } from '@dachieu/schema';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Title, useLogoutIfAccessDenied, useStore } from 'react-admin';
import { findField, mayReadResource, mayWriteResource } from '../catalog.js';
import { byValue, narrow, noFilter } from '../filters/condition.js';
import { formatNumber } from '../format.js';
import type { ActiveCell, Grid, GridStatus } from '../grid/index.js';
import { inLanguage } from '../language.js';
import { LateStrip } from '../late/late-strip.js';
import { CellHistory } from '../panel/cell-history.js';
import type { Restore } from '../panel/history.js';
import { RowPanel } from '../panel/row-panel.js';
import { useIdentity, usePlace } from '../place/place.js';
import type { Identity } from '../providers/auth.js';
import { needsSignIn, reasonOf } from '../providers/failure.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Notice } from '../ui/notice.js';
import { toCell } from './cells.js';
import { ColumnMenu } from './column-menu.js';
import { FirstHints } from './first-hints.js';
import { NothingFound } from './nothing-found.js';
import { hasStrip, ProgressStrip } from './progress-strip.js';
import { SaveState } from './save-state.js';
import { type SheetEvents, SheetGrid } from './sheet-grid.js';
import { Toolbar } from './toolbar.js';
import { useColumns } from './use-columns.js';
import { useLagging } from './use-lagging.js';
import { useInitial } from './use-initial.js';
import { useLinkedCell } from './use-linked-cell.js';
import { useRemoval } from './use-removal.js';
import { ValueFilter } from './value-filter.js';
import { useTellSaved } from './use-saved.js';
import { useSheet } from './use-sheet.js';

export function SheetScreen({ resource }: { readonly resource: CatalogResource }) {
  const identity = useIdentity();
  const { failure } = useTexts();
  const language = useLanguage();
  if (!identity) return null;
  if (!mayReadResource(resource, identity.role)) {
    return <Notice title={inLanguage(resource.label, language)}>{failure.denied}</Notice>;
  }
  return <Sheet identity={identity} resource={resource} />;
}

interface SheetProps {
  readonly resource: CatalogResource;
  readonly identity: Identity;
}

function Sheet({ resource, identity }: SheetProps) {
  const { sheet } = useTexts();
  const language = useLanguage();
  const { area } = usePlace();
  const signOutIfNeeded = useLogoutIfAccessDenied();
  const saved = useTellSaved();
  const state = useSheet(resource);
  const { change } = state;
  const initial = useInitial(resource, state.address.given?.where ?? null);
  const layout = useColumns(
    resource,
    identity,
    state.address.columns,
    useCallback(() => change({ columns: null }), [change]),
  );
  const [menu, setMenu] = useState<{ field: string; anchor: HTMLElement } | null>(null);
  const [historyAt, setHistoryAt] = useState<HTMLElement | null>(null);
  const [valuesOf, setValuesOf] = useState<{ field: string; anchor: HTMLElement } | null>(null);
  const grid = useRef<Grid | null>(null);
  const { shown: status, set: setStatus } = useLagging<GridStatus | null>(null);
  const { shown: active, now: activeNow, set: setActive, catchUp } = useLagging<ActiveCell | null>(null);
  const [isPanelOpen, setPanelOpen] = useStore('panel.open', false);
  // Loading the rows anew lets go of the active one; the panel stays with the record that it changed.
  const [changedId, setChangedId] = useState<string | null>(null);
  const [deletedIds, setDeletedIds] = useState<readonly string[]>([]);
  const isWritable = mayWriteResource(resource, identity.role);
  const title = inLanguage(resource.label, language);

  const removal = useRemoval(
    resource,
    useCallback(
      (ids) => {
        setDeletedIds(ids);
        saved();
      },
      [saved],
    ),
  );
  const undoDelete = async (): Promise<void> => {
    const ids = deletedIds;
    setDeletedIds([]);
    await removal.restore(ids);
    saved();
    await grid.current?.refresh();
  };

  const activeField = active ? findField(resource, active.field) : undefined;
  const filterBy = useRef((_isOnly: boolean): void => undefined);
  filterBy.current = (isOnly) => {
    const { current: cell } = activeNow;
    const field = cell ? findField(resource, cell.field) : undefined;
    const value = cell && grid.current?.valueOf(cell.key, cell.field);
    if (!field || value === undefined) return;
    change({ filter: narrow(state.address.filter, byValue(field, value, isOnly)) });
  };
  const restore: Restore | null = isWritable
    ? (field, value, label) => {
        if (active) grid.current?.put(active.key, field.name, toCell(field, value, label, language));
      }
    : null;
  const { move, resize, toggleBand } = layout;
  const events = useMemo<SheetEvents>(
    () => ({
      onChange: setStatus,
      onActive: setActive,
      onSort: (sorts) => change({ sorts: sorts.map(({ field, descending }) => ({ field, descending })) }),
      onResize: resize,
      onMoveColumn: move,
      onColumnMenu: (field, anchor) => setMenu({ field, anchor }),
      onToggleBand: toggleBand,
      onCellHistory(cell) {
        catchUp();
        setHistoryAt(cell);
      },
      onFilterBy: (isOnly) => filterBy.current(isOnly),
      onSaved: saved,
      onFailed(error) {
        if (needsSignIn(error)) void signOutIfNeeded(error);
        else console.warn(reasonOf(error, language));
      },
    }),
    [catchUp, change, language, move, resize, saved, setActive, setStatus, signOutIfNeeded, toggleBand],
  );
  useLinkedCell(resource, state, grid, status !== null && status.total > 0);
  const add = (): void => {
    const first = layout.columns.find(({ readOnly }) => readOnly === undefined);
    grid.current?.selectBlank(first?.field ?? '');
    grid.current?.focus();
  };
  const togglePanel = (): void => {
    setPanelOpen(!isPanelOpen);
    // The grid names its active cell when it is chosen: until then the panel would not know its row.
    if (!active) grid.current?.selectCell(0, layout.columns[0]?.field ?? '');
  };
  const menuField = menu ? findField(resource, menu.field) : undefined;
  const valuesField = valuesOf ? findField(resource, valuesOf.field) : undefined;
  const hasNoMatch = status?.total === 0 && state.isNarrowed;
  const showAll = (): void => change({ search: '', filter: noFilter, given: null, onlyYear: false });

  return (
    <Box sx={{ display: 'flex', flex: 1, minHeight: 0 }}>
      <Title title={title} />
      <Box
        sx={{
          flex: 1,
          minWidth: 0,
          minHeight: 0,
          display: 'flex',
          flexDirection: 'column',
          gap: 1.25,
          p: 2,
          pb: 1.5,
        }}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: 1.5 }}>
          <Typography component="h1" variant="h1">
            {title}
          </Typography>
          <Typography color="text.secondary" data-testid="row-count">
            {status ? sheet.rows(formatNumber(status.total)) : ''}
            {resource.isScoped && area?.name && !state.address.given ? ` · ${area.name}` : ''}
          </Typography>
          <Box sx={{ flex: 1 }} />
          {isWritable ? <SaveState status={status} /> : null}
        </Box>
        {hasStrip(resource) ? <ProgressStrip /> : null}
        <LateStrip resource={resource} />
        <Toolbar
          isPanelOpen={isPanelOpen}
          isWritable={isWritable}
          onAdd={add}
          onDelete={() => {
            if (grid.current) void removal.remove(grid.current);
          }}
          onRefresh={() => void grid.current?.refresh()}
          active={active?.id ? { row: active.id, cell: active.field } : null}
          layout={layout}
          onReach={catchUp}
          onTogglePanel={togglePanel}
          resource={resource}
          state={state}
        />
        {isWritable ? (
          <FirstHints onClosed={() => grid.current?.focus()} userId={String(identity.id)} />
        ) : null}
        <Box
          sx={{
            flex: 1,
            minHeight: 260,
            display: 'flex',
            position: 'relative',
            '& .sg-empty': { visibility: hasNoMatch ? 'hidden' : 'visible' },
          }}
        >
          <SheetGrid
            columns={layout.columns}
            events={events}
            gridRef={grid}
            identity={identity}
            initial={initial}
            query={state.query}
            resource={resource}
            sorts={state.address.sorts}
            tints={layout.tints}
          />
          {hasNoMatch ? <NothingFound onShowAll={showAll} /> : null}
        </Box>
      </Box>
      {isPanelOpen ? (
        <RowPanel
          id={active ? active.id : changedId}
          isNew={active !== null && active.id === null}
          onChanged={() => {
            setChangedId(active?.id ?? changedId);
            void grid.current?.refresh();
          }}
          onClose={() => setPanelOpen(false)}
          onRestore={restore}
          resource={resource}
          role={identity.role}
        />
      ) : null}
      {historyAt && active?.id && activeField ? (
        <CellHistory
          anchor={historyAt}
          field={activeField}
          id={active.id}
          onClose={() => {
            setHistoryAt(null);
            grid.current?.focus();
          }}
          onRestore={activeField.derived ? null : restore}
          resource={resource}
        />
      ) : null}
      {menuField && menu ? (
        <ColumnMenu
          anchor={menu.anchor}
          field={menuField}
          layout={layout}
          onClose={() => setMenu(null)}
          onGroups={(isOpen) => void grid.current?.openGroups(isOpen)}
          onValues={() => setValuesOf(menu)}
          resource={resource}
          state={state}
        />
      ) : null}
      {valuesField && valuesOf ? (
        <ValueFilter
          anchor={valuesOf.anchor}
          field={valuesField}
          key={valuesOf.field}
          onClose={() => setValuesOf(null)}
          resource={resource}
          state={state}
        />
      ) : null}
      <Snackbar
        action={
          <Button color="inherit" onClick={() => void undoDelete()}>
            {sheet.undo}
          </Button>
        }
        autoHideDuration={12_000}
        message={sheet.deleted(deletedIds.length)}
        onClose={(_, reason) => {
          if (reason !== 'clickaway') setDeletedIds([]);
        }}
        open={deletedIds.length > 0}
      />
    </Box>
  );
}
