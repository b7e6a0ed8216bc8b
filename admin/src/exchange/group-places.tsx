import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useLanguage } from '../texts/use-texts.js';
import type { GroupProposal, ImportPlace } from './import-query.js';
import { useMappingTexts } from './mapping-texts.js';

interface GroupPlacesProps {
  readonly proposals: readonly GroupProposal[];
  readonly places: readonly ImportPlace[];
  readonly grouped: readonly string[];
  readonly onChange: (grouped: readonly string[]) => void;
}

/** What rows take from the group above them: the hamlet that stands alone in a row above its households. */
export function GroupPlaces({ proposals, places, grouped, onChange }: GroupPlacesProps) {
  const texts = useMappingTexts();
  const language = useLanguage();
  if (proposals.length === 0) return null;
  return (
    <Box component="section" sx={{ maxWidth: 1000 }}>
      <Typography component="h2" variant="h2">
        {texts.outside}
      </Typography>
      {proposals.map(({ place, examples, rows }) => {
        const label = places.find(({ name }) => name === place)?.label[language] ?? place;
        return (
          <Box key={place}>
            <FormControlLabel
              control={
                <Checkbox
                  checked={grouped.includes(place)}
                  onChange={(_event, isOn) =>
                    onChange(isOn ? [...grouped, place] : grouped.filter((one) => one !== place))
                  }
                />
              }
              label={texts.byGroups(label)}
            />
            <Typography color="text.secondary" sx={{ pl: 4 }}>
              {texts.groupLines(examples, rows > examples.length)}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
