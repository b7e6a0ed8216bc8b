import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { CatalogResource } from '@dachieu/schema';
import { useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatNumber } from '../format.js';
import { reasonOf } from '../providers/failure.js';
import { useLanguage } from '../texts/use-texts.js';
import { useExchangeTexts } from './exchange-texts.js';
import { getRefusedRows } from './file-transfer.js';
import type { ImportJob } from './import-query.js';
import { UndoImport } from './undo-import.js';

interface WriteResultProps {
  readonly resource: CatalogResource;
  readonly job: ImportJob;
  readonly onAnother: () => void;
}

/** What was written, what was not, and the way back. */
export function WriteResult({ resource, job, onAnother }: WriteResultProps) {
  const texts = useExchangeTexts();
  const language = useLanguage();
  const notify = useNotify();
  const { written, importId } = job;
  if (!written || importId === null) return null;
  return (
    <>
      <Alert role="status" severity={written.refused > 0 ? 'warning' : 'success'}>
        <strong>{texts.done}.</strong>{' '}
        {texts.result(
          formatNumber(written.create),
          formatNumber(written.change),
          formatNumber(written.same),
          formatNumber(written.refused),
        )}
      </Alert>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button component={Link} to={`/${resource.plural}`} variant="contained">
          {texts.openSheet}
        </Button>
        {written.refused > 0 ? (
          <Button
            onClick={() => {
              getRefusedRows(job.id).catch((error: unknown) =>
                notify(reasonOf(error, language), { type: 'error' }),
              );
            }}
            startIcon={<DownloadIcon />}
            variant="outlined"
          >
            {texts.refusedFile}
          </Button>
        ) : null}
        <Button onClick={onAnother}>{texts.another}</Button>
      </Box>
      <UndoImport id={importId} resource={resource} />
    </>
  );
}
