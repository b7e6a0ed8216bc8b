import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onPick: (value: string) => void;
  readonly width?: number;
}

/** A choice whose label is spoken, not shown: it stands in a row of a sentence. */
export function Pick({ label, value, choices, onPick, width }: PickProps) {
  return (
    <Select
      inputProps={{ 'aria-label': label }}
      onChange={({ target }) => onPick(target.value)}
      SelectDisplayProps={{ 'aria-label': label }}
      sx={{ minWidth: 0, maxWidth: '100%', ...(width === undefined ? {} : { width }) }}
      value={value}
    >
      {choices.map(([one, text]) => (
        <MenuItem key={one} value={one}>
          {text}
        </MenuItem>
      ))}
    </Select>
  );
}
