import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { findResource } from '../catalog.js';
import { StatusChip } from '../dashboard/status-chip.js';
import { formatNumber } from '../format.js';
import { usePlace } from '../place/place.js';
import { useAreaName } from '../place/areas.js';
import { reasonOf } from '../providers/failure.js';
import type { RowsBehind } from '../providers/progress.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { RowsLink } from '../ui/rows-link.js';
import type { Draft, Trial } from './editor-query.js';
import { useEditorTexts } from './editor-texts.js';
import { readPath } from './faults.js';

interface TrialPanelProps {
  readonly definition: Draft;
  readonly trial: Trial | undefined;
  readonly error: Error | null;
  readonly isTrying: boolean;
}

/** What the definition in the form gives now; where it is wrong stands at the field. */
export function TrialPanel({ definition, trial, error, isTrying }: TrialPanelProps) {
  const texts = useEditorTexts();
  const { dashboard } = useTexts();
  const language = useLanguage();
  const { area, year } = usePlace();
  const { data: named } = useAreaName(area);
  const { figures = null, explanation = null, faults = [] } = trial ?? {};
  const subject = findResource(String(definition['subject'] ?? ''));
  const decimals = Number(definition['decimals'] ?? 1);
  const unit = dashboard.units[String(definition['unit'])] ?? '';
  // A yearly reduction asks for the fall since the year before; its value is the level reached.
  const isFall = definition['rule'] === 'REDUCE_BY';
  const main = (isFall ? figures?.change : figures?.value) ?? null;
  const parts: readonly (readonly [string, RowsBehind | null])[] = explanation
    ? [
        [texts.met, explanation.numerator],
        [texts.of, explanation.denominator],
        [texts.missing, explanation.missing],
      ]
    : [];
  return (
    <Paper
      aria-label={texts.trial(area?.name || (named?.name ?? ''), year)}
      component="section"
      sx={{ border: `1px solid ${palette.line}`, p: 2, position: { md: 'sticky' }, top: 12 }}
    >
      <Typography component="h2" variant="h2">
        {texts.trial(area?.name || (named?.name ?? ''), year)}
      </Typography>
      <Typography color="text.secondary" variant="body2">
        {texts.trialHint}
      </Typography>
      <Box sx={{ height: 4, my: 1 }}>{isTrying ? <LinearProgress aria-label={texts.trying} /> : null}</Box>
      {error ? <Typography color="error">{reasonOf(error, language)}</Typography> : null}
      <Box aria-live="polite">
        {faults.length > 0 ? (
          <>
            <Typography color="error" sx={{ fontWeight: 650 }}>
              {texts.faults(faults.length)}
            </Typography>
            <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
              {faults.map(({ path, message }) => (
                <li key={path + message.en}>{subject ? readPath(subject, path, language) || path : path}</li>
              ))}
            </Box>
          </>
        ) : null}
        {figures ? (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
            <Typography data-testid="trial-value" sx={{ fontSize: 28, fontWeight: 720 }}>
              {main === null ? '–' : `${formatNumber(main, decimals)} ${unit}`}
            </Typography>
            <StatusChip status={figures.status} />
            {isFall && figures.value !== null ? (
              <Typography color="text.secondary">
                {dashboard.level(`${formatNumber(figures.value, decimals)} %`)}
              </Typography>
            ) : null}
          </Box>
        ) : null}
      </Box>
      {explanation ? (
        <>
          <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 0.5, my: 1 }}>
            {parts.map(([title, rows]) =>
              rows ? (
                <Box key={title} sx={{ display: 'contents' }}>
                  <dt>{title}</dt>
                  <Box component="dd" sx={{ m: 0, textAlign: 'right' }}>
                    <RowsLink
                      count={rows.countDistinct ?? rows.count}
                      resource={explanation.subject}
                      title={title}
                      where={rows.where}
                    />
                  </Box>
                </Box>
              ) : null,
            )}
          </Box>
          <Typography color="text.secondary" variant="body2">
            {explanation.formula[language]}
          </Typography>
        </>
      ) : null}
    </Paper>
  );
}
