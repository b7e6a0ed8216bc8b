import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title, useNotify } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { getFormsFile } from '../exchange/file-transfer.js';
import { useAreaName } from '../place/areas.js';
import { useBoundary } from '../place/boundary.js';
import { BoundaryChooser, BoundaryLine } from '../place/boundary-chooser.js';
import { usePlace } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { useLanguage } from '../texts/use-texts.js';
import type { Asked } from './forms-query.js';
import { useFormsTexts } from './forms-texts.js';
import { ChecksPanel, FlowsPanel, FormsPanel, MeasuresPanel } from './panels.js';

const panels = {
  forms: FormsPanel,
  flows: FlowsPanel,
  checks: ChecksPanel,
  measures: MeasuresPanel,
} as const;
type TabName = keyof typeof panels;
const tabs = Object.keys(panels) as readonly TabName[];

/** Forms of the national set, changes of class between two years, cross-checks and poverty measures; each figure opens to its rows. */
export default function FormsPage() {
  const texts = useFormsTexts();
  const { area, year } = usePlace();
  const { data: named } = useAreaName(area);
  const { day: boundary } = useBoundary();
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((one) => one === search.get('tab')) ?? 'forms';
  const title = texts.title(area?.name || (named?.name ?? ''));
  const asked: Asked = { areaId: area?.id ?? null, year, boundary };
  const choose = (next: TabName): void =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.set('tab', next);
      return after;
    });
  const Panel = panels[tab];
  return (
    <Box sx={{ p: 2.5 }}>
      <Title title={title} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography component="h1" sx={{ flex: 1, minWidth: 'min(300px, 100%)' }} variant="h1">
          {title} · {year}
        </Typography>
        <BoundaryChooser areaId={asked.areaId} />
        <FormsFile asked={asked} />
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
      <BoundaryLine areaId={asked.areaId} />
      <Box aria-labelledby={`forms-${tab}`} id="forms-panel" role="tabpanel">
        <Panel asked={asked} />
      </Box>
    </Box>
  );
}

/** The official forms as one workbook, which takes a moment for a province. */
function FormsFile({ asked: { areaId, year, boundary } }: { readonly asked: Asked }) {
  const texts = useFormsTexts();
  const language = useLanguage();
  const notify = useNotify();
  const [isMaking, setMaking] = useState(false);
  const get = async (area: string): Promise<void> => {
    setMaking(true);
    try {
      await getFormsFile(area, year, boundary, language);
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
