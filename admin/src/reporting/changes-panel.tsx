import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { formatInstant, formatNumber } from '../format.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Notice } from '../ui/notice.js';
import type { FigureChange, Frozen } from './report-query.js';
import { useReportTexts } from './report-texts.js';

/** What the figures have become since a report was submitted, and the writes behind it. */
export function ChangesPanel({ frozen }: { readonly frozen: Frozen }) {
  const texts = useReportTexts();
  return (
    <Box sx={{ maxWidth: 860 }}>
      <Seal frozen={frozen} />
      {frozen.changes.length === 0 ? <Notice title={texts.nothingChanged} /> : null}
      {frozen.changes.map((change) => (
        <Change change={change} key={`${change.kind} ${change.code}`} />
      ))}
    </Box>
  );
}

function Seal({ frozen }: { readonly frozen: Frozen }) {
  const texts = useReportTexts();
  return (
    <Paper
      sx={{
        p: 1.5,
        mb: 2,
        bgcolor: frozen.isIntact ? palette.greenPale : palette.redPale,
        color: frozen.isIntact ? palette.green : palette.red,
      }}
    >
      <Typography sx={{ fontWeight: 650 }}>{frozen.isIntact ? texts.intact : texts.broken}</Typography>
      <Typography sx={{ fontFamily: 'monospace', fontSize: 12, overflowWrap: 'anywhere' }}>
        {texts.hash}: {frozen.hash}
      </Typography>
    </Paper>
  );
}

function Change({ change }: { readonly change: FigureChange }) {
  const texts = useReportTexts();
  const { dashboard } = useTexts();
  const language = useLanguage();
  const show = (field: string, value: unknown): string => {
    if (value === null || value === undefined) return texts.empty;
    if (field === 'status') return dashboard.status[String(value) as keyof typeof dashboard.status];
    if (field === 'definition') return texts.definitionNumber(String(value));
    return typeof value === 'number' ? formatNumber(value) : String(value);
  };
  const [last] = change.writes.latest;
  return (
    <Paper sx={{ p: 1.5, mb: 1.5, border: `1px solid ${palette.line}` }}>
      <Typography component="h3" variant="h3">
        {texts.kinds[change.kind] ?? change.kind}: {change.name}
      </Typography>
      <Box component="ul" sx={{ m: '6px 0', pl: 2.5 }}>
        {change.differences.map(({ field, frozen, live }) => (
          <li key={field}>
            {texts.fields[field] ?? field}: {texts.wasIs(show(field, frozen), show(field, live))}
          </li>
        ))}
      </Box>
      <Typography color="text.secondary" variant="body2">
        {texts.writes(change.writes.count)}
        {last ? `; ${texts.lastWrite(last.userName ?? '–', formatInstant(last.at, language))}` : ''}
      </Typography>
    </Paper>
  );
}
