import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { formatDate } from '../format.js';
import { palette } from '../theme.js';
import type { Procedure } from './review-desk-query.js';
import { useReviewDeskTexts } from './review-desk-texts.js';

/** When each unit did each step of the year's procedure. */
export function ProcedureTable({ procedure }: { readonly procedure: Procedure }) {
  const texts = useReviewDeskTexts();
  return (
    <TableContainer
      aria-label={texts.steps}
      role="region"
      sx={{ bgcolor: 'background.paper', border: `1px solid ${palette.line}`, borderRadius: 1 }}
      tabIndex={0}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{texts.columns.hamlet}</TableCell>
            {procedure.rules.map(({ id, name }) => (
              <TableCell key={id}>{name}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {procedure.units.map(({ unitName, days }) => (
            <TableRow key={unitName}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                {unitName}
              </TableCell>
              {procedure.rules.map(({ id }) => {
                const day = days.get(id);
                return (
                  <TableCell key={id} sx={{ color: day ? 'text.primary' : 'text.secondary' }}>
                    {day ? formatDate(day) : '–'}
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
