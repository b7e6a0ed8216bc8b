import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { palette } from '../theme.js';
import { type BoundaryDay, useBoundary, useBoundaryDays } from './boundary.js';
import { useBoundaryChooserTexts } from './boundary-chooser-texts.js';

const today = '';

/** Under which boundaries the figures of an area are shown; nothing where they have never changed. */
export function BoundaryChooser({ areaId }: { readonly areaId: string | null }) {
  const texts = useBoundaryChooserTexts();
  const { day, setDay } = useBoundary();
  const { data: days = [] } = useBoundaryDays(areaId);
  if (days.length === 0 && day === null) return null;
  const choices: readonly (readonly [value: string, label: string, hint: string])[] = [
    [today, texts.now, texts.nowHint],
    ...days.map((one) => [one.day, texts.day(one), texts.decided(one)] as const),
    ...(day === null || days.some((one) => one.day === day) ? [] : [[day, texts.otherDay(day), ''] as const]),
  ];
  return (
    <TextField
      data-screen
      label={texts.label}
      onChange={({ target }) => setDay(target.value === today ? null : target.value)}
      select
      slotProps={{
        select: {
          displayEmpty: true,
          renderValue: (value) => choices.find(([one]) => one === value)?.[1] ?? '',
        },
        inputLabel: { shrink: true },
      }}
      sx={{ minWidth: 170 }}
      value={day ?? today}
    >
      {choices.map(([value, label, hint]) => (
        <MenuItem key={value} sx={{ display: 'block', maxWidth: 460, whiteSpace: 'normal' }} value={value}>
          {label}
          <Typography color="text.secondary" component="span" sx={{ display: 'block' }} variant="body2">
            {hint}
          </Typography>
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Says above figures under which boundaries they are, where these are not today's; on paper too. */
export function BoundaryLine({ areaId }: { readonly areaId: string | null }) {
  const texts = useBoundaryChooserTexts();
  const { day } = useBoundary();
  const { data: days = [] } = useBoundaryDays(areaId);
  if (day === null) return null;
  const known: BoundaryDay | undefined = days.find((one) => one.day === day);
  return (
    <Box
      data-boundary={day}
      role="note"
      sx={{ bgcolor: palette.amberPale, borderRadius: 1, px: 1.5, py: 0.75, mb: 2 }}
    >
      {texts.line(day)}
      {known ? ` ${texts.decided(known)}.` : ''}
    </Box>
  );
}
