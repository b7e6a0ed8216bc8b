import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { getResource } from '../catalog.js';
import { formatNumber } from '../format.js';
import { rowsAddress } from '../sheet/address.js';
import { useDifferences } from './funding-query.js';
import { useFundingTexts } from './funding-texts.js';

interface DifferencesProps {
  readonly areaId: string;
  readonly fromYear: number;
  readonly toYear: number;
}

/** Shares and sources that do not add up, each with the way to the rows to be corrected. */
export function Differences({ areaId, fromYear, toYear }: DifferencesProps) {
  const texts = useFundingTexts();
  const { data: differences } = useDifferences(areaId, fromYear, toYear);
  if (!differences) return null;
  return (
    <Box component="section" sx={{ mt: 4 }}>
      <Typography component="h2" sx={{ mb: 1 }} variant="h2">
        {texts.differences}
      </Typography>
      {differences.length === 0 ? (
        <Typography color="text.secondary">{texts.balanced}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {differences.map(({ kind, count, subject, where }) => {
            const text = texts.difference[kind](formatNumber(count));
            return (
              <Box
                component="li"
                key={kind}
                sx={{ display: 'flex', gap: 1.5, alignItems: 'center', py: 0.5 }}
              >
                <Typography>{text}</Typography>
                <Button
                  aria-label={`${texts.openRows}: ${text}`}
                  component={Link}
                  to={rowsAddress(getResource(subject).plural, where, text)}
                  variant="outlined"
                >
                  {texts.openRows}
                </Button>
              </Box>
            );
          })}
        </Box>
      )}
    </Box>
  );
}
