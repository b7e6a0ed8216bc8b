import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { CatalogResource } from '@dachieu/schema';
import { useState } from 'react';
import { findField } from '../catalog.js';
import { formatNumber } from '../format.js';
import { inLanguage } from '../language.js';
import { reasonOf } from '../providers/failure.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { useExchangeTexts } from './exchange-texts.js';
import { type ImportJob, type ImportRow, type Outcome, readRows } from './import-query.js';
import { useMappingTexts } from './mapping-texts.js';

const rowsOnPage = 50;

interface PlannedRowsProps {
  readonly resource: CatalogResource;
  readonly job: ImportJob;
  readonly outcome: Outcome;
  readonly count: number;
  /** The user says that a row left aside is data. */
  readonly onData: (line: number) => void;
}

/** The rows of one outcome, a page at a time. */
export function PlannedRows({ resource, job, outcome, count, onData }: PlannedRowsProps) {
  const texts = useExchangeTexts();
  const more = useMappingTexts();
  const language = useLanguage();
  const [from, setFrom] = useState(0);
  const { data, error } = useQuery({
    queryKey: ['import', 'rows', job.id, outcome, from],
    queryFn: () => readRows(job.id, outcome, from, rowsOnPage),
    enabled: count > 0,
  });
  if (count === 0) return <Typography color="text.secondary">{texts.none}</Typography>;
  if (error) return <Alert severity="error">{reasonOf(error, language)}</Alert>;
  const isAside = outcome === 'ASIDE';
  const last = Math.min(count, from + rowsOnPage);
  return (
    <>
      <TableContainer
        sx={{ maxHeight: '52vh', border: `1px solid ${palette.line}`, borderRadius: 1 }}
        tabIndex={0}
      >
        <Table aria-label={more.rowsTable(texts.outcomes[outcome])} size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: 70 }}>{texts.line}</TableCell>
              <TableCell sx={{ width: 260 }}>{isAside ? more.content : texts.record}</TableCell>
              <TableCell>
                {isAside ? more.why : outcome === 'REFUSED' ? texts.reasons : texts.changes}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {(data ?? []).map((row) => (
              <TableRow key={row.line}>
                <TableCell>{row.line}</TableCell>
                <TableCell>{row.title || texts.newRow}</TableCell>
                <TableCell>
                  {isAside ? (
                    <>
                      {row.problems[0]?.message[language]}{' '}
                      <Button
                        aria-label={more.isDataOf(row.line)}
                        onClick={() => onData(row.line)}
                        size="small"
                      >
                        {more.isData}
                      </Button>
                    </>
                  ) : (
                    <RowChanges resource={resource} row={row} />
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {count > rowsOnPage ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 1 }}>
          <Button disabled={from === 0} onClick={() => setFrom(from - rowsOnPage)}>
            {texts.earlierRows}
          </Button>
          <Typography aria-live="polite">
            {texts.shownOf(formatNumber(from + 1), formatNumber(last), formatNumber(count))}
          </Typography>
          <Button disabled={last >= count} onClick={() => setFrom(from + rowsOnPage)}>
            {texts.laterRows}
          </Button>
        </Box>
      ) : null}
    </>
  );
}

function RowChanges({ resource, row }: { readonly resource: CatalogResource; readonly row: ImportRow }) {
  const language = useLanguage();
  const titleOf = (name: string): string => {
    const field = findField(resource, name);
    return field ? inLanguage(field.label, language) : name;
  };
  return (
    <Box
      component="ul"
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}
    >
      {row.problems.map(({ column, message }) => (
        <Box component="li" key={`${column}${message.vi}`} sx={{ color: palette.red, width: '100%' }}>
          {column ? <strong>{column}: </strong> : null}
          {message[language]}
        </Box>
      ))}
      {row.problems.length === 0
        ? row.changes.map(({ field, before, after }) => (
            <li key={field}>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {titleOf(field)}:{' '}
              </Box>
              {row.id ? (
                <>
                  <Box component="del" sx={{ color: palette.red }}>
                    {before || '–'}
                  </Box>
                  {' → '}
                </>
              ) : null}
              <Box component="ins" sx={{ textDecoration: 'none', fontWeight: 650 }}>
                {after || '–'}
              </Box>
            </li>
          ))
        : null}
      {row.warnings.map(({ column, message }) => (
        <Box component="li" key={`${column}${message.vi}`} sx={{ color: palette.amber, width: '100%' }}>
          {message[language]}
        </Box>
      ))}
    </Box>
  );
}
