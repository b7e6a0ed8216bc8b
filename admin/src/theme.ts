import { viVN } from '@mui/material/locale';
import { createTheme, type Theme, type ThemeOptions } from '@mui/material/styles';
import type { Language } from './language.js';

/** Colours with a meaning, also used by the grid's variables and the dashboard's own drawings. */
export const palette = {
  ink: '#1d2b2a',
  quiet: '#5a6a68',
  line: '#dfe5e2',
  ground: '#f4f6f3',
  paper: '#ffffff',
  teal: '#0f5f5b',
  tealDark: '#0b3b3a',
  tealPale: '#e3f0ed',
  amber: '#8a5300',
  amberPale: '#fdf1d8',
  red: '#a3271f',
  redPale: '#fbe9e7',
  green: '#1b6e3c',
  greenPale: '#e3f3e8',
  blue: '#1f5a92',
  bluePale: '#e5eff9',
  grey: '#56625f',
  greyPale: '#eceeed',
} as const;

const fonts =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

const look: ThemeOptions = {
  palette: {
    mode: 'light',
    primary: { main: palette.teal, dark: palette.tealDark, light: '#4b8c88', contrastText: '#fff' },
    secondary: { main: palette.amber },
    success: { main: palette.green },
    warning: { main: palette.amber },
    error: { main: palette.red },
    info: { main: palette.blue },
    background: { default: palette.ground, paper: palette.paper },
    text: { primary: palette.ink, secondary: palette.quiet },
    divider: palette.line,
  },
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: fonts,
    fontSize: 13,
    h1: { fontSize: 22, fontWeight: 650, letterSpacing: '-0.01em', lineHeight: 1.25 },
    h2: { fontSize: 16, fontWeight: 650, lineHeight: 1.3 },
    h3: { fontSize: 14, fontWeight: 650, lineHeight: 1.35 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    MuiButton: {
      defaultProps: { disableElevation: true, size: 'small' },
      styleOverrides: { root: { borderRadius: 7, paddingInline: 11, minHeight: 32 } },
    },
    MuiButtonBase: { styleOverrides: { root: { fontFamily: 'inherit' } } },
    MuiIconButton: { defaultProps: { size: 'small' } },
    MuiPaper: { defaultProps: { elevation: 0 } },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined' } },
    MuiSelect: { defaultProps: { size: 'small' } },
    MuiChip: { defaultProps: { size: 'small' } },
    MuiTooltip: { defaultProps: { enterDelay: 350 } },
    MuiMenuItem: { defaultProps: { dense: true } },
    MuiCssBaseline: {
      styleOverrides: {
        'html, body, #root': { height: '100%' },
        body: { fontVariantNumeric: 'tabular-nums' },
        ':focus-visible': { outline: `2px solid ${palette.teal}`, outlineOffset: 2 },
        '@media (prefers-contrast: more)': {
          '.MuiPaper-root, table th, table td': { borderColor: `${palette.ink} !important` },
        },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            transitionDuration: '0.01ms !important',
          },
        },
      },
    },
  },
};

/** The look of every page; the library's own words (open, close, clear, page) come in the reader's language. */
export const themeIn: Readonly<Record<Language, Theme>> = {
  vi: createTheme(look, viVN),
  en: createTheme(look),
};
