import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';
import { figuresKey } from '../dashboard/use-progress.js';
import { formatNumber, todayInVietnam } from '../format.js';
import { useAreaName } from '../place/areas.js';
import { useBoundary, useBoundaryDays } from '../place/boundary.js';
import { usePlace } from '../place/place.js';
import { ask } from '../providers/client.js';
import { reasonOf } from '../providers/failure.js';
import { rowsAddress } from '../sheet/address.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { Choose } from '../ui/choose.js';
import { DateInput } from '../ui/date-input.js';
import { Notice } from '../ui/notice.js';
import { useBoundaryTexts } from './boundary-texts.js';

interface UnitFigures {
  readonly unitId: string | null;
  readonly code: string | null;
  readonly name: string | null;
  readonly households: number;
  readonly poor: number;
  readonly nearPoor: number;
}

const document = `query UnitFigures($areaId: ID!, $level: DividedLevel!, $year: Int!, $boundary: Date!) {
  unitFigures(areaId: $areaId, level: $level, year: $year, boundary: $boundary) { unitId code name households poor nearPoor } }`;

const counts = ['households', 'poor', 'nearPoor'] as const;
type Count = (typeof counts)[number];

const classesOf: Readonly<Record<Count, object>> = {
  households: { isNull: false },
  poor: { eq: 'POOR' },
  nearPoor: { eq: 'NEAR_POOR' },
};

const number = { textAlign: 'right', whiteSpace: 'nowrap' } as const;

const rateOf = ({ poor, households }: Pick<UnitFigures, 'poor' | 'households'>): string =>
  households === 0 ? '–' : `${formatNumber((100 * poor) / households, 2)} %`;

/** The same figures under the boundaries of any day: old or new, each household once on a level. */
export default function BoundaryPage() {
  const texts = useBoundaryTexts();
  const language = useLanguage();
  const { area, year } = usePlace();
  const { data: named } = useAreaName(area);
  const { day, setDay } = useBoundary();
  const { data: days } = useBoundaryDays(area?.id ?? null);
  // Unless a day is asked for, the last one before the boundaries changed.
  const boundary = day ?? (days?.find((one) => one.isBefore) ?? days?.[0])?.day ?? todayInVietnam();
  const [chosenLevel, setLevel] = useState<string | null>(null);
  const isSmall = area?.level === 'COMMUNE' || area?.level === 'HAMLET';
  const level = chosenLevel ?? (isSmall ? 'HAMLET' : 'COMMUNE');
  const { data, error, isFetching } = useQuery({
    queryKey: [figuresKey, 'unit-figures', area?.id, level, year, boundary],
    enabled: area !== null && (day !== null || days !== undefined),
    retry: false,
    queryFn: async () =>
      (
        await ask<{ unitFigures: readonly UnitFigures[] }>(document, {
          areaId: area?.id,
          level,
          year,
          boundary,
        })
      ).unitFigures,
  });
  const areaName = area?.name || (named?.name ?? '');
  const title = texts.title(areaName, year);
  const sum = (name: Count): number => (data ?? []).reduce((all, one) => all + one[name], 0);
  const cell = (one: UnitFigures, name: Count) => {
    const words = texts.open(texts[name], one.name ?? '');
    if (one.unitId === null || one[name] === 0) return formatNumber(one[name]);
    const where = {
      within: one.unitId,
      boundary,
      year: { eq: year },
      campaign: { kind: { eq: 'ANNUAL' } },
      recognisedClass: classesOf[name],
    };
    return (
      <MuiLink
        aria-label={`${words}: ${formatNumber(one[name])}`}
        component={Link}
        to={rowsAddress('householdReviews', where, words)}
      >
        {formatNumber(one[name])}
      </MuiLink>
    );
  };
  return (
    <Box sx={{ p: 2.5 }}>
      <Title title={title} />
      <Box sx={{ height: 3, mb: 0.5 }}>
        {isFetching ? <LinearProgress aria-label={texts.loading} /> : null}
      </Box>
      <Typography component="h1" variant="h1">
        {title}
      </Typography>
      <Typography color="text.secondary">{texts.hint}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, my: 2 }}>
        <DateInput
          label={texts.boundary}
          onChange={(day) => setDay(day === '' ? null : day)}
          value={boundary}
        />
        <Choose choices={texts.levels} label={texts.level} onChoose={setLevel} value={level} />
      </Box>
      {error || data?.length === 0 ? (
        <Notice title={texts.empty}>{error ? reasonOf(error, language) : texts.emptyHint}</Notice>
      ) : null}
      {data && data.length > 0 ? (
        <TableContainer
          aria-label={title}
          role="region"
          sx={{
            bgcolor: 'background.paper',
            border: `1px solid ${palette.line}`,
            borderRadius: 1,
            maxWidth: 860,
          }}
          tabIndex={0}
        >
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{texts.unit}</TableCell>
                {counts.map((name) => (
                  <TableCell key={name} sx={number}>
                    {texts[name]}
                  </TableCell>
                ))}
                <TableCell sx={number}>{texts.rate}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {data.map((one) => (
                <TableRow hover key={one.unitId ?? 'undivided'}>
                  <TableCell component="th" scope="row">
                    {one.name ? `${one.name} (${one.code ?? ''})` : texts.undivided}
                    {one.name ? null : <Typography color="text.secondary">{texts.undividedHint}</Typography>}
                  </TableCell>
                  {counts.map((name) => (
                    <TableCell key={name} sx={number}>
                      {cell(one, name)}
                    </TableCell>
                  ))}
                  <TableCell sx={number}>{rateOf(one)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
            <TableFooter>
              <TableRow sx={{ '& > *': { fontWeight: 650, color: 'text.primary', fontSize: '0.8125rem' } }}>
                <TableCell component="th" scope="row">
                  {texts.whole}
                </TableCell>
                {counts.map((name) => (
                  <TableCell key={name} sx={number}>
                    {formatNumber(sum(name))}
                  </TableCell>
                ))}
                <TableCell sx={number}>
                  {rateOf({ poor: sum('poor'), households: sum('households') })}
                </TableCell>
              </TableRow>
            </TableFooter>
          </Table>
        </TableContainer>
      ) : null}
    </Box>
  );
}
