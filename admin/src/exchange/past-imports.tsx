import Alert from '@mui/material/Alert';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableContainer from '@mui/material/TableContainer';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { findResource } from '../catalog.js';
import { formatInstant, formatNumber } from '../format.js';
import { inLanguage } from '../language.js';
import { reasonOf } from '../providers/failure.js';
import { useLanguage } from '../texts/use-texts.js';
import { useExchangeTexts } from './exchange-texts.js';
import { type PastImport, readPastImports } from './import-query.js';
import { UndoImport } from './undo-import.js';

/** The imports so far, the latest first, each with its way back. */
export function PastImports() {
  const texts = useExchangeTexts();
  const language = useLanguage();
  const { data, error } = useQuery({ queryKey: ['import', 'past'], queryFn: readPastImports });
  return (
    <>
      <Typography component="h1" variant="h1">
        {texts.past}
      </Typography>
      <Typography color="text.secondary">{texts.pastHint}</Typography>
      {error ? <Alert severity="error">{reasonOf(error, language)}</Alert> : null}
      {data?.length === 0 ? <Typography>{texts.noPast}</Typography> : null}
      {data && data.length > 0 ? (
        <TableContainer aria-label={texts.past} role="region" tabIndex={0}>
          <Table size="small" sx={{ minWidth: 860 }}>
            <TableHead>
              <TableRow>
                {[texts.when, texts.file, texts.table, texts.who, texts.state, texts.counts].map((title) => (
                  <TableCell key={title}>{title}</TableCell>
                ))}
                <TableCell aria-label={texts.undo} />
              </TableRow>
            </TableHead>
            <TableBody>
              {data.map((past) => (
                <TableRow key={past.id}>
                  <TableCell>{formatInstant(past.startedAt, language)}</TableCell>
                  <TableCell sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{past.fileName}</TableCell>
                  <PastCells past={past} />
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      ) : null}
    </>
  );
}

function PastCells({ past }: { readonly past: PastImport }) {
  const texts = useExchangeTexts();
  const language = useLanguage();
  const resource = findResource(past.resource);
  const { create, change, refused } = past.written;
  return (
    <>
      <TableCell>{resource ? inLanguage(resource.label, language) : past.resource}</TableCell>
      <TableCell>{past.userName}</TableCell>
      <TableCell>{texts.states[past.state] ?? past.state}</TableCell>
      <TableCell>
        {texts.countsOf(formatNumber(create), formatNumber(change), formatNumber(refused))}
      </TableCell>
      <TableCell>
        <UndoImport id={past.id} mayUndo={past.mayUndo} resource={resource} result={past.undoResult} />
      </TableCell>
    </>
  );
}
