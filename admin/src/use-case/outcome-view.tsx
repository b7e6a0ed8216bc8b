import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useLanguage } from '../texts/use-texts.js';
import type { Outcome } from './outcome.js';
import { useUseCaseTexts } from './use-case-texts.js';

/** What would happen, what to mind, or why it cannot be done: each in sentences. */
export function OutcomeView({ outcome }: { readonly outcome: Outcome }) {
  const texts = useUseCaseTexts();
  const language = useLanguage();
  const { errors, warnings, lines } = outcome;
  const list = (sentences: readonly string[]) => (
    <Box component="ul" sx={{ m: 0, pl: 2.25, overflowWrap: 'anywhere' }}>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </Box>
  );
  return (
    <Box aria-live="polite" sx={{ display: 'grid', gap: 1 }}>
      {errors.length > 0 ? (
        <Alert severity="error">
          <AlertTitle>{texts.refused}</AlertTitle>
          {list(errors.map((one) => one.message[language]))}
        </Alert>
      ) : (
        <Alert severity="info">
          <AlertTitle>{texts.previewed}</AlertTitle>
          {lines.length > 0 ? list(lines.map((one) => one[language])) : texts.nothing}
        </Alert>
      )}
      {warnings.length > 0 ? (
        <Alert severity="warning">
          <AlertTitle>{texts.mind}</AlertTitle>
          {list(warnings.map((one) => one.message[language]))}
        </Alert>
      ) : null}
    </Box>
  );
}
