import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { getResource } from '../catalog.js';
import { inLanguage } from '../language.js';
import { useIdentity } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { newRequestKey, saveRows } from '../providers/records.js';
import { useTellSaved } from '../sheet/use-saved.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { DraftText } from './draft-text.js';
import {
  type HeaderField,
  headerFields,
  headerPlace,
  isDivided,
  placesOf,
  rowsToSave,
  sectionPlace,
  settled,
} from './report-draft.js';
import { periodsKey, type Report } from './report-query.js';
import { useReportTexts } from './report-texts.js';
import { useReportDraft } from './use-report-draft.js';

const manyLines: ReadonlySet<HeaderField> = new Set(['title', 'addressees', 'recipients']);
const resources = ['report', 'reportSection'] as const;

/** The text of a report, section by section, with what is printed around it. Nothing is sent before "save". */
export function ReportEditor({ report }: { readonly report: Report }) {
  const texts = useReportTexts();
  const language = useLanguage();
  const notify = useNotify();
  const queries = useQueryClient();
  const tellSaved = useTellSaved();
  const identity = useIdentity();
  const [isSaved, setSaved] = useState(false);
  const { draft, isChanged, isKept, current, change } = useReportDraft(String(identity?.id ?? ''), report.id);
  const labels = getResource('report').fields;
  const places = placesOf(report);
  const isHeldUp = places.some((place) => isDivided(draft, place));
  const write = (next: typeof draft): void => {
    setSaved(false);
    change(next);
  };
  const save = async (): Promise<void> => {
    const sent = current();
    try {
      for (const resource of resources) {
        const rows = rowsToSave(sent, places, resource);
        if (rows.length === 0) continue;
        const results = await saveRows(getResource(resource), newRequestKey(), rows);
        const [refused] = results.flatMap(({ errors }) => errors);
        if (refused) notify(refused.message[language], { type: 'error', multiLine: true });
        // First what is stored now, then the draft goes: the fields show no older text in between.
        await queries.invalidateQueries({ queryKey: periodsKey });
        change(settled(current(), sent, places, results));
      }
      setSaved(true);
      tellSaved();
    } catch (failure) {
      notify(reasonOf(failure, language), { type: 'error', multiLine: true });
    }
  };
  const told = isHeldUp
    ? texts.divided
    : isChanged
      ? isKept
        ? texts.unsaved
        : texts.notKept
      : isSaved
        ? texts.saved
        : '';
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 860 }}>
      {report.sections.map((section) => (
        <DraftText
          draft={draft}
          help={section.help}
          isLong
          key={section.id}
          label={`${section.position}. ${section.heading}${section.isRequired ? ` (${texts.required})` : ''}`}
          onChange={write}
          place={sectionPlace(section)}
        />
      ))}
      <Typography component="h3" variant="h3">
        {texts.header}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))' }}>
        {headerFields.map((field) => {
          const entry = labels.find((one) => one.name === field);
          return (
            <Box key={field} sx={field === 'title' ? { gridColumn: '1 / -1' } : {}}>
              <DraftText
                draft={draft}
                isDate={field === 'signedOn'}
                isMultiline={manyLines.has(field)}
                label={entry ? inLanguage(entry.label, language) : field}
                onChange={write}
                place={headerPlace(report, field)}
              />
            </Box>
          );
        })}
      </Box>
      <Box
        sx={{
          position: 'sticky',
          // Through the padding of the page, so that nothing shows below.
          bottom: -16,
          zIndex: 2,
          borderTop: `1px solid ${palette.line}`,
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          py: 1.5,
          bgcolor: palette.ground,
        }}
      >
        <Button disabled={!isChanged} onClick={() => void save()} variant="contained">
          {texts.save}
        </Button>
        {isChanged ? <Button onClick={() => write({})}>{texts.forget}</Button> : null}
        <Typography
          aria-live="polite"
          role="status"
          sx={{ color: isHeldUp || !isKept ? palette.red : palette.quiet }}
        >
          {told}
        </Typography>
      </Box>
    </Box>
  );
}
