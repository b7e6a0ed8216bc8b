import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { formatNumber } from '../format.js';
import { figureTable } from '../ui/figure-table.js';
import { ScrollRegion } from '../ui/scroll-region.js';
import type { Market, Parts } from './work-query.js';
import { useWorkTexts } from './work-texts.js';

const kinds = ['bySex', 'byAge'] as const;
type Kind = (typeof kinds)[number];

const keysIn = (whole: Parts, kind: Kind): readonly string[] => (whole[kind] ?? []).map(({ key }) => key);
const countOf = (parts: Parts, kind: Kind, key: string): number =>
  parts[kind]?.find((one) => one.key === key)?.count ?? 0;

/** Who seeks which work now, by sex and by age; the last line is the whole area. */
export function SupplyTable({ market }: { readonly market: Market }) {
  const texts = useWorkTexts();
  const columns = kinds.flatMap((kind) => keysIn(market, kind).map((key) => ({ kind, key })));
  const sought = market.occupations.filter(({ seekersOpen, bySex }) => seekersOpen > 0 && bySex !== null);
  const cells = (parts: Parts) =>
    columns.map(({ kind, key }) => (
      <td key={`${kind} ${key}`}>{parts[kind] === null ? '–' : formatNumber(countOf(parts, kind, key))}</td>
    ));
  return (
    <Box component="section">
      <Typography component="h2" gutterBottom variant="h2">
        {texts.supply}
      </Typography>
      {columns.length === 0 || sought.length === 0 ? (
        <Typography color="text.secondary" gutterBottom>
          {texts.small}
        </Typography>
      ) : null}
      {columns.length > 0 ? (
        <ScrollRegion label={texts.supply}>
          <Box component="table" sx={{ ...figureTable, width: 'auto' }}>
            <thead>
              <tr>
                <th scope="col">{texts.occupation}</th>
                {columns.map(({ kind, key }) => (
                  <th key={`${kind} ${key}`} scope="col">
                    {texts[kind](key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sought.map((one) => (
                <tr key={one.occupation ?? ''}>
                  <th scope="row">{one.occupation ?? texts.noOccupation}</th>
                  {cells(one)}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{texts.total}</th>
                {cells(market)}
              </tr>
            </tfoot>
          </Box>
        </ScrollRegion>
      ) : null}
    </Box>
  );
}
