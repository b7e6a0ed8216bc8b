import AddIcon from '@mui/icons-material/Add';
import GroupIcon from '@mui/icons-material/LibraryAddOutlined';
import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Popover from '@mui/material/Popover';
import Select from '@mui/material/Select';
import Typography from '@mui/material/Typography';
import type { CatalogResource } from '@dachieu/schema';
import { palette } from '../theme.js';
import { useTexts } from '../texts/use-texts.js';
import { type Filter, filterableFields, isFilter, noFilter, type Part, startCondition } from './condition.js';
import { ConditionRow } from './condition-row.js';

interface FilterBuilderProps {
  readonly anchor: HTMLElement | null;
  readonly resource: CatalogResource;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly onClose: () => void;
}

/** Conditions by column, in groups all or any of which must hold; the list follows while they are written. */
export function FilterBuilder({ anchor, resource, filter, onChange, onClose }: FilterBuilderProps) {
  const { filter: texts } = useTexts();
  return (
    <Popover
      anchorEl={anchor}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      onClose={onClose}
      open={anchor !== null}
      slotProps={{
        paper: { 'aria-label': texts.title, role: 'dialog', sx: { p: 2, width: 720, maxWidth: '94vw' } },
      }}
    >
      <GroupEditor depth={0} filter={filter} onChange={onChange} resource={resource} />
      <Box sx={{ display: 'flex', gap: 1, mt: 2, justifyContent: 'flex-end' }}>
        {filter.conditions.length > 0 ? (
          <Button onClick={() => onChange(noFilter)}>{texts.clear}</Button>
        ) : null}
        <Button onClick={onClose} variant="contained">
          {texts.apply}
        </Button>
      </Box>
    </Popover>
  );
}

interface GroupEditorProps {
  readonly resource: CatalogResource;
  readonly filter: Filter;
  readonly depth: number;
  readonly onChange: (filter: Filter) => void;
}

/** Groups within groups within groups: deeper than anybody can read. */
const deepest = 2;

function GroupEditor({ resource, filter, depth, onChange }: GroupEditorProps) {
  const { filter: texts } = useTexts();
  const { conditions, join } = filter;
  const [first] = filterableFields(resource);
  const put = (index: number, next: Part): void =>
    onChange({ ...filter, conditions: conditions.map((one, i) => (i === index ? next : one)) });
  const take = (index: number): void =>
    onChange({ ...filter, conditions: conditions.filter((_, i) => i !== index) });
  const add = (part: Part): void => onChange({ ...filter, conditions: [...conditions, part] });
  return (
    <Box sx={depth > 0 ? { borderLeft: `3px solid ${palette.tealPale}`, pl: 1.5 } : {}}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography>{texts.match}</Typography>
        <Select
          inputProps={{ 'aria-label': texts.match }}
          onChange={({ target }) => onChange({ ...filter, join: target.value === 'or' ? 'or' : 'and' })}
          value={join}
        >
          <MenuItem value="and">{texts.all}</MenuItem>
          <MenuItem value="or">{texts.any}</MenuItem>
        </Select>
      </Box>
      {conditions.length === 0 ? <Typography color="text.secondary">{texts.none}</Typography> : null}
      <Box sx={{ display: 'grid', gap: 1 }}>
        {conditions.map((part, index) =>
          isFilter(part) ? (
            <Box
              // Parts have no name but their place.
              key={`${index}/group`}
              sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 32px' }}
            >
              <GroupEditor
                depth={depth + 1}
                filter={part}
                onChange={(next) => put(index, next)}
                resource={resource}
              />
              <IconButton aria-label={texts.removeGroup} onClick={() => take(index)}>
                <CloseIcon fontSize="small" />
              </IconButton>
            </Box>
          ) : (
            <ConditionRow
              condition={part}
              key={`${index}/${part.field}`}
              onChange={(next) => put(index, next)}
              onRemove={() => take(index)}
              resource={resource}
            />
          ),
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
        <Button
          onClick={() => {
            if (first) add(startCondition(first));
          }}
          startIcon={<AddIcon />}
        >
          {texts.add}
        </Button>
        {depth < deepest ? (
          <Button
            color="inherit"
            onClick={() => {
              if (first) add({ join: join === 'and' ? 'or' : 'and', conditions: [startCondition(first)] });
            }}
            startIcon={<GroupIcon />}
          >
            {texts.addGroup}
          </Button>
        ) : null}
      </Box>
    </Box>
  );
}
