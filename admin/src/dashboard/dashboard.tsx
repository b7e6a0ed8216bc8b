import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title } from 'react-admin';
import { nameIn } from '../language.js';
import { usePlace } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import type { IndicatorFigures } from '../providers/progress.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Notice } from '../ui/notice.js';
import { DimensionCard } from './dimension-card.js';
import { ExplainDialog } from './explain-dialog.js';
import { Headline } from './headline.js';
import { useClasses, useProgress, useSeries } from './use-progress.js';

export function Dashboard() {
  const { dashboard, failure, shell } = useTexts();
  const language = useLanguage();
  const { area, year } = usePlace();
  const areaId = area?.id ?? null;
  const { data: progress, error, isFetching, refetch } = useProgress(areaId, year);
  const { data: classes = [] } = useClasses(areaId, year);
  const codes = (progress?.dimensions ?? []).flatMap(({ indicators }) =>
    indicators.map(({ indicator }) => indicator.code),
  );
  const { data: series = new Map() } = useSeries(areaId, year, codes);
  const [opened, setOpened] = useState<IndicatorFigures | null>(null);
  if (error && !progress) {
    return (
      <Notice
        actions={
          <Button onClick={() => void refetch()} variant="contained">
            {failure.retry}
          </Button>
        }
        title={failure.title}
      >
        {reasonOf(error, language)}
      </Notice>
    );
  }
  return (
    <Box sx={{ p: 2.5, width: '100%', maxWidth: 1560, mx: 'auto' }}>
      <Title title={shell.dashboard} />
      <Box sx={{ height: 3, mb: 0.5 }}>
        {isFetching ? <LinearProgress aria-label={dashboard.updating} /> : null}
      </Box>
      {progress ? (
        <>
          <Typography component="h1" variant="h1">
            {dashboard.title(progress.area.name, progress.year)}
          </Typography>
          <Typography color="text.secondary" sx={{ mb: 2 }}>
            {nameIn(progress.programme, language)}
          </Typography>
          <Headline classes={classes} progress={progress} />
          {codes.length === 0 ? <Notice title={dashboard.empty}>{dashboard.emptyHint}</Notice> : null}
          <Box sx={{ columns: '400px auto', columnGap: 2 }}>
            {progress.dimensions.map((figures) => (
              <DimensionCard
                figures={figures}
                key={figures.dimension?.code ?? 'whole'}
                onExplain={setOpened}
                series={series}
              />
            ))}
          </Box>
        </>
      ) : (
        <Waiting />
      )}
      {opened && areaId ? (
        <ExplainDialog
          areaId={areaId}
          figures={opened}
          onClose={() => setOpened(null)}
          year={year}
          years={series.get(opened.indicator.code) ?? []}
        />
      ) : null}
    </Box>
  );
}

function Waiting() {
  return (
    <Box aria-hidden="true" sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(4, 1fr)' }}>
      {['rate', 'poor', 'near', 'achieved'].map((name) => (
        <Skeleton height={110} key={name} variant="rounded" />
      ))}
    </Box>
  );
}
