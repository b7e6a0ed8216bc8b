import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { findField, getResource, mayWriteResource } from '../catalog.js';
import { formatDate, titleOf } from '../format.js';
import { inLanguage } from '../language.js';
import type { RowActionsProps } from '../panel/row-actions.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import type { Operation } from '../use-case/outcome.js';
import { UseCaseDialog } from '../use-case/use-case-dialog.js';
import { ChangeDialog } from './change-dialog.js';
import { useHouseholdLifeTexts } from './household-life-texts.js';
import { type HouseholdEvent, useHouseholdLife } from './household-query.js';

const undo: Operation = { act: 'undoHouseholdEvent', input: 'UndoHouseholdEventInput' };

/** In the panel of a household: what has happened to it, and a way to record what happens next. */
export default function HouseholdLife({ row, role, onChanged }: RowActionsProps) {
  const texts = useHouseholdLifeTexts();
  const language = useLanguage();
  const { data } = useHouseholdLife(row.id);
  const [isAsking, setAsking] = useState(false);
  const [undoing, setUndoing] = useState<HouseholdEvent | null>(null);
  const mayWrite = mayWriteResource(getResource('household'), role);
  const endedOn = row['endedOn'];
  const kindOf = ({ kind }: HouseholdEvent): string => {
    const values = findField(getResource('householdEvent'), 'kind')?.choices?.values ?? [];
    const label = values.find(({ value }) => value === kind)?.label;
    return label ? inLanguage(label, language) : kind;
  };
  const sayEvent = (event: HouseholdEvent): string => `${kindOf(event)}, ${formatDate(event.happenedOn)}`;
  return (
    <Box component="section" sx={{ mt: 2.5, pt: 1.5, borderTop: `1px solid ${palette.line}` }}>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography component="h3" sx={{ flex: 1 }} variant="h3">
          {texts.heading}
        </Typography>
        {mayWrite && !endedOn ? (
          <Button disabled={!data} onClick={() => setAsking(true)} variant="outlined">
            {texts.start}
          </Button>
        ) : null}
      </Box>
      {typeof endedOn === 'string' ? (
        <Typography color="text.secondary">{texts.ended(formatDate(endedOn))}</Typography>
      ) : null}
      {data?.events.length === 0 ? <Typography color="text.secondary">{texts.noEvents}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {data?.events.map((event) => (
          <li key={event.id}>
            <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
              <Typography sx={{ flex: 1, fontWeight: 600, opacity: event.undoneAt ? 0.7 : 1 }}>
                {sayEvent(event)}
                {event.undoneAt ? ` (${texts.undone})` : ''}
              </Typography>
              {mayWrite && !event.undoneAt && event.createdBy !== null ? (
                <Button aria-label={texts.undoTitle(sayEvent(event))} onClick={() => setUndoing(event)}>
                  {texts.undo}
                </Button>
              ) : null}
            </Box>
            <Typography color="text.secondary">{event.summary}</Typography>
          </li>
        ))}
      </Box>
      {isAsking && data ? (
        <ChangeDialog
          household={row}
          members={data.members}
          name={titleOf('household', row, language)}
          onClose={() => setAsking(false)}
          onDone={onChanged}
        />
      ) : null}
      {undoing ? (
        <UseCaseDialog
          input={{ eventId: undoing.id }}
          onClose={() => setUndoing(null)}
          onDone={onChanged}
          operation={undo}
          title={texts.undoTitle(sayEvent(undoing))}
        >
          <Typography>{texts.undoHint}</Typography>
        </UseCaseDialog>
      ) : null}
    </Box>
  );
}
