import Box from '@mui/material/Box';
import { ThemeProvider } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { useStore } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { useFollowSaves } from '../sheet/use-saved.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { themeIn } from '../theme.js';
import { ErrorBoundary } from '../ui/error-boundary.js';
import { PrintStyles } from '../ui/print-styles.js';
import { ErrorPage } from './error-page.js';
import { OfflineBanner } from './offline-banner.js';
import { SideMenu } from './side-menu.js';
import { TopBar } from './top-bar.js';
import { useSessionWatch } from './use-session-watch.js';

/** Menu at the left, area and year above, the page itself; a page that breaks leaves the rest standing. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { shell } = useTexts();
  const language = useLanguage();
  const isNarrow = useMediaQuery('(max-width: 900px)');
  const [isPinned, setPinned] = useStore('menu.open', true);
  const [isDrawn, setDrawn] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setDrawn(false), [pathname]);
  useSessionWatch();
  useFollowSaves();
  return (
    <ThemeProvider theme={themeIn[language]}>
      <PrintStyles />
      <Box sx={{ display: 'flex', height: '100%', overflow: 'hidden', bgcolor: 'background.default' }}>
        <Box
          component="a"
          href="#main"
          sx={{
            position: 'absolute',
            left: -9999,
            zIndex: 10,
            p: 1,
            bgcolor: 'background.paper',
            '&:focus': { left: 8, top: 8 },
          }}
        >
          {shell.skip}
        </Box>
        <Box
          onKeyDown={(event) => {
            if (event.key === 'Escape') setDrawn(false);
          }}
          sx={{
            display: 'flex',
            displayPrint: 'none',
            flex: 'none',
            width: isNarrow ? 56 : 'auto',
            zIndex: 1200,
          }}
        >
          <SideMenu
            isOpen={isNarrow ? isDrawn : isPinned}
            onToggle={() => (isNarrow ? setDrawn(!isDrawn) : setPinned(!isPinned))}
          />
        </Box>
        {isNarrow && isDrawn ? (
          <Box
            onClick={() => setDrawn(false)}
            sx={{ position: 'absolute', inset: 0, zIndex: 1100, bgcolor: 'rgba(0,0,0,.35)' }}
          />
        ) : null}
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          <TopBar />
          <OfflineBanner />
          <Box
            component="main"
            id="main"
            sx={{ flex: 1, minHeight: 0, overflow: 'auto', display: 'flex', flexDirection: 'column' }}
            tabIndex={-1}
          >
            <ErrorBoundary
              fallback={(error, reset) => <ErrorPage error={error} reset={reset} />}
              resetKey={pathname}
            >
              <Suspense fallback={null}>{children}</Suspense>
            </ErrorBoundary>
          </Box>
        </Box>
      </Box>
    </ThemeProvider>
  );
}
