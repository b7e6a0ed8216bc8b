import Box from '@mui/material/Box';
import type { GridStatus } from '../grid/index.js';
import { palette } from '../theme.js';
import type { Texts } from '../texts/texts.js';
import { useTexts } from '../texts/use-texts.js';

interface State {
  readonly text: string;
  readonly ink: string;
  readonly mark: string;
}

/** The most pressing thing first: what needs a decision, then what is on its way. */
export const stateOf = (status: GridStatus, { sheet }: Texts): State => {
  const { phase, rows, heldRows, problemCells, conflictCells } = status;
  const waiting = rows - heldRows;
  if (conflictCells > 0) return { text: sheet.conflicts(conflictCells), ink: palette.amber, mark: '⚠' };
  if (problemCells > 0) return { text: sheet.refused(problemCells), ink: palette.red, mark: '✕' };
  if (phase === 'offline') return { text: sheet.offline(waiting), ink: palette.amber, mark: '⚠' };
  if (phase === 'stopped') return { text: sheet.stopped(waiting), ink: palette.red, mark: '✕' };
  if (phase === 'saving') return { text: sheet.saving, ink: palette.blue, mark: '…' };
  if (waiting > 0) return { text: sheet.waiting(waiting), ink: palette.blue, mark: '…' };
  if (heldRows > 0) return { text: sheet.unfinished(heldRows), ink: palette.amber, mark: '…' };
  return { text: sheet.saved, ink: palette.green, mark: '✓' };
};

export function SaveState({ status }: { readonly status: GridStatus | null }) {
  const texts = useTexts();
  if (!status) return null;
  const { text, ink, mark } = stateOf(status, texts);
  return (
    <Box
      data-testid="save-state"
      role="status"
      sx={{ color: ink, fontWeight: 600, whiteSpace: 'nowrap', fontSize: 12.5 }}
    >
      <span aria-hidden="true">{mark} </span>
      {text}
    </Box>
  );
}
