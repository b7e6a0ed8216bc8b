import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { CatalogResource } from '@dachieu/schema';
import { useState } from 'react';
import { formatNumber } from '../format.js';
import { reasonOf } from '../providers/failure.js';
import { useLanguage } from '../texts/use-texts.js';
import { type Assigned, placeTwice } from './column-readings.js';
import { ColumnTable } from './column-table.js';
import { ConstantValues } from './constant-values.js';
import { useExchangeTexts } from './exchange-texts.js';
import { FileNotes } from './file-notes.js';
import { GroupPlaces } from './group-places.js';
import {
  type ImportColumns,
  type ImportConstant,
  type ImportJob,
  type ImportSettings,
  type Reading,
  readColumns,
} from './import-query.js';

interface MapColumnsProps {
  readonly resource: CatalogResource;
  readonly job: ImportJob;
  /** As they were at the check before, when the user comes back. */
  readonly settings: ImportSettings | null;
  readonly onCheck: (settings: ImportSettings) => void;
  readonly onBack: () => void;
}

/** Which sheet and row of headings, then which column goes into which field. */
export function MapColumns(props: MapColumnsProps) {
  const { job, settings } = props;
  const language = useLanguage();
  const texts = useExchangeTexts();
  const [asked, setAsked] = useState<{ sheet: number | null; headingLine: number | null }>({
    sheet: settings?.sheet ?? null,
    headingLine: settings?.headingLine ?? null,
  });
  const { data, error } = useQuery({
    queryKey: ['import', 'columns', job.id, asked],
    queryFn: () => readColumns(job.id, asked.sheet, asked.headingLine),
  });
  if (error) return <Alert severity="error">{reasonOf(error, language)}</Alert>;
  if (!data) return <Typography role="status">{texts.reading}</Typography>;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Typography sx={{ fontWeight: 650 }}>{job.fileName}</Typography>
        {job.sheets.length > 1 ? (
          <TextField
            label={texts.sheet}
            onChange={({ target }) => setAsked({ sheet: Number(target.value), headingLine: null })}
            select
            value={String(data.sheet)}
          >
            {job.sheets.map((sheet, index) => (
              <MenuItem key={sheet.name} value={String(index)}>
                {sheet.name} ({formatNumber(sheet.rows)})
              </MenuItem>
            ))}
          </TextField>
        ) : null}
        <TextField
          label={texts.headingLine}
          onChange={({ target }) => setAsked({ sheet: data.sheet, headingLine: Number(target.value) })}
          slotProps={{ htmlInput: { min: 1, style: { width: 96 } } }}
          type="number"
          value={asked.headingLine ?? data.headingLine}
        />
        <Typography color="text.secondary">{texts.rowsBelow(formatNumber(data.rows))}</Typography>
      </Box>
      <FileNotes notes={job.notes} />
      {data.rows === 0 ? <Alert severity="warning">{texts.noRows}</Alert> : null}
      <Mapping {...props} columns={data} key={`${data.sheet}/${data.headingLine}`} />
    </>
  );
}

const assignedIn = (columns: ImportColumns, settings: ImportSettings | null): Assigned => {
  if (!settings) return Object.fromEntries(columns.columns.map(({ column, readings }) => [column, readings]));
  const assigned: Record<number, Reading[]> = {};
  for (const { column, place, mark } of settings.columns)
    assigned[column] = [...(assigned[column] ?? []), { place, mark }];
  return assigned;
};

function Mapping({
  resource,
  columns,
  settings,
  onCheck,
  onBack,
}: MapColumnsProps & { readonly columns: ImportColumns }) {
  const texts = useExchangeTexts();
  const language = useLanguage();
  const isSame = settings?.sheet === columns.sheet && settings.headingLine === columns.headingLine;
  const before = isSame ? settings : null;
  const [assigned, setAssigned] = useState<Assigned>(() => assignedIn(columns, before));
  const [constants, setConstants] = useState<readonly ImportConstant[]>(
    () => before?.constants ?? columns.constants.map(({ place, text }) => ({ place, text })),
  );
  const [grouped, setGrouped] = useState<readonly string[]>(
    () => before?.grouped ?? columns.groups.map(({ place }) => place),
  );
  const [filledDown, setFilledDown] = useState<readonly string[]>(
    () => before?.filledDown ?? columns.filledDown,
  );
  const places = new Map(columns.places.map((place) => [place.name, place]));
  const inColumns = [...new Set(Object.values(assigned).flatMap((list) => list.map(({ place }) => place)))];
  const used = [...inColumns, ...grouped, ...constants.map(({ place }) => place)];
  const hasId = used.includes('id');
  const [keyFields, setKeyFields] = useState<readonly string[]>(settings?.keyFields ?? columns.keyFields);
  const [blanks, setBlanks] = useState<'CLEAR' | 'KEEP'>(settings?.blanks ?? (hasId ? 'CLEAR' : 'KEEP'));
  const labelOf = (name: string): string => places.get(name)?.label[language] ?? name;
  const twice = placeTwice(assigned);
  const assign = (column: number, readings: readonly Reading[]): void => {
    setAssigned({ ...assigned, [column]: readings });
    // What a column says needs no value for every row.
    setConstants(constants.filter(({ place }) => !readings.some((one) => one.place === place)));
  };
  const missing = columns.places.filter(({ name, isRequired }) => isRequired && !used.includes(name));
  const possibleKeys = [...new Set(used)].filter((name) => {
    const place = places.get(name);
    return place && !place.isReadOnly && !name.includes('.') && name !== 'id' && name !== 'version';
  });
  const chosenKeys = keyFields.filter((name) => possibleKeys.includes(name));
  const check = (): void =>
    onCheck({
      sheet: columns.sheet,
      headingLine: columns.headingLine,
      columns: Object.entries(assigned).flatMap(([column, readings]) =>
        readings.map((one) => ({ column: Number(column), ...one })),
      ),
      constants: constants.filter(({ text }) => text.trim() !== ''),
      grouped,
      filledDown: filledDown.filter((place) => inColumns.includes(place)),
      dataLines: before?.dataLines ?? [],
      keyFields: chosenKeys,
      blanks,
      corrections: settings?.corrections ?? [],
    });
  return (
    <>
      <ColumnTable
        assigned={assigned}
        columns={columns}
        filledDown={filledDown}
        onAssign={assign}
        onFillDown={setFilledDown}
        resource={resource}
      />
      <GroupPlaces
        grouped={grouped}
        onChange={setGrouped}
        places={columns.places}
        proposals={columns.groups}
      />
      <ConstantValues
        constants={constants}
        onChange={setConstants}
        places={columns.places.filter(({ isReadOnly, name }) => !isReadOnly && !inColumns.includes(name))}
        proposals={columns.constants}
        resource={resource}
      />
      {twice ? <Alert severity="error">{texts.twice(labelOf(twice))}</Alert> : null}
      {missing.length > 0 && !hasId ? (
        <Alert severity="warning">{texts.missing(missing.map(({ name }) => labelOf(name)).join(', '))}</Alert>
      ) : null}
      <Box sx={{ display: 'grid', gap: 1, maxWidth: 720 }}>
        <Typography component="h2" variant="h2">
          {texts.recognise}
        </Typography>
        {hasId ? <Typography>{texts.byId}</Typography> : null}
        <TextField
          helperText={
            chosenKeys.length > 0 ? texts.byKey(chosenKeys.map(labelOf).join(' + ')) : texts.keyHint
          }
          label={texts.keyFields}
          onChange={({ target }) => setKeyFields(target.value as unknown as string[])}
          select
          slotProps={{
            select: {
              multiple: true,
              displayEmpty: true,
              renderValue: () => chosenKeys.map(labelOf).join(' + ') || texts.noKey,
            },
            inputLabel: { shrink: true },
          }}
          value={chosenKeys}
        >
          {possibleKeys.map((name) => (
            <MenuItem key={name} value={name}>
              {labelOf(name)}
            </MenuItem>
          ))}
        </TextField>
        <div>
          <FormLabel id="import-blanks">{texts.blanks}</FormLabel>
          <RadioGroup
            aria-labelledby="import-blanks"
            onChange={(_event, value) => setBlanks(value === 'CLEAR' ? 'CLEAR' : 'KEEP')}
            row
            value={blanks}
          >
            <FormControlLabel control={<Radio size="small" />} label={texts.keep} value="KEEP" />
            <FormControlLabel control={<Radio size="small" />} label={texts.clear} value="CLEAR" />
          </RadioGroup>
        </div>
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button onClick={onBack}>{texts.another}</Button>
        <Button disabled={inColumns.length === 0 || twice !== undefined} onClick={check} variant="contained">
          {texts.check}
        </Button>
      </Box>
    </>
  );
}
