import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import type { CatalogResource } from '@dachieu/schema';
import { contentFields } from '../catalog.js';
import { inLanguage } from '../language.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';

interface ColumnChooserProps {
  readonly anchor: HTMLElement | null;
  readonly resource: CatalogResource;
  readonly shown: readonly string[];
  readonly onShow: (fields: readonly string[]) => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

export function ColumnChooser({ anchor, resource, shown, onShow, onReset, onClose }: ColumnChooserProps) {
  const { sheet, filter } = useTexts();
  const language = useLanguage();
  const toggle = (name: string): void => {
    if (!shown.includes(name)) onShow([...shown, name]);
    else if (shown.length > 1) onShow(shown.filter((one) => one !== name));
  };
  return (
    <Popover
      anchorEl={anchor}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      onClose={onClose}
      open={anchor !== null}
      slotProps={{
        paper: { 'aria-label': sheet.columnsHint, role: 'dialog', sx: { p: 2, maxHeight: '70vh' } },
      }}
    >
      <Typography color="text.secondary" sx={{ mb: 1 }} variant="body2">
        {sheet.columnsHint}
      </Typography>
      <Box sx={{ columns: contentFields(resource).length > 14 ? '2 200px' : '1 200px' }}>
        {contentFields(resource).map(({ name, label }) => (
          <FormControlLabel
            control={
              <Checkbox
                checked={shown.includes(name)}
                onChange={() => toggle(name)}
                size="small"
                sx={{ p: 0.5 }}
              />
            }
            key={name}
            label={inLanguage(label, language)}
            sx={{
              display: 'flex',
              mr: 0,
              breakInside: 'avoid',
              '& .MuiFormControlLabel-label': { fontSize: 13 },
            }}
          />
        ))}
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, mt: 1.5 }}>
        <Button onClick={onReset}>{sheet.columnsReset}</Button>
        <Button onClick={onClose} variant="contained">
          {filter.apply}
        </Button>
      </Box>
    </Popover>
  );
}
