import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { palette } from '../theme.js';
import { ScrollRegion } from '../ui/scroll-region.js';

interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A titled table that scrolls by itself where the window is narrow. */
export function Section({ title, hint, children }: SectionProps) {
  return (
    <Paper component="section" sx={{ border: `1px solid ${palette.line}`, p: 2, mb: 2 }}>
      <Typography component="h2" sx={{ mb: hint ? 0.25 : 1 }} variant="h2">
        {title}
      </Typography>
      {hint ? (
        <Typography color="text.secondary" sx={{ mb: 1 }} variant="body2">
          {hint}
        </Typography>
      ) : null}
      <ScrollRegion label={title}>{children}</ScrollRegion>
    </Paper>
  );
}
