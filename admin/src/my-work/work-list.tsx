import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { getResource, mayWriteResource } from '../catalog.js';
import { formatDate } from '../format.js';
import { useIdentity } from '../place/place.js';
import { rowsAddress } from '../sheet/address.js';
import { palette } from '../theme.js';
import { finishesOf } from './finish.js';
import type { WorkItem } from './my-work-query.js';
import { type Finish, useMyWorkTexts } from './my-work-texts.js';

/** A period opens at the report desk, any other record in its sheet. */
const addressOf = ({ resource, id, title }: WorkItem): string =>
  resource === 'reportingPeriod'
    ? `/report-desk?period=${id}`
    : rowsAddress(getResource(resource).plural, { id: { eq: id } }, title);

const shownAtFirst = 25;

interface WorkListProps {
  readonly title: string;
  readonly items: readonly WorkItem[];
  readonly isUrgent: boolean;
  /** The account is an officer, so that every task here is the viewer's own. */
  readonly isOfficer: boolean;
  readonly onFinish: (item: WorkItem, finish: Finish) => void;
}

export function WorkList({ title, items, isUrgent, isOfficer, onFinish }: WorkListProps) {
  const texts = useMyWorkTexts();
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const shown = isWhole ? items : items.slice(0, shownAtFirst);
  return (
    <Paper
      component="section"
      sx={{
        mb: 2,
        border: `1px solid ${palette.line}`,
        borderLeft: `4px solid ${isUrgent ? palette.red : palette.line}`,
      }}
    >
      <Typography component="h2" sx={{ px: 2, pt: 1.5, pb: 0.5 }} variant="h2">
        {title} ({items.length})
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((item) => (
          <Item isOfficer={isOfficer} item={item} key={`${item.kind} ${item.id}`} onFinish={onFinish} />
        ))}
      </Box>
      {shown.length < items.length ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, pb: 1.5 }}>
          <Typography color="text.secondary">{texts.more(items.length - shown.length)}</Typography>
          <Button onClick={() => setWhole(true)}>{texts.showAll}</Button>
        </Box>
      ) : null}
    </Paper>
  );
}

function Item({
  item,
  isOfficer,
  onFinish,
}: { readonly item: WorkItem } & Pick<WorkListProps, 'isOfficer' | 'onFinish'>) {
  const texts = useMyWorkTexts();
  const identity = useIdentity();
  const mayWrite =
    (isOfficer && item.kind === 'TASK') ||
    (identity !== null && mayWriteResource(getResource(item.resource), identity.role));
  const finishes = finishesOf(item);
  const { daysLate, isLate } = item;
  const when =
    daysLate === null
      ? null
      : daysLate === 0
        ? texts.today
        : isLate
          ? texts.daysLate(daysLate)
          : texts.daysLeft(-daysLate);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) auto' },
        columnGap: 2,
        px: 2,
        py: 1,
        borderTop: `1px solid ${palette.line}`,
      }}
    >
      <Box
        aria-label={texts.open(item.title)}
        component={Link}
        sx={{ color: palette.tealDark, fontWeight: 600, '&:not(:hover)': { textDecoration: 'none' } }}
        to={addressOf(item)}
      >
        {item.title}
      </Box>
      <Typography
        sx={{
          color: isLate ? palette.red : palette.quiet,
          fontWeight: isLate ? 650 : 400,
          whiteSpace: { sm: 'nowrap' },
        }}
        variant="body2"
      >
        {item.dueOn === null ? texts.undated : `${texts.due(formatDate(item.dueOn))} · ${when}`}
      </Typography>
      <Typography color="text.secondary" sx={{ alignSelf: 'center' }} variant="body2">
        {texts.kinds[item.kind]} · {item.area}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
        {finishes.length > 0 && !mayWrite ? (
          <Typography color="text.secondary" variant="body2">
            {texts.finishedByOfficer}
          </Typography>
        ) : null}
        {finishes
          .filter(() => mayWrite)
          .map((finish) => (
            <Button
              aria-label={`${texts.finishes[finish]}: ${item.title}`}
              key={finish}
              onClick={() => onFinish(item, finish)}
              size="small"
              sx={{ py: 0, minHeight: 26 }}
              variant="outlined"
            >
              {texts.finishes[finish]}
            </Button>
          ))}
      </Box>
    </Box>
  );
}
