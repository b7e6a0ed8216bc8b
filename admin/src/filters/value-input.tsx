import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import TextField from '@mui/material/TextField';
import type { CatalogField } from '@dachieu/schema';
import { inLanguage } from '../language.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { DateInput } from '../ui/date-input.js';
import { type Condition, type ConditionValue, needsValue } from './condition.js';
import { ReferenceInput } from './reference-input.js';

interface ValueInputProps {
  readonly field: CatalogField;
  readonly condition: Condition;
  readonly onChange: (value: ConditionValue) => void;
}

export function ValueInput({ field, condition, onChange }: ValueInputProps) {
  const { filter: texts } = useTexts();
  const { operator, value } = condition;
  if (!needsValue(operator)) return <Box />;
  if (field.type === 'yesNo') {
    return (
      <Select
        inputProps={{ 'aria-label': texts.value }}
        onChange={({ target }) => onChange(target.value === 'yes')}
        value={value === true ? 'yes' : 'no'}
      >
        <MenuItem value="yes">{texts.yes}</MenuItem>
        <MenuItem value="no">{texts.no}</MenuItem>
      </Select>
    );
  }
  if (field.type === 'choice') return <ChoiceInput field={field} onChange={onChange} value={value} />;
  if (field.type === 'reference') {
    return <ReferenceInput field={field} ids={Array.isArray(value) ? value : []} onChange={onChange} />;
  }
  const isNumber = field.type === 'wholeNumber' || field.type === 'decimal' || field.type === 'money';
  if (field.type === 'date' || field.type === 'instant') {
    const day = typeof value === 'string' ? value : '';
    return <DateInput isUnlabelled label={texts.value} onChange={onChange} value={day} />;
  }
  return (
    <TextField
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ htmlInput: { 'aria-label': texts.value } }}
      type={isNumber || field.type === 'year' ? 'number' : 'text'}
      value={typeof value === 'string' || typeof value === 'number' ? value : ''}
    />
  );
}

interface ChoiceInputProps {
  readonly field: CatalogField;
  readonly value: ConditionValue;
  readonly onChange: (value: ConditionValue) => void;
}

function ChoiceInput({ field, value, onChange }: ChoiceInputProps) {
  const { filter: texts } = useTexts();
  const language = useLanguage();
  const choices = field.choices?.values ?? [];
  const chosen = choices.filter((choice) => Array.isArray(value) && value.includes(choice.value));
  return (
    <Autocomplete
      disableCloseOnSelect
      getOptionKey={(choice) => choice.value}
      getOptionLabel={({ label }) => inLanguage(label, language)}
      limitTags={2}
      multiple
      onChange={(_, next) => onChange(next.map((choice) => choice.value))}
      options={choices}
      renderInput={(params) => (
        <TextField
          {...params}
          slotProps={{ htmlInput: { ...params.inputProps, 'aria-label': texts.value } }}
        />
      )}
      size="small"
      value={chosen}
    />
  );
}
