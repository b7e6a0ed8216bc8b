import Box from '@mui/material/Box';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { findResource, mayWriteResource } from '../catalog.js';
import { inLanguage } from '../language.js';
import { useIdentity } from '../place/place.js';
import { useLanguage } from '../texts/use-texts.js';
import { Notice } from '../ui/notice.js';
import { useExchangeTexts } from './exchange-texts.js';
import { ImportWizard } from './import-wizard.js';
import { PastImports } from './past-imports.js';

/** The import of a file into the resource that the address names; without one, the imports so far. */
export default function ImportsPage() {
  const texts = useExchangeTexts();
  const language = useLanguage();
  const identity = useIdentity();
  const [search] = useSearchParams();
  const resource = findResource(search.get('resource') ?? '');
  if (!identity) return null;
  const label = resource ? inLanguage(resource.label, language) : '';
  if (resource && !mayWriteResource(resource, identity.role))
    return <Notice title={texts.importTitle(label)}>{texts.forbidden}</Notice>;
  return (
    <Box
      sx={{
        p: { xs: 1.5, sm: 2.5 },
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 2,
        alignContent: 'start',
      }}
    >
      <Title title={resource ? texts.importTitle(label) : texts.past} />
      {resource ? <ImportWizard key={resource.key} resource={resource} /> : <PastImports />}
    </Box>
  );
}
