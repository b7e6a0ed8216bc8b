import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { formatNumber } from '../format.js';
import { useAreaName } from '../place/areas.js';
import { usePlace } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { figureTable } from '../ui/figure-table.js';
import { Notice } from '../ui/notice.js';
import { SupplyTable } from './supply-table.js';
import { dayOf, type Market, readMarket } from './work-query.js';
import { useWorkTexts } from './work-texts.js';

/** How many years back supply and demand are told. */
const yearsTold = 4;

type Foretold = Market['occupations'][number]['registeredNext'];

/** Supply of and demand for work by occupation, with a forecast that says how it is made and how far it was wrong before. */
export default function MarketPage() {
  const texts = useWorkTexts();
  const { failure } = useTexts();
  const language = useLanguage();
  const { area, year } = usePlace();
  const { data: named } = useAreaName(area);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['work', 'market', area?.id, year],
    enabled: area !== null,
    queryFn: () => readMarket(area?.id ?? '', year - yearsTold + 1, dayOf(year)),
  });
  if (error && !data)
    return (
      <Notice actions={<Button onClick={() => void refetch()}>{failure.retry}</Button>} title={failure.title}>
        {reasonOf(error, language)}
      </Notice>
    );
  const title = texts.market(area?.name || (named?.name ?? ''));
  const foretold = (one: Foretold): string => {
    if (!one) return '–';
    const error_ = one.error === null ? '' : ` (${texts.errorOf(formatNumber(one.error, 1))})`;
    return `${formatNumber(one.value, 1)}${error_}`;
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
      {data?.occupations.length === 0 ? <Notice title={texts.empty}>{texts.emptyHint}</Notice> : null}
      {data && data.occupations.length > 0 ? (
        <>
          <Box aria-label={title} role="region" sx={{ overflow: 'auto', my: 2 }} tabIndex={0}>
            <Box component="table" sx={figureTable}>
              <thead>
                <tr>
                  <th scope="col">{texts.occupation}</th>
                  <th scope="col">{texts.seekersOpen}</th>
                  <th scope="col">{texts.openingsOpen}</th>
                  <th scope="col">{texts.registered(year)}</th>
                  <th scope="col">{texts.openings(year)}</th>
                  <th scope="col">{texts.placedIn(year)}</th>
                  <th scope="col">{texts.seekersNext(year + 1)}</th>
                  <th scope="col">{texts.openingsNext(year + 1)}</th>
                </tr>
              </thead>
              <tbody>
                {data.occupations.map((one) => {
                  const last = one.years.at(-1);
                  return (
                    <tr key={one.occupation ?? ''}>
                      <th scope="row">{one.occupation ?? texts.noOccupation}</th>
                      <td>{formatNumber(one.seekersOpen)}</td>
                      <td>{formatNumber(one.openingsOpen)}</td>
                      <td>{formatNumber(last?.registered ?? 0)}</td>
                      <td>{formatNumber(last?.openings ?? 0)}</td>
                      <td>{formatNumber(last?.placed ?? 0)}</td>
                      <td>{foretold(one.registeredNext)}</td>
                      <td>{foretold(one.openingsNext)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </Box>
          </Box>
          <Typography color="text.secondary" sx={{ maxWidth: 720, mb: 3 }}>
            {texts.method}
            {dayOf(year) < `${year}-12-31` ? ` ${texts.unfinished(year)}` : null}
          </Typography>
          <SupplyTable market={data} />
        </>
      ) : null}
    </Box>
  );
}
