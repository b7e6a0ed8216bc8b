import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { getResource } from '../catalog.js';
import { titleOf } from '../format.js';
import { inLanguage } from '../language.js';
import { Writes } from '../panel/history.js';
import { reasonOf } from '../providers/failure.js';
import { rowsById } from '../providers/records.js';
import { rowsAddress } from '../sheet/address.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { type FigureChange, type RecordBehind, useRecordsBehind } from './report-query.js';
import { useReportTexts } from './report-texts.js';

const mostShown = 50;

/** Names of records that still stand, by resource and id. */
const useNames = (records: readonly RecordBehind[]): ReadonlyMap<string, string> => {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['titles', 'behind', records.map(({ resource, id }) => `${resource} ${id}`), language],
    enabled: records.length > 0,
    queryFn: async (): Promise<ReadonlyMap<string, string>> => {
      const names = new Map<string, string>();
      for (const key of new Set(records.map(({ resource }) => resource))) {
        const ids = records.filter((one) => one.resource === key && !one.isGone).map(({ id }) => id);
        if (ids.length === 0) continue;
        for (const row of await rowsById(getResource(key), ids))
          names.set(`${key} ${row.id}`, titleOf(key, row, language));
      }
      return names;
    },
  });
  return data ?? new Map();
};

/** The records that a figure comes from and that changed since, each with who wrote what. */
export function RecordsBehind({
  reportId,
  change,
}: {
  readonly reportId: string;
  readonly change: FigureChange;
}) {
  const texts = useReportTexts();
  const language = useLanguage();
  const { data, error } = useRecordsBehind(reportId, change);
  const shown = (data?.records ?? []).slice(0, mostShown);
  const names = useNames(shown);
  if (error) return <Typography color="error">{reasonOf(error, language)}</Typography>;
  if (!data) return <Typography color="text.secondary">{texts.loading}</Typography>;
  if (data.records.length === 0) return <Typography color="text.secondary">{texts.noRecords}</Typography>;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: '8px 0 0', p: 0, display: 'grid', gap: 1.5 }}>
        {shown.map((record) => (
          <Record
            key={`${record.resource} ${record.id}`}
            name={names.get(`${record.resource} ${record.id}`) ?? `#${record.id}`}
            record={record}
          />
        ))}
      </Box>
      {data.isPartial || data.records.length > shown.length ? (
        <Typography color="text.secondary" sx={{ mt: 1 }}>
          {texts.moreRecords(data.records.length, shown.length)}
        </Typography>
      ) : null}
    </>
  );
}

function Record({ record, name }: { readonly record: RecordBehind; readonly name: string }) {
  const texts = useReportTexts();
  const language = useLanguage();
  const resource = getResource(record.resource);
  const { before, after } = record;
  return (
    <li>
      <Typography component="div" sx={{ mb: 0.5 }}>
        {inLanguage(resource.label, language)}:{' '}
        {record.isGone ? (
          `${name} (${texts.gone})`
        ) : (
          <Link
            style={{ color: palette.teal }}
            to={rowsAddress(resource.plural, { id: { eq: record.id } }, name)}
          >
            {name}
          </Link>
        )}
        {before !== null && after !== null ? (
          <Box component="span" sx={{ fontWeight: 650 }}>
            {' '}
            · {texts.parts[before]} → {texts.parts[after]}
          </Box>
        ) : null}
      </Typography>
      {record.writes.length > 0 ? (
        <Writes resource={resource} writes={record.writes} />
      ) : (
        <Typography color="text.secondary" variant="body2">
          {texts.movedByAnother}
        </Typography>
      )}
    </li>
  );
}
