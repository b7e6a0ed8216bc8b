import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
  /** A sentence below, such as what the choice is for. */
  readonly hint?: string | undefined;
  /** What is wrong with the choice; stands in the place of the hint. */
  readonly fault?: string | undefined;
}

/** A labelled choice of a few values. */
export function Choose({ label, value, choices, onChoose, hint, fault }: ChooseProps) {
  return (
    <TextField
      error={fault !== undefined}
      helperText={fault ?? hint}
      label={label}
      onChange={({ target }) => onChoose(target.value)}
      select
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: 170, maxWidth: '100%' }}
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
