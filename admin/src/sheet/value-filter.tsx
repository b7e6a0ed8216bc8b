import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import CircularProgress from '@mui/material/CircularProgress';
import FormControlLabel from '@mui/material/FormControlLabel';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { fold } from '@dachieu/schema/reading';
import { useState } from 'react';
import { narrow, oneOf, withoutField } from '../filters/condition.js';
import { formatNumber } from '../format.js';
import { inLanguage } from '../language.js';
import { reasonOf } from '../providers/failure.js';
import { type Group, readGroups } from '../providers/groups.js';
import { useLanguage } from '../texts/use-texts.js';
import type { SheetState } from './use-sheet.js';
import { viewTexts } from './view-texts.js';

interface ValueFilterProps {
  readonly anchor: HTMLElement | null;
  readonly resource: CatalogResource;
  readonly field: CatalogField;
  readonly state: SheetState;
  readonly onClose: () => void;
}

const nameOf = ({ value }: Group): string => JSON.stringify(value);

/** The values that a column holds in the list, with the number of rows of each, to choose from. */
export function ValueFilter({ anchor, resource, field, state, onClose }: ValueFilterProps) {
  const language = useLanguage();
  const texts = viewTexts[language];
  const title = inLanguage(field.label, language);
  const rest = withoutField(state.address.filter, field.name);
  const where = state.whereWith(rest);
  const [searched, setSearched] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { data: groups, error } = useQuery({
    queryKey: ['values', resource.key, field.name, where],
    enabled: anchor !== null,
    queryFn: () => readGroups(resource, where, { field: field.name, descending: false }, [], language),
  });
  const shown = (groups ?? []).filter(({ label }) => fold(label).includes(fold(searched)));
  const toggle = (name: string): void => {
    const next = new Set(left);
    if (!next.delete(name)) next.add(name);
    setLeft(next);
  };
  const apply = (): void => {
    const all = groups ?? [];
    const chosen = all.filter(
      (group) => !left.has(nameOf(group)) && (searched === '' || shown.includes(group)),
    );
    const isAll = chosen.length === all.length;
    const part = oneOf(
      field,
      chosen.map(({ value }) => value),
    );
    state.change({ filter: isAll ? rest : narrow(rest, part) });
    onClose();
  };
  return (
    <Popover
      anchorEl={anchor}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      onClose={onClose}
      open={anchor !== null}
      slotProps={{ paper: { 'aria-label': texts.valuesOf(title), role: 'dialog', sx: { p: 2, width: 320 } } }}
    >
      <TextField
        autoFocus
        fullWidth
        onChange={({ target }) => setSearched(target.value)}
        placeholder={texts.searchValues}
        slotProps={{ htmlInput: { 'aria-label': texts.searchValues } }}
        value={searched}
      />
      <Box sx={{ display: 'flex', gap: 1, my: 0.5 }}>
        <Button onClick={() => setLeft(new Set())}>{texts.all}</Button>
        <Button onClick={() => setLeft(new Set((groups ?? []).map(nameOf)))}>{texts.none}</Button>
      </Box>
      {error ? <Typography color="error">{reasonOf(error, language)}</Typography> : null}
      {!groups && !error ? <CircularProgress aria-label={texts.searchValues} size={22} /> : null}
      <Box sx={{ maxHeight: '44vh', overflowY: 'auto' }}>
        {shown.map((group) => (
          <FormControlLabel
            control={
              <Checkbox
                checked={!left.has(nameOf(group))}
                onChange={() => toggle(nameOf(group))}
                size="small"
                sx={{ p: 0.5 }}
              />
            }
            key={nameOf(group)}
            label={`${group.label || texts.blank} (${formatNumber(group.count)})`}
            sx={{ display: 'flex', mx: 0, '& .MuiFormControlLabel-label': { fontSize: 13 } }}
          />
        ))}
      </Box>
      <Button
        disabled={!groups || left.size >= groups.length}
        onClick={apply}
        sx={{ mt: 1 }}
        variant="contained"
      >
        {texts.showThese}
      </Button>
    </Popover>
  );
}
