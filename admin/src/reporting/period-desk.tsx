import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { getResource, mayWriteResource } from '../catalog.js';
import { getReportFile } from '../exchange/file-transfer.js';
import { formatInstant } from '../format.js';
import { useIdentity } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { useTellSaved } from '../sheet/use-saved.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Notice } from '../ui/notice.js';
import { ChangesPanel } from './changes-panel.js';
import { PeriodActs } from './period-acts.js';
import { StateChip } from './period-list.js';
import { ReportEditor } from './report-editor.js';
import { ReportPaper } from './report-paper.js';
import {
  type Paper,
  type Period,
  type Report,
  type Step,
  startReport,
  useFrozen,
  useLiveTables,
} from './report-query.js';
import { useReportTexts } from './report-texts.js';

/** A period with its report: the text while it is open, the paper, what changed since, and the steps so far. */
export function PeriodDesk({ period }: { readonly period: Period }) {
  const texts = useReportTexts();
  const language = useLanguage();
  const identity = useIdentity();
  const notify = useNotify();
  const tellSaved = useTellSaved();
  const [report] = period.reports;
  const mayWrite = identity !== null && mayWriteResource(getResource('report'), identity.role);
  const begin = async (): Promise<void> => {
    try {
      await startReport(period.id);
      tellSaved();
    } catch (failure) {
      notify(reasonOf(failure, language), { type: 'error', multiLine: true });
    }
  };
  return (
    <Box sx={{ p: 2, flex: 1, minWidth: 0, overflow: 'auto', '@media print': { p: 0 } }}>
      <Box data-screen sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 1 }}>
        <Typography component="h2" variant="h2">
          {period.name}
        </Typography>
        <StateChip state={period.state} />
        <Box sx={{ flex: 1 }} />
        {report || period.state !== 'OPEN' ? <PeriodActs period={period} /> : null}
      </Box>
      {period.state === 'OPEN' ? <SentBack step={period.steps[0]} /> : null}
      {report ? (
        <ReportViews
          isOpen={period.state === 'OPEN'}
          key={report.id}
          mayWrite={mayWrite}
          period={period}
          report={report}
        />
      ) : (
        <Notice
          actions={
            mayWrite && period.state === 'OPEN' ? (
              <Button onClick={() => void begin()} variant="contained">
                {texts.begin}
              </Button>
            ) : null
          }
          title={texts.noReport}
        >
          {texts.noReportHint}
        </Notice>
      )}
    </Box>
  );
}

/** Why a report that was handed in is open again: whoever mends it reads this first. */
function SentBack({ step }: { readonly step: Step | undefined }) {
  const texts = useReportTexts();
  const language = useLanguage();
  if (!step?.reason) return null;
  return (
    <Alert data-screen severity="warning" sx={{ mb: 1 }}>
      <strong>
        {texts.acts[step.act]} · {step.byName} · {formatInstant(step.at, language)}
      </strong>
      <Box sx={{ whiteSpace: 'pre-wrap' }}>{step.reason}</Box>
    </Alert>
  );
}

interface ReportViewsProps {
  readonly period: Period;
  readonly report: Report;
  readonly isOpen: boolean;
  readonly mayWrite: boolean;
}

type View = 'write' | 'paper' | 'changes' | 'steps';

function ReportViews({ period, report, isOpen, mayWrite }: ReportViewsProps) {
  const texts = useReportTexts();
  const language = useLanguage();
  const notify = useNotify();
  const canWrite = isOpen && mayWrite;
  const [asked, setAsked] = useState<View | null>(null);
  const { data: live, error: unread, refetch: readLive } = useLiveTables(isOpen ? report.id : null);
  const { data: frozen, error: unreadFrozen, refetch: readFrozen } = useFrozen(report.id);
  const offered: readonly View[] = [
    ...(canWrite ? (['write'] as const) : []),
    'paper',
    ...(frozen ? (['changes'] as const) : []),
    'steps',
  ];
  const view = asked !== null && offered.includes(asked) ? asked : (offered[0] ?? 'paper');
  const paper: Paper | null = isOpen
    ? live
      ? { report, tables: live, sections: report.sections }
      : null
    : frozen
      ? { ...frozen.content, tables: frozen.tables }
      : null;
  const failure = isOpen ? unread : unreadFrozen;
  const again = useTexts().failure.retry;
  const download = async (): Promise<void> => {
    try {
      await getReportFile(report.id);
    } catch (failure) {
      notify(reasonOf(failure, language), { type: 'error', multiLine: true });
    }
  };
  const names: Readonly<Record<View, string>> = {
    write: texts.write,
    paper: texts.preview,
    changes: texts.changed(frozen?.changes.length ?? 0),
    steps: texts.history,
  };
  return (
    <>
      <Tabs data-screen onChange={(_event, next: View) => setAsked(next)} sx={{ mb: 2 }} value={view}>
        {offered.map((one) => (
          <Tab key={one} label={names[one]} value={one} />
        ))}
      </Tabs>
      {view === 'write' ? <ReportEditor report={report} /> : null}
      {view === 'paper' && !paper ? (
        failure ? (
          <Notice
            actions={<Button onClick={() => void (isOpen ? readLive() : readFrozen())}>{again}</Button>}
            title={texts.noPaper}
          >
            {reasonOf(failure, language)}
          </Notice>
        ) : (
          <LinearProgress aria-label={texts.loading} />
        )
      ) : null}
      {view === 'paper' && paper ? (
        <>
          <Box
            data-screen
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              gap: 1.5,
              alignItems: 'center',
              mb: 1.5,
              '& button': { flexShrink: 0 },
            }}
          >
            <Button onClick={() => window.print()} startIcon={<PrintIcon />} variant="outlined">
              {texts.print}
            </Button>
            <Button
              onClick={() => void download()}
              startIcon={<DownloadIcon />}
              title={texts.fileHint}
              variant="outlined"
            >
              {texts.file}
            </Button>
            <Typography color="text.secondary">
              {isOpen || !frozen
                ? texts.live
                : texts.frozenAt(formatInstant(frozen.takenAt, language), frozen.takenBy)}
            </Typography>
          </Box>
          <ReportPaper paper={paper} />
        </>
      ) : null}
      {view === 'changes' && frozen ? <ChangesPanel frozen={frozen} reportId={report.id} /> : null}
      {view === 'steps' ? <StepList period={period} /> : null}
    </>
  );
}

function StepList({ period }: { readonly period: Period }) {
  const texts = useReportTexts();
  const language = useLanguage();
  if (period.steps.length === 0) return <Notice title={texts.states[period.state]} />;
  return (
    <Box component="ol" sx={{ pl: 2.5 }}>
      {period.steps.map((step) => (
        <Box component="li" key={step.at} sx={{ mb: 1 }}>
          <strong>{texts.acts[step.act]}</strong> · {step.byName} · {formatInstant(step.at, language)}
          {step.reason ? <div>{step.reason}</div> : null}
        </Box>
      ))}
    </Box>
  );
}
