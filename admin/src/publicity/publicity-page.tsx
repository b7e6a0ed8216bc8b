import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Title, useNotify } from 'react-admin';
import { getResource } from '../catalog.js';
import { useAreaName } from '../place/areas.js';
import { usePlace } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { newRequestKey, saveRows } from '../providers/records.js';
import { useTellSaved } from '../sheet/use-saved.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Notice } from '../ui/notice.js';
import { PageWords } from './page-words.js';
import { PublishButtons } from './publish-buttons.js';
import { usePreview, usePublicPage } from './publicity-query.js';
import { usePublicityTexts } from './publicity-texts.js';

/** Where an officer writes, previews, publishes and withdraws the area's public page. */
export default function PublicityPage() {
  const texts = usePublicityTexts();
  const { failure } = useTexts();
  const language = useLanguage();
  const notify = useNotify();
  const tellSaved = useTellSaved();
  const { area, year } = usePlace();
  const { data: named } = useAreaName(area);
  const areaName = area?.name || (named?.name ?? '');
  const { data: page, error, isFetching, refetch } = usePublicPage(area?.id ?? null);
  const { data: preview, error: previewFailure } = usePreview(page, year);
  const level = area?.level || named?.level;
  if (error && page === undefined) {
    return (
      <Notice actions={<Button onClick={() => void refetch()}>{failure.retry}</Button>} title={failure.title}>
        {reasonOf(error, language)}
      </Notice>
    );
  }
  const create = async (): Promise<void> => {
    try {
      const [result] = await saveRows(getResource('publicPage'), newRequestKey(), [
        { set: { areaId: area?.id ?? '', title: texts.pageTitle(areaName) } },
      ]);
      const refused = result?.errors[0];
      if (refused) notify(refused.message[language], { type: 'error', multiLine: true });
      tellSaved();
    } catch (reason) {
      notify(reasonOf(reason, language), { type: 'error' });
    }
  };
  const title = texts.title(areaName);
  return (
    <Box sx={{ p: 2.5, width: '100%', maxWidth: 1080, mx: 'auto' }}>
      <Title title={title} />
      <Box sx={{ height: 3, mb: 0.5 }}>
        {isFetching ? <LinearProgress aria-label={texts.loading} /> : null}
      </Box>
      <Typography component="h1" variant="h1">
        {title}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {texts.lead}
      </Typography>
      {page === null && level !== undefined && level !== 'COMMUNE' ? (
        <Notice title={texts.notCommune}>{texts.notCommuneHint}</Notice>
      ) : null}
      {page === null && level === 'COMMUNE' ? (
        <Notice
          actions={
            <Button onClick={() => void create()} variant="contained">
              {texts.create}
            </Button>
          }
          title={texts.none}
        >
          {texts.noneHint}
        </Notice>
      ) : null}
      {page ? (
        <>
          <PublishButtons page={page} year={year} />
          <PageWords key={page.version} page={page} />
          <Typography component="h2" sx={{ mt: 3, mb: 1 }} variant="h2">
            {texts.preview(year)}
          </Typography>
          {previewFailure ? (
            <Typography role="alert">{reasonOf(previewFailure, language)}</Typography>
          ) : (
            <Box
              component="iframe"
              sandbox=""
              srcDoc={preview ?? ''}
              sx={{
                width: '100%',
                height: 640,
                border: `1px solid ${palette.line}`,
                borderRadius: 1,
                bgcolor: '#fff',
              }}
              title={texts.preview(year)}
            />
          )}
        </>
      ) : null}
    </Box>
  );
}
