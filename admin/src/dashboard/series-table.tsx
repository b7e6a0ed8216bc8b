import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { formatNumber } from '../format.js';
import type { IndicatorName, YearFigures } from '../providers/progress.js';
import { palette } from '../theme.js';
import { figureTable } from '../ui/figure-table.js';
import { useBreakdownTexts } from './breakdown-texts.js';
import { StatusChip } from './status-chip.js';

interface SeriesTableProps {
  readonly indicator: IndicatorName;
  readonly years: readonly YearFigures[];
}

/** The years with a bar each; where the poverty standard changes a line parts them. */
export function SeriesTable({ indicator, years }: SeriesTableProps) {
  const texts = useBreakdownTexts();
  const largest = Math.max(...years.map(({ value, target }) => Math.max(value ?? 0, target ?? 0)), 0);
  if (years.length === 0 || largest === 0) return null;
  const show = (value: number | null): string =>
    value === null ? '–' : formatNumber(value, indicator.decimals);
  const hasBreak = years.some((one) => one.startsStandard);
  return (
    <Box component="section">
      <Typography component="h3" variant="h3">
        {texts.series}
      </Typography>
      <Box
        component="table"
        sx={{ ...figureTable, '& th:first-of-type': { textAlign: 'left', minWidth: 90 } }}
      >
        <thead>
          <tr>
            <th scope="col">{texts.year}</th>
            <th scope="col">{texts.value}</th>
            <th scope="col">{texts.target}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, value, target, status, startsStandard }) => (
            <Box
              component="tr"
              key={year}
              sx={startsStandard ? { '& > *': { borderTop: `2px dashed ${palette.amber}` } } : undefined}
            >
              <th scope="row">
                {year}
                {startsStandard ? (
                  <Box component="span" sx={{ color: palette.amber, fontWeight: 600, ml: 1 }}>
                    {texts.newStandard}
                  </Box>
                ) : null}
              </th>
              <td>
                <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1 }}>
                  <Box
                    aria-hidden="true"
                    sx={{ width: 140, height: 8, bgcolor: palette.greyPale, borderRadius: 1 }}
                  >
                    <Box
                      sx={{
                        width: `${(100 * (value ?? 0)) / largest}%`,
                        height: '100%',
                        bgcolor: palette.teal,
                        borderRadius: 1,
                      }}
                    />
                  </Box>
                  <Box component="span" sx={{ minWidth: 46 }}>
                    {show(value)}
                  </Box>
                </Box>
              </td>
              <td>{show(target)}</td>
              <td>
                <StatusChip status={status} />
              </td>
            </Box>
          ))}
        </tbody>
      </Box>
      {hasBreak ? (
        <Typography color="text.secondary" sx={{ mt: 0.5 }} variant="body2">
          {texts.newStandardHint}
        </Typography>
      ) : null}
    </Box>
  );
}
