import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { formatDate, todayInVietnam } from '../format.js';
import { palette } from '../theme.js';
import type { PeriodLine } from './report-query.js';
import { type PeriodState, useReportTexts } from './report-texts.js';

const looks: Readonly<Record<PeriodState, { ink: string; back: string }>> = {
  OPEN: { ink: palette.amber, back: palette.amberPale },
  SUBMITTED: { ink: palette.blue, back: palette.bluePale },
  APPROVED: { ink: palette.green, back: palette.greenPale },
  LOCKED: { ink: palette.grey, back: palette.greyPale },
};

export function StateChip({ state }: { readonly state: PeriodState }) {
  const texts = useReportTexts();
  const { ink, back } = looks[state];
  return (
    <Box
      component="span"
      sx={{
        bgcolor: back,
        color: ink,
        borderRadius: 5,
        px: 1,
        py: 0.2,
        fontSize: 12,
        fontWeight: 650,
        whiteSpace: 'nowrap',
      }}
    >
      {texts.states[state]}
    </Box>
  );
}

interface PeriodListProps {
  readonly periods: readonly PeriodLine[];
  readonly chosen: string | null;
  readonly areaId: string | null;
  readonly onChoose: (id: string) => void;
}

export function PeriodList({ periods, chosen, areaId, onChoose }: PeriodListProps) {
  const texts = useReportTexts();
  const today = todayInVietnam();
  return (
    <Box
      aria-label={texts.periods}
      component="section"
      data-screen
      sx={{
        flex: { xs: 'none', sm: '0 0 290px' },
        overflowY: 'auto',
        borderRight: `1px solid ${palette.line}`,
        p: 1,
      }}
      tabIndex={0}
    >
      {periods.map((period) => (
        <ButtonBase
          aria-current={period.id === chosen ? 'true' : undefined}
          key={period.id}
          onClick={() => onChoose(period.id)}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr) auto',
            gap: 0.5,
            width: '100%',
            textAlign: 'left',
            p: 1,
            mb: 0.5,
            borderRadius: 1,
            '&[aria-current]': { bgcolor: palette.tealPale },
            '&:hover': { bgcolor: palette.greyPale },
          }}
        >
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {period.name}
          </Typography>
          <StateChip state={period.state} />
          <Typography color="text.secondary" component="span" sx={{ gridColumn: '1 / -1' }} variant="body2">
            {period.area.id === areaId ? '' : `${period.area.name} · `}
            {texts.span(formatDate(period.from), formatDate(period.to))}
            {period.dueOn && period.state === 'OPEN' ? ` · ${texts.due(formatDate(period.dueOn))}` : ''}
            {period.dueOn && period.state === 'OPEN' && period.dueOn < today ? `, ${texts.late}` : ''}
          </Typography>
        </ButtonBase>
      ))}
    </Box>
  );
}
