import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { contentFields, isSystemField, mayReadField } from '../catalog.js';
import { formatField } from '../format.js';
import { inLanguage } from '../language.js';
import type { WireRow } from '../providers/wire.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';

interface FactsProps {
  readonly resource: CatalogResource;
  readonly row: WireRow;
  readonly role: string;
}

export function Facts({ resource, row, role }: FactsProps) {
  return <List fields={contentFields(resource)} role={role} row={row} />;
}

/** Accounts as numbers tell nobody anything; the history of the record names them. */
const isAccount = ({ name }: CatalogField): boolean => name === 'createdBy' || name === 'updatedBy';

/** What the system notes of a record, after what is done with it. */
export function SystemFacts({ resource, row, role }: FactsProps) {
  const { panel } = useTexts();
  return (
    <>
      <Typography color="text.secondary" component="h3" sx={{ mt: 2.5, mb: 0.5 }} variant="h3">
        {panel.system}
      </Typography>
      <List
        fields={resource.fields.filter((field) => isSystemField(field) && !isAccount(field))}
        role={role}
        row={row}
      />
    </>
  );
}

interface ListProps {
  readonly fields: readonly CatalogField[];
  readonly row: WireRow;
  readonly role: string;
}

function List({ fields, row, role }: ListProps) {
  const { panel } = useTexts();
  const language = useLanguage();
  return (
    <Box component="dl" sx={{ m: 0 }}>
      {fields.map((field) => {
        const text = mayReadField(field, role) ? formatField(field, row, language) : panel.personal;
        return (
          <Box
            key={field.name}
            sx={{
              display: 'grid',
              gridTemplateColumns: '132px minmax(0, 1fr)',
              gap: 1.5,
              py: 0.6,
              borderBottom: `1px solid ${palette.line}`,
            }}
          >
            <Box component="dt" sx={{ color: 'text.secondary', fontSize: 12.5 }}>
              {inLanguage(field.label, language)}
            </Box>
            <Box
              component="dd"
              sx={{ m: 0, overflowWrap: 'anywhere', color: text ? 'text.primary' : 'text.disabled' }}
            >
              {text || '–'}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
