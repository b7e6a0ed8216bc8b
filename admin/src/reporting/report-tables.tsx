import Box from '@mui/material/Box';
import { formatNumber } from '../format.js';
import { ScrollRegion } from '../ui/scroll-region.js';
import type { ReportTable, TableCell } from './report-query.js';

const cellText = (cell: TableCell): string => {
  if (cell === null) return '–';
  return typeof cell === 'string' ? cell : formatNumber(cell.value, cell.decimals);
};

/** More columns than this do not fit across A4 in the size of the others. */
const usualColumns = 8;

const tableStyles = (columns: number) =>
  ({
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: columns > usualColumns ? '8pt' : '11pt',
    lineHeight: 1.3,
    '& td, & th': {
      border: '1px solid #000',
      p: columns > usualColumns ? '1pt 2pt' : '2pt 4pt',
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& td:first-of-type': { minWidth: '22mm' },
    '& td.figure': { textAlign: 'right', whiteSpace: 'nowrap' },
    '& th.figure': { textAlign: 'center' },
  }) as const;

const annexStyles = {
  '@media print': { page: 'annex', width: '267mm', '& h3': { breakInside: 'avoid', breakAfter: 'avoid' } },
} as const;

/** The annexes of a report, numbered as they stand, on paper across the sheet: the body stands upright. */
export function ReportTables({ tables }: { readonly tables: readonly ReportTable[] }) {
  return tables.map(({ key, title, columns, rows, note }, index) => (
    <Box component="section" key={key} sx={annexStyles}>
      <h3>
        Phụ lục {index + 1}. {title}
      </h3>
      <ScrollRegion label={title}>
        <Box component="table" sx={tableStyles(columns.length)}>
          <thead>
            <tr>
              {columns.map((column, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns of a form may bear one name
                <th className={column.isFigure ? 'figure' : undefined} key={place} scope="col">
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a printed table have no other name
              <tr key={line}>
                {row.map((cell, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as the columns
                  <td className={columns[place]?.isFigure ? 'figure' : undefined} key={place}>
                    {cellText(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Box>
      </ScrollRegion>
      {note === null ? null : <Box sx={{ fontSize: '10pt', fontStyle: 'italic', mt: '2pt' }}>{note}</Box>}
    </Box>
  ));
}
