import { palette } from '../theme.js';

/** Look of a table of figures: lines between rows, numbers in columns, the head in sight while it scrolls. */
export const figureTable = {
  borderCollapse: 'collapse',
  width: '100%',
  fontSize: 13,
  '& th, & td': { px: 1.25, py: 0.75, borderBottom: `1px solid ${palette.line}`, textAlign: 'right' },
  '& td': { whiteSpace: 'nowrap' },
  '& th:first-of-type': { textAlign: 'left', minWidth: 220 },
  '& thead th': {
    position: 'sticky',
    top: 0,
    bgcolor: palette.greyPale,
    fontWeight: 650,
    verticalAlign: 'bottom',
    zIndex: 1,
  },
  '& tbody th': { fontWeight: 400 },
  '& tr[data-level="group"] > *': { fontWeight: 650, bgcolor: palette.ground },
  '& tr[data-level="line"] > th': { pl: 3 },
  '& tfoot > tr > *': { fontWeight: 700, borderTop: `2px solid ${palette.ink}` },
} as const;
