import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { getResource } from '../catalog.js';
import { formatNumber } from '../format.js';
import { inLanguage } from '../language.js';
import { reasonOf } from '../providers/failure.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Notice } from '../ui/notice.js';
import { RecordsBehind } from './records-behind.js';
import {
  type FigureChange,
  type FigureDifference,
  type Frozen,
  type Recomputed,
  recomputeReport,
} from './report-query.js';
import { useReportTexts } from './report-texts.js';

interface ChangesPanelProps {
  readonly reportId: string;
  readonly frozen: Frozen;
}

/** What the figures have become since a report was submitted, figure by figure, with the records behind each. */
export function ChangesPanel({ reportId, frozen }: ChangesPanelProps) {
  const texts = useReportTexts();
  return (
    <Box sx={{ maxWidth: 860 }}>
      <Seal frozen={frozen} reportId={reportId} />
      {frozen.changes.length === 0 ? <Notice title={texts.nothingChanged} /> : null}
      {frozen.changes.map((change) => (
        <Change change={change} key={`${change.kind} ${change.code}`} reportId={reportId} />
      ))}
    </Box>
  );
}

/** Whether the submitted content is still itself, and whether the records of then give its figures again. */
function Seal({ reportId, frozen }: ChangesPanelProps) {
  const texts = useReportTexts();
  const language = useLanguage();
  const notify = useNotify();
  const [counted, setCounted] = useState<Recomputed | null>(null);
  const [isCounting, setCounting] = useState(false);
  const recompute = async (): Promise<void> => {
    setCounting(true);
    try {
      setCounted(await recomputeReport(reportId));
    } catch (failure) {
      notify(reasonOf(failure, language), { type: 'error', multiLine: true });
    } finally {
      setCounting(false);
    }
  };
  const isGood = frozen.isIntact && counted?.isReproduced !== false;
  return (
    <Paper
      sx={{
        p: 1.5,
        mb: 2,
        bgcolor: isGood ? palette.greenPale : palette.redPale,
        color: isGood ? palette.green : palette.red,
      }}
    >
      <Typography sx={{ fontWeight: 650 }}>{frozen.isIntact ? texts.intact : texts.broken}</Typography>
      <Typography sx={{ fontFamily: 'monospace', fontSize: 12, overflowWrap: 'anywhere' }}>
        {texts.hash}: {frozen.hash}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 1 }}>
        <Button disabled={isCounting} onClick={() => void recompute()} size="small" variant="outlined">
          {texts.recompute}
        </Button>
        <Typography aria-live="polite" role="status" variant="body2">
          {counted === null
            ? texts.recomputeHint
            : counted.isReproduced === null
              ? texts.notOfThisForm
              : counted.isReproduced
                ? texts.reproduced
                : texts.notReproduced}
        </Typography>
      </Box>
      {(counted?.differences ?? []).map((change) => (
        <Differences change={change} key={`${change.kind} ${change.code}`} />
      ))}
    </Paper>
  );
}

function Differences({ change }: { readonly change: FigureChange }) {
  const texts = useReportTexts();
  const { dashboard } = useTexts();
  const language = useLanguage();
  const show = (field: string, value: unknown): string => {
    if (value === null || value === undefined) return texts.empty;
    if (field === 'status') return dashboard.status[String(value) as keyof typeof dashboard.status];
    if (field === 'definition') return texts.definitionNumber(String(value));
    return typeof value === 'number' ? formatNumber(value) : String(value);
  };
  /** Rounded as on paper, unless that would hide what differs. */
  const pair = ({ field, frozen, live }: FigureDifference): readonly [string, string] => {
    const isRounded =
      typeof frozen === 'number' && typeof live === 'number' && !Number.isInteger(frozen * live);
    const [was, is] = isRounded ? [formatNumber(frozen, 2), formatNumber(live, 2)] : ['', ''];
    return was === is ? [show(field, frozen), show(field, live)] : [was, is];
  };
  const lineOf = (difference: FigureDifference) => ({ ...difference, shown: pair(difference) });
  return (
    <Box component="ul" sx={{ m: '6px 0', pl: 2.5 }}>
      {change.differences.map(lineOf).map(({ field, label, shown: [was, is] }) => (
        <li key={`${field} ${label?.vi ?? ''}`}>
          {label ? `${label[language]} – ` : ''}
          {texts.fields[field] ?? field}: {was} → <strong>{is}</strong>
        </li>
      ))}
    </Box>
  );
}

/** Classes come by their code; other figures by the name that they had. */
const useFigureName = ({ kind, code, name }: FigureChange): string => {
  const texts = useReportTexts();
  const language = useLanguage();
  const className = (one: string): string => {
    const field = getResource('householdReview').fields.find(({ name: own }) => own === 'recognisedClass');
    const choice = field?.choices?.values.find(({ value }) => value === one);
    return choice ? inLanguage(choice.label, language) : texts.notRecognised;
  };
  if (kind === 'CLASS') return className(code);
  return kind === 'FLOW' || kind === 'DEPRIVATION'
    ? `${className(code.split(' · ')[0] ?? '')}, ${name}`
    : name;
};

function Change({ reportId, change }: { readonly reportId: string; readonly change: FigureChange }) {
  const texts = useReportTexts();
  const name = useFigureName(change);
  const [isOpen, setOpen] = useState(false);
  return (
    <Paper component="section" sx={{ p: 1.5, mb: 1.5, border: `1px solid ${palette.line}` }}>
      <Typography component="h3" variant="h3">
        {texts.kinds[change.kind]}: {name}
      </Typography>
      <Differences change={change} />
      <Button
        aria-expanded={isOpen}
        aria-label={`${isOpen ? texts.hideRecords : texts.showRecords}: ${name}`}
        onClick={() => setOpen(!isOpen)}
        size="small"
      >
        {isOpen ? texts.hideRecords : texts.showRecords}
      </Button>
      {isOpen ? <RecordsBehind change={change} reportId={reportId} /> : null}
    </Paper>
  );
}
