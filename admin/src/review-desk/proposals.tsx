import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { findField, getResource, mayWriteResource } from '../catalog.js';
import { inLanguage } from '../language.js';
import type { RowActionsProps } from '../panel/row-actions.js';
import { ask } from '../providers/client.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { AcceptHereDialog } from './desk-dialogs.js';
import { useProposalTexts } from './proposal-texts.js';
import { useSheetActionTexts } from './sheet-action-texts.js';

interface Proposal {
  readonly field: string;
  readonly isDeprived: boolean | null;
  readonly decided: boolean | null;
  readonly isDifferent: boolean;
  readonly reason: { readonly vi: string; readonly en: string };
}

const document = `query Proposals($reviewId: ID!) {
  deprivationProposals(reviewId: $reviewId) { field isDeprived decided isDifferent reason { vi en } } }`;

/** In the panel of a review sheet: what the facts say about each deprivation and why, beside what the reviewer decided. */
export default function Proposals({ row, role, onChanged }: RowActionsProps) {
  const texts = useProposalTexts();
  const actions = useSheetActionTexts();
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['record', 'proposals', row.id, row.version],
    queryFn: async () =>
      (await ask<{ deprivationProposals: readonly Proposal[] }>(document, { reviewId: row.id }))
        .deprivationProposals,
  });
  const [isAsking, setAsking] = useState(false);
  if (!data || data.length === 0) return null;
  const isOpen =
    (row['recognisedClass'] ?? null) === null && mayWriteResource(getResource('householdReview'), role);
  const hasEmpty = data.some(({ isDeprived, decided }) => isDeprived !== null && decided === null);
  const nameOf = (field: string): string => {
    const found = findField(getResource('householdReview'), field);
    return found ? inLanguage(found.label, language) : field;
  };
  const wordOf = (value: boolean | null): string =>
    value === null ? texts.open : value ? texts.lacking : texts.notLacking;
  return (
    <Box component="section" sx={{ mt: 2.5, pt: 1.5, borderTop: `1px solid ${palette.line}` }}>
      <Typography component="h3" variant="h3">
        {texts.heading}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {texts.hint}
      </Typography>
      {isOpen && hasEmpty ? (
        <Button onClick={() => setAsking(true)} sx={{ mb: 1 }} variant="outlined">
          {actions.acceptHere}
        </Button>
      ) : null}
      {isAsking ? (
        <AcceptHereDialog onClose={() => setAsking(false)} onDone={onChanged} reviewId={row.id} />
      ) : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {data.map(({ field, isDeprived, decided, isDifferent, reason }) => (
          <li key={field}>
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
              <Typography sx={{ flex: 1, fontWeight: 600 }}>{nameOf(field)}</Typography>
              {isDifferent ? (
                <Chip
                  label={texts.differs(wordOf(decided))}
                  sx={{ bgcolor: palette.amberPale, color: palette.amber }}
                />
              ) : null}
              <span>{wordOf(isDeprived)}</span>
            </Box>
            <Typography color="text.secondary">{reason[language]}</Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
}
