import Box from '@mui/material/Box';
import { useSyncExternalStore } from 'react';
import { palette } from '../theme.js';
import { useTexts } from '../texts/use-texts.js';

const listen = (changed: () => void): (() => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

export function OfflineBanner() {
  const { shell } = useTexts();
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine);
  return (
    <Box aria-live="polite" role="status">
      {isOnline ? null : (
        <Box sx={{ bgcolor: palette.amberPale, color: palette.amber, px: 2, py: 0.75, fontWeight: 600 }}>
          {shell.offline}
        </Box>
      )}
    </Box>
  );
}
