import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getResource } from '../catalog.js';
import { formatDate, formatField } from '../format.js';
import { listRows } from '../providers/records.js';
import type { WireRow } from '../providers/wire.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import type { Operation } from '../use-case/outcome.js';
import { UseCaseDialog } from '../use-case/use-case-dialog.js';
import { useUnitChangeTexts } from './unit-change-texts.js';

const undo: Operation = { act: 'undoUnitChange', input: 'UndoUnitChangeInput' };

/** Changes of units that were made here, each with a way back. */
export function PastChanges() {
  const texts = useUnitChangeTexts();
  const language = useLanguage();
  const [undoing, setUndoing] = useState<WireRow | null>(null);
  const { data: changes = [] } = useQuery({
    queryKey: ['record', 'unitChanges'],
    queryFn: () => listRows(getResource('unitChange'), { where: null, offset: 0, limit: 50 }),
  });
  const nameOf = (change: WireRow): string => {
    const kind = getResource('unitChange').fields.find(({ name }) => name === 'kind');
    const words = kind ? formatField(kind, change, language) : '';
    return `${words}, ${formatDate(String(change['effectiveOn']))}`;
  };
  return (
    <Box component="section" sx={{ mt: 4 }}>
      <Typography component="h2" sx={{ mb: 1 }} variant="h2">
        {texts.done}
      </Typography>
      {changes.length === 0 ? <Typography color="text.secondary">{texts.noChanges}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {changes.map((change) => (
          <Box
            component="li"
            key={change.id}
            sx={{ p: 1.5, border: `1px solid ${palette.line}`, borderRadius: 1, bgcolor: 'background.paper' }}
          >
            <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
              <Typography sx={{ flex: 1, fontWeight: 600 }}>
                {nameOf(change)}, {String(change['document'])}
                {change['undoneAt'] ? ` (${texts.undone})` : ''}
                {change['createdBy'] === null ? ` (${texts.loaded})` : ''}
              </Typography>
              {change['undoneAt'] || change['createdBy'] === null ? null : (
                <Button aria-label={texts.undoTitle(nameOf(change))} onClick={() => setUndoing(change)}>
                  {texts.undo}
                </Button>
              )}
            </Box>
            <Typography color="text.secondary" sx={{ whiteSpace: 'pre-line' }}>
              {String(change['summary'] ?? '')}
            </Typography>
          </Box>
        ))}
      </Box>
      {undoing ? (
        <UseCaseDialog
          input={{ changeId: undoing.id }}
          onClose={() => setUndoing(null)}
          operation={undo}
          title={texts.undoTitle(nameOf(undoing))}
        >
          <Typography>{texts.undoHint}</Typography>
        </UseCaseDialog>
      ) : null}
    </Box>
  );
}
