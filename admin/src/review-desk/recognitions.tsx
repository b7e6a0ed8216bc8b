import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { formatDate } from '../format.js';
import { useRecognitionTexts } from './recognition-texts.js';
import type { Recognition } from './review-desk-query.js';

interface RecognitionsProps {
  readonly recognitions: readonly Recognition[];
  readonly mayWrite: boolean;
  readonly onUndo: (recognition: Recognition, decision: string) => void;
}

/** Each time results were recognised, with a way to take it back. */
export function Recognitions({ recognitions, mayWrite, onUndo }: RecognitionsProps) {
  const texts = useRecognitionTexts();
  if (recognitions.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography component="h2" sx={{ mb: 1 }} variant="h2">
        {texts.heading}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {recognitions.map((one) => {
          const { id, decisionNumber, decidedOn, unit, undoneAt, summary } = one;
          const decision = texts.decision(decisionNumber, formatDate(decidedOn), unit?.name ?? '');
          return (
            <li key={id}>
              <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
                <Typography sx={{ fontWeight: 600 }}>
                  {decision}
                  {undoneAt ? ` (${texts.undone})` : ''}
                </Typography>
                {mayWrite && !undoneAt ? (
                  <Button aria-label={texts.undoTitle(decision)} onClick={() => onUndo(one, decision)}>
                    {texts.undo}
                  </Button>
                ) : null}
              </Box>
              <Typography color="text.secondary">{summary}</Typography>
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
