import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { WireRow } from '../providers/wire.js';
import { palette } from '../theme.js';
import { RecordPicker } from '../ui/record-picker.js';
import type { NewUnit } from './draft.js';
import { useUnitChangeTexts } from './unit-change-texts.js';

export interface Part {
  readonly id: string;
  readonly name: string;
}

interface NewUnitFieldsProps {
  readonly position: number;
  readonly unit: NewUnit;
  /** Which units the new one may lie in. */
  readonly mayHold: (above: WireRow) => boolean;
  readonly onChange: (more: Partial<NewUnit>) => void;
  /** Of a split: what the old unit is made of; null where nothing is divided. */
  readonly parts: readonly Part[] | null;
  readonly partsLabel: string;
  readonly onAssign: (partId: string, isHere: boolean) => void;
  readonly onAssignRest: () => void;
}

export function NewUnitFields({
  position,
  unit,
  mayHold,
  onChange,
  parts,
  partsLabel,
  onAssign,
  onAssignRest,
}: NewUnitFieldsProps) {
  const texts = useUnitChangeTexts();
  return (
    <Box
      aria-label={texts.newUnit(position)}
      component="section"
      sx={{ display: 'grid', gap: 1.5, p: 1.5, border: `1px solid ${palette.line}`, borderRadius: 1 }}
    >
      <Typography component="h3" variant="h3">
        {texts.newUnit(position)}
      </Typography>
      <Box
        sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '140px 1fr 1fr' } }}
      >
        <TextField
          label={texts.code}
          onChange={({ target }) => onChange({ code: target.value })}
          required
          value={unit.code}
        />
        <TextField
          label={texts.name}
          onChange={({ target }) => onChange({ name: target.value })}
          required
          value={unit.name}
        />
        <RecordPicker
          fields={['level', 'validTo']}
          isOffered={mayHold}
          label={texts.parent}
          onChange={(parent) => onChange({ parent })}
          resource="administrativeUnit"
          value={unit.parent}
        />
      </Box>
      {parts ? (
        <FormControl component="fieldset">
          <FormLabel component="legend">
            {partsLabel} ({unit.partIds.length})
          </FormLabel>
          <Button onClick={onAssignRest} size="small" sx={{ justifySelf: 'start', alignSelf: 'flex-start' }}>
            {texts.takeRest}
          </Button>
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: 'repeat(auto-fill, minmax(230px, 1fr))',
              maxHeight: 220,
              overflowY: 'auto',
            }}
            tabIndex={0}
          >
            {parts.map(({ id, name }) => (
              <FormControlLabel
                control={
                  <Checkbox
                    checked={unit.partIds.includes(id)}
                    onChange={({ target }) => onAssign(id, target.checked)}
                    size="small"
                  />
                }
                key={id}
                label={name}
              />
            ))}
          </Box>
        </FormControl>
      ) : null}
    </Box>
  );
}
