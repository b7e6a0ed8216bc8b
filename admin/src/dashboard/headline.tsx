import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { formatNumber } from '../format.js';
import { type ClassCount, classWhere, type Progress } from '../providers/progress.js';
import { rowsAddress } from '../sheet/address.js';
import { palette } from '../theme.js';
import { useTexts } from '../texts/use-texts.js';

interface HeadlineProps {
  readonly progress: Progress;
  readonly classes: readonly ClassCount[];
  readonly boundary: string | null;
}

const poorClasses = ['POOR', 'NEAR_POOR'] as const;

export function Headline({ progress, classes, boundary }: HeadlineProps) {
  const { dashboard } = useTexts();
  const count = (...names: readonly string[]): number =>
    classes
      .filter(({ recognisedClass }) => recognisedClass !== null && names.includes(recognisedClass))
      .reduce((sum, one) => sum + one.count, 0);
  const recognised = classes
    .filter(({ recognisedClass }) => recognisedClass !== null)
    .reduce((sum, one) => sum + one.count, 0);
  const address = (names: readonly string[], title: string): string =>
    rowsAddress('householdReviews', classWhere(progress.area.id, progress.year, boundary, names), title);
  const sum = (part: 'achieved' | 'measured' | 'total'): number =>
    progress.dimensions.reduce((all, one) => all + one[part], 0);
  const rate = recognised === 0 ? null : (100 * count(...poorClasses)) / recognised;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(190px, 1fr))', mb: 2 }}>
      <Tile
        label={dashboard.povertyRate}
        note={dashboard.poorOf(formatNumber(count(...poorClasses)), formatNumber(recognised))}
        to={address(poorClasses, dashboard.povertyRate)}
        value={rate === null ? '–' : `${formatNumber(rate, 2)} %`}
      />
      <Tile
        label={dashboard.poor}
        note={dashboard.reviewed}
        to={address(['POOR'], dashboard.poor)}
        value={formatNumber(count('POOR'))}
      />
      <Tile
        label={dashboard.nearPoor}
        note={dashboard.reviewed}
        to={address(['NEAR_POOR'], dashboard.nearPoor)}
        value={formatNumber(count('NEAR_POOR'))}
      />
      <Tile
        label={dashboard.achieved}
        note={dashboard.achievedOf(sum('achieved'), sum('measured'), sum('total'))}
        value={`${sum('achieved')}/${sum('total')}`}
      />
    </Box>
  );
}

interface TileProps {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly to?: string;
}

function Tile({ label, value, note, to }: TileProps) {
  const figure = (
    <Typography
      component="span"
      sx={{ fontSize: 30, fontWeight: 720, letterSpacing: '-.02em', lineHeight: 1.15 }}
    >
      {value}
    </Typography>
  );
  return (
    <Paper
      sx={{ p: 2, border: `1px solid ${palette.line}`, display: 'grid', gap: 0.25, alignContent: 'start' }}
    >
      <Typography color="text.secondary" sx={{ fontWeight: 600 }} variant="body2">
        {label}
      </Typography>
      {to ? (
        <Box
          component={Link}
          sx={{
            color: palette.tealDark,
            textDecoration: 'none',
            justifySelf: 'start',
            '&:hover': { textDecoration: 'underline' },
          }}
          to={to}
        >
          {figure}
        </Box>
      ) : (
        figure
      )}
      <Typography color="text.secondary" variant="body2">
        {note}
      </Typography>
    </Paper>
  );
}
