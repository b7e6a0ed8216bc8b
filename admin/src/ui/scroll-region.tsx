import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface ScrollRegionProps {
  /** What the region holds, told by a screen reader when the focus enters it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Holds a table wider than a narrow or enlarged screen: it alone scrolls sideways, by keyboard too, and the page stays. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    <Box aria-label={label} role="region" sx={{ overflow: 'auto' }} tabIndex={0}>
      {children}
    </Box>
  );
}
