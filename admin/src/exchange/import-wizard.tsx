import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CatalogResource } from '@dachieu/schema';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { formatNumber } from '../format.js';
import { inLanguage } from '../language.js';
import { NoAnswer, reasonOf, ServerError } from '../providers/failure.js';
import { useTellSaved } from '../sheet/use-saved.js';
import { useLanguage } from '../texts/use-texts.js';
import { ChooseFile } from './choose-file.js';
import { useExchangeTexts } from './exchange-texts.js';
import {
  cancelImport,
  checkImport,
  type ImportJob,
  type ImportSettings,
  readJob,
  writeImport,
} from './import-query.js';
import { MapColumns } from './map-columns.js';
import { ReviewRows } from './review-rows.js';
import { WriteResult } from './write-result.js';

const busyPhases: readonly ImportJob['phase'][] = ['UPLOADING', 'READING', 'CHECKING', 'WRITING'];
const askEveryMs = 400;
/** While the server is away, perhaps because it is being restarted. */
const askAgainMs = 3_000;

/** Follows a job until it rests. */
const useJob = (id: string | null) =>
  useQuery({
    queryKey: ['import', 'job', id],
    queryFn: () => readJob(id ?? ''),
    enabled: id !== null,
    retry: false,
    refetchInterval: ({ state }) =>
      state.error instanceof NoAnswer
        ? askAgainMs
        : state.data && busyPhases.includes(state.data.phase)
          ? askEveryMs
          : false,
  });

const stepOf = (job: ImportJob | undefined, isMapping: boolean): number => {
  if (!job) return 0;
  switch (job.phase) {
    case 'READ':
    case 'CHECKING':
      return 1;
    case 'CHECKED':
      return isMapping ? 1 : 2;
    case 'WRITING':
    case 'FINISHED':
      return 3;
    default:
      return 0;
  }
};

/** The control that led to another step goes with it: whoever uses the keyboard begins the new one at its heading. */
const useFocusOn = (step: string): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (document.activeElement === document.body) heading.current?.focus();
  }, [step]);
  return heading;
};

/** A file into a resource, step by step: the file, its columns, what it would do, and the writing. */
export function ImportWizard({ resource }: { readonly resource: CatalogResource }) {
  const texts = useExchangeTexts();
  const language = useLanguage();
  const queries = useQueryClient();
  const tellSaved = useTellSaved();
  const [search, setSearch] = useSearchParams();
  const id = search.get('job');
  const { data: job, error: lost } = useJob(id);
  const settings = job?.settings ?? null;
  const [isMapping, setMapping] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const setId = (next: string | null): void =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (next === null) after.delete('job');
      else after.set('job', next);
      return after;
    });
  const isFinished = job?.phase === 'FINISHED';
  useEffect(() => {
    if (isFinished) tellSaved();
  }, [isFinished, tellSaved]);
  const act = async (work: () => Promise<unknown>): Promise<void> => {
    setError(null);
    try {
      await work();
    } catch (failure) {
      setError(failure);
    }
    await queries.invalidateQueries({ queryKey: ['import', 'job'] });
  };
  const startOver = (): void => {
    setMapping(false);
    setError(null);
    setId(null);
  };
  const check = (next: ImportSettings): Promise<void> => {
    setMapping(false);
    queries.removeQueries({ queryKey: ['import', 'rows'] });
    return act(() => checkImport(id ?? '', next));
  };
  const step = stepOf(job, isMapping);
  const heading = useFocusOn(`${job?.phase ?? ''} ${isMapping}`);
  const isAway = lost instanceof NoAnswer;
  const isGone = lost instanceof ServerError && lost.code === 'MISSING_RECORD';
  const reason = isGone ? texts.gone : lost && !isAway ? reasonOf(lost, language) : null;
  const failure = job?.failure ? `${texts.failed}. ${job.failure[language]}` : reason;
  return (
    <>
      <Typography
        component="h1"
        ref={heading}
        sx={{ '&:focus-visible': { outline: 'none' } }}
        tabIndex={-1}
        variant="h1"
      >
        {texts.importTitle(inLanguage(resource.label, language))}
      </Typography>
      <Stepper activeStep={step} sx={{ maxWidth: 720, flexWrap: { xs: 'wrap', sm: 'nowrap' }, rowGap: 1 }}>
        {texts.steps.map((label, index) => (
          <Step completed={index < step || isFinished} key={label}>
            <StepLabel aria-current={index === step ? 'step' : undefined}>{label}</StepLabel>
          </Step>
        ))}
      </Stepper>
      {error ? <Alert severity="error">{reasonOf(error, language)}</Alert> : null}
      {failure ? (
        <Alert
          action={
            <Button color="inherit" onClick={startOver}>
              {texts.another}
            </Button>
          }
          severity="error"
        >
          {failure}
        </Alert>
      ) : null}
      {isAway ? (
        <Alert role="status" severity="warning">
          {texts.away}
        </Alert>
      ) : null}
      {!id ? <ChooseFile onSent={setId} resource={resource} /> : null}
      {job?.phase === 'UPLOADING' || job?.phase === 'READING' ? <Busy label={texts.reading} /> : null}
      {job && (job.phase === 'READ' || (job.phase === 'CHECKED' && isMapping)) ? (
        <MapColumns
          job={job}
          onBack={startOver}
          onCheck={(next) => void check(next)}
          resource={resource}
          settings={settings}
        />
      ) : null}
      {job?.phase === 'CHECKING' ? (
        <Busy
          label={texts.checking(formatNumber(job.done), formatNumber(job.total))}
          onStop={() => void act(() => cancelImport(job.id))}
          share={job.total > 0 ? job.done / job.total : null}
        />
      ) : null}
      {job?.phase === 'CHECKED' && !isMapping ? (
        <ReviewRows
          job={job}
          onBack={() => setMapping(true)}
          onCorrect={(corrections) => {
            if (settings) void check({ ...settings, corrections });
          }}
          onData={(line) => {
            if (settings) void check({ ...settings, dataLines: [...settings.dataLines, line] });
          }}
          onWrite={() => void act(() => writeImport(job.id))}
          resource={resource}
          settings={settings}
        />
      ) : null}
      {job?.phase === 'WRITING' ? (
        <Busy
          label={texts.writing(formatNumber(job.done), formatNumber(job.total))}
          onStop={() => void act(() => cancelImport(job.id))}
          share={job.total > 0 ? job.done / job.total : null}
        />
      ) : null}
      {job && isFinished ? <WriteResult job={job} onAnother={startOver} resource={resource} /> : null}
    </>
  );
}

interface BusyProps {
  readonly label: string;
  /** From 0 to 1; empty while it is not known. */
  readonly share?: number | null;
  readonly onStop?: () => void;
}

function Busy({ label, share = null, onStop }: BusyProps) {
  const texts = useExchangeTexts();
  return (
    <Box role="status" sx={{ maxWidth: 560, display: 'grid', gap: 1 }}>
      <Typography>{label}</Typography>
      <LinearProgress
        aria-label={label}
        value={(share ?? 0) * 100}
        variant={share === null ? 'indeterminate' : 'determinate'}
      />
      {onStop ? (
        <Button onClick={onStop} sx={{ justifySelf: 'start' }} variant="outlined">
          {texts.stop}
        </Button>
      ) : null}
    </Box>
  );
}
