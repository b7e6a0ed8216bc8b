import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useLanguage } from '../texts/use-texts.js';
import type { ImportJob } from './import-query.js';

/** What the user should know of the file before its rows: hidden sheets, merged cells, old fonts. */
export function FileNotes({ notes }: Pick<ImportJob, 'notes'>) {
  const language = useLanguage();
  if (notes.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ maxWidth: 1000 }}>
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {notes.map((note) => (
          <li key={note.vi}>{note[language]}</li>
        ))}
      </Box>
    </Alert>
  );
}
