import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import PasswordIcon from '@mui/icons-material/KeyOutlined';
import LogoutIcon from '@mui/icons-material/LogoutOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import MenuList from '@mui/material/MenuList';
import Popover from '@mui/material/Popover';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocaleState, useLogout } from 'react-admin';
import { PasswordDialog } from '../passwords/password-dialog.js';
import { usePasswordTexts } from '../passwords/password-texts.js';
import { useIdentity } from '../place/place.js';
import { hasUnsaved } from '../providers/kept-work.js';
import { unsavedWork } from '../providers/workspace.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';

const leaving = {
  vi: {
    title: 'Còn việc chưa lưu trên máy này',
    text: 'Nơi này đặt chế độ xóa việc chưa lưu khi đăng xuất. Đăng xuất bây giờ thì phần chưa gửi sẽ mất.',
    stay: 'Ở lại',
    leave: 'Đăng xuất và bỏ phần chưa lưu',
  },
  en: {
    title: 'Some work on this device is not saved yet',
    text: 'This place clears unsaved work at signing out. If you sign out now, what was not sent is lost.',
    stay: 'Stay',
    leave: 'Sign out and drop it',
  },
} as const;

/** What was typed just before is on its way to the server: it gets these moments, in ms, before anybody is alarmed. */
const moment = 250;
const moments = 10;

const isSavedSoon = async (userId: string): Promise<boolean> => {
  for (let n = 0; n < moments; n++) {
    if (!(await hasUnsaved(userId))) return true;
    await new Promise((resolve) => setTimeout(resolve, moment));
  }
  return !(await hasUnsaved(userId));
};

export function AccountMenu() {
  const { shell } = useTexts();
  const language = useLanguage();
  const [, setLocale] = useLocaleState();
  const identity = useIdentity();
  const logout = useLogout();
  const passwords = usePasswordTexts();
  const [isAsking, setAsking] = useState(false);
  const [isChanging, setChanging] = useState(false);
  /** Asks first where signing out would clear work that is not saved yet. */
  const leave = async (): Promise<void> => {
    setAnchor(null);
    const userId = String(identity?.id ?? '');
    const isLost = !(await unsavedWork(userId)).isKept && !(await isSavedSoon(userId));
    if (isLost) setAsking(true);
    else await logout();
  };
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
      <Popover
        anchorEl={anchor}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        onClose={() => setAnchor(null)}
        open={anchor !== null}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        <Box sx={{ px: 2, pt: 1.5 }}>
          <Typography sx={{ fontWeight: 650 }}>{identity?.fullName}</Typography>
          <Typography color="text.secondary" variant="body2">
            {shell.roles[identity?.role ?? ''] ?? ''} · {identity?.area.name}
          </Typography>
        </Box>
        <MenuList aria-label={shell.account} autoFocusItem={anchor !== null}>
          <MenuItem
            onClick={() => {
              setAnchor(null);
              setChanging(true);
            }}
          >
            <PasswordIcon fontSize="small" sx={{ mr: 1 }} />
            {passwords.own}
          </MenuItem>
          <MenuItem onClick={() => void leave()}>
            <LogoutIcon fontSize="small" sx={{ mr: 1 }} />
            {shell.signOut}
          </MenuItem>
        </MenuList>
      </Popover>
      {isChanging ? <PasswordDialog onClose={() => setChanging(false)} other={null} /> : null}
      <Dialog aria-labelledby="leaving" onClose={() => setAsking(false)} open={isAsking}>
        <DialogTitle id="leaving">{leaving[language].title}</DialogTitle>
        <DialogContent>{leaving[language].text}</DialogContent>
        <DialogActions>
          <Button onClick={() => setAsking(false)} variant="contained">
            {leaving[language].stay}
          </Button>
          <Button color="error" onClick={() => void logout()}>
            {leaving[language].leave}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
