import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { reasonOf, ServerError } from '../providers/failure.js';
import { changePassword } from '../providers/session.js';
import { useLanguage } from '../texts/use-texts.js';
import { shortest, usePasswordTexts } from './password-texts.js';

interface PasswordDialogProps {
  /** Whose password an administrator sets; null: one's own, which asks for the present one. */
  readonly other: { readonly id: string; readonly name: string } | null;
  readonly onClose: () => void;
}

export function PasswordDialog({ other, onClose }: PasswordDialogProps) {
  const texts = usePasswordTexts();
  const language = useLanguage();
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const [isDone, setDone] = useState(false);
  const differs = again !== '' && again !== fresh;
  const isReady = fresh.length >= shortest && again === fresh && (other !== null || old !== '');
  const title = other ? texts.of(other.name) : texts.own;
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady || isSending) return;
    setSending(true);
    setRefusal(null);
    try {
      await changePassword(fresh, other ? { userId: other.id } : { oldPassword: old });
      setDone(true);
    } catch (failure) {
      const isWrong = failure instanceof ServerError && failure.code === 'ACCESS_SIGN_IN_REFUSED';
      setRefusal(isWrong && !other ? texts.wrongOld : reasonOf(failure, language));
    } finally {
      setSending(false);
    }
  };
  // One's own session is over: the page begins anew at the sign-in.
  const leave = (): void => (isDone && !other ? window.location.assign('/') : onClose());
  const field = (label: string, value: string, change: (text: string) => void, more = {}) => (
    <TextField
      fullWidth
      label={label}
      onChange={({ target }) => change(target.value)}
      required
      type="password"
      value={value}
      {...more}
    />
  );
  return (
    <Dialog aria-labelledby="password-title" fullWidth maxWidth="xs" onClose={leave} open>
      <form noValidate onSubmit={(event) => void send(event)}>
        <DialogTitle id="password-title">{title}</DialogTitle>
        <DialogContent>
          {isDone ? (
            <Alert role="status" severity="success">
              {other ? texts.setDone(other.name) : texts.ownDone}
            </Alert>
          ) : (
            <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
              {other
                ? null
                : field(texts.old, old, setOld, { autoComplete: 'current-password', autoFocus: true })}
              {field(texts.fresh, fresh, setFresh, {
                autoComplete: 'new-password',
                autoFocus: other !== null,
                helperText: texts.hint,
              })}
              {field(texts.again, again, setAgain, {
                autoComplete: 'new-password',
                error: differs,
                helperText: differs ? texts.differ : ' ',
              })}
              {refusal === null ? null : (
                <Alert role="alert" severity="error">
                  {refusal}
                </Alert>
              )}
            </Box>
          )}
        </DialogContent>
        <DialogActions>
          {isDone ? (
            <Button onClick={leave} variant="contained">
              {other ? texts.close : texts.signInAgain}
            </Button>
          ) : (
            <>
              <Button onClick={onClose}>{texts.cancel}</Button>
              <Button disabled={!isReady || isSending} type="submit" variant="contained">
                {texts.save}
              </Button>
            </>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
