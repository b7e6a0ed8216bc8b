import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import LogoutIcon from '@mui/icons-material/LogoutOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocaleState, useLogout } from 'react-admin';
import { useIdentity } from '../place/place.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';

export function AccountMenu() {
  const { shell } = useTexts();
  const language = useLanguage();
  const [, setLocale] = useLocaleState();
  const identity = useIdentity();
  const logout = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <ToggleButtonGroup
        aria-label={shell.language}
        exclusive
        onChange={(_, next: string | null) => {
          if (next) setLocale(next);
        }}
        size="small"
        value={language}
      >
        <ToggleButton aria-label="Tiếng Việt" sx={{ px: 1.1, py: 0.25 }} value="vi">
          VI
        </ToggleButton>
        <ToggleButton aria-label="English" sx={{ px: 1.1, py: 0.25 }} value="en">
          EN
        </ToggleButton>
      </ToggleButtonGroup>
      <Button
        aria-haspopup="menu"
        color="inherit"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        startIcon={<AccountIcon />}
        sx={{ maxWidth: 300, minWidth: 0 }}
      >
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
          {identity?.fullName ?? shell.account}
        </Box>
      </Button>
      <Menu anchorEl={anchor} onClose={() => setAnchor(null)} open={anchor !== null}>
        <Box component="li" sx={{ px: 2, pb: 1 }}>
          <Typography sx={{ fontWeight: 650 }}>{identity?.fullName}</Typography>
          <Typography color="text.secondary" variant="body2">
            {shell.roles[identity?.role ?? ''] ?? ''} · {identity?.area.name}
          </Typography>
        </Box>
        <MenuItem onClick={() => void logout()}>
          <LogoutIcon fontSize="small" sx={{ mr: 1 }} />
          {shell.signOut}
        </MenuItem>
      </Menu>
    </>
  );
}
