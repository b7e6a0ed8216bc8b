import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { formatInstant, formatNumber } from '../format.js';
import { useBoundary } from '../place/boundary.js';
import { BoundaryChooser } from '../place/boundary-chooser.js';
import { reasonOf } from '../providers/failure.js';
import type { IndicatorName } from '../providers/progress.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { Choose } from '../ui/choose.js';
import { figureTable } from '../ui/figure-table.js';
import { RowsLink } from '../ui/rows-link.js';
import { ScrollRegion } from '../ui/scroll-region.js';
import { type Breakdown, type BreakdownPart, useBreakdown, useBreakdownOptions } from './breakdown-query.js';
import { useBreakdownTexts } from './breakdown-texts.js';

interface BreakdownViewProps {
  readonly indicator: IndicatorName;
  readonly areaId: string;
  readonly year: number;
}

/** A figure told apart by what its subject allows; the parts add up to the whole. */
export function BreakdownView({ indicator, areaId, year }: BreakdownViewProps) {
  const texts = useBreakdownTexts();
  const language = useLanguage();
  const [by, setBy] = useState('AREA');
  const { data: options = [] } = useBreakdownOptions(indicator.code);
  const { day: boundary } = useBoundary();
  const { data, error, isFetching } = useBreakdown(indicator.code, areaId, year, by, boundary);
  if (options.length === 0) return null;
  return (
    <Box component="section">
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1, mt: 1 }}>
        <Choose
          choices={options.map((one) => [one.by, one.label[language]])}
          label={texts.by}
          onChoose={setBy}
          value={by}
        />
        <BoundaryChooser areaId={areaId} />
        {isFetching ? <LinearProgress aria-label={texts.loading} sx={{ flex: 1 }} /> : null}
      </Box>
      {error ? <Typography color="error">{reasonOf(error, language)}</Typography> : null}
      {data && !error ? <Parts breakdown={data} indicator={indicator} /> : null}
    </Box>
  );
}

function Parts({
  breakdown,
  indicator,
}: {
  readonly breakdown: Breakdown;
  readonly indicator: IndicatorName;
}) {
  const texts = useBreakdownTexts();
  const language = useLanguage();
  const { whole, parts, isProtected, submittedAt } = breakdown;
  if (!whole) return <Typography color="text.secondary">{texts.nothingShown}</Typography>;
  if (parts.length === 0) return <Typography color="text.secondary">{texts.nothing}</Typography>;
  const isShare = whole.denominator !== null;
  const largest = Math.max(...parts.map((one) => one.value ?? 0), isShare ? 100 : 0);
  return (
    <>
      <ScrollRegion label={texts.title}>
        <Box
          component="table"
          sx={{ ...figureTable, '& th:first-of-type': { textAlign: 'left', minWidth: 140 } }}
        >
          <thead>
            <tr>
              <th scope="col">{texts.part}</th>
              <th scope="col">{isShare ? texts.met : texts.counted}</th>
              {isShare ? <th scope="col">{texts.of}</th> : null}
              {isShare ? <th scope="col">{texts.missing}</th> : null}
              <th scope="col">{texts.value}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.keys.join()}>
                <th scope="row">{part.label[language]}</th>
                <Counts indicator={indicator} largest={largest} name={part.label[language]} part={part} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.whole}</th>
              <Counts indicator={indicator} largest={largest} name={texts.whole} part={whole} />
            </tr>
          </tfoot>
        </Box>
      </ScrollRegion>
      {isProtected ? (
        <Typography color="text.secondary" sx={{ mt: 0.5 }} variant="body2">
          {texts.protectedHint}
        </Typography>
      ) : null}
      {submittedAt === null ? null : (
        <Typography color="text.secondary" sx={{ mt: 0.5 }} variant="body2">
          {texts.asSubmitted(formatInstant(submittedAt, language))}
        </Typography>
      )}
    </>
  );
}

interface CountsProps {
  readonly part: Omit<BreakdownPart, 'keys' | 'label'>;
  readonly indicator: IndicatorName;
  readonly name: string;
  readonly largest: number;
}

function Counts({ part, indicator, name, largest }: CountsProps) {
  const texts = useBreakdownTexts();
  const { subject, decimals } = indicator;
  const share = largest === 0 ? 0 : (part.value ?? 0) / largest;
  return (
    <>
      <td>
        <RowsLink
          count={part.numerator}
          resource={subject}
          title={`${name}: ${part.denominator === null ? texts.counted : texts.met}`}
          where={part.numeratorWhere}
        />
      </td>
      {part.denominator === null ? null : (
        <>
          <td>
            <RowsLink
              count={part.denominator}
              resource={subject}
              title={`${name}: ${texts.of}`}
              where={part.denominatorWhere}
            />
          </td>
          <td>
            <RowsLink
              count={part.missing}
              resource={subject}
              title={`${name}: ${texts.missing}`}
              where={part.missingWhere}
            />
          </td>
        </>
      )}
      <td>
        <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1 }}>
          <Box aria-hidden="true" sx={{ width: 72, height: 7, bgcolor: palette.greyPale, borderRadius: 1 }}>
            <Box
              sx={{
                width: `${100 * Math.min(share, 1)}%`,
                height: '100%',
                bgcolor: palette.teal,
                borderRadius: 1,
              }}
            />
          </Box>
          <Box component="span" sx={{ minWidth: 46 }}>
            {part.value === null ? '–' : formatNumber(part.value, decimals)}
          </Box>
        </Box>
      </td>
    </>
  );
}
