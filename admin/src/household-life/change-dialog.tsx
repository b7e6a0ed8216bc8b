import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { findField, getResource } from '../catalog.js';
import { inLanguage } from '../language.js';
import type { WireRow } from '../providers/wire.js';
import { useLanguage } from '../texts/use-texts.js';
import { Choose } from '../ui/choose.js';
import { DateInput } from '../ui/date-input.js';
import { RecordPicker } from '../ui/record-picker.js';
import type { Input, Operation } from '../use-case/outcome.js';
import { UseCaseDialog } from '../use-case/use-case-dialog.js';
import { type ChangeKind, changeKinds, useHouseholdLifeTexts } from './household-life-texts.js';
import type { Member } from './household-query.js';

const operation: Operation = {
  preview: 'previewHouseholdChange',
  act: 'changeHousehold',
  input: 'HouseholdChangeInput',
};

interface ChangeDialogProps {
  readonly household: WireRow;
  readonly name: string;
  readonly members: readonly Member[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

interface Answers {
  readonly on: string;
  readonly personIds: readonly string[];
  readonly headId: string;
  readonly other: WireRow | null;
  readonly hamlet: WireRow | null;
  readonly childName: string;
  readonly childSex: string;
  readonly childRelation: string;
}

const nothing: Answers = {
  on: '',
  personIds: [],
  headId: '',
  other: null,
  hamlet: null,
  childName: '',
  childSex: '',
  childRelation: 'CHILD',
};

const asks = (kind: ChangeKind, what: keyof Answers): boolean =>
  ({
    on: true,
    personIds: kind === 'SPLIT' || kind === 'DEATH',
    headId: kind === 'SPLIT' || kind === 'DEATH' || kind === 'NEW_HEAD',
    other: kind === 'MERGE',
    hamlet: kind === 'MOVE' || kind === 'SPLIT',
    childName: kind === 'BIRTH',
    childSex: kind === 'BIRTH',
    childRelation: kind === 'BIRTH',
  })[what];

/** What the server is asked; null while the day or what the event needs is missing. */
const inputOf = (householdId: string, kind: ChangeKind, answers: Answers): Input | null => {
  const { on, personIds, headId, other, hamlet, childName, childSex, childRelation } = answers;
  const isMissing =
    on === '' ||
    (asks(kind, 'personIds') && personIds.length === 0) ||
    (kind === 'NEW_HEAD' && headId === '') ||
    (kind === 'MERGE' && !other) ||
    (kind === 'MOVE' && !hamlet) ||
    (kind === 'BIRTH' && childName.trim() === '');
  if (isMissing) return null;
  return {
    householdId,
    kind,
    on,
    ...(asks(kind, 'personIds') ? { personIds } : {}),
    ...(asks(kind, 'headId') && headId !== '' ? { headId } : {}),
    ...(kind === 'MERGE' ? { otherHouseholdId: other?.id } : {}),
    ...(asks(kind, 'hamlet') && hamlet ? { hamletId: hamlet.id } : {}),
    ...(kind === 'BIRTH' ? { childName: childName.trim(), childSex: childSex || null, childRelation } : {}),
  };
};

/** Records an event in a household's life: asks what it needs, shows what follows, does it. */
export function ChangeDialog({ household, name, members, onClose, onDone }: ChangeDialogProps) {
  const texts = useHouseholdLifeTexts();
  const language = useLanguage();
  const [kind, setKind] = useState<ChangeKind>('SPLIT');
  const [answers, setAnswers] = useState<Answers>(nothing);
  const put = (more: Partial<Answers>): void => setAnswers((before) => ({ ...before, ...more }));
  const choicesOf = (field: string): (readonly [string, string])[] =>
    (findField(getResource('person'), field)?.choices?.values ?? []).map(
      ({ value, label }) => [value, inLanguage(label, language)] as const,
    );
  const relationOf = ({ relationToHead }: Member): string =>
    choicesOf('relationToHead').find(([value]) => value === relationToHead)?.[1] ?? '';
  const couldBeHead =
    kind === 'SPLIT'
      ? members.filter(({ id }) => answers.personIds.includes(id))
      : members.filter(({ id }) => !answers.personIds.includes(id));
  return (
    <UseCaseDialog
      input={inputOf(household.id, kind, answers)}
      onClose={onClose}
      onDone={onDone}
      operation={operation}
      title={texts.title(name)}
    >
      <Choose
        choices={changeKinds.map((one) => [one, texts.kinds[one]])}
        label={texts.kind}
        onChoose={(value) => {
          setKind(changeKinds.find((one) => one === value) ?? 'SPLIT');
          setAnswers(({ on }) => ({ ...nothing, on }));
        }}
        value={kind}
      />
      <DateInput isRequired label={texts.on} onChange={(on) => put({ on })} value={answers.on} />
      {asks(kind, 'personIds') ? (
        <FormControl component="fieldset">
          <FormLabel component="legend">{kind === 'SPLIT' ? texts.leaving : texts.died}</FormLabel>
          {members.length === 0 ? texts.noMembers : null}
          <FormGroup>
            {members.map((member) => (
              <FormControlLabel
                control={
                  <Checkbox
                    checked={answers.personIds.includes(member.id)}
                    onChange={({ target }) => {
                      const others = answers.personIds.filter((id) => id !== member.id);
                      const only = kind === 'DEATH' ? [] : others;
                      put({ personIds: target.checked ? [...only, member.id] : others, headId: '' });
                    }}
                    size="small"
                  />
                }
                key={member.id}
                label={`${member.name}${relationOf(member) ? ` (${relationOf(member)})` : ''}`}
              />
            ))}
          </FormGroup>
        </FormControl>
      ) : null}
      {asks(kind, 'headId') && couldBeHead.length > 0 ? (
        <Choose
          choices={[['', '–'], ...couldBeHead.map(({ id, name: member }) => [id, member] as const)]}
          label={texts.head}
          onChoose={(headId) => put({ headId })}
          value={answers.headId}
        />
      ) : null}
      {kind === 'MERGE' ? (
        <RecordPicker
          fields={['endedOn']}
          isOffered={(row) => row.id !== household.id && !row['endedOn']}
          label={texts.other}
          onChange={(other) => put({ other })}
          resource="household"
          value={answers.other}
        />
      ) : null}
      {asks(kind, 'hamlet') ? (
        <RecordPicker
          fields={['level']}
          isOffered={(row) => row['level'] === 'HAMLET' && row.id !== household['hamletId']}
          label={kind === 'SPLIT' ? texts.otherHamlet : texts.hamlet}
          onChange={(hamlet) => put({ hamlet })}
          resource="administrativeUnit"
          value={answers.hamlet}
        />
      ) : null}
      {kind === 'BIRTH' ? (
        <>
          <TextField
            label={texts.childName}
            onChange={({ target }) => put({ childName: target.value })}
            required
            value={answers.childName}
          />
          <Choose
            choices={[['', '–'], ...choicesOf('sex')]}
            label={texts.childSex}
            onChoose={(childSex) => put({ childSex })}
            value={answers.childSex}
          />
          <Choose
            choices={choicesOf('relationToHead')}
            label={texts.childRelation}
            onChoose={(childRelation) => put({ childRelation })}
            value={answers.childRelation}
          />
        </>
      ) : null}
    </UseCaseDialog>
  );
}
