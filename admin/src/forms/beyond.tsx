import Box from '@mui/material/Box';
import { formatNumber } from '../format.js';
import { palette } from '../theme.js';
import { useFormsTexts } from './forms-texts.js';

/** Says under a number how many of its households the viewer's list lacks, since they now live elsewhere. */
export function Beyond({ households }: { readonly households: number }) {
  const texts = useFormsTexts();
  if (households === 0) return null;
  return (
    <Box
      component="span"
      sx={{ display: 'block', fontSize: 11.5, color: palette.quiet }}
      title={texts.beyondHint}
    >
      {texts.beyond(formatNumber(households))}
    </Box>
  );
}
