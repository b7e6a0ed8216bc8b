import DeleteIcon from '@mui/icons-material/DeleteOutline';
import ViewsIcon from '@mui/icons-material/BookmarksOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Divider from '@mui/material/Divider';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CatalogResource } from '@dachieu/schema';
import { useEffect, useState } from 'react';
import { useNotify } from 'react-admin';
import { inLanguage } from '../language.js';
import { usePlace } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { deleteView, readViews, type SavedView, saveView } from '../providers/workspace.js';
import { useLanguage } from '../texts/use-texts.js';
import { printList } from './print.js';
import { linkTo, readView, writeView } from './saved-view.js';
import type { Layout } from './use-columns.js';
import type { SheetState } from './use-sheet.js';
import { viewTexts } from './view-texts.js';

interface ViewsMenuProps {
  readonly resource: CatalogResource;
  readonly state: SheetState;
  readonly layout: Layout;
  /** The record and field of the active cell, for a link that points at it. */
  readonly active: { readonly row: string; readonly cell: string } | null;
}

/** Ways of looking at the list: the user's own and those of others, and links to the one on the screen. */
export function ViewsMenu({ resource, state, layout, active }: ViewsMenuProps) {
  const language = useLanguage();
  const texts = viewTexts[language];
  const { area } = usePlace();
  const notify = useNotify();
  const queries = useQueryClient();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [title, setTitle] = useState('');
  const [isShared, setShared] = useState(false);
  const queryKey = ['views', resource.key];
  const { data: views = [], error } = useQuery({
    queryKey,
    enabled: anchor !== null,
    queryFn: () => readViews(resource.key),
  });
  const doing = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
      await queries.invalidateQueries({ queryKey });
    } catch (failure) {
      notify(reasonOf(failure, language), { type: 'error' });
    }
  };
  const open = (view: SavedView): void => {
    const { address, arrangement } = readView(view.state);
    layout.arrange(arrangement);
    state.change({ ...address, columns: null });
    setAnchor(null);
  };
  const keep = (): Promise<void> =>
    doing(async () => {
      const own = views.find((view) => view.isOwn && view.title === title.trim());
      const kept = writeView(state.address, layout.arrangement);
      await saveView({ id: own?.id ?? null, resource: resource.key, title, isShared, state: kept });
      setTitle('');
    });
  const copy = async (target: ViewsMenuProps['active']): Promise<void> => {
    const link = linkTo(window.location.href, layout.arrangement.shown, target);
    // Without https there is no clipboard to write to: the address bar then holds the link itself.
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(link);
      notify(texts.linkCopied, { type: 'success' });
    } else window.history.replaceState(null, '', link);
    setAnchor(null);
  };
  const print = (): Promise<void> => {
    setAnchor(null);
    const title = [inLanguage(resource.label, language), area?.name].filter(Boolean).join(' · ');
    const { columns } = layout;
    return doing(() => printList({ resource, columns, query: state.query, title, language }));
  };
  // The browser itself would print what is on the screen, and the rest of the list is not.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.code !== 'KeyP')
        return;
      event.preventDefault();
      void print();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  const isKnown = views.some((view) => view.isOwn && view.title === title.trim());
  return (
    <>
      <Button
        aria-haspopup="dialog"
        color="inherit"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        startIcon={<ViewsIcon />}
      >
        {texts.views}
      </Button>
      <Popover
        anchorEl={anchor}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={() => setAnchor(null)}
        open={anchor !== null}
        slotProps={{ paper: { 'aria-label': texts.views, role: 'dialog', sx: { p: 2, width: 380 } } }}
      >
        <Typography component="h2" variant="h3">
          {texts.saved}
        </Typography>
        {error ? <Typography color="error">{reasonOf(error, language)}</Typography> : null}
        {views.length === 0 ? (
          <Typography color="text.secondary" sx={{ my: 1 }} variant="body2">
            {texts.noViews}
          </Typography>
        ) : null}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: '36vh', overflowY: 'auto' }}>
          {views.map((view) => (
            <Box component="li" key={view.id} sx={{ display: 'flex', alignItems: 'center' }}>
              <Button
                color="inherit"
                onClick={() => open(view)}
                sx={{ flex: 1, justifyContent: 'flex-start', textAlign: 'left' }}
              >
                {view.title}
                {view.isShared && !view.isOwn && view.ownerName ? (
                  <Box component="span" sx={{ ml: 1, color: 'text.secondary', fontWeight: 400 }}>
                    {texts.shared(view.ownerName)}
                  </Box>
                ) : null}
              </Button>
              {view.isOwn ? (
                <IconButton
                  aria-label={texts.remove(view.title)}
                  onClick={() => void doing(() => deleteView(view.id))}
                >
                  <DeleteIcon fontSize="small" />
                </IconButton>
              ) : null}
            </Box>
          ))}
        </Box>
        <Divider sx={{ my: 1 }} />
        <Box
          component="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (title.trim() !== '') void keep();
          }}
        >
          <Typography component="h2" sx={{ mb: 0.5 }} variant="h3">
            {texts.saveAs}
          </Typography>
          <TextField
            fullWidth
            onChange={({ target }) => setTitle(target.value)}
            placeholder={texts.name}
            slotProps={{ htmlInput: { 'aria-label': texts.name, maxLength: 80 } }}
            value={title}
          />
          <FormControlLabel
            control={
              <Checkbox checked={isShared} onChange={(_, checked) => setShared(checked)} size="small" />
            }
            label={texts.share}
            sx={{ ml: 0, display: 'flex' }}
          />
          <Button disabled={title.trim() === ''} type="submit" variant="contained">
            {isKnown ? texts.update(title.trim()) : texts.save}
          </Button>
        </Box>
        <Divider sx={{ my: 1 }} />
        <Button onClick={() => void copy(null)}>{texts.link}</Button>
        <Button onClick={() => void print()}>{texts.print}</Button>
        {active ? <Button onClick={() => void copy(active)}>{texts.linkHere}</Button> : null}
      </Popover>
    </>
  );
}
