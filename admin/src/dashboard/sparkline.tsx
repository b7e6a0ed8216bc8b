import { formatNumber } from '../format.js';
import type { IndicatorName, YearFigures } from '../providers/progress.js';
import { palette } from '../theme.js';
import { useTexts } from '../texts/use-texts.js';
import { placeRuns } from './sparkline-path.js';

const size = { width: 84, height: 26, margin: 4 };

interface SparklineProps {
  readonly indicator: IndicatorName;
  readonly name: string;
  readonly years: readonly YearFigures[];
}

export function Sparkline({ indicator, name, years }: SparklineProps) {
  const { dashboard } = useTexts();
  const breakYear = years.find(({ startsStandard }) => startsStandard)?.year ?? null;
  const runs = placeRuns(years, size, breakYear);
  const last = runs.at(-1)?.at(-1);
  if (!last) return null;
  const words = years
    .map(({ year, value }) => `${year}: ${value === null ? '–' : formatNumber(value, indicator.decimals)}`)
    .join(', ');
  const breakAt = years.findIndex(({ year }) => year === breakYear);
  const step = (size.width - 2 * size.margin) / Math.max(1, years.length - 1);
  const breakX = breakAt > 0 ? size.margin + (breakAt - 0.5) * step : null;
  const title = `${dashboard.series(name)}. ${words}${breakX === null ? '' : `. ${dashboard.standardBreak}`}`;
  return (
    <svg aria-label={title} height={size.height} role="img" width={size.width}>
      <title>{title}</title>
      {breakX === null ? null : (
        <line
          stroke={palette.quiet}
          strokeDasharray="2 2"
          strokeWidth="1"
          x1={breakX}
          x2={breakX}
          y1="1"
          y2={size.height - 1}
        />
      )}
      {runs.map((run) =>
        run.length === 1 ? (
          <circle cx={run[0]?.x} cy={run[0]?.y} fill="#7fa9a5" key={run[0]?.year} r="1.8" />
        ) : (
          <polyline
            fill="none"
            key={run[0]?.year}
            points={run.map(({ x, y }) => `${x},${y}`).join(' ')}
            stroke="#4b8c88"
            strokeLinejoin="round"
            strokeWidth="1.6"
          />
        ),
      )}
      <circle cx={last.x} cy={last.y} fill={palette.teal} r="2.6" />
    </svg>
  );
}
