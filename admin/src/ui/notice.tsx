import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A quiet page or part of one that says what is the matter and what can be done. */
export function Notice({ title, children, actions }: NoticeProps) {
  return (
    <Box sx={{ display: 'grid', justifyItems: 'center', gap: 1.25, textAlign: 'center', p: 5 }}>
      <Typography component="h2" variant="h2">
        {title}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: 460 }}>
        {children}
      </Typography>
      {actions ? <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>{actions}</Box> : null}
    </Box>
  );
}
