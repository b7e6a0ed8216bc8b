import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutline';
import FilterIcon from '@mui/icons-material/FilterList';
import InfoIcon from '@mui/icons-material/ViewSidebarOutlined';
import RefreshIcon from '@mui/icons-material/Refresh';
import ColumnsIcon from '@mui/icons-material/ViewColumnOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { CatalogResource } from '@dachieu/schema';
import { useState } from 'react';
import { findField } from '../catalog.js';
import { ExchangeMenu } from '../exchange/exchange-menu.js';
import { countComplete } from '../filters/condition.js';
import { FilterBuilder } from '../filters/filter-builder.js';
import { inLanguage } from '../language.js';
import { useMayRead, usePlace } from '../place/place.js';
import { isSearchable } from '../providers/where.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { ColourButton } from './colour-button.js';
import { ColumnChooser } from './column-chooser.js';
import { viewTexts } from './view-texts.js';
import { SearchBox } from './search-box.js';
import type { Layout } from './use-columns.js';
import type { SheetState } from './use-sheet.js';
import { ViewsMenu } from './views-menu.js';

interface ToolbarProps {
  readonly resource: CatalogResource;
  readonly state: SheetState;
  readonly layout: Layout;
  readonly active: { readonly row: string; readonly cell: string } | null;
  /** Somebody is about to use it: it shall know the active cell of this moment. */
  readonly onReach: () => void;
  readonly isWritable: boolean;
  readonly isPanelOpen: boolean;
  readonly onTogglePanel: () => void;
  readonly onAdd: () => void;
  readonly onDelete: () => void;
  readonly onRefresh: () => void;
}

export function Toolbar(props: ToolbarProps) {
  const { resource, state, layout, isWritable, isPanelOpen } = props;
  const { address, change, canOnlyYear } = state;
  const { sheet } = useTexts();
  const language = useLanguage();
  const texts = viewTexts[language];
  const titleOf = (name: string): string => {
    const field = findField(resource, name);
    return field ? inLanguage(field.label, language) : name;
  };
  const { year } = usePlace();
  const mayRead = useMayRead();
  const [filterAnchor, setFilterAnchor] = useState<HTMLElement | null>(null);
  const [columnAnchor, setColumnAnchor] = useState<HTMLElement | null>(null);
  const conditions = countComplete(address.filter);
  return (
    <Box
      onFocusCapture={props.onReach}
      onPointerDownCapture={props.onReach}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
    >
      {isWritable ? (
        <Button onClick={props.onAdd} startIcon={<AddIcon />} variant="contained">
          {sheet.addRow}
        </Button>
      ) : null}
      {isSearchable(resource, mayRead) ? (
        <SearchBox
          label={sheet.search(inLanguage(resource.label, language))}
          onSearch={(search) => change({ search })}
          value={address.search}
        />
      ) : null}
      <Button
        aria-haspopup="dialog"
        color={conditions > 0 ? 'primary' : 'inherit'}
        onClick={({ currentTarget }) => setFilterAnchor(currentTarget)}
        startIcon={<FilterIcon />}
        variant={conditions > 0 ? 'outlined' : 'text'}
      >
        {conditions > 0 ? sheet.filters(conditions) : sheet.filter}
      </Button>
      <Button
        aria-haspopup="dialog"
        color="inherit"
        onClick={({ currentTarget }) => setColumnAnchor(currentTarget)}
        startIcon={<ColumnsIcon />}
      >
        {sheet.columns}
      </Button>
      <ColourButton
        activeField={props.active?.cell}
        onChange={(colours) => layout.arrange({ colours })}
        resource={resource}
        rules={layout.arrangement.colours}
      />
      <ViewsMenu active={props.active} layout={layout} resource={resource} state={state} />
      {canOnlyYear && !address.given ? (
        <Chip
          aria-pressed={address.onlyYear}
          color={address.onlyYear ? 'primary' : 'default'}
          label={sheet.onlyYear(year)}
          onClick={() => change({ onlyYear: !address.onlyYear })}
          variant={address.onlyYear ? 'filled' : 'outlined'}
        />
      ) : null}
      {address.group ? (
        <Chip
          label={texts.grouped(titleOf(address.group))}
          onDelete={() => change({ group: '' })}
          variant="outlined"
        />
      ) : null}
      {address.sorts.length > 0 ? (
        <Chip
          label={texts.sorted(
            address.sorts
              .map(({ field, descending }) => `${titleOf(field)} ${descending ? '↓' : '↑'}`)
              .join(', '),
          )}
          onDelete={() => change({ sorts: [] })}
          sx={{ maxWidth: 360 }}
          variant="outlined"
        />
      ) : null}
      {address.given ? (
        <Chip
          color="secondary"
          label={`${sheet.behind}: ${address.given.title}`}
          onDelete={() => change({ given: null })}
          sx={{ maxWidth: 460 }}
          variant="outlined"
        />
      ) : null}
      <Box sx={{ flex: 1, minWidth: 0 }} />
      <ExchangeMenu
        fields={layout.columns.map(({ field }) => field)}
        isWritable={isWritable}
        query={state.query}
        resource={resource}
      />
      {isWritable ? (
        <Button color="inherit" onClick={props.onDelete} startIcon={<DeleteIcon />}>
          {sheet.deleteRows}
        </Button>
      ) : null}
      <Tooltip title={sheet.refresh}>
        <IconButton aria-label={sheet.refresh} onClick={props.onRefresh}>
          <RefreshIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Button
        aria-pressed={isPanelOpen}
        color={isPanelOpen ? 'primary' : 'inherit'}
        onClick={props.onTogglePanel}
        startIcon={<InfoIcon />}
        variant={isPanelOpen ? 'outlined' : 'text'}
      >
        {sheet.details}
      </Button>
      <FilterBuilder
        anchor={filterAnchor}
        filter={address.filter}
        onChange={(filter) => change({ filter })}
        onClose={() => setFilterAnchor(null)}
        resource={resource}
      />
      <ColumnChooser
        anchor={columnAnchor}
        onClose={() => setColumnAnchor(null)}
        onReset={layout.reset}
        onShow={layout.show}
        resource={resource}
        shown={layout.arrangement.shown}
      />
    </Box>
  );
}
