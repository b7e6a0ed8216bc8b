import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { CatalogField } from '@dachieu/schema';
import { ReferenceInput } from '../filters/reference-input.js';
import { ValueInput } from '../filters/value-input.js';
import { inLanguage } from '../language.js';
import { useLanguage } from '../texts/use-texts.js';
import { DateInput } from '../ui/date-input.js';
import { useEditorTexts } from './editor-texts.js';
import type { TestNode } from './where-tree.js';

interface TestValueProps {
  readonly field: CatalogField;
  readonly node: TestNode;
  readonly onChange: (value: unknown) => void;
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const isNumber = (field: CatalogField): boolean =>
  ['wholeNumber', 'decimal', 'money', 'year'].includes(field.type);

/** The value of a comparison, by the field's type; years and days may be words for the year asked. */
export function TestValue({ field, node, onChange }: TestValueProps) {
  const editor = useEditorTexts();
  const language = useLanguage();
  const { test, value } = node;
  if (test === 'isNull') {
    return (
      <Choice
        choices={[
          ['false', editor.recorded],
          ['true', editor.unknown],
        ]}
        onChange={(next) => onChange(next === 'true')}
        value={String(value)}
      />
    );
  }
  if (field.type === 'yesNo') {
    return (
      <Choice
        choices={[
          ['true', editor.yes],
          ['false', editor.no],
        ]}
        onChange={(next) => onChange(next === 'true')}
        value={String(value)}
      />
    );
  }
  const isList = test === 'in' || test === 'notIn';
  if (isList && (field.type === 'choice' || field.type === 'reference')) {
    return field.type === 'reference' ? (
      <ReferenceInput field={field} ids={texts(value)} onChange={onChange} />
    ) : (
      <ValueInput
        condition={{ field: field.name, operator: 'in', value: texts(value) }}
        field={field}
        onChange={onChange}
      />
    );
  }
  if (isList) {
    return (
      <Typed
        onChange={(next) =>
          onChange(
            next
              .split(',')
              .map((one) => one.trim())
              .filter(Boolean),
          )
        }
        value={texts(value).join(', ')}
      />
    );
  }
  if (field.type === 'choice') {
    const choices = (field.choices?.values ?? []).map(
      (one) => [one.value, inLanguage(one.label, language)] as const,
    );
    return <Choice choices={choices} onChange={onChange} value={String(value)} />;
  }
  if (field.type === 'year' || field.type === 'date')
    return <Dated field={field} onChange={onChange} value={value} />;
  return (
    <Typed
      onChange={(next) => onChange(isNumber(field) && next !== '' ? Number(next) : next)}
      type={isNumber(field) ? 'number' : 'text'}
      value={String(value ?? '')}
    />
  );
}

const wordsOf = (field: CatalogField): readonly string[] =>
  field.type === 'year' ? ['$year'] : ['$yearStart', '$yearEnd'];

function Dated({ field, value, onChange }: Omit<TestValueProps, 'node'> & { readonly value: unknown }) {
  const editor = useEditorTexts();
  const words = wordsOf(field);
  const isWord = words.includes(String(value));
  const fixed = field.type === 'year' ? 2024 : '2024-01-01';
  return (
    <span style={{ display: 'flex', gap: 8 }}>
      <Choice
        choices={[...words.map((one) => [one, editor.words[one] ?? one] as const), ['fixed', editor.fixed]]}
        onChange={(next) => onChange(next === 'fixed' ? fixed : next)}
        value={isWord ? String(value) : 'fixed'}
      />
      {isWord ? null : field.type === 'year' ? (
        <Typed onChange={(next) => onChange(Number(next))} type="number" value={String(value)} />
      ) : (
        <DateInput isUnlabelled isWide label={editor.value} onChange={onChange} value={String(value)} />
      )}
    </span>
  );
}

interface ChoiceProps {
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Choice({ choices, value, onChange }: ChoiceProps) {
  const editor = useEditorTexts();
  return (
    <TextField
      fullWidth
      onChange={({ target }) => onChange(target.value)}
      select
      slotProps={{
        htmlInput: { 'aria-label': editor.value },
        select: { SelectDisplayProps: { 'aria-label': editor.value } },
      }}
      value={value}
    >
      {choices.map(([one, label]) => (
        <MenuItem key={one} value={one}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface TypedProps {
  readonly value: string;
  readonly type?: 'text' | 'number';
  readonly onChange: (value: string) => void;
}

function Typed({ value, type = 'text', onChange }: TypedProps) {
  const editor = useEditorTexts();
  return (
    <TextField
      fullWidth
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ htmlInput: { 'aria-label': editor.value } }}
      type={type}
      value={value}
    />
  );
}
