import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Choose } from '../ui/choose.js';
import { DateInput } from '../ui/date-input.js';
import type { Operation } from '../use-case/outcome.js';
import { UseCaseDialog } from '../use-case/use-case-dialog.js';
import type { StepRule } from './review-desk-query.js';
import { useSheetActionTexts } from './sheet-action-texts.js';

const operation: Operation = {
  preview: 'previewReviewSteps',
  act: 'recordReviewSteps',
  input: 'RecordReviewStepsInput',
};

interface Unit {
  readonly id: string;
  readonly name: string;
}

interface StepDialogProps {
  readonly campaignId: string;
  readonly rules: readonly StepRule[];
  readonly commune: Unit;
  readonly hamlets: readonly Unit[];
  readonly onClose: () => void;
}

/** Steps that the commune does as a whole; the others are done hamlet by hamlet. */
const ofCommune: ReadonlySet<string> = new Set(['REPORT', 'DECISION']);

/** Records a step for many hamlets at once: they meet and post on the same days more often than not. */
export function StepDialog({ campaignId, rules, commune, hamlets, onClose }: StepDialogProps) {
  const texts = useSheetActionTexts();
  const [ruleId, setRuleId] = useState(rules[0]?.id ?? '');
  const [chosen, setChosen] = useState<readonly string[]>(hamlets.map(({ id }) => id));
  const [startedOn, setStartedOn] = useState('');
  /** null: what stands there is no day. */
  const [endedOn, setEndedOn] = useState<string | null>('');
  const [paper, setPaper] = useState('');
  const [place, setPlace] = useState('');
  const units = [...hamlets, commune];
  const choose = (id: string): void => {
    setRuleId(id);
    const kind = rules.find((rule) => rule.id === id)?.kind ?? '';
    setChosen(ofCommune.has(kind) ? [commune.id] : hamlets.map((one) => one.id));
  };
  const input =
    startedOn === '' || endedOn === null || chosen.length === 0
      ? null
      : {
          campaignId,
          ruleId,
          unitIds: units.filter(({ id }) => chosen.includes(id)).map(({ id }) => id),
          startedOn,
          endedOn: endedOn || null,
          document: paper.trim() || null,
          place: place.trim() || null,
        };
  const isAll = hamlets.every(({ id }) => chosen.includes(id));
  return (
    <UseCaseDialog input={input} onClose={onClose} operation={operation} title={texts.stepTitle}>
      <Choose
        choices={rules.map(({ id, name }) => [id, name] as const)}
        label={texts.step}
        onChoose={choose}
        value={ruleId}
      />
      <DateInput isRequired label={texts.from} onChange={setStartedOn} value={startedOn} />
      <DateInput
        label={texts.to}
        onChange={(value, isUnreadable) => setEndedOn(isUnreadable ? null : value)}
        value={endedOn ?? ''}
      />
      <TextField label={texts.paper} onChange={({ target }) => setPaper(target.value)} value={paper} />
      <TextField label={texts.place} onChange={({ target }) => setPlace(target.value)} value={place} />
      <FormControl component="fieldset">
        <FormLabel component="legend">{texts.units}</FormLabel>
        <FormGroup>
          <FormControlLabel
            control={
              <Checkbox
                checked={isAll}
                onChange={({ target }) => setChosen(target.checked ? hamlets.map(({ id }) => id) : [])}
                size="small"
              />
            }
            label={texts.all}
          />
          {units.map(({ id, name }) => (
            <FormControlLabel
              control={
                <Checkbox
                  checked={chosen.includes(id)}
                  onChange={({ target }) =>
                    setChosen(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                  }
                  size="small"
                />
              }
              key={id}
              label={name}
              sx={{ ml: 1 }}
            />
          ))}
        </FormGroup>
      </FormControl>
    </UseCaseDialog>
  );
}
