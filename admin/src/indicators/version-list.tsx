import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { findField } from '../catalog.js';
import { formatInstant, formatNumber } from '../format.js';
import { inLanguage } from '../language.js';
import { useAreaName } from '../place/areas.js';
import { usePlace } from '../place/place.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { indicatorResource, useVersionFigure, useVersions, type Version } from './editor-query.js';
import { useEditorTexts } from './editor-texts.js';

interface VersionListProps {
  readonly indicatorId: string | null;
  /** The indicator's code as it is stored. */
  readonly code: string;
}

/** Every version of a definition with what it changed, the newest first. */
export function VersionList({ indicatorId, code }: VersionListProps) {
  const texts = useEditorTexts();
  const language = useLanguage();
  const { data: versions = [] } = useVersions(indicatorId);
  return (
    <Box component="section">
      <Typography component="h2" sx={{ mb: 1 }} variant="h2">
        {texts.versions}
      </Typography>
      {versions.length === 0 ? <Typography color="text.secondary">{texts.noVersion}</Typography> : null}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {versions.map((version, index) => (
          <Box component="li" key={version.id} sx={{ borderTop: `1px solid ${palette.line}`, pt: 1 }}>
            <Typography sx={{ fontWeight: 650 }}>
              {texts.version(version.number)}{' '}
              <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
                {formatInstant(version.createdAt, language)}
              </Box>
            </Typography>
            <Figure code={code} version={version} />
            <Differences earlier={versions[index + 1] ?? null} version={version} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** The figure of the chosen area and year by this version: what a report counted by it would say today. */
function Figure({ code, version }: { readonly code: string; readonly version: Version }) {
  const texts = useEditorTexts();
  const { dashboard } = useTexts();
  const { area, year } = usePlace();
  const { data: named } = useAreaName(area);
  const { data: value } = useVersionFigure(code, version.number, area?.id ?? null, year);
  if (value === undefined) return null;
  const { unit, decimals } = version.definition;
  const shown =
    value === null ? '–' : `${formatNumber(value, Number(decimals))} ${dashboard.units[String(unit)] ?? ''}`;
  return (
    <Typography color="text.secondary" variant="body2">
      {texts.countedBy(area?.name || (named?.name ?? ''), year)}: <strong>{shown}</strong>
    </Typography>
  );
}

const show = (value: unknown): string =>
  value === null || value === undefined
    ? '–'
    : typeof value === 'object'
      ? JSON.stringify(value, null, 1)
      : JSON.stringify(value).replace(/^"|"$/g, '');

function Differences({ version, earlier }: { readonly version: Version; readonly earlier: Version | null }) {
  const texts = useEditorTexts();
  const language = useLanguage();
  if (!earlier) return <Typography color="text.secondary">{texts.firstVersion}</Typography>;
  const changed = Object.keys(version.definition).filter(
    (name) => JSON.stringify(version.definition[name]) !== JSON.stringify(earlier.definition[name]),
  );
  return (
    <Box component="ul" sx={{ pl: 2, my: 0.5 }}>
      {changed.map((name) => {
        const field = findField(indicatorResource, name);
        return (
          <li key={name}>
            {field ? inLanguage(field.label, language) : name}:
            <Change label={texts.before} value={show(earlier.definition[name])} />
            <Change label={texts.after} value={show(version.definition[name])} />
          </li>
        );
      })}
    </Box>
  );
}

function Change({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <Box component="span" sx={{ color: 'text.secondary', minWidth: 48 }}>
        {label}
      </Box>
      <Box component="code" sx={{ whiteSpace: 'pre-wrap', wordBreak: 'break-word', fontSize: 12 }}>
        {value}
      </Box>
    </Box>
  );
}
