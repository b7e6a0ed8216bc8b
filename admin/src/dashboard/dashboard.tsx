import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title } from 'react-admin';
import { nameIn } from '../language.js';
import { useBoundary } from '../place/boundary.js';
import { BoundaryChooser, BoundaryLine } from '../place/boundary-chooser.js';
import { usePlace } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import type { IndicatorFigures, Progress } from '../providers/progress.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Notice } from '../ui/notice.js';
import { DimensionCard } from './dimension-card.js';
import { ExplainDialog } from './explain-dialog.js';
import { Headline } from './headline.js';
import { useClasses, useProgress, useSeries } from './use-progress.js';

const findFigures = (progress: Progress | undefined, code: string): IndicatorFigures | undefined =>
  progress?.dimensions
    .flatMap(({ indicators }) => indicators)
    .find(({ indicator }) => indicator.code === code);

export function Dashboard() {
  const { dashboard, failure, shell } = useTexts();
  const language = useLanguage();
  const { area, year } = usePlace();
  const { day: boundary } = useBoundary();
  const areaId = area?.id ?? null;
  const { data: progress, error, isFetching, refetch } = useProgress(areaId, year, boundary);
  const { data: classes = [] } = useClasses(areaId, year, boundary);
  const codes = (progress?.dimensions ?? []).flatMap(({ indicators }) =>
    indicators.map(({ indicator }) => indicator.code),
  );
  const { data: series = new Map() } = useSeries(areaId, year, codes, boundary);
  const [openedCode, setOpened] = useState<string | null>(null);
  const opened = openedCode === null ? undefined : findFigures(progress, openedCode);
  if (error && !progress) {
    return (
      <Notice
        actions={
          <>
            <BoundaryChooser areaId={areaId} />
            <Button onClick={() => void refetch()} variant="contained">
              {failure.retry}
            </Button>
          </>
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
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 2 }}>
            <Box sx={{ flex: 1, minWidth: 'min(300px, 100%)' }}>
              <Typography component="h1" variant="h1">
                {dashboard.title(progress.area.name, progress.year)}
              </Typography>
              <Typography color="text.secondary">{nameIn(progress.programme, language)}</Typography>
            </Box>
            <BoundaryChooser areaId={areaId} />
          </Box>
          <BoundaryLine areaId={areaId} />
          <Headline boundary={boundary} classes={classes} progress={progress} />
          {codes.length === 0 ? <Notice title={dashboard.empty}>{dashboard.emptyHint}</Notice> : null}
          <Box sx={{ columns: '400px auto', columnGap: 2 }}>
            {progress.dimensions.map((figures) => (
              <DimensionCard
                figures={figures}
                key={figures.dimension?.code ?? 'whole'}
                onExplain={(one) => setOpened(one.indicator.code)}
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
