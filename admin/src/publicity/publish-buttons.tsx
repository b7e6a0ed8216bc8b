import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { formatInstant } from '../format.js';
import { reasonOf } from '../providers/failure.js';
import { useTellSaved } from '../sheet/use-saved.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { type PublicPage, publishPage } from './publicity-query.js';
import { usePublicityTexts } from './publicity-texts.js';

/** Whether the page is public, and the two acts that change it, each asked once more. */
export function PublishButtons({ page, year }: { readonly page: PublicPage; readonly year: number }) {
  const texts = usePublicityTexts();
  const language = useLanguage();
  const notify = useNotify();
  const tellSaved = useTellSaved();
  const [asked, setAsked] = useState<'publish' | 'withdraw' | null>(null);
  const act = async (): Promise<void> => {
    try {
      await publishPage(page.id, asked === 'publish' ? year : null);
      notify(asked === 'publish' ? texts.published : texts.withdrawn, { type: 'success' });
      tellSaved();
    } catch (failure) {
      notify(reasonOf(failure, language), { type: 'error', multiLine: true });
    }
    setAsked(null);
  };
  const { isPublished, publishedAt, publishedByName } = page;
  return (
    <Paper
      sx={{
        p: 2,
        mb: 2,
        border: `1px solid ${palette.line}`,
        bgcolor: isPublished ? palette.greenPale : palette.paper,
      }}
    >
      <Typography role="status" sx={{ fontWeight: 600, mb: 1 }}>
        {isPublished
          ? texts.isPublic(
              page.year ?? year,
              publishedAt ? formatInstant(publishedAt, language) : '',
              publishedByName ?? '',
            )
          : texts.isWithdrawn}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={() => setAsked('publish')} variant="contained">
          {texts.publish(year)}
        </Button>
        {isPublished ? (
          <>
            <Button onClick={() => setAsked('withdraw')} variant="outlined">
              {texts.withdraw}
            </Button>
            <Button href={`/cong-khai/${page.area.code}`} rel="noopener" target="_blank">
              {texts.address}
            </Button>
          </>
        ) : null}
      </Box>
      <Dialog aria-label={texts.publish(year)} onClose={() => setAsked(null)} open={asked !== null}>
        <DialogContent>
          {asked === 'publish' ? texts.confirmPublish(year) : texts.confirmWithdraw}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setAsked(null)}>{texts.cancel}</Button>
          <Button onClick={() => void act()} variant="contained">
            {asked === 'withdraw' ? texts.withdraw : texts.publish(year)}
          </Button>
        </DialogActions>
      </Dialog>
    </Paper>
  );
}
