import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { reasonOf } from '../providers/failure.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Choose } from '../ui/choose.js';
import { Notice } from '../ui/notice.js';
import { CheckList } from './check-list.js';
import { ClassMatrix } from './class-matrix.js';
import { FormSheet } from './form-sheet.js';
import {
  type Asked,
  type Identification,
  useChecks,
  useFlows,
  useForm,
  useMeasures,
  type Weight,
} from './forms-query.js';
import { useFormsTexts } from './forms-texts.js';
import { MeasureTables } from './measure-tables.js';

interface PanelProps {
  readonly asked: Asked;
}

/** One form at a time, chosen by its number; the choice stands in the address. */
export function FormsPanel({ asked }: PanelProps) {
  const texts = useFormsTexts();
  const [search, setSearch] = useSearchParams();
  const wanted = Number(search.get('form'));
  const number = wanted >= 1 && wanted <= texts.names.length ? Math.trunc(wanted) : 1;
  const { data, error, refetch } = useForm(asked, number);
  const form = data?.povertyForm;
  const choose = (next: string): void =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('form', next);
        return after;
      },
      { replace: true },
    );
  const isEmpty = form?.lines.every(({ cells }) => cells.every(({ value }) => !value)) === true;
  return (
    <>
      <Box data-screen sx={{ mb: 2 }}>
        <Choose
          choices={texts.names.map((name, index) => [String(index + 1), `${index + 1}. ${name}`])}
          label={texts.number}
          onChoose={choose}
          value={String(number)}
        />
      </Box>
      <Waiting error={error} isReady={form !== undefined} retry={() => void refetch()}>
        {isEmpty ? <Notice title={texts.empty}>{texts.emptyHint}</Notice> : null}
        {form && !isEmpty ? <FormSheet form={form} /> : null}
      </Waiting>
    </>
  );
}

export function FlowsPanel({ asked }: PanelProps) {
  const texts = useFormsTexts();
  const { data, error, refetch } = useFlows(asked);
  const flows = data?.povertyFlows;
  const isEmpty = flows?.matrix.every((one) => one.households === 0) === true;
  return (
    <Waiting error={error} isReady={flows !== undefined} retry={() => void refetch()}>
      {isEmpty ? <Notice title={texts.empty}>{texts.emptyHint}</Notice> : null}
      {flows && !isEmpty ? <ClassMatrix flows={flows} /> : null}
    </Waiting>
  );
}

export function ChecksPanel({ asked }: PanelProps) {
  const { data, error, refetch } = useChecks(asked);
  return (
    <Waiting error={error} isReady={data !== undefined} retry={() => void refetch()}>
      {data ? <CheckList checks={data.povertyChecks} /> : null}
    </Waiting>
  );
}

export function MeasuresPanel({ asked }: PanelProps) {
  const texts = useFormsTexts();
  const [weight, setWeight] = useState<Weight>('HOUSEHOLDS');
  const [identification, setIdentification] = useState<Identification>('RECOGNISED_CLASS');
  const { data, error, refetch } = useMeasures(asked, weight, identification);
  return (
    <>
      <Box data-screen sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
        <Choose
          choices={Object.entries(texts.weights)}
          label={texts.weight}
          onChoose={(value) => setWeight(value === 'MEMBERS' ? 'MEMBERS' : 'HOUSEHOLDS')}
          value={weight}
        />
        <Choose
          choices={Object.entries(texts.identifications)}
          label={texts.identification}
          onChoose={(value) => setIdentification(value === 'CUT_OFF' ? 'CUT_OFF' : 'RECOGNISED_CLASS')}
          value={identification}
        />
      </Box>
      <Waiting error={error} isReady={data !== undefined} retry={() => void refetch()}>
        {data ? <MeasureTables measures={data.povertyMeasures} /> : null}
      </Waiting>
    </>
  );
}

interface WaitingProps {
  readonly isReady: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
  readonly children: ReactNode;
}

function Waiting({ isReady, error, retry, children }: WaitingProps) {
  const texts = useFormsTexts();
  const { failure } = useTexts();
  const language = useLanguage();
  if (error) {
    return (
      <Notice actions={<Button onClick={retry}>{failure.retry}</Button>} title={failure.title}>
        {reasonOf(error, language)}
      </Notice>
    );
  }
  return isReady ? children : <LinearProgress aria-label={texts.loading} />;
}
