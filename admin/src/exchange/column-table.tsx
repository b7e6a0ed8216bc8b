import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import type { CatalogResource } from '@dachieu/schema';
import { useLanguage } from '../texts/use-texts.js';
import {
  type Assigned,
  keyOfReadings,
  markLabel,
  type ReadingOption,
  readingOptions,
} from './column-readings.js';
import { useExchangeTexts } from './exchange-texts.js';
import type { ImportColumns, Reading } from './import-query.js';
import { useMappingTexts } from './mapping-texts.js';

interface ColumnTableProps {
  readonly resource: CatalogResource;
  readonly columns: ImportColumns;
  readonly assigned: Assigned;
  readonly onAssign: (column: number, readings: readonly Reading[]) => void;
  readonly filledDown: readonly string[];
  readonly onFillDown: (places: readonly string[]) => void;
}

/** Each column of the file with examples, and what it says of a record. */
export function ColumnTable(props: ColumnTableProps) {
  const { resource, columns, assigned, onAssign, filledDown, onFillDown } = props;
  const texts = useExchangeTexts();
  const more = useMappingTexts();
  const language = useLanguage();
  const options = readingOptions(resource, columns.places, columns.columns);
  const all = new Map(
    [...options.places, ...options.marks, ...options.both].map((option) => [option.key, option.readings]),
  );
  const places = new Map(columns.places.map((place) => [place.name, place]));
  const labelOf = (reading: Reading): string => {
    const label = places.get(reading.place)?.label[language] ?? reading.place;
    return reading.mark === null ? label : more.marked(label, markLabel(resource, reading, language));
  };
  const optionsOf = (list: readonly ReadingOption[]) =>
    list.map(({ key, readings }) => (
      <option key={key} value={key}>
        {readings.map(labelOf).join(more.and)}
      </option>
    ));
  return (
    <TableContainer sx={{ maxWidth: 1000 }} tabIndex={0}>
      <Table aria-label={more.columnsTable} size="small">
        <TableHead>
          <TableRow>
            <TableCell>{texts.column}</TableCell>
            <TableCell>{texts.heading}</TableCell>
            <TableCell>{texts.samples}</TableCell>
            <TableCell sx={{ width: 340 }}>{texts.field}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {columns.columns.map(({ column, letters, heading, samples }) => {
            const readings = assigned[column] ?? [];
            const down = readings.find(({ place }) => columns.filledDown.includes(place))?.place;
            return (
              <TableRow key={column}>
                <TableCell>{letters}</TableCell>
                <TableCell sx={{ fontWeight: 600 }}>{heading}</TableCell>
                <TableCell sx={{ color: 'text.secondary', maxWidth: 320, overflowWrap: 'anywhere' }}>
                  {samples.join(' · ').slice(0, 160)}
                </TableCell>
                <TableCell>
                  <TextField
                    fullWidth
                    onChange={({ target }) => onAssign(column, all.get(target.value) ?? [])}
                    select
                    slotProps={{
                      select: { native: true },
                      htmlInput: { 'aria-label': texts.fieldOf(letters, heading) },
                    }}
                    value={keyOfReadings(readings)}
                  >
                    <option value="">{texts.ignored}</option>
                    {columns.places.map((place) => (
                      <option key={place.name} value={place.name}>
                        {place.label[language]}
                        {place.isRequired ? ' *' : ''}
                        {place.isReadOnly ? ` (${texts.readOnly})` : ''}
                      </option>
                    ))}
                    {options.both.length > 0 ? (
                      <optgroup label={more.both}>{optionsOf(options.both)}</optgroup>
                    ) : null}
                    {options.marks.length > 0 ? (
                      <optgroup label={more.marks}>{optionsOf(options.marks)}</optgroup>
                    ) : null}
                  </TextField>
                  {down === undefined ? null : (
                    <FormControlLabel
                      control={
                        <Checkbox
                          checked={filledDown.includes(down)}
                          onChange={(_event, isOn) =>
                            onFillDown(
                              isOn ? [...filledDown, down] : filledDown.filter((one) => one !== down),
                            )
                          }
                          size="small"
                        />
                      }
                      label={more.filledDown}
                    />
                  )}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
