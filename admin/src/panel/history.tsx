import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { CatalogResource } from '@dachieu/schema';
import { findField } from '../catalog.js';
import { formatInstant, formatValue } from '../format.js';
import { inLanguage } from '../language.js';
import { reasonOf } from '../providers/failure.js';
import { readHistory } from '../providers/records.js';
import type { HistoryEntry, WireRow } from '../providers/wire.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';

interface HistoryProps {
  readonly resource: CatalogResource;
  readonly row: WireRow;
}

/** Who changed this row, when, and each cell before and after. */
export function History({ resource, row }: HistoryProps) {
  const { panel } = useTexts();
  const language = useLanguage();
  const { data, error } = useQuery({
    queryKey: ['record', 'history', resource.key, row.id, row.version],
    queryFn: () => readHistory(resource, row.id),
  });
  if (error) return <Typography color="error">{reasonOf(error, language)}</Typography>;
  if (data?.length === 0) return <Typography color="text.secondary">{panel.noHistory}</Typography>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {(data ?? []).map((entry) => (
        <Entry entry={entry} key={`${entry.version}/${entry.at}`} resource={resource} />
      ))}
    </Box>
  );
}

function Entry({ entry, resource }: { readonly entry: HistoryEntry; readonly resource: CatalogResource }) {
  const { panel } = useTexts();
  const language = useLanguage();
  const show = (name: string, value: unknown): string => {
    const field = findField(resource, name);
    return (field ? formatValue(field, value, language) : String(value ?? '')) || '–';
  };
  return (
    <Box component="li" sx={{ pl: 1.5, borderLeft: `2px solid ${palette.tealPale}` }}>
      <Typography sx={{ fontWeight: 650 }}>
        {entry.userName ?? panel.program} {panel.actions[entry.action] ?? entry.action.toLowerCase()}
      </Typography>
      <Typography color="text.secondary" variant="body2">
        {formatInstant(entry.at, language)}
      </Typography>
      {Object.entries(entry.changes)
        .filter(([name]) => name !== 'version')
        .map(([name, [before, after]]) => {
          const field = findField(resource, name);
          return (
            <Box key={name} sx={{ fontSize: 12.5, mt: 0.5 }}>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {field ? inLanguage(field.label, language) : name}:{' '}
              </Box>
              <Box component="del" sx={{ color: palette.red, textDecorationColor: '#d9a6a2' }}>
                {show(name, before)}
              </Box>{' '}
              →{' '}
              <Box component="ins" sx={{ textDecoration: 'none', fontWeight: 650 }}>
                {show(name, after)}
              </Box>
            </Box>
          );
        })}
    </Box>
  );
}
