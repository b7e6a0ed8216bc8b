import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { CatalogField, CatalogResource } from '@dachieu/schema';
import type { ReactNode } from 'react';
import { findField, findResource } from '../catalog.js';
import { inLanguage, nameIn } from '../language.js';
import type { Where } from '../providers/wire.js';
import { useLanguage } from '../texts/use-texts.js';
import { Choose } from '../ui/choose.js';
import { subjects, withMeasure, withSubject } from './draft.js';
import { type Draft, type Fault, indicatorResource, useCodes } from './editor-query.js';
import { faultsIn } from './faults.js';
import { useEditorTexts } from './editor-texts.js';
import { WhereEditor } from './where-editor.js';

interface IndicatorFormProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly faults: readonly Fault[];
}

const latestTypes: readonly CatalogField['type'][] = ['date', 'instant', 'year'];

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

const fieldOf = (name: string): CatalogField => {
  const field = findField(indicatorResource, name);
  if (!field) throw new Error(`An indicator has no field ${name}`);
  return field;
};

export function IndicatorForm({ draft, onChange, faults }: IndicatorFormProps) {
  const texts = useEditorTexts();
  const language = useLanguage();
  const subject = findResource(text(draft['subject']));
  const isShare = draft['measure'] === 'SHARE';
  const put = (name: string, value: unknown): void => onChange({ ...draft, [name]: value });
  const faultOf = (name: string): string | undefined => faultsIn(faults, name)[0]?.message[language];
  const typed = (name: string): ReactNode => (
    <Typed
      fault={faultOf(name)}
      field={fieldOf(name)}
      key={name}
      onChange={(value) => put(name, value)}
      value={draft[name]}
    />
  );
  const chosen = (name: string): ReactNode => {
    const field = fieldOf(name);
    return (
      <Choose
        choices={(field.choices?.values ?? []).map((one) => [one.value, inLanguage(one.label, language)])}
        fault={faultOf(name)}
        key={name}
        label={inLanguage(field.label, language)}
        onChoose={(value) =>
          onChange(name === 'measure' ? withMeasure(draft, value) : { ...draft, [name]: value })
        }
        value={text(draft[name])}
      />
    );
  };
  const ofSubject = (name: string, types: readonly CatalogField['type'][] | null): ReactNode => (
    <Choose
      choices={[
        ['', texts.none],
        ...fieldsOf(subject, types).map((one) => [one.name, inLanguage(one.label, language)] as const),
      ]}
      fault={faultOf(name)}
      hint={helpOf(name)}
      key={name}
      label={inLanguage(fieldOf(name).label, language)}
      onChoose={(value) => put(name, value || null)}
      value={text(draft[name])}
    />
  );
  const helpOf = (name: string): string | undefined => {
    const { help } = fieldOf(name);
    return help ? inLanguage(help, language) : undefined;
  };
  const condition = (
    name: string,
    label: string,
    { hint, asks }: { readonly hint?: string; readonly asks?: 'CONDITION' | 'ALL' } = {},
  ): ReactNode =>
    subject ? (
      <WhereEditor
        faults={faultsIn(faults, name)}
        key={`${subject.key}/${name}`}
        label={label}
        {...(hint === undefined ? {} : { hint })}
        {...(asks === undefined ? {} : { asks })}
        onChange={(where) => put(name, where)}
        resource={subject}
        where={(draft[name] ?? null) as Where | null}
      />
    ) : null;
  const chooseSubject = (key: string): void => {
    const next = findResource(key);
    if (next && next.key !== draft['subject']) onChange(withSubject(draft, next));
  };
  return (
    <>
      <Part title={texts.what}>
        <Choose
          choices={subjects
            .map((one) => [one.key, inLanguage(one.label, language)] as const)
            .toSorted(([, a], [, b]) => a.localeCompare(b, language))}
          fault={faultOf('subject')}
          label={inLanguage(fieldOf('subject').label, language)}
          onChoose={chooseSubject}
          value={text(draft['subject'])}
        />
        {chosen('measure')}
        {ofSubject('yearField', ['year'])}
        {ofSubject('measuredField', draft['measure'] === 'SUM' ? ['wholeNumber', 'money'] : null)}
        {ofSubject('latestBy', latestTypes)}
      </Part>
      <Part isWide title={texts.conditions}>
        {isShare ? condition('denominator', texts.denominator, { asks: 'ALL' }) : null}
        {isShare ? condition('known', texts.known, { hint: texts.knownHint }) : null}
        {isShare
          ? condition('numerator', texts.numerator, { asks: 'CONDITION' })
          : condition('numerator', texts.numeratorOfCount)}
      </Part>
      <Part title={texts.how}>
        {chosen('unit')}
        {chosen('rule')}
        {chosen('timeBasis')}
        {typed('decimals')}
        {typed('weight')}
      </Part>
      <Part title={texts.shown}>
        {typed('code')}
        {typed('name')}
        {typed('nameEn')}
        <Dimension
          fault={faultOf('dimensionId')}
          onChange={(id) => put('dimensionId', id)}
          value={text(draft['dimensionId'])}
        />
        {typed('position')}
        {typed('explanation')}
        {typed('explanationEn')}
        {typed('source')}
      </Part>
    </>
  );
}

const fieldsOf = (
  subject: CatalogResource | undefined,
  types: readonly CatalogField['type'][] | null,
): readonly CatalogField[] =>
  (subject?.fields ?? []).filter((field) => types === null || types.includes(field.type));

interface PartProps {
  readonly title: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

function Part({ title, isWide = false, children }: PartProps) {
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Typography component="h2" sx={{ mb: 1.25 }} variant="h2">
        {title}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: isWide ? 'minmax(0, 1fr)' : 'repeat(auto-fill, minmax(210px, 1fr))',
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

interface TypedProps {
  readonly field: CatalogField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly fault: string | undefined;
}

function Typed({ field, value, onChange, fault }: TypedProps) {
  const language = useLanguage();
  const isNumber = field.type === 'wholeNumber' || field.type === 'decimal';
  const isLong = field.type === 'longText';
  return (
    <TextField
      error={fault !== undefined}
      helperText={fault}
      label={inLanguage(field.label, language)}
      multiline={isLong}
      onChange={({ target }) => {
        const next = target.value;
        onChange(next === '' ? null : isNumber ? Number(next) : next);
      }}
      required={field.required}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={isLong || field.type === 'text' ? { gridColumn: '1 / -1' } : {}}
      type={isNumber ? 'number' : 'text'}
      value={text(value)}
    />
  );
}

interface DimensionProps {
  readonly value: string;
  readonly onChange: (id: string | null) => void;
  readonly fault: string | undefined;
}

function Dimension({ value, onChange, fault }: DimensionProps) {
  const texts = useEditorTexts();
  const language = useLanguage();
  const { data: dimensions = [] } = useCodes('deprivationDimension');
  return (
    <Choose
      choices={[
        ['', texts.programmeWide],
        ...dimensions.map(
          (one) =>
            [one.id, nameIn({ name: text(one['name']), nameEn: text(one['nameEn']) }, language)] as const,
        ),
      ]}
      fault={fault}
      label={inLanguage(fieldOf('dimensionId').label, language)}
      onChoose={(id) => onChange(id || null)}
      value={value}
    />
  );
}
