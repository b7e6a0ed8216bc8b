import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Popover from '@mui/material/Popover';
import Select from '@mui/material/Select';
import Typography from '@mui/material/Typography';
import type { CatalogResource } from '@dachieu/schema';
import { findField } from '../catalog.js';
import { inLanguage } from '../language.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import {
  type Condition,
  type Filter,
  filterableFields,
  noFilter,
  operatorsOf,
  startCondition,
  startValue,
} from './condition.js';
import { ValueInput } from './value-input.js';

interface FilterBuilderProps {
  readonly anchor: HTMLElement | null;
  readonly resource: CatalogResource;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly onClose: () => void;
}

/** Conditions by column, all or any of which must hold; the list follows while they are written. */
export function FilterBuilder({ anchor, resource, filter, onChange, onClose }: FilterBuilderProps) {
  const { filter: texts } = useTexts();
  const { conditions, join } = filter;
  const [first] = filterableFields(resource);
  const put = (index: number, next: Condition): void =>
    onChange({ ...filter, conditions: conditions.map((one, i) => (i === index ? next : one)) });
  const add = (): void => {
    if (first) onChange({ ...filter, conditions: [...conditions, startCondition(first)] });
  };
  return (
    <Popover
      anchorEl={anchor}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      onClose={onClose}
      open={anchor !== null}
      slotProps={{
        paper: { 'aria-label': texts.title, role: 'dialog', sx: { p: 2, width: 660, maxWidth: '94vw' } },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1.5 }}>
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
        {conditions.map((condition, index) => (
          <ConditionRow
            condition={condition}
            // Conditions have no name but their place.
            key={`${index}/${condition.field}`}
            onChange={(next) => put(index, next)}
            onRemove={() => onChange({ ...filter, conditions: conditions.filter((_, i) => i !== index) })}
            resource={resource}
          />
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
        <Button onClick={add} startIcon={<AddIcon />}>
          {texts.add}
        </Button>
        <Box sx={{ flex: 1 }} />
        {conditions.length > 0 ? <Button onClick={() => onChange(noFilter)}>{texts.clear}</Button> : null}
        <Button onClick={onClose} variant="contained">
          {texts.apply}
        </Button>
      </Box>
    </Popover>
  );
}

interface ConditionRowProps {
  readonly resource: CatalogResource;
  readonly condition: Condition;
  readonly onChange: (condition: Condition) => void;
  readonly onRemove: () => void;
}

function ConditionRow({ resource, condition, onChange, onRemove }: ConditionRowProps) {
  const { filter: texts } = useTexts();
  const language = useLanguage();
  const field = findField(resource, condition.field);
  if (!field) return null;
  const chooseField = (name: string): void => {
    const chosen = findField(resource, name);
    if (chosen) onChange(startCondition(chosen));
  };
  const chooseOperator = (name: string): void => {
    const operator = operatorsOf(field).find((one) => one === name);
    if (operator) onChange({ ...condition, operator, value: startValue(field, operator) });
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '190px 130px minmax(0, 1fr) 32px',
        gap: 1,
        alignItems: 'center',
      }}
    >
      <Select
        inputProps={{ 'aria-label': texts.field }}
        onChange={({ target }) => chooseField(target.value)}
        value={field.name}
      >
        {filterableFields(resource).map(({ name, label }) => (
          <MenuItem key={name} value={name}>
            {inLanguage(label, language)}
          </MenuItem>
        ))}
      </Select>
      <Select
        inputProps={{ 'aria-label': texts.operator }}
        onChange={({ target }) => chooseOperator(target.value)}
        value={condition.operator}
      >
        {operatorsOf(field).map((operator) => (
          <MenuItem key={operator} value={operator}>
            {texts.operators[operator]}
          </MenuItem>
        ))}
      </Select>
      <ValueInput
        condition={condition}
        field={field}
        onChange={(value) => onChange({ ...condition, value })}
      />
      <IconButton aria-label={texts.remove} onClick={onRemove}>
        <CloseIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
