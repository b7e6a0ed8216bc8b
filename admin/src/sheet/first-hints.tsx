import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useStore } from 'react-admin';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { hintTexts } from './hint-texts.js';

interface FirstHintsProps {
  readonly userId: string;
  readonly onClosed: () => void;
}

/** One line for somebody new to the sheets; closed once, it never comes back for this user on this device. */
export function FirstHints({ userId, onClosed }: FirstHintsProps) {
  const texts = hintTexts[useLanguage()];
  const [isClosed, setClosed] = useStore(`hints.${userId}.closed`, false);
  if (isClosed) return null;
  return (
    <Box
      component="section"
      aria-label={texts.label}
      sx={{ display: 'flex', alignItems: 'center', px: 1, borderRadius: 1, background: palette.bluePale }}
    >
      <Box
        component="ul"
        sx={{ flex: 1, display: 'flex', flexWrap: 'wrap', gap: '2px 20px', m: 0, p: 0, listStyle: 'none' }}
      >
        {texts.hints.map(({ keys, does }) => (
          <Box component="li" key={keys} sx={{ fontSize: 12.5 }}>
            <Box component="kbd" sx={{ font: 'inherit', fontWeight: 700, mr: 0.75 }}>
              {keys}
            </Box>
            {does}
          </Box>
        ))}
      </Box>
      <IconButton
        aria-label={texts.close}
        onClick={() => {
          setClosed(true);
          onClosed();
        }}
        size="small"
        title={texts.close}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
