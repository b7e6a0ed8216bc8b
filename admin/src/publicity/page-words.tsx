import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { getResource } from '../catalog.js';
import { inLanguage } from '../language.js';
import { reasonOf } from '../providers/failure.js';
import { saveOne } from '../providers/records.js';
import { useTellSaved } from '../sheet/use-saved.js';
import { useLanguage } from '../texts/use-texts.js';
import type { PublicPage } from './publicity-query.js';
import { usePublicityTexts } from './publicity-texts.js';

const fields = ['title', 'intro', 'contact'] as const;
type Field = (typeof fields)[number];

/** Title, introduction and contact of the page. */
export function PageWords({ page }: { readonly page: PublicPage }) {
  const texts = usePublicityTexts();
  const language = useLanguage();
  const notify = useNotify();
  const tellSaved = useTellSaved();
  const [written, setWritten] = useState<Partial<Record<Field, string>>>({});
  const save = async (): Promise<void> => {
    const set = Object.fromEntries(
      Object.entries(written).map(([field, value]) => [field, value.trim() === '' ? null : value]),
    );
    try {
      await saveOne(getResource('publicPage'), { id: page.id, version: page.version, set });
      notify(texts.saved, { type: 'success' });
      tellSaved();
    } catch (failure) {
      notify(reasonOf(failure, language), { type: 'error', multiLine: true });
    }
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Typography component="h2" variant="h2">
        {texts.words}
      </Typography>
      {fields.map((field) => {
        const label = getResource('publicPage').fields.find((one) => one.name === field)?.label;
        return (
          <TextField
            key={field}
            label={label ? inLanguage(label, language) : field}
            minRows={field === 'intro' ? 3 : 1}
            multiline={field === 'intro'}
            onChange={({ target }) => setWritten({ ...written, [field]: target.value })}
            value={written[field] ?? page[field] ?? ''}
          />
        );
      })}
      <Box>
        <Button disabled={Object.keys(written).length === 0} onClick={() => void save()} variant="outlined">
          {texts.save}
        </Button>
      </Box>
    </Box>
  );
}
