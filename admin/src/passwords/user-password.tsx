import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { RowActionsProps } from '../panel/row-actions.js';
import { useIdentity } from '../place/place.js';
import { palette } from '../theme.js';
import { PasswordDialog } from './password-dialog.js';
import { usePasswordTexts } from './password-texts.js';

/** In the panel of a user: the administrator gives a password, without which nobody can sign in. */
export default function UserPassword({ row }: RowActionsProps) {
  const texts = usePasswordTexts();
  const identity = useIdentity();
  const [isOpen, setOpen] = useState(false);
  const isOneself = String(identity?.id ?? '') === row.id;
  return (
    <Box component="section" sx={{ mt: 2.5, pt: 1.5, borderTop: `1px solid ${palette.line}` }}>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography component="h3" sx={{ flex: 1 }} variant="h3">
          {texts.heading}
        </Typography>
        <Button onClick={() => setOpen(true)} variant="outlined">
          {isOneself ? texts.own : texts.set}
        </Button>
      </Box>
      <Typography color="text.secondary">{texts.lead}</Typography>
      {isOpen ? (
        <PasswordDialog
          onClose={() => setOpen(false)}
          other={isOneself ? null : { id: row.id, name: String(row['name'] ?? '') }}
        />
      ) : null}
    </Box>
  );
}
