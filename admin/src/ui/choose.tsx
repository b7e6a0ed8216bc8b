import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

/** A labelled choice of a few values. */
export function Choose({ label, value, choices, onChoose }: ChooseProps) {
  return (
    <TextField
      label={label}
      onChange={({ target }) => onChoose(target.value)}
      select
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: 170 }}
      value={value}
    >
      {choices.map(([one, text]) => (
        <MenuItem key={one} value={one}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  );
}
