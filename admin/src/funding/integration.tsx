import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { formatNumber } from '../format.js';
import { nameIn } from '../language.js';
import { rowsAddress } from '../sheet/address.js';
import { useLanguage } from '../texts/use-texts.js';
import { figureTable } from '../ui/figure-table.js';
import { ScrollRegion } from '../ui/scroll-region.js';
import type { Vnd } from './funding-query.js';
import { type IntegrationComparison, type IntegrationLine, useIntegration } from './integration-query.js';
import { useIntegrationTexts } from './integration-texts.js';
import { inDong, inMillions } from './money.js';

interface IntegrationProps {
  readonly areaId: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly isWhole: boolean;
}

/** A sign before a difference tells on which side it lies. */
const signed = (points: number): string => {
  const text = formatNumber(points, 1);
  return points >= 0.05 ? `+${text}` : text === '-0,0' ? '0,0' : text;
};

/** What each source was to pay of the integrated components, beside what it paid. */
export function Integration({ areaId, fromYear, toYear, isWhole }: IntegrationProps) {
  const texts = useIntegrationTexts();
  const language = useLanguage();
  const { data: compared } = useIntegration(areaId, fromYear, toYear);
  if (!compared) return null;
  const { columns } = texts;
  const money = (amount: Vnd): string => (isWhole ? inDong(amount) : inMillions(amount));
  const titleOf = ({ component, area, year }: IntegrationComparison): string =>
    `${component ? `${component.code}, ` : ''}${area ? nameIn(area, language) : ''}, ${year}`;
  const difference = ({ plannedPercent, actualPercent }: IntegrationLine): string =>
    plannedPercent === null || actualPercent === null ? '' : signed(actualPercent - plannedPercent);
  return (
    <Box component="section" sx={{ mt: 4 }}>
      <Typography component="h2" variant="h2">
        {texts.heading}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {compared.length === 0 ? texts.none : texts.hint}
      </Typography>
      {compared.length > 0 ? (
        <ScrollRegion label={texts.heading}>
          <Box
            component="table"
            sx={{ ...figureTable, width: 'auto', '& th:nth-of-type(-n + 2)': { textAlign: 'left' } }}
          >
            <thead>
              <tr>
                {Object.entries(columns).map(([name, label]) => (
                  <th key={name} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            {compared.map((one) => (
              <tbody key={titleOf(one)}>
                {one.lines.map((line, index) => (
                  <tr key={line.source?.id ?? index}>
                    {index === 0 ? (
                      <th rowSpan={one.lines.length} scope="rowgroup">
                        <MuiLink
                          aria-label={texts.open(titleOf(one))}
                          component={Link}
                          to={rowsAddress(
                            'integrationShares',
                            {
                              componentId: { eq: one.component?.id },
                              areaId: { eq: one.area?.id },
                              year: { eq: one.year },
                            },
                            titleOf(one),
                          )}
                        >
                          {titleOf(one)}
                        </MuiLink>
                        {one.isAgreed ? '' : ` (${texts.notAgreed})`}
                      </th>
                    ) : null}
                    <th scope="row">{line.source ? nameIn(line.source, language) : '–'}</th>
                    <td>
                      {line.plannedPercent === null ? texts.notPlanned : formatNumber(line.plannedPercent, 2)}
                    </td>
                    <td>
                      {line.actualPercent === null ? texts.nothingSpent : formatNumber(line.actualPercent, 1)}
                    </td>
                    <td>{difference(line)}</td>
                    <td>{money(line.availableVnd)}</td>
                    <td>{money(line.spentVnd)}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </Box>
        </ScrollRegion>
      ) : null}
    </Box>
  );
}
