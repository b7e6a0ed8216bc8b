import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title } from 'react-admin';
import { getResource } from '../catalog.js';
import { listRows } from '../providers/records.js';
import type { WireRow } from '../providers/wire.js';
import { Choose } from '../ui/choose.js';
import { DateInput } from '../ui/date-input.js';
import { RecordPicker } from '../ui/record-picker.js';
import type { Operation } from '../use-case/outcome.js';
import { UseCaseDialog } from '../use-case/use-case-dialog.js';
import {
  assignPart,
  assignRest,
  type Draft,
  emptyDraft,
  inputOf,
  mayHold,
  newUnit,
  withOld,
} from './draft.js';
import { NewUnitFields, type Part } from './new-unit-fields.js';
import { PastChanges } from './past-changes.js';
import { unitOperations, useUnitChangeTexts } from './unit-change-texts.js';

const change: Operation = { preview: 'previewUnitChange', act: 'changeUnits', input: 'UnitChangeInput' };

/** What a unit to be split is made of: the units below it, or of a hamlet its present households. */
const useParts = (old: WireRow | undefined, isAsked: boolean) =>
  useQuery({
    queryKey: ['unit-parts', old?.id],
    enabled: isAsked && old !== undefined,
    queryFn: async (): Promise<readonly Part[]> => {
      const isHamlet = old?.['level'] === 'HAMLET';
      const rows = await listRows(getResource(isHamlet ? 'household' : 'administrativeUnit'), {
        where: isHamlet
          ? { hamletId: { eq: old?.id }, endedOn: { isNull: true } }
          : { parentId: { eq: old?.id }, validTo: { isNull: true } },
        offset: 0,
        limit: 1000,
      });
      return rows.map((row) => ({
        id: row.id,
        name: isHamlet ? `${String(row['code'])} ${String(row['headName'])}` : String(row['name']),
      }));
    },
  });

/** Merges, splits, renames or moves units, with a preview of what moves and of the figures before and after. */
export default function UnitChangePage() {
  const texts = useUnitChangeTexts();
  const [draft, setDraft] = useState<Draft>(() => emptyDraft('MERGE'));
  const [isAsking, setAsking] = useState(false);
  const { kind, old, fresh } = draft;
  const put = (more: Partial<Draft>): void => setDraft((before) => ({ ...before, ...more }));
  const isSplit = kind === 'SPLIT';
  const { data: parts = [] } = useParts(old[0], isSplit);
  const input = inputOf(draft);
  const takesMore = kind === 'MERGE' || old.length === 0;
  const close = (): void => setAsking(false);
  return (
    <Box sx={{ p: 2.5, maxWidth: 1100 }}>
      <Title title={texts.title} />
      <Typography component="h1" variant="h1">
        {texts.title}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {texts.hint}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Box
          sx={{
            display: 'grid',
            gap: 1.5,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '220px 180px 1fr' },
          }}
        >
          <Choose
            choices={unitOperations.map((one) => [one, texts.kinds[one]])}
            label={texts.kind}
            onChoose={(value) => {
              const next = unitOperations.find((one) => one === value) ?? 'MERGE';
              setDraft(({ effectiveOn, document }) => ({ ...emptyDraft(next), effectiveOn, document }));
            }}
            value={kind}
          />
          <DateInput
            isRequired
            label={texts.effectiveOn}
            onChange={(effectiveOn) => put({ effectiveOn })}
            value={draft.effectiveOn}
          />
          <TextField
            label={texts.document}
            onChange={({ target }) => put({ document: target.value })}
            required
            value={draft.document}
          />
        </Box>
        <Box aria-label={texts.oldUnits} component="section">
          <Typography component="h2" sx={{ mb: 1 }} variant="h2">
            {texts.oldUnits}
          </Typography>
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 1 }}>
            {old.map((unit) => (
              <Chip
                key={unit.id}
                label={`${String(unit['name'])} (${String(unit['code'])})`}
                onDelete={() => put({ old: old.filter(({ id }) => id !== unit.id) })}
              />
            ))}
          </Box>
          {takesMore ? (
            <RecordPicker
              fields={['code', 'level', 'validTo']}
              isOffered={(row) => !row['validTo'] && old.every(({ id }) => id !== row.id)}
              key={old.length}
              label={texts.addOld}
              onChange={(unit) => {
                if (unit) setDraft((before) => withOld(before, unit));
              }}
              resource="administrativeUnit"
              value={null}
            />
          ) : null}
        </Box>
        <Box aria-label={texts.newUnits} component="section" sx={{ display: 'grid', gap: 1.5 }}>
          <Typography component="h2" variant="h2">
            {texts.newUnits}
          </Typography>
          {fresh.map((unit, index) => (
            <NewUnitFields
              key={unit.key}
              mayHold={(above) => mayHold(draft, above)}
              onAssign={(partId, isHere) =>
                setDraft((before) => assignPart(before, unit.key, partId, isHere))
              }
              onAssignRest={() =>
                setDraft((before) =>
                  assignRest(
                    before,
                    unit.key,
                    parts.map(({ id }) => id),
                  ),
                )
              }
              onChange={(more) =>
                put({ fresh: fresh.map((one) => (one.key === unit.key ? { ...one, ...more } : one)) })
              }
              parts={isSplit && old.length > 0 ? parts : null}
              partsLabel={old[0]?.['level'] === 'HAMLET' ? texts.households : texts.parts}
              position={index + 1}
              unit={unit}
            />
          ))}
          {isSplit ? (
            <Button
              onClick={() => put({ fresh: [...fresh, newUnit()] })}
              sx={{ justifySelf: 'start' }}
              variant="outlined"
            >
              {texts.addNew}
            </Button>
          ) : null}
        </Box>
        {isSplit ? null : (
          <FormControlLabel
            control={
              <Checkbox
                checked={draft.movesUsers}
                onChange={({ target }) => put({ movesUsers: target.checked })}
              />
            }
            label={texts.movesUsers}
          />
        )}
        <Button
          disabled={input === null}
          onClick={() => setAsking(true)}
          sx={{ justifySelf: 'start' }}
          variant="contained"
        >
          {texts.start}
        </Button>
      </Box>
      <PastChanges />
      {isAsking && input ? (
        <UseCaseDialog input={input} onClose={close} operation={change} title={texts.dialog} />
      ) : null}
    </Box>
  );
}
