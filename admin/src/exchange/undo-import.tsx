import UndoIcon from '@mui/icons-material/Undo';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useQueryClient } from '@tanstack/react-query';
import type { CatalogResource } from '@dachieu/schema';
import { useState } from 'react';
import { findField } from '../catalog.js';
import { formatNumber } from '../format.js';
import { inLanguage } from '../language.js';
import { reasonOf } from '../providers/failure.js';
import { useTellSaved } from '../sheet/use-saved.js';
import { useLanguage } from '../texts/use-texts.js';
import { useExchangeTexts } from './exchange-texts.js';
import { type PastImport, undoImport } from './import-query.js';

interface UndoImportProps {
  readonly id: string;
  readonly resource: CatalogResource | undefined;
  readonly mayUndo?: boolean;
  /** Of an undo before. */
  readonly result?: PastImport['undoResult'];
}

/** Takes an import back after asking, and names what stays. */
export function UndoImport({ id, resource, mayUndo = true, result = null }: UndoImportProps) {
  const texts = useExchangeTexts();
  const language = useLanguage();
  const queries = useQueryClient();
  const tellSaved = useTellSaved();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [undone, setUndone] = useState<PastImport | null>(null);
  const [error, setError] = useState<unknown>(null);
  const shown = undone?.undoResult ?? result;
  const undo = async (): Promise<void> => {
    setAsking(false);
    setBusy(true);
    setError(null);
    try {
      setUndone(await undoImport(id));
      tellSaved();
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
    await queries.invalidateQueries({ queryKey: ['import', 'past'] });
  };
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      {undone || !mayUndo ? null : (
        <Button disabled={isBusy} onClick={() => setAsking(true)} startIcon={<UndoIcon />} variant="outlined">
          {isBusy ? texts.undoing : texts.undo}
        </Button>
      )}
      {error ? <Alert severity="error">{reasonOf(error, language)}</Alert> : null}
      {shown ? <UndoResult resource={resource} result={shown} /> : null}
      <Dialog aria-labelledby="undo-title" onClose={() => setAsking(false)} open={isAsking}>
        <DialogTitle id="undo-title" sx={{ fontSize: 17, fontWeight: 650 }}>
          {texts.undo}
        </DialogTitle>
        <DialogContent>{texts.undoAsk}</DialogContent>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{texts.cancel}</Button>
          <Button onClick={() => void undo()} variant="contained">
            {texts.undo}
          </Button>
        </DialogActions>
      </Dialog>
    </Box>
  );
}

interface UndoResultProps {
  readonly resource: CatalogResource | undefined;
  readonly result: NonNullable<PastImport['undoResult']>;
}

function UndoResult({ resource, result }: UndoResultProps) {
  const texts = useExchangeTexts();
  const language = useLanguage();
  const titleOf = (name: string): string => {
    const field = resource ? findField(resource, name) : undefined;
    return field ? inLanguage(field.label, language) : name;
  };
  return (
    <Alert role="status" severity={result.keptCount > 0 ? 'warning' : 'success'}>
      {texts.undone(formatNumber(result.undone))}
      {result.keptCount > 0 ? (
        <>
          {' '}
          {texts.kept(formatNumber(result.keptCount))}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {result.kept.map(({ rowId, title, fields, reason }) => (
              <li key={`${rowId}/${fields.join()}`}>
                <strong>{title}</strong>: {fields.map(titleOf).join(', ') || texts.wholeRecord} –{' '}
                {reason[language]}
              </li>
            ))}
          </Box>
        </>
      ) : null}
    </Alert>
  );
}
