import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { formatDate, formatNumber } from '../format.js';
import { nameIn } from '../language.js';
import { useLanguage } from '../texts/use-texts.js';
import { figureTable } from '../ui/figure-table.js';
import { ScrollRegion } from '../ui/scroll-region.js';
import { type LoanLine, useLoanBook, type Vnd } from './funding-query.js';
import { useFundingTexts } from './funding-texts.js';
import { inDong, inMillions } from './money.js';

interface LoanBookProps {
  readonly areaId: string;
  readonly on: string;
  readonly isWhole: boolean;
}

/** Policy loans as they stood at the end of a day. */
export function LoanBook({ areaId, on, isWhole }: LoanBookProps) {
  const texts = useFundingTexts();
  const language = useLanguage();
  const { data: lines = [] } = useLoanBook(areaId, on);
  const { loanColumns } = texts;
  const money = (amount: Vnd | null): string =>
    amount === null ? texts.withheld : isWhole ? inDong(amount) : inMillions(amount);
  const overdue = ({ overdueVnd, overdueLoans }: LoanLine): string =>
    overdueLoans === null || overdueLoans === 0
      ? money(overdueVnd)
      : `${money(overdueVnd)} (${texts.overdueLoans(formatNumber(overdueLoans))})`;
  return (
    <Box component="section" sx={{ mt: 4 }}>
      <Typography component="h2" sx={{ mb: 1 }} variant="h2">
        {texts.loans(formatDate(on))}
      </Typography>
      {lines.length === 0 ? (
        <Typography color="text.secondary">{texts.noLoans}</Typography>
      ) : (
        <ScrollRegion label={texts.loans(formatDate(on))}>
          <Box component="table" sx={{ ...figureTable, width: 'auto' }}>
            <thead>
              <tr>
                {Object.entries(loanColumns).map(([name, label]) => (
                  <th key={name} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.source.id}>
                  <th scope="row">{nameIn(line.source, language)}</th>
                  <td>{formatNumber(line.loans)}</td>
                  <td>{formatNumber(line.households)}</td>
                  <td>{money(line.lentVnd)}</td>
                  <td>{money(line.repaidVnd)}</td>
                  <td>{money(line.outstandingVnd)}</td>
                  <td>{overdue(line)}</td>
                </tr>
              ))}
            </tbody>
          </Box>
        </ScrollRegion>
      )}
    </Box>
  );
}
