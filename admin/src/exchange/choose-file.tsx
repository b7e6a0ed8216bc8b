import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import type { CatalogResource } from '@dachieu/schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { reasonOf } from '../providers/failure.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { useExchangeTexts } from './exchange-texts.js';
import { getTemplate, sendFile } from './file-transfer.js';
import { takeFile, watchDrops } from './waiting-file.js';

interface ChooseFileProps {
  readonly resource: CatalogResource;
  readonly onSent: (job: string) => void;
}

export function ChooseFile({ resource, onSent }: ChooseFileProps) {
  const texts = useExchangeTexts();
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isOver, setOver] = useState(false);
  const sent = useRef(onSent);
  sent.current = onSent;
  const send = useCallback(
    async (file: File): Promise<void> => {
      setError(null);
      setShare(0);
      try {
        sent.current(await sendFile(resource.key, file, language, setShare));
      } catch (failure) {
        setShare(null);
        setError(failure);
      }
    },
    [language, resource.key],
  );
  useEffect(() => {
    const file = takeFile();
    if (file) void send(file);
    return watchDrops(setOver, (dropped) => void send(dropped));
  }, [send]);
  return (
    <Box
      sx={{
        display: 'grid',
        justifyItems: 'start',
        gap: 1.5,
        maxWidth: 720,
        p: 4,
        border: `2px dashed ${isOver ? palette.teal : palette.line}`,
        borderRadius: 2,
        bgcolor: isOver ? palette.tealPale : palette.paper,
      }}
    >
      {share === null ? (
        <>
          <input
            accept=".xlsx,.csv,.txt,.tsv"
            aria-label={texts.chooseFile}
            hidden
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) void send(file);
            }}
            ref={input}
            type="file"
          />
          <Button onClick={() => input.current?.click()} size="large" variant="contained">
            {texts.chooseFile}
          </Button>
          <Typography>{texts.orDrop}</Typography>
          <Typography color="text.secondary">{texts.fileLimits}</Typography>
          <Button
            onClick={() => {
              getTemplate(resource.key, language).catch(setError);
            }}
            startIcon={<DownloadIcon />}
          >
            {texts.getTemplate}
          </Button>
        </>
      ) : (
        <Box role="status" sx={{ width: '100%' }}>
          <Typography>{texts.sending(Math.round(share * 100))}</Typography>
          <LinearProgress aria-label={texts.chooseFile} value={share * 100} variant="determinate" />
        </Box>
      )}
      {error ? <Alert severity="error">{reasonOf(error, language)}</Alert> : null}
    </Box>
  );
}
