import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { useRef } from 'react';
import { findField, getResource } from '../catalog.js';
import { titleOf } from '../format.js';
import { inLanguage } from '../language.js';
import { useMayRead, usePlace } from '../place/place.js';
import { lookup } from '../providers/records.js';
import { useLanguage } from '../texts/use-texts.js';
import { useExchangeTexts } from './exchange-texts.js';
import type { ConstantProposal, ImportConstant, ImportPlace } from './import-query.js';
import { useMappingTexts } from './mapping-texts.js';

/** The field of a place; of `householdId.hamlet` the field of the household that says where it lies. */
const fieldOfPlace = (resource: CatalogResource, place: string): CatalogField | undefined => {
  const [name = '', relation] = place.split('.');
  const field = findField(resource, name);
  if (relation === undefined || field?.to === undefined) return field;
  return getResource(field.to).fields.find((one) => one.relation === relation);
};

interface ConstantValuesProps {
  readonly resource: CatalogResource;
  /** What no column is assigned to. */
  readonly places: readonly ImportPlace[];
  readonly constants: readonly ImportConstant[];
  /** What the file says, and where. */
  readonly proposals: readonly ConstantProposal[];
  readonly onChange: (constants: readonly ImportConstant[]) => void;
}

/** What the file says in its title, or not at all, and what holds for each of its rows: the hamlet, the year. */
export function ConstantValues({ resource, places, constants, proposals, onChange }: ConstantValuesProps) {
  const texts = useExchangeTexts();
  const { saidIn } = useMappingTexts();
  const language = useLanguage();
  const addButton = useRef<HTMLButtonElement>(null);
  const used = new Set(constants.map(({ place }) => place));
  const free = places.filter(({ name }) => !used.has(name));
  const change = (at: number, next: Partial<ImportConstant>): void =>
    onChange(constants.map((one, index) => (index === at ? { ...one, ...next } : one)));
  const add = (): void => {
    const first = free.find(({ isRequired }) => isRequired) ?? free[0];
    if (first) onChange([...constants, { place: first.name, text: '' }]);
  };
  return (
    <Box component="section" sx={{ display: 'grid', gap: 1, maxWidth: 1000 }}>
      <Typography component="h2" variant="h2">
        {texts.constants}
      </Typography>
      <Typography color="text.secondary">{texts.constantsHint}</Typography>
      {constants.map(({ place, text }, at) => {
        const label = places.find(({ name }) => name === place)?.label[language] ?? place;
        const said = proposals.find((one) => one.place === place && one.text === text);
        return (
          <Box key={place} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <TextField
              onChange={({ target }) => change(at, { place: target.value, text: '' })}
              select
              slotProps={{ select: { native: true }, htmlInput: { 'aria-label': texts.field } }}
              sx={{ minWidth: 260 }}
              value={place}
            >
              {places
                .filter(({ name }) => name === place || !used.has(name))
                .map((one) => (
                  <option key={one.name} value={one.name}>
                    {one.label[language]}
                    {one.isRequired ? ' *' : ''}
                  </option>
                ))}
            </TextField>
            <ConstantText
              field={fieldOfPlace(resource, place)}
              label={texts.constantOf(label)}
              onChange={(next) => change(at, { text: next })}
              text={text}
            />
            <Button
              onClick={() => {
                onChange(constants.filter((_, index) => index !== at));
                addButton.current?.focus();
              }}
            >
              {texts.removeConstant}
            </Button>
            {said ? (
              <Typography color="text.secondary" sx={{ width: '100%' }}>
                {saidIn(said)}
              </Typography>
            ) : null}
          </Box>
        );
      })}
      <Button
        disabled={free.length === 0}
        onClick={add}
        ref={addButton}
        sx={{ justifySelf: 'start' }}
        variant="outlined"
      >
        {texts.addConstant}
      </Button>
    </Box>
  );
}

interface ConstantTextProps {
  readonly field: CatalogField | undefined;
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Free text, read as a cell of the file would be; records and choices are offered. */
function ConstantText({ field, label, text, onChange }: ConstantTextProps) {
  const language = useLanguage();
  const { area } = usePlace();
  const mayRead = useMayRead();
  const target = field?.to === undefined ? undefined : getResource(field.to);
  const { data: found = [] } = useQuery({
    queryKey: ['lookup', target?.key, text, area?.id],
    enabled: target !== undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => (target ? lookup(target, text, area?.id ?? null, [], signal, mayRead) : []),
  });
  const offered = target
    ? found.map((row) => titleOf(target.key, row, language))
    : (field?.choices?.values ?? []).map((choice) => inLanguage(choice.label, language));
  return (
    <Autocomplete
      filterOptions={target ? (all) => all : undefined}
      freeSolo
      inputValue={text}
      onInputChange={(_, next) => onChange(next)}
      options={[...new Set(offered)]}
      renderInput={(params) => (
        <TextField {...params} slotProps={{ htmlInput: { ...params.inputProps, 'aria-label': label } }} />
      )}
      size="small"
      sx={{ minWidth: 300, flex: '1 1 300px', maxWidth: 440 }}
    />
  );
}
