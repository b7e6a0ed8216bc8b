import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { CatalogResource } from '@dachieu/schema';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { formatInstant, formatNumber } from '../format.js';
import { reasonOf } from '../providers/failure.js';
import { useLanguage } from '../texts/use-texts.js';
import { useExchangeTexts } from './exchange-texts.js';
import { FileNotes } from './file-notes.js';
import { getRefusedRows } from './file-transfer.js';
import {
  type Correction,
  type ImportJob,
  type ImportSettings,
  type Outcome,
  outcomes,
} from './import-query.js';
import { useMappingTexts } from './mapping-texts.js';
import { PlannedRows } from './planned-rows.js';
import { UnknownNames } from './unknown-names.js';

interface ReviewRowsProps {
  readonly resource: CatalogResource;
  readonly job: ImportJob;
  readonly settings: ImportSettings | null;
  readonly onBack: () => void;
  readonly onCorrect: (corrections: readonly Correction[]) => void;
  readonly onData: (line: number) => void;
  readonly onWrite: () => void;
}

/** What the file would do, row by row; nothing is written until the button is pressed. */
export function ReviewRows({ resource, job, settings, onBack, onCorrect, onData, onWrite }: ReviewRowsProps) {
  const texts = useExchangeTexts();
  const more = useMappingTexts();
  const language = useLanguage();
  const notify = useNotify();
  const { planned, unknown, asides, earlierAt, notes } = job;
  const counts: Readonly<Record<Outcome, number>> = {
    CREATE: planned?.create ?? 0,
    CHANGE: planned?.change ?? 0,
    SAME: planned?.same ?? 0,
    REFUSED: planned?.refused ?? 0,
    ASIDE: asides.reduce((sum, { rows }) => sum + rows, 0),
  };
  const countOf = (outcome: Outcome): number => counts[outcome];
  const [shown, setShown] = useState<Outcome>(() => outcomes.find((one) => countOf(one) > 0) ?? 'CREATE');
  const written = countOf('CREATE') + countOf('CHANGE');
  const isRefused = written === 0 && countOf('REFUSED') > 0;
  const summary = written > 0 ? texts.nothingWritten : isRefused ? texts.allRefused : texts.nothingToWrite;
  return (
    <>
      <Alert severity={written > 0 ? 'info' : isRefused ? 'warning' : 'success'}>
        {summary}
        {earlierAt ? ` ${texts.earlier(formatInstant(earlierAt, language))}` : ''}
      </Alert>
      <FileNotes notes={notes} />
      {asides.length > 0 ? (
        <Alert
          action={
            <Button color="inherit" onClick={() => setShown('ASIDE')}>
              {more.look}
            </Button>
          }
          severity="info"
        >
          {more.asideSum(asides.map(({ kind, rows }) => more.asides[kind](formatNumber(rows))).join(', '))}
        </Alert>
      ) : null}
      {unknown.length > 0 && settings ? (
        <UnknownNames
          corrections={settings.corrections}
          onCorrect={onCorrect}
          resource={resource}
          unknown={unknown}
        />
      ) : null}
      <div>
        <Tabs
          aria-label={texts.steps[2]}
          onChange={(_event, value: Outcome) => setShown(value)}
          value={shown}
          variant="scrollable"
        >
          {outcomes.map((outcome) => (
            <Tab
              aria-controls="import-rows"
              id={`import-${outcome}`}
              key={outcome}
              label={`${texts.outcomes[outcome]} (${formatNumber(countOf(outcome))})`}
              value={outcome}
            />
          ))}
        </Tabs>
        <Box aria-labelledby={`import-${shown}`} id="import-rows" role="tabpanel" sx={{ pt: 1.5 }}>
          <PlannedRows
            count={countOf(shown)}
            job={job}
            key={shown}
            onData={onData}
            outcome={shown}
            resource={resource}
          />
        </Box>
      </div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Button onClick={onBack}>{texts.back}</Button>
        {countOf('REFUSED') > 0 ? (
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
        <Button disabled={written === 0} onClick={onWrite} variant="contained">
          {texts.write(formatNumber(written))}
        </Button>
      </Box>
    </>
  );
}
