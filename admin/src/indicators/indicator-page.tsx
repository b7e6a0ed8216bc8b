import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Title, useNotify } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { figuresKey } from '../dashboard/use-progress.js';
import { useIdentity, usePlace } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { newRequestKey, saveRows } from '../providers/records.js';
import type { Violation, WireRow } from '../providers/wire.js';
import { useLanguage } from '../texts/use-texts.js';
import { Choose } from '../ui/choose.js';
import { changedFields, draftOf, newDraft } from './draft.js';
import {
  type Draft,
  indicatorResource,
  useCodes,
  useIndicator,
  useIndicators,
  useTrial,
} from './editor-query.js';
import { useEditorTexts } from './editor-texts.js';
import { refusedFaults } from './faults.js';
import { IndicatorForm } from './indicator-form.js';
import { TrialPanel } from './trial-panel.js';
import { useSettled } from './use-settled.js';
import { VersionList } from './version-list.js';

const isNew = 'new';

/** Where an analyst defines an indicator: conditions in words, the figure that they give, and the versions kept. */
export default function IndicatorPage() {
  const texts = useEditorTexts();
  const [search, setSearch] = useSearchParams();
  const { data: indicators = [] } = useIndicators();
  const chosen = search.get('indicator') ?? indicators[0]?.id ?? isNew;
  const id = chosen === isNew ? null : chosen;
  const { data: stored } = useIndicator(id);
  const { data: programmes = [] } = useCodes('programme');
  const programme = programmes.find((one) => one['isIntegrated'] !== true) ?? programmes[0];
  const choose = (next: string): void =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.set('indicator', next);
      return after;
    });
  const row = id === null ? null : stored;
  return (
    <Box sx={{ p: 2.5, maxWidth: 1560 }}>
      <Title title={texts.title} />
      <Typography component="h1" variant="h1">
        {texts.title}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {texts.hint}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1.5, mb: 3, flexWrap: 'wrap' }}>
        <Choose
          choices={[
            [isNew, texts.create],
            ...indicators.map((one) => [one.id, `${String(one['code'])} · ${String(one['name'])}`] as const),
          ]}
          label={texts.choose}
          onChoose={choose}
          value={chosen === isNew || indicators.some((one) => one.id === chosen) ? chosen : ''}
        />
      </Box>
      {row === undefined || (id === null && !programme) ? (
        <LinearProgress aria-label={texts.trying} />
      ) : (
        <Editor
          key={`${chosen}/${row?.version ?? 0}`}
          onSaved={choose}
          programmeId={programme?.id ?? null}
          stored={row}
        />
      )}
    </Box>
  );
}

interface EditorProps {
  readonly stored: WireRow | null;
  readonly programmeId: string | null;
  readonly onSaved: (id: string) => void;
}

function Editor({ stored, programmeId, onSaved }: EditorProps) {
  const texts = useEditorTexts();
  const language = useLanguage();
  const notify = useNotify();
  const queries = useQueryClient();
  const identity = useIdentity();
  const before = stored ? draftOf(stored) : null;
  const [draft, setDraft] = useState<Draft>(before ?? newDraft(programmeId));
  const [violations, setViolations] = useState<readonly Violation[]>([]);
  const [isSaving, setSaving] = useState(false);
  const { area, year } = usePlace();
  const tried = useMemo(() => (stored ? { ...draft, id: stored.id } : draft), [draft, stored]);
  const settled = useSettled(tried);
  const { data: trial, error, isFetching } = useTrial(settled, area?.id ?? null, year);
  const faults = [...(trial?.faults ?? []), ...refusedFaults(violations)];
  const isForeign = identity?.role === 'ANALYST' && stored !== null && stored['isAnalystMade'] !== true;
  // What was refused was said of the draft as it stood.
  const change = (next: Draft): void => {
    setDraft(next);
    setViolations([]);
  };
  const save = async (): Promise<void> => {
    setSaving(true);
    try {
      const set = changedFields(draft, before);
      const row = stored ? { id: stored.id, version: stored.version, set } : { set };
      const [result] = await saveRows(indicatorResource, newRequestKey(), [row]);
      setViolations(result?.errors ?? []);
      if (result?.status === 'SAVED' && result.id !== null) {
        notify(texts.saved(String(draft['code'])), { type: 'success' });
        onSaved(result.id);
        await queries.invalidateQueries({ queryKey: [figuresKey] });
      } else if (result?.status === 'UNCHANGED') notify(texts.unchanged);
      else if (result?.status === 'CONFLICT') notify(texts.conflict, { type: 'warning' });
    } catch (error) {
      notify(reasonOf(error, language), { type: 'error' });
    } finally {
      setSaving(false);
    }
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 380px' },
      }}
    >
      <Box component="form" noValidate onSubmit={(event) => event.preventDefault()}>
        {isForeign ? (
          <Alert severity="info" sx={{ mb: 2 }}>
            {texts.foreign}
          </Alert>
        ) : null}
        <IndicatorForm draft={draft} faults={faults} onChange={change} />
        {violations.length > 0 ? (
          <Alert severity="error" sx={{ mb: 2 }}>
            {texts.refused}
            <ul>
              {violations.map(({ field, message }) => (
                <li key={`${field}/${message.en}`}>{message[language]}</li>
              ))}
            </ul>
          </Alert>
        ) : null}
        <Button
          disabled={isSaving || isForeign}
          onClick={() => void save()}
          sx={{ mb: 3 }}
          type="submit"
          variant="contained"
        >
          {texts.save}
        </Button>
        <VersionList code={String(stored?.['code'] ?? '')} indicatorId={stored?.id ?? null} />
      </Box>
      <Box>
        <TrialPanel
          definition={tried}
          error={error}
          isTrying={isFetching || settled !== tried}
          trial={trial}
        />
      </Box>
    </Box>
  );
}
