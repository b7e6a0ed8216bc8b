import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useCloseNotification, useNotify } from 'react-admin';
import { reasonOf } from '../providers/failure.js';
import { useLanguage } from '../texts/use-texts.js';

const words = { vi: { undo: 'Hoàn tác', undone: 'Đã hoàn tác.' }, en: { undo: 'Undo', undone: 'Undone.' } };

interface UndoMessageProps {
  readonly text: string;
  readonly undo: () => Promise<void>;
}

function UndoMessage({ text, undo }: UndoMessageProps) {
  const notify = useNotify();
  const language = useLanguage();
  const close = useCloseNotification();
  const takeBack = async (): Promise<void> => {
    close();
    try {
      await undo();
      notify(words[language].undone, { type: 'info' });
    } catch (reason) {
      notify(reasonOf(reason, language), { type: 'error', multiLine: true });
    }
  };
  return (
    <Alert
      action={
        <Button color="inherit" onClick={() => void takeBack()} size="small" sx={{ whiteSpace: 'nowrap' }}>
          {words[language].undo}
        </Button>
      }
      severity="success"
    >
      {text}
    </Alert>
  );
}

/** Long enough to read the sentence and reach the button by keyboard. */
const shownMs = 20_000;

/** Tells what was done, with a button that takes it back; `undo` throws where that is no longer possible. */
export const useTellUndoable = (): ((text: string, undo: () => Promise<void>) => void) => {
  const notify = useNotify();
  return (text, undo) => notify(<UndoMessage text={text} undo={undo} />, { autoHideDuration: shownMs });
};
