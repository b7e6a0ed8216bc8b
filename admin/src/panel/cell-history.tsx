import Box from '@mui/material/Box';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { useState } from 'react';
import { inLanguage } from '../language.js';
import { useLanguage } from '../texts/use-texts.js';
import { History, type Restore } from './history.js';
import { panelTexts } from './panel-texts.js';

interface CellHistoryProps {
  readonly anchor: HTMLElement;
  readonly resource: CatalogResource;
  readonly id: string;
  readonly field: CatalogField;
  readonly onRestore: Restore | null;
  readonly onClose: () => void;
}

/** Who changed one cell, when, from what to what, the newest first; an earlier value comes back with one press. */
export function CellHistory({ anchor, resource, id, field, onRestore, onClose }: CellHistoryProps) {
  const language = useLanguage();
  // Asked anew at each opening: the row may have been saved since.
  const [opening] = useState(() => Date.now());
  const title = panelTexts[language].cellHistory(inLanguage(field.label, language));
  return (
    <Popover
      anchorEl={anchor}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      onClose={onClose}
      open
      slotProps={{
        paper: { 'aria-label': title, role: 'dialog', sx: { p: 2, width: 400, maxHeight: '60vh' } },
      }}
    >
      <Typography component="h2" sx={{ mb: 1 }} variant="h3">
        {title}
      </Typography>
      <Box>
        <History
          id={id}
          only={field.name}
          onRestore={
            onRestore &&
            ((...given) => {
              onRestore(...given);
              onClose();
            })
          }
          resource={resource}
          version={opening}
        />
      </Box>
    </Popover>
  );
}
