import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { getResource } from '../catalog.js';
import { formatNumber } from '../format.js';
import { inLanguage } from '../language.js';
import { useLanguage } from '../texts/use-texts.js';
import { figureTable } from '../ui/figure-table.js';
import { RowsLink } from '../ui/rows-link.js';
import { ScrollRegion } from '../ui/scroll-region.js';
import { type ContributionLine, contributionsWithin, useContributions } from './contribution-query.js';
import { useContributionTexts } from './contribution-texts.js';
import { inDong, inMillions } from './money.js';

interface ContributionsProps {
  readonly areaId: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly isWhole: boolean;
}

/** What was given, by who gave it (plan IV.4), each line open to its contributions. */
export function Contributions({ areaId, fromYear, toYear, isWhole }: ContributionsProps) {
  const texts = useContributionTexts();
  const language = useLanguage();
  const where = contributionsWithin(areaId, fromYear, toYear);
  const { data: table } = useContributions(where);
  if (!table) return null;
  const kinds = getResource('contribution').fields.find(({ name }) => name === 'donorKind')?.choices?.values;
  const order: readonly (readonly [string | null, string])[] = [
    ...(kinds ?? []).map(({ value, label }) => [value, inLanguage(label, language)] as const),
    [null, texts.notStated],
  ];
  const figures = ({ cash, inKind, labour, total }: Omit<ContributionLine, 'donorKind'>) =>
    [cash, inKind, labour, total].map((sum, index) => (
      <td key={Object.keys(texts.columns)[index + 2]}>
        {isWhole ? inDong(sum?.valueVnd ?? 0) : inMillions(sum?.valueVnd ?? 0)}
      </td>
    ));
  const [whole] = table.whole;
  return (
    <Box component="section" sx={{ mt: 4 }}>
      <Typography component="h2" sx={{ mb: 1 }} variant="h2">
        {texts.heading}
      </Typography>
      {table.lines.length === 0 ? (
        <Typography color="text.secondary">{texts.none}</Typography>
      ) : (
        <ScrollRegion label={texts.heading}>
          <Box component="table" sx={{ ...figureTable, width: 'auto' }}>
            <thead>
              <tr>
                {Object.entries(texts.columns).map(([name, label]) => (
                  <th key={name} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {order.flatMap(([kind, label]) => {
                const line = table.lines.find(({ donorKind }) => donorKind === kind);
                if (!line) return [];
                return (
                  <tr key={kind}>
                    <th scope="row">{label}</th>
                    <td>
                      <RowsLink
                        count={line.count}
                        resource="contribution"
                        title={texts.open(label)}
                        where={{ ...where, donorKind: kind === null ? { isNull: true } : { eq: kind } }}
                      />
                    </td>
                    {figures(line)}
                  </tr>
                );
              })}
            </tbody>
            {whole ? (
              <tfoot>
                <tr>
                  <th scope="row">{texts.total}</th>
                  <td>{formatNumber(whole.count)}</td>
                  {figures(whole)}
                </tr>
              </tfoot>
            ) : null}
          </Box>
        </ScrollRegion>
      )}
    </Box>
  );
}
