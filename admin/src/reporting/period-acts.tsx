import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useIdentity } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { useTellSaved } from '../sheet/use-saved.js';
import { useLanguage } from '../texts/use-texts.js';
import { movePeriod, type Period } from './report-query.js';
import { type PeriodAct, type PeriodState, useReportTexts } from './report-texts.js';
import { hasDraft } from './use-report-draft.js';

const actsAt: Readonly<Record<PeriodState, readonly PeriodAct[]>> = {
  OPEN: ['SUBMIT'],
  SUBMITTED: ['APPROVE', 'RETURN'],
  APPROVED: ['LOCK', 'REOPEN'],
  LOCKED: ['REOPEN'],
};

const needsReason = (act: PeriodAct): boolean => act === 'RETURN' || act === 'REOPEN';

/** What a role is offered; the server has the last word. */
const mayAct = (act: PeriodAct, role: string, isOwnArea: boolean): boolean => {
  if (act === 'SUBMIT') return ['OFFICER', 'DISTRICT', 'ADMIN'].includes(role);
  return ['DISTRICT', 'ADMIN'].includes(role) && !isOwnArea;
};

export function PeriodActs({ period }: { readonly period: Period }) {
  const texts = useReportTexts();
  const language = useLanguage();
  const identity = useIdentity();
  const notify = useNotify();
  const tellSaved = useTellSaved();
  const [asked, setAsked] = useState<PeriodAct | null>(null);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isMoving, setMoving] = useState(false);
  const offered = actsAt[period.state].filter((act) =>
    mayAct(act, identity?.role ?? '', identity?.area.id === period.area.id),
  );
  const close = (): void => {
    setAsked(null);
    setReason('');
    setRefusal(null);
  };
  const ask = (act: PeriodAct): void => {
    const isUnsaved = period.reports.some(({ id }) => hasDraft(String(identity?.id ?? ''), id));
    if (act === 'SUBMIT' && isUnsaved) notify(texts.saveFirst, { type: 'warning', multiLine: true });
    else setAsked(act);
  };
  const confirm = async (): Promise<void> => {
    if (asked === null) return;
    setMoving(true);
    setRefusal(null);
    try {
      await movePeriod(period.id, asked, reason.trim());
      notify(texts.done[asked], { type: 'success' });
      close();
      tellSaved();
    } catch (failure) {
      // In the dialog, where it stays until it is read. Somebody else may have moved the period: the page follows.
      setRefusal(reasonOf(failure, language));
      tellSaved();
    } finally {
      setMoving(false);
    }
  };
  return (
    <Box data-screen sx={{ display: 'flex', gap: 1 }}>
      {offered.map((act, index) => (
        <Button key={act} onClick={() => ask(act)} variant={index === 0 ? 'contained' : 'outlined'}>
          {texts.acts[act]}
        </Button>
      ))}
      <Dialog aria-labelledby="period-act" fullWidth maxWidth="sm" onClose={close} open={asked !== null}>
        {asked === null ? null : (
          <>
            <DialogTitle id="period-act">{texts.confirm(texts.acts[asked], period.name)}</DialogTitle>
            <DialogContent>
              <Typography sx={{ mb: 2 }}>{texts.confirmHint[asked]}</Typography>
              {needsReason(asked) ? (
                <TextField
                  autoFocus
                  fullWidth
                  helperText={texts.reasonHint}
                  label={texts.reason}
                  minRows={2}
                  multiline
                  onChange={({ target }) => setReason(target.value)}
                  required
                  value={reason}
                />
              ) : null}
              {refusal === null ? null : (
                <Alert role="alert" severity="error" sx={{ mt: 1 }}>
                  {refusal}
                </Alert>
              )}
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{texts.cancel}</Button>
              <Button
                disabled={isMoving || (needsReason(asked) && reason.trim() === '')}
                onClick={() => void confirm()}
                variant="contained"
              >
                {texts.acts[asked]}
              </Button>
            </DialogActions>
          </>
        )}
      </Dialog>
    </Box>
  );
}
