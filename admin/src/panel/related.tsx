import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useQueries } from '@tanstack/react-query';
import type { CatalogResource } from '@dachieu/schema';
import { Link } from 'react-router-dom';
import { getResource, mayReadResource, mayWriteResource } from '../catalog.js';
import { formatNumber, titleOf } from '../format.js';
import { inLanguage } from '../language.js';
import { countRows } from '../providers/records.js';
import type { WireRow } from '../providers/wire.js';
import { rowsAddress } from '../sheet/address.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';

interface RelatedProps {
  readonly resource: CatalogResource;
  readonly row: WireRow;
  readonly role: string;
}

/** The lists that refer to this record, each with its count and a way to it. */
export function Related({ resource, row, role }: RelatedProps) {
  const { panel } = useTexts();
  const language = useLanguage();
  const inverses = resource.inverses.filter((inverse) =>
    mayReadResource(getResource(inverse.resource), role),
  );
  const counts = useQueries({
    queries: inverses.map((inverse) => ({
      queryKey: ['record', 'related', resource.key, row.id, inverse.name],
      queryFn: () => countRows(getResource(inverse.resource), { [inverse.field]: { eq: row.id } }),
    })),
  });
  const title = titleOf(resource.key, row, language);
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {inverses.map(({ name, label, resource: key, field }, i) => {
        const count = counts[i]?.data;
        const words = inLanguage(label, language);
        const mayAdd = mayWriteResource(getResource(key), role);
        const none = mayAdd ? panel.addFirst : panel.nothing;
        return (
          <li key={name}>
            <ButtonBase
              component={Link}
              sx={{
                display: 'flex',
                width: '100%',
                gap: 1,
                px: 1,
                py: 1,
                borderBottom: `1px solid ${palette.line}`,
                '&:hover': { bgcolor: palette.tealPale },
              }}
              to={rowsAddress(getResource(key).plural, { [field]: { eq: row.id } }, `${words}, ${title}`)}
            >
              <Box component="span" sx={{ flex: 1 }}>
                {words}
              </Box>
              <Box
                component="span"
                sx={{
                  color: count || mayAdd ? palette.teal : 'text.secondary',
                  fontWeight: count ? 700 : 400,
                }}
              >
                {count === undefined ? '…' : count === 0 ? none : formatNumber(count)}
              </Box>
            </ButtonBase>
          </li>
        );
      })}
    </Box>
  );
}
