import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { CatalogResource } from '@dachieu/schema';
import { useStore } from 'react-admin';
import { CompletionBar } from '../dashboard/completion-bar.js';
import { useProgress } from '../dashboard/use-progress.js';
import { formatShare } from '../format.js';
import { nameIn } from '../language.js';
import { usePlace } from '../place/place.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';

const stripAreas: ReadonlySet<string> = new Set(['review', 'people', 'support', 'work']);

export const hasStrip = (resource: CatalogResource): boolean => stripAreas.has(resource.area);

/** The dimensions' completions above the grid, so that a clerk sees them move when a cell is saved. */
export function ProgressStrip() {
  const { dashboard, sheet } = useTexts();
  const language = useLanguage();
  const { area, year } = usePlace();
  const [isOpen, setOpen] = useStore('strip.open', true);
  const { data: progress } = useProgress(isOpen ? (area?.id ?? null) : null, year);
  return (
    <Box
      component="section"
      aria-label={sheet.progress}
      sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}
    >
      {isOpen ? (
        <Box
          sx={{
            flex: 1,
            display: 'grid',
            gridAutoFlow: 'column',
            gridAutoColumns: 'minmax(0, 1fr)',
            gap: 1.5,
          }}
        >
          {(progress?.dimensions ?? []).map(({ dimension, completion, achieved, measured, total }) => {
            const name = dimension ? nameIn(dimension, language) : dashboard.whole;
            return (
              <Box
                data-strip={dimension?.code ?? 'WHOLE'}
                key={dimension?.code ?? 'whole'}
                title={`${name}. ${dashboard.achievedOf(achieved, measured, total)}`}
              >
                <Box sx={{ display: 'flex', gap: 0.5, fontSize: 11.5, mb: 0.3 }}>
                  <Box
                    component="span"
                    sx={{
                      flex: 1,
                      overflow: 'hidden',
                      textOverflow: 'ellipsis',
                      whiteSpace: 'nowrap',
                      color: 'text.secondary',
                    }}
                  >
                    {name}
                  </Box>
                  <Box component="span" sx={{ fontWeight: 700 }}>
                    {completion === null ? '–' : formatShare(completion)}
                  </Box>
                </Box>
                <CompletionBar completion={completion} isThin label={name} />
              </Box>
            );
          })}
        </Box>
      ) : (
        <Box sx={{ flex: 1 }} />
      )}
      <ButtonBase
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        sx={{ fontSize: 12, color: palette.teal, px: 0.75, py: 0.25, borderRadius: 1 }}
      >
        {isOpen ? sheet.hideProgress : sheet.showProgress}
      </ButtonBase>
    </Box>
  );
}
