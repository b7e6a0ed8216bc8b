import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { getResource } from '../catalog.js';
import { formatNumber } from '../format.js';
import type { Where } from '../providers/wire.js';
import { rowsAddress } from '../sheet/address.js';
import { palette } from '../theme.js';

interface RowsLinkProps {
  /** What is counted; null where it may not be shown. */
  readonly count: number | null;
  /** For what is not counted in whole numbers, such as a rate. */
  readonly decimals?: number;
  /** Key of the resource whose rows the filter lists. */
  readonly resource: string;
  /** null where the rows may not be opened. */
  readonly where: Where | null;
  /** What the rows are, for the sheet's title and for whoever does not see the table. */
  readonly title: string;
}

/** A count that opens to its rows; nothing to open stands as plain text. */
export function RowsLink({ count, decimals, resource, where, title }: RowsLinkProps) {
  if (count === null) return <span>–</span>;
  const text = formatNumber(count, decimals);
  if (count === 0 || where === null) {
    return <span style={{ color: count === 0 ? palette.quiet : palette.ink }}>{text}</span>;
  }
  return (
    <Box
      aria-label={`${text}. ${title}`}
      component={Link}
      sx={{
        color: palette.teal,
        display: 'inline-block',
        lineHeight: '24px',
        minWidth: 24,
        textDecoration: 'none',
        '&:hover': { textDecoration: 'underline' },
        '@media print': { color: 'inherit' },
      }}
      to={rowsAddress(getResource(resource).plural, where, title)}
    >
      {text}
    </Box>
  );
}
