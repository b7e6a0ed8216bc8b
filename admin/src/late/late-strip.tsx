import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import type { CatalogResource } from '@dachieu/schema';
import { Link } from 'react-router-dom';
import { figuresKey } from '../dashboard/use-progress.js';
import { todayInVietnam } from '../format.js';
import { usePlace } from '../place/place.js';
import { countRows } from '../providers/records.js';
import { allOf } from '../providers/where.js';
import type { Where } from '../providers/wire.js';
import { rowsAddress } from '../sheet/address.js';
import { palette } from '../theme.js';
import { useLateTexts } from './late-texts.js';

const isOpenFinding = (today: string): Where => ({ closedOn: { isNull: true }, dueOn: { lt: today } });

/** Rows that were due before a day and are not finished, by the key of their resource. */
const lateRows: Readonly<Record<string, (today: string) => Where>> = {
  finding: isOpenFinding,
  inspection: (today) => ({ findings: { some: isOpenFinding(today) } }),
  task: (today) => ({ state: { in: ['OPEN', 'IN_PROGRESS'] }, dueOn: { lt: today } }),
  dialogueQuestion: (today) => ({ answeredOn: { isNull: true }, dueOn: { lt: today } }),
  placement: (today) => ({ followedUpOn: { isNull: true }, followUpDueOn: { lt: today } }),
  reportingPeriod: (today) => ({ state: { eq: 'OPEN' }, dueOn: { lt: today } }),
};

/** Says above a sheet how many of its rows are late, and leads to them; nothing where none is. */
export function LateStrip({ resource }: { readonly resource: CatalogResource }) {
  const texts = useLateTexts(resource.key);
  const { area } = usePlace();
  const late = lateRows[resource.key];
  const condition = late?.(todayInVietnam()) ?? null;
  const where = condition && area ? allOf({ within: area.id }, condition) : null;
  const { data: count = 0 } = useQuery({
    // A save may finish something.
    queryKey: [figuresKey, 'late', resource.key, where],
    enabled: where !== null,
    queryFn: () => countRows(resource, where),
  });
  if (condition === null || count === 0) return null;
  return (
    <Box
      component="section"
      data-late={resource.key}
      sx={{
        display: 'flex',
        gap: 1,
        alignItems: 'center',
        px: 1.25,
        py: 0.5,
        borderRadius: 1,
        bgcolor: palette.redPale,
        color: palette.red,
        fontWeight: 650,
        fontSize: 13,
      }}
    >
      {texts.late(count)}
      <Box
        component={Link}
        sx={{ color: 'inherit' }}
        to={rowsAddress(resource.plural, condition, texts.title)}
      >
        {texts.see}
      </Box>
    </Box>
  );
}
