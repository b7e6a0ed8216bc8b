import FileIcon from '@mui/icons-material/DescriptionOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { CatalogResource } from '@dachieu/schema';
import { useEffect, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { inLanguage } from '../language.js';
import { reasonOf } from '../providers/failure.js';
import type { OrderBy, Where } from '../providers/wire.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { useExchangeTexts } from './exchange-texts.js';
import { ExportDialog } from './export-dialog.js';
import { getTemplate } from './file-transfer.js';
import { leaveFile, watchDrops } from './waiting-file.js';

interface ExchangeMenuProps {
  readonly resource: CatalogResource;
  readonly query: { readonly where: Where | null; readonly orderBy: readonly OrderBy[] };
  /** Fields in the order of the columns. */
  readonly fields: readonly string[];
  readonly isWritable: boolean;
}

/** Files in and out of a sheet; a file dropped anywhere on it goes to the import. */
export function ExchangeMenu({ resource, query, fields, isWritable }: ExchangeMenuProps) {
  const texts = useExchangeTexts();
  const language = useLanguage();
  const notify = useNotify();
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isExporting, setExporting] = useState(false);
  const [isOver, setOver] = useState(false);
  const close = (): void => setAnchor(null);
  const importAddress = `/file-imports?resource=${resource.key}`;
  useEffect(() => {
    if (!isWritable) return undefined;
    return watchDrops(setOver, (file) => {
      leaveFile(file);
      void navigate(importAddress);
    });
  }, [importAddress, isWritable, navigate]);
  const template = (): void => {
    close();
    getTemplate(resource.key, language).catch((error: unknown) =>
      notify(reasonOf(error, language), { type: 'error' }),
    );
  };
  return (
    <>
      <Button
        aria-expanded={anchor !== null}
        aria-haspopup="menu"
        color="inherit"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        startIcon={<FileIcon />}
      >
        {texts.files}
      </Button>
      <Menu
        anchorEl={anchor}
        onClose={close}
        open={anchor !== null}
        slotProps={{ list: { 'aria-label': texts.files } }}
      >
        <MenuItem
          onClick={() => {
            close();
            setExporting(true);
          }}
        >
          {texts.exportFile}
        </MenuItem>
        {isWritable ? (
          <MenuItem onClick={() => void navigate(importAddress)}>{texts.importFile}</MenuItem>
        ) : null}
        {isWritable ? <MenuItem onClick={template}>{texts.template}</MenuItem> : null}
      </Menu>
      {isExporting ? (
        <ExportDialog fields={fields} onClose={() => setExporting(false)} query={query} resource={resource} />
      ) : null}
      {isOver ? (
        <Box
          sx={{
            position: 'fixed',
            inset: 12,
            zIndex: 1400,
            display: 'grid',
            placeItems: 'center',
            border: `3px dashed ${palette.teal}`,
            borderRadius: 2,
            bgcolor: palette.tealPale,
            opacity: 0.95,
            fontSize: 22,
            fontWeight: 650,
            pointerEvents: 'none',
          }}
        >
          {texts.dropHere(inLanguage(resource.label, language))}
        </Box>
      ) : null}
    </>
  );
}
