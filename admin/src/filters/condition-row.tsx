import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import type { CatalogResource } from '@dachieu/schema';
import { findResource } from '../catalog.js';
import { inLanguage } from '../language.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import {
  type Condition,
  fieldAt,
  filterableFields,
  operatorsOf,
  startCondition,
  startValue,
} from './condition.js';
import { ValueInput } from './value-input.js';

interface ConditionRowProps {
  readonly resource: CatalogResource;
  readonly condition: Condition;
  readonly onChange: (condition: Condition) => void;
  readonly onRemove: () => void;
  /** Fields of the row itself only, none of the records it refers to. */
  readonly isOwnOnly?: boolean;
}

interface Choice {
  readonly path: string;
  readonly label: string;
  /** The relation under which the field is listed; '' for the row's own. */
  readonly under: string;
}

const usePaths = (resource: CatalogResource, isOwnOnly: boolean): readonly Choice[] => {
  const language = useLanguage();
  const choices = (of: CatalogResource, prefix: string, under: string): readonly Choice[] =>
    filterableFields(of).map(({ name, label }) => ({
      path: `${prefix}${name}`,
      label: inLanguage(label, language),
      under,
    }));
  if (isOwnOnly) return choices(resource, '', '');
  const related = resource.fields.flatMap((field) => {
    const target = findResource(field.to ?? '');
    if (!field.relation || !target) return [];
    return choices(target, `${field.relation}.`, inLanguage(field.label, language));
  });
  return [...choices(resource, '', ''), ...related];
};

/** One condition: the field, how it is compared, and with what. */
export function ConditionRow({
  resource,
  condition,
  onChange,
  onRemove,
  isOwnOnly = false,
}: ConditionRowProps) {
  const { filter: texts } = useTexts();
  const paths = usePaths(resource, isOwnOnly);
  const field = fieldAt(resource, condition.field);
  if (!field) return null;
  const chooseField = (path: string): void => {
    const chosen = fieldAt(resource, path);
    if (chosen) onChange(startCondition(chosen, path));
  };
  const chooseOperator = (name: string): void => {
    const operator = operatorsOf(field).find((one) => one === name);
    if (operator) onChange({ ...condition, operator, value: startValue(field, operator) });
  };
  const labelOf = ({ label, under }: Choice): string => (under === '' ? label : `${under} › ${label}`);
  const shown = paths.find(({ path }) => path === condition.field);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '210px 130px minmax(0, 1fr) 32px' },
        gap: 1,
        alignItems: 'center',
      }}
    >
      <Select
        inputProps={{ 'aria-label': texts.field }}
        MenuProps={{ slotProps: { paper: { sx: { maxHeight: '60vh' } } } }}
        onChange={({ target }) => chooseField(target.value)}
        renderValue={() => (shown ? labelOf(shown) : condition.field)}
        value={condition.field}
      >
        {paths.flatMap((choice, i) => [
          ...(choice.under !== '' && choice.under !== paths[i - 1]?.under
            ? [<ListSubheader key={`${choice.path}/under`}>{choice.under}</ListSubheader>]
            : []),
          <MenuItem key={choice.path} value={choice.path}>
            {choice.label}
          </MenuItem>,
        ])}
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
