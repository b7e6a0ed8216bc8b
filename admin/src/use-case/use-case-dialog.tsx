import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import { type ReactNode, useEffect, useId } from 'react';
import type { Input, Operation } from './outcome.js';
import { OutcomeView } from './outcome-view.js';
import { useUseCaseTexts } from './use-case-texts.js';
import { useUseCase } from './use-use-case.js';

interface UseCaseDialogProps {
  readonly title: string;
  readonly operation: Operation;
  /** What is asked; null while something is still missing. */
  readonly input: Input | null;
  readonly onClose: () => void;
  readonly onDone?: () => void;
  /** Fields of the input. Without any the preview is shown at once. */
  readonly children?: ReactNode;
}

/**
 * Asks for what an operation needs, shows what it would do, and does it. A changed input asks for a new preview. An operation without
 * a preview, such as the way back from an event, is done at once.
 */
export function UseCaseDialog({ title, operation, input, onClose, onDone, children }: UseCaseDialogProps) {
  const texts = useUseCaseTexts();
  const heading = useId();
  const { outcome, isWorking, preview, act, forget } = useUseCase(operation);
  const asked = JSON.stringify(input);
  const isImmediate = children === undefined;
  const isPreviewed = operation.preview !== undefined;
  // A changed question makes the old answer void.
  useEffect(() => {
    forget();
    if (isImmediate && isPreviewed && input) void preview(input);
  }, [asked, isImmediate, isPreviewed]);
  const isReady = isPreviewed ? outcome !== null && outcome.errors.length === 0 : input !== null;
  return (
    <Dialog aria-labelledby={heading} fullWidth maxWidth="sm" onClose={onClose} open>
      <DialogTitle id={heading}>{title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
        {children}
        {outcome ? <OutcomeView outcome={outcome} /> : null}
        <Box sx={{ height: 3 }}>{isWorking ? <LinearProgress aria-label={texts.working} /> : null}</Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{texts.cancel}</Button>
        {isReady || isImmediate ? (
          <Button
            disabled={isWorking || !isReady}
            onClick={() => {
              if (input)
                void act(input).then((isDone) => {
                  if (!isDone) return;
                  onDone?.();
                  onClose();
                });
            }}
            variant="contained"
          >
            {texts.confirm}
          </Button>
        ) : (
          <Button
            disabled={isWorking || input === null}
            onClick={() => {
              if (input) void preview(input);
            }}
            variant="contained"
          >
            {texts.preview}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
