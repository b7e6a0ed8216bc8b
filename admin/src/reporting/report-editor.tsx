import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useNotify } from 'react-admin';
import { getResource } from '../catalog.js';
import { inLanguage } from '../language.js';
import { useIdentity } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { newRequestKey, saveRows } from '../providers/records.js';
import { useTellSaved } from '../sheet/use-saved.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { useReportDraft } from './report-draft.js';
import type { Report } from './report-query.js';
import { useReportTexts } from './report-texts.js';

const headerFields = [
  'title',
  'body',
  'number',
  'place',
  'signedOn',
  'addressees',
  'recipients',
  'signerTitle',
  'signer',
] as const;
type HeaderField = (typeof headerFields)[number];

const manyLines: ReadonlySet<HeaderField> = new Set(['addressees', 'recipients']);

/** The text of a report, section by section, with what is printed around it. Nothing is sent before "save". */
export function ReportEditor({ report }: { readonly report: Report }) {
  const texts = useReportTexts();
  const language = useLanguage();
  const notify = useNotify();
  const tellSaved = useTellSaved();
  const identity = useIdentity();
  const { draft, isChanged, writeHeader, writeSection, forget } = useReportDraft(
    String(identity?.id ?? ''),
    report.id,
  );
  const labels = getResource('report').fields;
  const save = async (): Promise<void> => {
    const emptied = (value: string): string | null => (value.trim() === '' ? null : value);
    const set = Object.fromEntries(
      Object.entries(draft.header).map(([field, value]) => [field, emptied(value)]),
    );
    const sections = report.sections.filter(({ id }) => draft.sections[id] !== undefined);
    try {
      const results = [
        ...(Object.keys(set).length > 0
          ? await saveRows(getResource('report'), newRequestKey(), [
              { id: report.id, version: report.version, set },
            ])
          : []),
        ...(sections.length > 0
          ? await saveRows(
              getResource('reportSection'),
              newRequestKey(),
              sections.map(({ id, version }) => ({
                id,
                version,
                set: { text: emptied(draft.sections[id] ?? '') },
              })),
            )
          : []),
      ];
      const refused = results.flatMap(({ errors }) => errors);
      if (refused[0]) {
        notify(refused[0].message[language], { type: 'error', multiLine: true });
        return;
      }
      forget();
      notify(texts.saved, { type: 'success' });
      tellSaved();
    } catch (failure) {
      notify(reasonOf(failure, language), { type: 'error', multiLine: true });
    }
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 860 }}>
      {report.sections.map((section) => (
        <TextField
          fullWidth
          helperText={section.help}
          key={section.id}
          label={`${section.position}. ${section.heading}${section.isRequired ? ` (${texts.required})` : ''}`}
          minRows={4}
          multiline
          onChange={({ target }) => writeSection(section.id, target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
          value={draft.sections[section.id] ?? section.text ?? ''}
        />
      ))}
      <Typography component="h3" variant="h3">
        {texts.header}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))' }}>
        {headerFields.map((field) => {
          const entry = labels.find((one) => one.name === field);
          return (
            <TextField
              key={field}
              label={entry ? inLanguage(entry.label, language) : field}
              multiline={manyLines.has(field) || field === 'title'}
              onChange={({ target }) => writeHeader(field, target.value)}
              slotProps={{ inputLabel: { shrink: true } }}
              sx={field === 'title' ? { gridColumn: '1 / -1' } : {}}
              type={field === 'signedOn' ? 'date' : 'text'}
              value={draft.header[field] ?? report[field] ?? ''}
            />
          );
        })}
      </Box>
      <Box
        sx={{
          position: 'sticky',
          bottom: 0,
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
        {isChanged ? <Button onClick={forget}>{texts.forget}</Button> : null}
        <Typography aria-live="polite" color="text.secondary" role="status">
          {isChanged ? texts.unsaved : ''}
        </Typography>
      </Box>
    </Box>
  );
}
