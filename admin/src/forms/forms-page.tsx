import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { Title, useNotify } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { getFormsFile } from '../exchange/file-transfer.js';
import { useAreaName } from '../place/areas.js';
import { usePlace } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Choose } from '../ui/choose.js';
import { Notice } from '../ui/notice.js';
import { PrintStyles } from '../ui/print-styles.js';
import { CheckList } from './check-list.js';
import { DeprivationForms } from './deprivation-forms.js';
import { FlowForms } from './flow-forms.js';
import {
  type Identification,
  useChecks,
  useDeprivations,
  useFlows,
  useMeasures,
  type Weight,
} from './forms-query.js';
import { useFormsTexts } from './forms-texts.js';
import { MeasureTables } from './measure-tables.js';

const tabs = ['flows', 'deprivations', 'checks', 'measures'] as const;
type TabName = (typeof tabs)[number];

/** Forms of the national set, flows between two years, their cross-checks and the poverty measures; each figure opens to its rows. */
export default function FormsPage() {
  const texts = useFormsTexts();
  const { area, year } = usePlace();
  const { data: named } = useAreaName(area);
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((one) => one === search.get('tab')) ?? 'flows';
  const title = texts.title(area?.name || (named?.name ?? ''));
  const choose = (next: TabName): void =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.set('tab', next);
      return after;
    });
  return (
    <Box sx={{ p: 2.5 }}>
      <Title title={title} />
      <PrintStyles />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Typography component="h1" sx={{ flex: 1 }} variant="h1">
          {title} · {year}
        </Typography>
        <FormsFile areaId={area?.id ?? null} year={year} />
        <Button onClick={() => window.print()} startIcon={<PrintIcon />} variant="outlined">
          {texts.print}
        </Button>
      </Box>
      <Tabs
        data-screen
        onChange={(_, next: TabName) => choose(next)}
        sx={{ mb: 2 }}
        value={tab}
        variant="scrollable"
      >
        {tabs.map((one) => (
          <Tab
            aria-controls="forms-panel"
            id={`forms-${one}`}
            key={one}
            label={texts.tabs[one]}
            value={one}
          />
        ))}
      </Tabs>
      <Box aria-labelledby={`forms-${tab}`} id="forms-panel" role="tabpanel">
        <Panel areaId={area?.id ?? null} tab={tab} year={year} />
      </Box>
    </Box>
  );
}

/** The official forms as one workbook, which takes a moment for a province. */
function FormsFile({ areaId, year }: Place) {
  const texts = useFormsTexts();
  const language = useLanguage();
  const notify = useNotify();
  const [isMaking, setMaking] = useState(false);
  const get = async (area: string): Promise<void> => {
    setMaking(true);
    try {
      await getFormsFile(area, year, language);
    } catch (error) {
      notify(reasonOf(error, language), { type: 'error', multiLine: true });
    }
    setMaking(false);
  };
  return (
    <Button
      data-screen
      disabled={areaId === null || isMaking}
      onClick={() => (areaId === null ? undefined : void get(areaId))}
      startIcon={<DownloadIcon />}
      variant="outlined"
    >
      {texts.file}
    </Button>
  );
}

interface Place {
  readonly areaId: string | null;
  readonly year: number;
}

function Panel({ tab, ...place }: Place & { readonly tab: TabName }) {
  switch (tab) {
    case 'flows':
      return <FlowsPanel {...place} />;
    case 'deprivations':
      return <DeprivationsPanel {...place} />;
    case 'checks':
      return <ChecksPanel {...place} />;
    case 'measures':
      return <MeasuresPanel {...place} />;
  }
}

function FlowsPanel({ areaId, year }: Place) {
  const texts = useFormsTexts();
  const { data, error, refetch } = useFlows(areaId, year);
  const isEmpty = data?.povertyFlows.matrix.every((one) => one.households === 0) === true;
  return (
    <Waiting error={error} isReady={data !== undefined} retry={() => void refetch()}>
      {isEmpty ? <Notice title={texts.empty}>{texts.emptyHint}</Notice> : null}
      {data && !isEmpty ? <FlowForms flows={data.povertyFlows} /> : null}
    </Waiting>
  );
}

function DeprivationsPanel({ areaId, year }: Place) {
  const { data, error, refetch } = useDeprivations(areaId, year);
  return (
    <Waiting error={error} isReady={data !== undefined} retry={() => void refetch()}>
      {data ? <DeprivationForms form={data.povertyDeprivations} /> : null}
    </Waiting>
  );
}

function ChecksPanel({ areaId, year }: Place) {
  const { data, error, refetch } = useChecks(areaId, year);
  return (
    <Waiting error={error} isReady={data !== undefined} retry={() => void refetch()}>
      {data ? <CheckList checks={data.povertyChecks} /> : null}
    </Waiting>
  );
}

function MeasuresPanel({ areaId, year }: Place) {
  const texts = useFormsTexts();
  const [weight, setWeight] = useState<Weight>('HOUSEHOLDS');
  const [identification, setIdentification] = useState<Identification>('RECOGNISED_CLASS');
  const { data, error, refetch } = useMeasures(areaId, year, weight, identification);
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
