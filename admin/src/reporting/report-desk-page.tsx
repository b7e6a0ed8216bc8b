import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Title } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { getResource, mayWriteResource } from '../catalog.js';
import { useIdentity, usePlace } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Notice } from '../ui/notice.js';
import { PeriodDesk } from './period-desk.js';
import { PeriodList } from './period-list.js';
import { usePeriod, usePeriods } from './report-query.js';
import { useReportTexts } from './report-texts.js';

/** The periods of an area and the report of the chosen one; which one it is stands in the address. */
export default function ReportDeskPage() {
  const texts = useReportTexts();
  const { failure } = useTexts();
  const language = useLanguage();
  const { area } = usePlace();
  const identity = useIdentity();
  const [search, setSearch] = useSearchParams();
  const chosen = search.get('period');
  const { data: periods, error, isFetching, refetch } = usePeriods(area?.id ?? null);
  const { data: period } = usePeriod(chosen);
  const mayWrite = identity !== null && mayWriteResource(getResource('reportingPeriod'), identity.role);
  const toPeriods = (
    <Button component={Link} to="/reportingPeriods" variant="outlined">
      {texts.newPeriod}
    </Button>
  );
  const choose = (id: string): void => {
    const next = new URLSearchParams(search);
    next.set('period', id);
    setSearch(next);
  };
  if (error && !periods) {
    return (
      <Notice actions={<Button onClick={() => void refetch()}>{failure.retry}</Button>} title={failure.title}>
        {reasonOf(error, language)}
      </Notice>
    );
  }
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <Title title={texts.title} />
      <Box data-screen sx={{ px: 2.5, pt: 2, pb: 1 }}>
        <Box sx={{ height: 3 }}>{isFetching ? <LinearProgress aria-label={texts.loading} /> : null}</Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
          <Typography component="h1" variant="h1">
            {texts.title}
          </Typography>
          <Box sx={{ flex: 1 }} />
          {mayWrite && periods && periods.length > 0 ? toPeriods : null}
        </Box>
        <Typography color="text.secondary">{texts.lead}</Typography>
      </Box>
      {periods?.length === 0 ? (
        <Notice actions={mayWrite ? toPeriods : null} title={texts.noPeriods}>
          {mayWrite ? texts.noPeriodsHint : texts.noPeriodsYet}
        </Notice>
      ) : (
        <Box
          sx={{
            flex: 1,
            minHeight: 0,
            display: 'flex',
            flexDirection: { xs: 'column', sm: 'row' },
            overflowY: { xs: 'auto', sm: 'visible' },
          }}
        >
          <PeriodList areaId={area?.id ?? null} chosen={chosen} onChoose={choose} periods={periods ?? []} />
          {period ? <PeriodDesk key={period.id} period={period} /> : <Notice title={texts.choose} />}
        </Box>
      )}
    </Box>
  );
}
