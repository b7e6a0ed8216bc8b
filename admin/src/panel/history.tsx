import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { findField } from '../catalog.js';
import { formatInstant, formatValue } from '../format.js';
import { inLanguage } from '../language.js';
import { reasonOf } from '../providers/failure.js';
import { readHistory } from '../providers/records.js';
import type { HistoryEntry } from '../providers/wire.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { panelTexts } from './panel-texts.js';
import { useTitles } from './use-titles.js';

/** Puts an earlier value back; `label` is the title of a referred record. */
export type Restore = (field: CatalogField, value: unknown, label: string) => void;

interface HistoryProps {
  readonly resource: CatalogResource;
  readonly id: string;
  /** Read again when the row has another. */
  readonly version: number;
  /** Only what happened to this field. */
  readonly only?: string;
  /** null where the reader may not write. */
  readonly onRestore: Restore | null;
}

/** Who changed this row, when, and each cell before and after. */
export function History({ resource, id, version, only, onRestore }: HistoryProps) {
  const { panel } = useTexts();
  const language = useLanguage();
  const { data, error } = useQuery({
    queryKey: ['record', 'history', resource.key, id, version],
    queryFn: () => readHistory(resource, id),
  });
  const entries = (data ?? []).filter(({ changes }) => only === undefined || only in changes);
  const titleOf = useTitles(resource, entries);
  if (error) return <Typography color="error">{reasonOf(error, language)}</Typography>;
  if (data && entries.length === 0) {
    return (
      <Typography color="text.secondary">
        {only === undefined ? panel.noHistory : panelTexts[language].never}
      </Typography>
    );
  }
  return (
    <EntryList
      entries={entries.toReversed()}
      only={only}
      onRestore={onRestore}
      resource={resource}
      titleOf={titleOf}
    />
  );
}

interface EntryListProps {
  readonly entries: readonly HistoryEntry[];
  readonly resource: CatalogResource;
  readonly only: string | undefined;
  readonly onRestore: Restore | null;
  readonly titleOf: (field: CatalogField, value: unknown) => string;
}

function EntryList({ entries, ...props }: EntryListProps) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {entries.map((entry) => (
        <Entry entry={entry} key={`${entry.version}/${entry.at}`} {...props} />
      ))}
    </Box>
  );
}

interface WritesProps {
  readonly resource: CatalogResource;
  readonly writes: readonly HistoryEntry[];
}

/** Writes to a row that somebody has read already, in their order. */
export function Writes({ resource, writes }: WritesProps) {
  const titleOf = useTitles(resource, writes);
  return (
    <EntryList entries={writes} only={undefined} onRestore={null} resource={resource} titleOf={titleOf} />
  );
}

interface EntryProps {
  readonly entry: HistoryEntry;
  readonly resource: CatalogResource;
  readonly only: string | undefined;
  readonly onRestore: Restore | null;
  readonly titleOf: (field: CatalogField, value: unknown) => string;
}

function Entry({ entry, resource, only, onRestore, titleOf }: EntryProps) {
  const { panel } = useTexts();
  const language = useLanguage();
  const texts = panelTexts[language];
  const show = (field: CatalogField | undefined, value: unknown): string => {
    if (value === null || value === undefined) return '–';
    if (field?.type === 'reference') return titleOf(field, value);
    return (field ? formatValue(field, value, language) : JSON.stringify(value)) || '–';
  };
  const changes = Object.entries(entry.changes).filter(
    ([name]) => name !== 'version' && (only === undefined || name === only),
  );
  return (
    <Box component="li" sx={{ pl: 1.5, borderLeft: `2px solid ${palette.tealPale}` }}>
      <Typography sx={{ fontWeight: 650 }}>
        {entry.userName ?? panel.program} {panel.actions[entry.action] ?? entry.action.toLowerCase()}
      </Typography>
      <Typography color="text.secondary" variant="body2">
        {formatInstant(entry.at, language)}
      </Typography>
      {changes.map(([name, [before, after]]) => {
        const field = findField(resource, name);
        const isRestorable = onRestore !== null && field !== undefined && !field.derived;
        return (
          <Box key={name} sx={{ fontSize: 12.5, mt: 0.5 }}>
            {only === undefined ? (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {field ? inLanguage(field.label, language) : name}:{' '}
              </Box>
            ) : null}
            <Box component="del" sx={{ color: palette.red, textDecorationColor: '#d9a6a2' }}>
              {show(field, before)}
            </Box>{' '}
            →{' '}
            <Box component="ins" sx={{ textDecoration: 'none', fontWeight: 650 }}>
              {show(field, after)}
            </Box>
            {isRestorable && entry.action === 'UPDATE' ? (
              <Button
                aria-label={texts.restoreTo(before === null ? texts.blank : show(field, before))}
                onClick={() =>
                  onRestore(field, before, field.type === 'reference' ? titleOf(field, before) : '')
                }
                size="small"
                sx={{ ml: 1, minHeight: 24, py: 0 }}
              >
                {texts.restore}
              </Button>
            ) : null}
          </Box>
        );
      })}
    </Box>
  );
}
