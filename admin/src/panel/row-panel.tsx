import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Skeleton from '@mui/material/Skeleton';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { CatalogResource } from '@dachieu/schema';
import { Suspense } from 'react';
import { useStore } from 'react-admin';
import { titleOf } from '../format.js';
import { reasonOf } from '../providers/failure.js';
import { getRow } from '../providers/records.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Facts, SystemFacts } from './facts.js';
import { History, type Restore } from './history.js';
import { Related } from './related.js';
import { rowActions } from './row-actions.js';

type Page = 'facts' | 'related' | 'history';

interface RowPanelProps {
  readonly resource: CatalogResource;
  readonly id: string | null;
  readonly isNew: boolean;
  readonly role: string;
  readonly onRestore: Restore | null;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** The row of the active cell beside the grid: all its fields, what refers to it, who changed it. */
export function RowPanel({ resource, id, isNew, role, onRestore, onClose, onChanged }: RowPanelProps) {
  const { panel } = useTexts();
  const language = useLanguage();
  const [page, setPage] = useStore<Page>('panel.page', 'facts');
  const { data: row, error } = useQuery({
    queryKey: ['record', resource.key, id],
    enabled: id !== null,
    queryFn: () => getRow(resource, id ?? ''),
  });
  const Actions = rowActions[resource.key];
  return (
    <Box
      aria-label={panel.title}
      component="aside"
      sx={{
        width: 348,
        flex: 'none',
        display: 'flex',
        flexDirection: 'column',
        minHeight: 0,
        bgcolor: 'background.paper',
        borderLeft: `1px solid ${palette.line}`,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, pl: 2, pr: 1, pt: 1.25 }}>
        <Typography component="h2" noWrap sx={{ flex: 1 }} variant="h2">
          {row ? titleOf(resource.key, row, language) : panel.title}
        </Typography>
        <IconButton aria-label={panel.close} onClick={onClose}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      <Tabs
        onChange={(_, next: Page) => setPage(next)}
        sx={{
          px: 1,
          minHeight: 38,
          borderBottom: `1px solid ${palette.line}`,
          '& .MuiTab-root': { minHeight: 38, minWidth: 0, px: 1.5 },
        }}
        value={page}
      >
        <Tab label={panel.facts} value="facts" />
        <Tab disabled={resource.inverses.length === 0} label={panel.related} value="related" />
        <Tab label={panel.history} value="history" />
      </Tabs>
      <Box sx={{ flex: 1, minHeight: 0, overflowY: 'auto', p: 2 }}>
        {id === null ? (
          <Typography color="text.secondary">{isNew ? panel.newRow : panel.pick}</Typography>
        ) : null}
        {error ? <Typography color="error">{reasonOf(error, language)}</Typography> : null}
        {id !== null && !row && !error ? <Skeleton height={160} variant="rounded" /> : null}
        {row && page === 'facts' ? <Facts resource={resource} role={role} row={row} /> : null}
        {row && page === 'facts' && Actions ? (
          <Suspense fallback={<Skeleton height={80} sx={{ mt: 2 }} variant="rounded" />}>
            <Actions onChanged={onChanged} role={role} row={row} />
          </Suspense>
        ) : null}
        {row && page === 'facts' ? <SystemFacts resource={resource} role={role} row={row} /> : null}
        {row && page === 'related' ? <Related resource={resource} role={role} row={row} /> : null}
        {row && page === 'history' ? (
          <History id={row.id} onRestore={onRestore} resource={resource} version={row.version} />
        ) : null}
      </Box>
    </Box>
  );
}
