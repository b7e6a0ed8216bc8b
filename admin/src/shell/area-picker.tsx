import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useAreaName, useAreas } from '../place/areas.js';
import { type Area, useIdentity, usePlace } from '../place/place.js';
import { useTexts } from '../texts/use-texts.js';

/** The area for every page: the viewer's own and those below it. */
export function AreaPicker() {
  const { shell, levels } = useTexts();
  const identity = useIdentity();
  const { area, setArea } = usePlace();
  const [text, setText] = useState('');
  const { data: found = [] } = useAreas(identity?.area ?? null, text);
  const { data: named } = useAreaName(area);
  const shown = area && area.name === '' ? (named ?? area) : area;
  const label = (one: Area): string => one.name || '…';
  const options =
    shown && !found.some(({ id }) => id === shown.id) && text === '' ? [shown, ...found] : found;
  return (
    <Autocomplete
      disableClearable={shown !== null}
      filterOptions={(all) => all}
      getOptionKey={({ id }) => id}
      getOptionLabel={label}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      noOptionsText={shell.noArea}
      onChange={(_, next) => {
        if (next) setArea(next);
      }}
      onInputChange={(_, next, reason) => setText(reason === 'input' ? next : '')}
      options={options}
      renderInput={(params) => (
        <TextField
          {...params}
          placeholder={shell.areaSearch}
          slotProps={{
            htmlInput: { ...params.inputProps, 'aria-label': shell.area },
            input: {
              ...params.InputProps,
              startAdornment: (
                <InputAdornment position="start" sx={{ mr: 0, ml: 0.5 }}>
                  <PlaceIcon color="primary" fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
        />
      )}
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props} sx={{ display: 'flex', gap: 1 }}>
          <span>{label(option)}</span>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 12, ml: 'auto !important' }}>
            {levels[option.level] ?? ''}
          </Box>
        </Box>
      )}
      size="small"
      slotProps={{ listbox: { 'aria-label': shell.area, 'aria-labelledby': undefined } }}
      sx={{ width: 250, '& input': { fontWeight: 600 } }}
      value={shown}
    />
  );
}
