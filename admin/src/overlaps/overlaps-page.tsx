import PrintIcon from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title } from 'react-admin';
import { formatNumber } from '../format.js';
import { nameIn } from '../language.js';
import { useAreaName } from '../place/areas.js';
import { usePlace } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Choose } from '../ui/choose.js';
import { Notice } from '../ui/notice.js';
import { GroupCard } from './group-card.js';
import { type OverlapState, useOverlaps } from './overlaps-query.js';
import { useOverlapsTexts } from './overlaps-texts.js';

const step = 25;
const states: readonly OverlapState[] = ['OPEN', 'REVIEWED', 'ALL'];

/** Who received the same twice: counted by kind, with the records of each group side by side and what was concluded. */
export default function OverlapsPage() {
  const texts = useOverlapsTexts();
  const { failure } = useTexts();
  const language = useLanguage();
  const { area, year } = usePlace();
  const { data: named } = useAreaName(area);
  const [period, setPeriod] = useState<'year' | 'always'>('always');
  const [state, setState] = useState<OverlapState>('OPEN');
  const [kindId, setKindId] = useState('');
  const [limit, setLimit] = useState(step);
  const isYear = period === 'year';
  const question = area && {
    areaId: area.id,
    from: isYear ? `${year}-01-01` : '1900-01-01',
    to: isYear ? `${year}-12-31` : '2100-12-31',
    state,
    kindId: kindId || null,
    limit,
  };
  const { data: overlaps, error, isFetching, refetch } = useOverlaps(question);
  if (error && !overlaps) {
    return (
      <Notice actions={<Button onClick={() => void refetch()}>{failure.retry}</Button>} title={failure.title}>
        {reasonOf(error, language)}
      </Notice>
    );
  }
  const title = texts.title(area?.name || (named?.name ?? ''), isYear ? texts.year(year) : texts.always);
  const kinds = new Map((overlaps?.kinds ?? []).map((kind) => [kind.kindId, nameIn(kind, language)]));
  const wanted = {
    OPEN: overlaps?.openGroups ?? 0,
    REVIEWED: (overlaps?.groups ?? 0) - (overlaps?.openGroups ?? 0),
    ALL: overlaps?.groups ?? 0,
  }[state];
  const left = wanted - (overlaps?.page.length ?? 0);
  return (
    <Box sx={{ p: 2.5, maxWidth: 1280 }}>
      <Title title={title} />
      <Box sx={{ height: 3, mb: 0.5 }}>
        {isFetching ? <LinearProgress aria-label={texts.loading} /> : null}
      </Box>
      <Typography component="h1" variant="h1">
        {title}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: 860, mb: 2 }}>
        {texts.explanation}
      </Typography>
      <Box data-screen sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2, alignItems: 'center' }}>
        <Choose
          choices={[
            ['always', texts.always],
            ['year', texts.year(year)],
          ]}
          label={texts.period}
          onChoose={(value) => setPeriod(value === 'year' ? 'year' : 'always')}
          value={period}
        />
        <Choose
          choices={states.map((one) => [one, texts.states[one]])}
          label={texts.state}
          onChoose={(value) => setState(states.find((one) => one === value) ?? 'OPEN')}
          value={state}
        />
        <Choose
          choices={[['', texts.allKinds], ...kinds]}
          label={texts.kind}
          onChoose={setKindId}
          value={kinds.has(kindId) ? kindId : ''}
        />
        <Button onClick={() => window.print()} startIcon={<PrintIcon />} variant="outlined">
          {texts.print}
        </Button>
      </Box>
      {overlaps ? (
        <Typography data-testid="overlap-summary" sx={{ fontWeight: 650, mb: 1.5 }}>
          {texts.summary(
            formatNumber(overlaps.groups),
            formatNumber(overlaps.supports),
            formatNumber(overlaps.openGroups),
          )}
        </Typography>
      ) : null}
      {overlaps && overlaps.page.length === 0 ? <Notice title={texts.none}>{texts.noneHint}</Notice> : null}
      {(overlaps?.page ?? []).map((group) =>
        overlaps ? (
          <GroupCard
            group={group}
            key={group.supportIds.join()}
            kindName={kinds.get(group.kindId) ?? ''}
            overlaps={overlaps}
          />
        ) : null,
      )}
      {left > 0 ? (
        <Button data-screen onClick={() => setLimit(limit + step)}>
          {texts.more(formatNumber(left))}
        </Button>
      ) : null}
    </Box>
  );
}
