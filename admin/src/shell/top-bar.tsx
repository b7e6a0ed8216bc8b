import Box from '@mui/material/Box';
import { palette } from '../theme.js';
import { AccountMenu } from './account-menu.js';
import { AreaPicker } from './area-picker.js';
import { YearPicker } from './year-picker.js';

export function TopBar() {
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        // Enlarged fourfold, the pickers take a line each, and the account stays within reach.
        flexWrap: { xs: 'wrap', sm: 'nowrap' },
        minHeight: 52,
        py: { xs: 0.75, sm: 0 },
        flex: 'none',
        px: 2,
        bgcolor: 'background.paper',
        borderBottom: `1px solid ${palette.line}`,
      }}
    >
      <AreaPicker />
      <YearPicker />
      <Box sx={{ flex: 1 }} />
      <AccountMenu />
    </Box>
  );
}
