import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { formatShare } from '../format.js';
import { nameIn } from '../language.js';
import type { DimensionFigures, IndicatorFigures, YearFigures } from '../providers/progress.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { CompletionBar } from './completion-bar.js';
import { IndicatorRow } from './indicator-row.js';

interface DimensionCardProps {
  readonly figures: DimensionFigures;
  readonly series: ReadonlyMap<string, readonly YearFigures[]>;
  readonly onExplain: (figures: IndicatorFigures) => void;
}

export function DimensionCard({ figures, series, onExplain }: DimensionCardProps) {
  const { dashboard } = useTexts();
  const language = useLanguage();
  const { dimension, completion, achieved, measured, total, indicators } = figures;
  const name = dimension ? nameIn(dimension, language) : dashboard.whole;
  return (
    <Paper
      aria-label={name}
      component="section"
      data-dimension={dimension?.code ?? 'WHOLE'}
      sx={{
        p: 2,
        pb: 0.75,
        border: `1px solid ${palette.line}`,
        mb: 2,
        '@media screen': { breakInside: 'avoid' },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, mb: 1 }}>
        <Typography component="h2" sx={{ flex: 1 }} variant="h2">
          {name}
        </Typography>
        <Typography
          data-testid="completion"
          sx={{
            fontSize: completion === null ? 12 : 20,
            fontWeight: 700,
            color: completion === null ? 'text.secondary' : 'text.primary',
          }}
        >
          {completion === null ? dashboard.noCompletion : formatShare(completion)}
        </Typography>
      </Box>
      <CompletionBar completion={completion} label={`${dashboard.completion}: ${name}`} />
      <Typography color="text.secondary" sx={{ mt: 0.75, mb: 1 }} variant="body2">
        {dashboard.achievedOf(achieved, measured, total)}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {indicators.map((one) => (
          <IndicatorRow
            figures={one}
            key={one.indicator.code}
            onExplain={onExplain}
            years={series.get(one.indicator.code) ?? []}
          />
        ))}
      </Box>
    </Paper>
  );
}
