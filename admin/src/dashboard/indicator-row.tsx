import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { formatNumber, formatShare } from '../format.js';
import { nameIn } from '../language.js';
import type { IndicatorFigures, YearFigures } from '../providers/progress.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { useBreakdownTexts } from './breakdown-texts.js';
import { levelReached, measuredValue, showFigure, showTarget } from './figures.js';
import { Sparkline } from './sparkline.js';
import { StatusChip } from './status-chip.js';

interface IndicatorRowProps {
  readonly figures: IndicatorFigures;
  readonly years: readonly YearFigures[];
  readonly onExplain: (figures: IndicatorFigures) => void;
}

export function IndicatorRow({ figures, years, onExplain }: IndicatorRowProps) {
  const texts = useTexts();
  const { dashboard } = texts;
  const language = useLanguage();
  const { withheld } = useBreakdownTexts();
  const { indicator, missing, completion, status, isWithheld } = figures;
  const name = nameIn(indicator, language);
  const value = measuredValue(figures);
  const level = levelReached(figures);
  return (
    <Box
      component="li"
      data-indicator={indicator.code}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        columnGap: 1.5,
        rowGap: 0.4,
        py: 1.1,
        borderTop: `1px solid ${palette.line}`,
        breakInside: 'avoid',
      }}
    >
      <Box sx={{ fontSize: 13, lineHeight: 1.35 }}>{name}</Box>
      <ButtonBase
        aria-label={`${name}: ${value === null ? dashboard.status.NO_DATA : showFigure(value, indicator, texts)}. ${dashboard.explain}`}
        onClick={() => onExplain(figures)}
        sx={{
          justifySelf: 'end',
          alignSelf: 'start',
          fontSize: 16,
          fontWeight: 700,
          px: 0.75,
          borderRadius: 1,
          color: value === null ? 'text.secondary' : palette.teal,
          '&:hover': { bgcolor: palette.tealPale },
        }}
      >
        {value === null ? '–' : showFigure(value, indicator, texts)}
      </ButtonBase>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1,
          fontSize: 12,
          color: 'text.secondary',
        }}
      >
        {isWithheld ? <span>{withheld}</span> : <StatusChip status={status} />}
        <span>
          {dashboard.target}: {showTarget(figures, texts)}
        </span>
        {indicator.timeBasis === 'CUMULATIVE' ? <span>{dashboard.cumulative}</span> : null}
        {level === null ? null : <span>{dashboard.level(level)}</span>}
        {completion === null ? null : <span>{dashboard.ofTarget(formatShare(completion))}</span>}
        {missing > 0 ? (
          <Box component="span" sx={{ color: palette.amber, fontWeight: 600 }}>
            {dashboard.missing(formatNumber(missing))}
          </Box>
        ) : null}
      </Box>
      <Box sx={{ justifySelf: 'end', height: 26 }}>
        <Sparkline indicator={indicator} name={name} years={years} />
      </Box>
    </Box>
  );
}
