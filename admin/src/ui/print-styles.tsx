import GlobalStyles from '@mui/material/GlobalStyles';

/** On paper every page stands alone and whole: no menu, no bar, no inner scrolling; what carries `data-screen` stays on the screen. */
export function PrintStyles() {
  return (
    <GlobalStyles
      styles={{
        '@media print': {
          '@page': { size: 'A4 landscape', margin: '12mm' },
          'nav, header, [data-screen], .MuiButton-root': { display: 'none !important' },
          'html, body, #root, #root *': { overflow: 'visible !important' },
          'html, body, #root, main': { height: 'auto !important', maxHeight: 'none !important' },
          thead: { display: 'table-header-group' },
          tr: { breakInside: 'avoid' },
        },
      }}
    />
  );
}
