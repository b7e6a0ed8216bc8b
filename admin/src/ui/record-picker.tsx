import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getResource } from '../catalog.js';
import { titleOf } from '../format.js';
import { useMayRead, usePlace } from '../place/place.js';
import { lookup } from '../providers/records.js';
import type { WireRow } from '../providers/wire.js';
import { fieldsOfNames, namedOf } from '../sheet/find-references.js';
import { useLanguage } from '../texts/use-texts.js';

interface RecordPickerProps {
  readonly resource: string;
  readonly label: string;
  readonly value: WireRow | null;
  readonly onChange: (row: WireRow | null) => void;
  /** Leaves out records that cannot be meant. */
  readonly isOffered?: (row: WireRow) => boolean;
  /** Fields that `isOffered` needs beside the title's. */
  readonly fields?: readonly string[];
}

/** One record, chosen by name or code, each with what tells it from others of its name; those of the chosen area come first. */
export function RecordPicker({
  resource,
  label,
  value,
  onChange,
  isOffered,
  fields = [],
}: RecordPickerProps) {
  const language = useLanguage();
  const { area } = usePlace();
  const mayRead = useMayRead();
  const [text, setText] = useState('');
  const target = getResource(resource);
  const read = [...new Set([...fieldsOfNames(target), ...fields])];
  const { data: found = [] } = useQuery({
    queryKey: ['lookup', resource, text, area?.id, read],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => lookup(target, text, area?.id ?? null, read, signal, mayRead),
  });
  return (
    <Autocomplete
      filterOptions={(all) => all}
      getOptionKey={(row) => row.id}
      getOptionLabel={(row) => titleOf(resource, row, language)}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onChange={(_, next) => onChange(next)}
      onInputChange={(_, next) => setText(next)}
      options={isOffered ? found.filter(isOffered) : found}
      renderOption={({ key, ...props }, row) => {
        const { label: name, note } = namedOf(target, row, language);
        return (
          <li {...props} key={key}>
            {name}
            <Typography color="text.secondary" component="span" sx={{ ml: 1 }} variant="body2">
              {note}
            </Typography>
          </li>
        );
      }}
      renderInput={(params) => <TextField {...params} label={label} />}
      size="small"
      value={value}
    />
  );
}
