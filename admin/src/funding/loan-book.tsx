import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { formatDate, formatNumber } from '../format.js';
import { nameIn } from '../language.js';
import type { Where } from '../providers/wire.js';
import { useLanguage } from '../texts/use-texts.js';
import { figureTable } from '../ui/figure-table.js';
import { RowsLink } from '../ui/rows-link.js';
import { ScrollRegion } from '../ui/scroll-region.js';
import { type LoanFigures, useLoanBook, type Vnd } from './funding-query.js';
import { useFundingTexts } from './funding-texts.js';
import { inDong, inMillions } from './money.js';

interface LoanBookProps {
  readonly areaId: string;
  readonly on: string;
  readonly isWhole: boolean;
}

/** Policy loans as they stood at the end of a day; the number of loans opens to them. */
export function LoanBook({ areaId, on, isWhole }: LoanBookProps) {
  const texts = useFundingTexts();
  const language = useLanguage();
  const { data: book } = useLoanBook(areaId, on);
  if (!book) return null;
  const { loanColumns } = texts;
  const money = (amount: Vnd | null): string =>
    amount === null ? texts.withheld : isWhole ? inDong(amount) : inMillions(amount);
  const overdue = ({ overdueVnd, overdueLoans }: LoanFigures): string =>
    overdueLoans === null || overdueLoans === 0
      ? money(overdueVnd)
      : `${money(overdueVnd)} (${texts.overdueLoans(formatNumber(overdueLoans))})`;
  const line = (name: string, figures: LoanFigures, own: Where) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td>
        <RowsLink
          count={figures.loans}
          resource="loan"
          title={texts.open(loanColumns.loans, name)}
          where={{ within: areaId, lentOn: { lte: on }, ...own }}
        />
      </td>
      <td>{formatNumber(figures.households)}</td>
      <td>{money(figures.lentVnd)}</td>
      <td>{money(figures.repaidVnd)}</td>
      <td>{money(figures.outstandingVnd)}</td>
      <td>{overdue(figures)}</td>
    </tr>
  );
  return (
    <Box component="section" sx={{ mt: 4 }}>
      <Typography component="h2" sx={{ mb: 1 }} variant="h2">
        {texts.loans(formatDate(on))}
      </Typography>
      {book.total === null ? (
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
              {book.lines.map(({ source, ...figures }) =>
                line(nameIn(source, language), figures, { sourceId: { eq: source.id } }),
              )}
            </tbody>
            <tfoot>{line(texts.total, book.total, {})}</tfoot>
          </Box>
        </ScrollRegion>
      )}
    </Box>
  );
}
