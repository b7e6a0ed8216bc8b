import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CatalogField } from '@dachieu/schema';
import { useState } from 'react';
import { getResource } from '../catalog.js';
import { titleOf } from '../format.js';
import { useMayRead, usePlace } from '../place/place.js';
import { lookup, rowsById } from '../providers/records.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';

interface ReferenceInputProps {
  readonly field: CatalogField;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Records chosen by name or code; the address keeps their numbers, so their names are asked for again. */
export function ReferenceInput({ field, ids, onChange }: ReferenceInputProps) {
  const { filter: texts } = useTexts();
  const language = useLanguage();
  const { area } = usePlace();
  const mayRead = useMayRead();
  const [text, setText] = useState('');
  const target = getResource(field.to ?? '');
  const { data: found = [] } = useQuery({
    queryKey: ['lookup', target.key, text, area?.id],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => lookup(target, text, area?.id ?? null, [], signal, mayRead),
  });
  const { data: named = [] } = useQuery({
    queryKey: ['rows', target.key, ids],
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
    queryFn: () => rowsById(target, ids),
  });
  const known = new Map([...found, ...named].map((row) => [row.id, row]));
  const label = (id: string): string => {
    const row = known.get(id);
    return row ? titleOf(target.key, row, language) : `#${id}`;
  };
  return (
    <Autocomplete
      filterOptions={(all) => all}
      filterSelectedOptions
      getOptionLabel={label}
      limitTags={2}
      multiple
      onChange={(_, next) => onChange(next)}
      onInputChange={(_, next) => setText(next)}
      options={[...new Set([...ids, ...found.map(({ id }) => id)])]}
      renderInput={(params) => (
        <TextField
          {...params}
          slotProps={{ htmlInput: { ...params.inputProps, 'aria-label': texts.value } }}
        />
      )}
      size="small"
      value={[...ids]}
    />
  );
}
