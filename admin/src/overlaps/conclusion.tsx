import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { getResource, mayWriteResource } from '../catalog.js';
import { inLanguage } from '../language.js';
import { useIdentity } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { newRequestKey, saveRows } from '../providers/records.js';
import { useTellSaved } from '../sheet/use-saved.js';
import { useLanguage } from '../texts/use-texts.js';
import { Choose } from '../ui/choose.js';
import type { OverlapGroup, OverlapReview } from './overlaps-query.js';
import { useOverlapsTexts } from './overlaps-texts.js';

const resource = getResource('overlapReview');
const decisions = resource.fields.find((field) => field.name === 'decision')?.choices?.values ?? [];

const useDecisions = (): readonly (readonly [string, string])[] => {
  const language = useLanguage();
  return decisions.map(({ value, label }) => [value, inLanguage(label, language)] as const);
};

/** What was concluded about a group, or the form in which somebody who may concludes it. */
export function Conclusion({
  group,
  reviews,
}: {
  readonly group: OverlapGroup;
  readonly reviews: readonly OverlapReview[];
}) {
  const identity = useIdentity();
  const choices = useDecisions();
  if (!group.isReviewed)
    return mayWriteResource(resource, identity?.role ?? '') ? <ConclusionForm group={group} /> : null;
  const shown = [
    ...new Map(reviews.map((review) => [`${review.decision} ${review.reason}`, review])).values(),
  ];
  return (
    <Box sx={{ mt: 1 }}>
      {shown.map(({ id, decision, reason }) => (
        <Typography key={id} variant="body2">
          <strong>{choices.find(([value]) => value === decision)?.[1] ?? decision}.</strong> {reason}
        </Typography>
      ))}
    </Box>
  );
}

function ConclusionForm({ group }: { readonly group: OverlapGroup }) {
  const texts = useOverlapsTexts();
  const language = useLanguage();
  const notify = useNotify();
  const tellSaved = useTellSaved();
  const choices = useDecisions();
  const [decision, setDecision] = useState(choices[0]?.[0] ?? '');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const conclude = async (): Promise<void> => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    setSaving(true);
    try {
      const open = group.pairs.filter((pair) => pair.reviewId === null);
      const results = await saveRows(
        resource,
        newRequestKey(),
        open.map(({ firstId, secondId }) => ({ set: { firstId, secondId, decision, reason } })),
      );
      const [refused] = results.flatMap((result) => result.errors);
      notify(refused ? refused.message[language] : texts.concluded, { type: refused ? 'error' : 'success' });
      tellSaved();
    } catch (error) {
      notify(reasonOf(error, language), { type: 'error' });
    } finally {
      setSaving(false);
    }
  };
  return (
    <Box
      component="form"
      data-screen
      onSubmit={(event) => {
        event.preventDefault();
        void conclude();
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 1.5, alignItems: 'flex-start' }}
    >
      <Choose choices={choices} label={texts.decision} onChoose={setDecision} value={decision} />
      <TextField
        error={isMissing}
        helperText={isMissing ? texts.needsReason : undefined}
        label={texts.reason}
        onChange={({ target }) => setReason(target.value)}
        placeholder={texts.reasonHint}
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ flex: 1, minWidth: 'min(260px, 100%)' }}
        value={reason}
      />
      <Button disabled={isSaving} sx={{ minHeight: 38 }} type="submit" variant="contained">
        {texts.conclude}
      </Button>
    </Box>
  );
}
