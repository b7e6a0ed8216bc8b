import AddIcon from '@mui/icons-material/Add';
import ColourIcon from '@mui/icons-material/PaletteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Popover from '@mui/material/Popover';
import Select from '@mui/material/Select';
import Typography from '@mui/material/Typography';
import type { CatalogResource } from '@dachieu/schema';
import { useState } from 'react';
import { filterableFields, isComplete, startCondition } from '../filters/condition.js';
import { ConditionRow } from '../filters/condition-row.js';
import { type Tint, TINT_MARKS, TINTS } from '../grid/index.js';
import { useLanguage } from '../texts/use-texts.js';
import type { ColourRule } from './colour-rule.js';
import { colourTexts } from './colour-texts.js';

interface ColourButtonProps {
  readonly resource: CatalogResource;
  readonly rules: readonly ColourRule[];
  /** Field of the active cell, which a new condition begins with. */
  readonly activeField: string | undefined;
  readonly onChange: (rules: readonly ColourRule[]) => void;
}

/** Colours by condition; the sheet follows while they are written, and a saved view keeps them. */
export function ColourButton({ resource, rules, activeField, onChange }: ColourButtonProps) {
  const texts = colourTexts[useLanguage()];
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const count = rules.filter(({ condition }) => isComplete(condition)).length;
  const fields = filterableFields(resource);
  const first = fields.find(({ name }) => name === activeField) ?? fields[0];
  const add = (): void => {
    const unused = TINTS.find((tint) => !rules.some((rule) => rule.tint === tint));
    if (first)
      onChange([...rules, { condition: startCondition(first), tint: unused ?? TINTS[0], isRow: false }]);
  };
  const open = (target: HTMLElement): void => {
    setAnchor(target);
    if (rules.length === 0) add();
  };
  return (
    <>
      <Button
        aria-haspopup="dialog"
        color={count > 0 ? 'primary' : 'inherit'}
        onClick={({ currentTarget }) => open(currentTarget)}
        startIcon={<ColourIcon />}
        variant={count > 0 ? 'outlined' : 'text'}
      >
        {count > 0 ? texts.coloursOn(count) : texts.colours}
      </Button>
      <Popover
        anchorEl={anchor}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={() => setAnchor(null)}
        open={anchor !== null}
        slotProps={{
          paper: { 'aria-label': texts.title, role: 'dialog', sx: { p: 2, width: 760, maxWidth: '94vw' } },
        }}
      >
        <Typography component="h2" variant="h3">
          {texts.title}
        </Typography>
        <Typography color="text.secondary" sx={{ mb: 1.5 }} variant="body2">
          {texts.hint}
        </Typography>
        {rules.length === 0 ? <Typography>{texts.none}</Typography> : null}
        <Box sx={{ display: 'grid', gap: 2 }}>
          {rules.map((rule, index) => (
            <RuleEditor
              // Rules have no name but their place.
              key={`${index}/${rule.condition.field}`}
              label={texts.rule(index + 1)}
              onChange={(next) => onChange(rules.map((one, i) => (i === index ? next : one)))}
              onRemove={() => onChange(rules.filter((_, i) => i !== index))}
              resource={resource}
              rule={rule}
            />
          ))}
        </Box>
        <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
          <Button onClick={add} startIcon={<AddIcon />}>
            {texts.add}
          </Button>
          <Box sx={{ flex: 1 }} />
          {rules.length > 0 ? <Button onClick={() => onChange([])}>{texts.clear}</Button> : null}
          <Button onClick={() => setAnchor(null)} variant="contained">
            {texts.done}
          </Button>
        </Box>
      </Popover>
    </>
  );
}

interface RuleEditorProps {
  readonly resource: CatalogResource;
  readonly rule: ColourRule;
  readonly label: string;
  readonly onChange: (rule: ColourRule) => void;
  readonly onRemove: () => void;
}

function RuleEditor({ resource, rule, label, onChange, onRemove }: RuleEditorProps) {
  const texts = colourTexts[useLanguage()];
  return (
    <Box aria-label={label} role="group" sx={{ display: 'grid', gap: 1 }}>
      <ConditionRow
        condition={rule.condition}
        isOwnOnly
        onChange={(condition) => onChange({ ...rule, condition })}
        onRemove={onRemove}
        resource={resource}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Select
          inputProps={{ 'aria-label': texts.tint }}
          onChange={({ target }) =>
            onChange({ ...rule, tint: TINTS.find((one) => one === target.value) ?? rule.tint })
          }
          sx={{ width: 210 }}
          value={rule.tint}
        >
          {TINTS.map((tint) => (
            <MenuItem key={tint} value={tint}>
              <Swatch tint={tint} />
              {texts.tints[tint]}
            </MenuItem>
          ))}
        </Select>
        <Select
          inputProps={{ 'aria-label': texts.reach }}
          onChange={({ target }) => onChange({ ...rule, isRow: target.value === 'row' })}
          sx={{ width: 160 }}
          value={rule.isRow ? 'row' : 'cell'}
        >
          <MenuItem value="cell">{texts.cell}</MenuItem>
          <MenuItem value="row">{texts.row}</MenuItem>
        </Select>
      </Box>
    </Box>
  );
}

function Swatch({ tint }: { readonly tint: Tint }) {
  return (
    <Box
      aria-hidden
      className={`tint-${tint}`}
      component="span"
      sx={{
        display: 'inline-block',
        width: 28,
        mr: 1,
        textAlign: 'center',
        borderRadius: 0.5,
        background: 'var(--_tint)',
        color: 'var(--_mark-ink)',
      }}
    >
      {TINT_MARKS[tint]}
    </Box>
  );
}
