import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';
import { figuresKey } from '../dashboard/use-progress.js';
import { formatDate } from '../format.js';
import { nameIn } from '../language.js';
import { useAreaName } from '../place/areas.js';
import { usePlace } from '../place/place.js';
import { ask } from '../providers/client.js';
import { reasonOf } from '../providers/failure.js';
import { rowsAddress } from '../sheet/address.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Notice } from '../ui/notice.js';
import { ScrollRegion } from '../ui/scroll-region.js';
import { type ResponsibilityRole, useResponsibilityTexts } from './responsibility-texts.js';

interface Assignment {
  readonly id: string;
  readonly organisation: string;
  readonly officer: string | null;
  readonly role: ResponsibilityRole;
  readonly from: string | null;
  readonly to: string | null;
}

interface Line {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly assignments: readonly Assignment[];
  readonly gaps: readonly { readonly from: string; readonly to: string }[];
  readonly hasOverlap: boolean;
}

const mapDocument = `query ResponsibilityMap($areaId: ID!, $from: Date!, $to: Date!) {
  responsibilityMap(areaId: $areaId, from: $from, to: $to) {
    code name nameEn hasOverlap gaps { from to } assignments { id organisation officer role from to }
  }
}`;

const useMap = (areaId: string | null, year: number) =>
  useQuery({
    queryKey: [figuresKey, 'responsibility-map', areaId, year],
    enabled: areaId !== null,
    queryFn: async (): Promise<readonly Line[]> => {
      const { responsibilityMap } = await ask<{ responsibilityMap: readonly Line[] }>(mapDocument, {
        areaId,
        from: `${year}-01-01`,
        to: `${year}-12-31`,
      });
      return responsibilityMap;
    },
  });

const shownRoles: readonly ResponsibilityRole[] = ['IN_CHARGE', 'COORDINATING', 'SUPERVISING'];

/** Who answers for each project in a year, and where nobody or more than one does. */
export default function ResponsibilityPage() {
  const texts = useResponsibilityTexts();
  const { failure } = useTexts();
  const language = useLanguage();
  const { area, year } = usePlace();
  const { data: named } = useAreaName(area);
  const { data: lines, error, isFetching, refetch } = useMap(area?.id ?? null, year);
  if (error && !lines) {
    return (
      <Notice actions={<Button onClick={() => void refetch()}>{failure.retry}</Button>} title={failure.title}>
        {reasonOf(error, language)}
      </Notice>
    );
  }
  const title = texts.title(area?.name || (named?.name ?? ''), year);
  return (
    <Box sx={{ p: 2.5 }}>
      <Title title={title} />
      <Box sx={{ height: 3, mb: 0.5 }}>
        {isFetching ? <LinearProgress aria-label={texts.loading} /> : null}
      </Box>
      <Typography component="h1" sx={{ mb: 2 }} variant="h1">
        {title}
      </Typography>
      {lines?.every((line) => line.assignments.length === 0) ? (
        <Notice title={texts.empty}>{texts.emptyHint}</Notice>
      ) : null}
      <ScrollRegion label={title}>
        <Box
          component="table"
          sx={{
            borderCollapse: 'collapse',
            width: '100%',
            bgcolor: palette.paper,
            '& th, & td': {
              border: `1px solid ${palette.line}`,
              p: 1,
              textAlign: 'left',
              verticalAlign: 'top',
              fontSize: 13,
            },
            '& thead th': { bgcolor: palette.tealPale },
          }}
        >
          <thead>
            <tr>
              <th scope="col">{texts.component}</th>
              {shownRoles.map((role) => (
                <th key={role} scope="col">
                  {texts.roles[role]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(lines ?? []).map((line) => (
              <tr key={line.code}>
                <th scope="row">
                  {line.code} {nameIn(line, language)}
                </th>
                {shownRoles.map((role) => (
                  <td key={role}>
                    <Assignments assignments={line.assignments.filter((one) => one.role === role)} />
                    {role === 'IN_CHARGE' ? <Warnings line={line} /> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Box>
      </ScrollRegion>
    </Box>
  );
}

function Assignments({ assignments }: { readonly assignments: readonly Assignment[] }) {
  const texts = useResponsibilityTexts();
  return assignments.map(({ id, organisation, officer, from, to }) => (
    <Box key={id} sx={{ mb: 0.5 }}>
      <Box
        component={Link}
        sx={{ color: palette.tealDark }}
        to={rowsAddress('responsibilities', { id: { eq: id } }, organisation)}
      >
        {organisation}
      </Box>
      <Typography color="text.secondary" variant="body2">
        {officer ? `${officer} · ` : ''}
        {texts.span(from ? formatDate(from) : null, to ? formatDate(to) : null)}
      </Typography>
    </Box>
  ));
}

function Warnings({ line }: { readonly line: Line }) {
  const texts = useResponsibilityTexts();
  return (
    <>
      {line.gaps.map(({ from, to }) => (
        <Paper key={from} sx={{ bgcolor: palette.redPale, color: palette.red, p: 0.75, mt: 0.5 }}>
          {texts.gap(formatDate(from), formatDate(to))}
        </Paper>
      ))}
      {line.hasOverlap ? (
        <Paper sx={{ bgcolor: palette.amberPale, color: palette.amber, p: 0.75, mt: 0.5 }}>
          {texts.overlap}
        </Paper>
      ) : null}
    </>
  );
}
