import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { CatalogResource } from '@dachieu/schema';
import { useState } from 'react';
import { findField } from '../catalog.js';
import { formatNumber } from '../format.js';
import { inLanguage } from '../language.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { useExchangeTexts } from './exchange-texts.js';
import type { Correction, UnknownName } from './import-query.js';

interface UnknownNamesProps {
  readonly resource: CatalogResource;
  readonly unknown: readonly UnknownName[];
  readonly corrections: readonly Correction[];
  readonly onCorrect: (corrections: readonly Correction[]) => void;
}

const keyOf = ({ field, text }: { readonly field: string; readonly text: string }): string =>
  `${field}\n${text}`;

/** No value of a record: the row stays refused. */
const refused = '\u0000';

/** Texts of the file that name nothing: each is decided once, for all its rows. */
export function UnknownNames({ resource, unknown, corrections, onCorrect }: UnknownNamesProps) {
  const texts = useExchangeTexts();
  const language = useLanguage();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(corrections.map((one) => [keyOf(one), one.value ?? refused])),
  );
  const titleOf = (name: string): string => {
    const field = findField(resource, name);
    return field ? inLanguage(field.label, language) : name;
  };
  const correct = (): void =>
    onCorrect(
      unknown.map(({ field, text }) => {
        const value = chosen[keyOf({ field, text })] ?? refused;
        return { field, text, value: value === refused ? null : value };
      }),
    );
  return (
    <Box
      component="section"
      sx={{
        display: 'grid',
        gap: 1,
        p: 2,
        border: `1px solid ${palette.line}`,
        borderRadius: 2,
        bgcolor: palette.amberPale,
      }}
    >
      <Typography component="h2" variant="h2">
        {texts.unknownTitle}
      </Typography>
      <Typography>{texts.unknownHint}</Typography>
      <Box sx={{ display: 'grid', gap: 0.75, maxHeight: 260, overflowY: 'auto', py: 0.5 }}>
        {unknown.map((one) => {
          const label = texts.unknownOf(titleOf(one.field), one.text, formatNumber(one.rows));
          return (
            <Box key={keyOf(one)} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
              <Typography sx={{ minWidth: 320, flex: '0 1 420px', overflowWrap: 'anywhere' }}>
                {label}
              </Typography>
              <TextField
                onChange={({ target }) => setChosen({ ...chosen, [keyOf(one)]: target.value })}
                select
                slotProps={{ select: { native: true }, htmlInput: { 'aria-label': label } }}
                sx={{ bgcolor: palette.paper, minWidth: 280 }}
                value={chosen[keyOf(one)] ?? refused}
              >
                <option value={refused}>{texts.leave}</option>
                {one.candidates.map(({ value, label: name }) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
                <option value="">{texts.empty}</option>
              </TextField>
            </Box>
          );
        })}
      </Box>
      <Button onClick={correct} sx={{ justifySelf: 'start' }} variant="outlined">
        {texts.checkAgain}
      </Button>
    </Box>
  );
}
