import DashboardIcon from '@mui/icons-material/SpaceDashboardOutlined';
import ChecklistIcon from '@mui/icons-material/ChecklistOutlined';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import MenuIcon from '@mui/icons-material/Menu';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useEffect, useState } from 'react';
import { useStore } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { inLanguage } from '../language.js';
import { useIdentity } from '../place/place.js';
import { palette } from '../theme.js';
import type { MenuGroup } from '../texts/texts.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Mark } from '../ui/mark.js';
import { groupIcons } from './icons.js';
import { type MenuEntries, menuFor, searchMenu } from './menu-groups.js';
import { MenuSearch } from './menu-search.js';
import { type Page, pagesFor } from './pages.js';

const entry = {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'flex-start',
  gap: 1.25,
  width: '100%',
  minHeight: 34,
  px: 1.5,
  borderRadius: 1,
  color: '#cfe3de',
  textAlign: 'left',
  fontSize: 13,
  '&:hover': { bgcolor: 'rgba(255,255,255,.07)', color: '#fff' },
  '&[aria-current="page"]': { bgcolor: 'rgba(255,255,255,.14)', color: '#fff', fontWeight: 650 },
  '&:focus-visible': { outline: '2px solid #f2b84b', outlineOffset: -2 },
} as const;

interface SideMenuProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function SideMenu({ isOpen, onToggle }: SideMenuProps) {
  const { shell, product } = useTexts();
  const identity = useIdentity();
  const { pathname } = useLocation();
  const [text, setText] = useState('');
  useEffect(() => setText(''), [pathname]);
  const menu = menuFor(identity?.role ?? '');
  const isSearching = isOpen && text.trim() !== '';
  const shown = isSearching ? searchMenu(menu, text) : menu;
  return (
    <Box
      aria-label={shell.menu}
      component="nav"
      sx={{
        width: isOpen ? 256 : 56,
        flex: 'none',
        display: 'flex',
        flexDirection: 'column',
        bgcolor: palette.tealDark,
        transition: 'width 120ms',
        overflow: 'hidden',
      }}
    >
      <Box
        sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 1, height: 52, flex: 'none', color: '#fff' }}
      >
        <IconButton
          aria-expanded={isOpen}
          aria-label={isOpen ? shell.collapse : shell.expand}
          onClick={onToggle}
          sx={{ color: '#cfe3de' }}
        >
          <MenuIcon />
        </IconButton>
        {isOpen ? (
          <>
            <Mark size={26} />
            <Box component="span" sx={{ fontSize: 17, fontWeight: 700, letterSpacing: '-.01em' }}>
              {product}
            </Box>
          </>
        ) : null}
      </Box>
      <MenuSearch
        first={isSearching ? shown[0]?.entries[0]?.path : undefined}
        isOpen={isOpen}
        onChange={setText}
        onWiden={onToggle}
        text={text}
      />
      <Box
        sx={{
          flex: 1,
          overflowY: 'auto',
          px: 1,
          pb: 2,
          scrollbarWidth: 'thin',
          scrollbarColor: '#41706c transparent',
        }}
      >
        {isSearching ? (
          <Box role="status" sx={{ color: '#cfe3de', fontSize: 13, px: 1.5 }}>
            {shown.length === 0 ? shell.noPage : null}
          </Box>
        ) : (
          <>
            <Tooltip placement="right" title={isOpen ? '' : shell.dashboard}>
              <ButtonBase
                aria-current={pathname === '/' ? 'page' : undefined}
                aria-label={shell.dashboard}
                component={Link}
                sx={{ ...entry, mb: 0.5 }}
                to="/"
              >
                <DashboardIcon fontSize="small" />
                {isOpen ? shell.dashboard : null}
              </ButtonBase>
            </Tooltip>
            {pagesFor(null, identity?.role ?? '').map((page) => (
              <TopEntry isOpen={isOpen} key={page.path} page={page} />
            ))}
          </>
        )}
        {shown.map((group) => (
          <Group
            group={group}
            isOpen={isOpen}
            isSearching={isSearching}
            key={group.name}
            onWiden={onToggle}
          />
        ))}
      </Box>
    </Box>
  );
}

/** A page beside the dashboard: the first thing that somebody looks for in the morning. */
function TopEntry({ page, isOpen }: { readonly page: Page; readonly isOpen: boolean }) {
  const language = useLanguage();
  const { pathname } = useLocation();
  const label = inLanguage(page.label, language);
  return (
    <Tooltip placement="right" title={isOpen ? '' : label}>
      <ButtonBase
        aria-current={pathname === page.path ? 'page' : undefined}
        aria-label={label}
        component={Link}
        sx={{ ...entry, mb: 0.5 }}
        to={page.path}
      >
        <ChecklistIcon fontSize="small" />
        {isOpen ? label : null}
      </ButtonBase>
    </Tooltip>
  );
}

const openAtFirst: readonly MenuGroup[] = ['review', 'people'];

function Group({
  group,
  isOpen,
  isSearching,
  onWiden,
}: {
  readonly group: MenuEntries;
  readonly isOpen: boolean;
  readonly isSearching: boolean;
  readonly onWiden: () => void;
}) {
  const { shell } = useTexts();
  const language = useLanguage();
  const { pathname } = useLocation();
  const [isUnfolded, setUnfolded] = useStore(`menu.${group.name}`, openAtFirst.includes(group.name));
  const Icon = groupIcons[group.name];
  const title = shell.groups[group.name];
  const { entries } = group;
  const holdsPage = entries.some(({ path }) => pathname === path);
  const isShown = isOpen && (isSearching || isUnfolded || holdsPage);
  const press = () => {
    if (!isOpen) onWiden();
    setUnfolded(isOpen ? !isUnfolded : true);
  };
  return (
    <Box sx={{ mb: 0.25 }}>
      <Tooltip placement="right" title={isOpen ? '' : title}>
        <ButtonBase
          aria-expanded={isShown}
          aria-label={title}
          onClick={press}
          sx={{ ...entry, fontWeight: 600, color: holdsPage ? '#fff' : entry.color }}
        >
          <Icon fontSize="small" />
          {isOpen ? (
            <>
              <Box component="span" sx={{ flex: 1 }}>
                {title}
              </Box>
              <ExpandMoreIcon
                fontSize="small"
                sx={{ opacity: 0.6, transform: isShown ? 'rotate(180deg)' : 'none' }}
              />
            </>
          ) : null}
        </ButtonBase>
      </Tooltip>
      {isShown ? (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, pb: 0.5 }}>
          {entries.map(({ path, label }) => (
            <li key={path}>
              <ButtonBase
                aria-current={pathname === path ? 'page' : undefined}
                component={Link}
                sx={{ ...entry, minHeight: 30, pl: 5.25, py: 0.6, lineHeight: 1.3 }}
                to={path}
              >
                {inLanguage(label, language)}
              </ButtonBase>
            </li>
          ))}
        </Box>
      ) : null}
    </Box>
  );
}
