import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { usePlace, yearsOffered } from '../place/place.js';
import { useTexts } from '../texts/use-texts.js';

export function YearPicker() {
  const { shell } = useTexts();
  const { year, setYear } = usePlace();
  const years = yearsOffered();
  const offered = years.includes(year) ? years : [year, ...years];
  return (
    <Select
      inputProps={{ 'aria-label': shell.year }}
      onChange={({ target }) => setYear(Number(target.value))}
      renderValue={(value) => `${shell.year} ${value}`}
      sx={{ fontWeight: 600 }}
      value={year}
    >
      {offered.map((one) => (
        <MenuItem key={one} value={one}>
          {one}
        </MenuItem>
      ))}
    </Select>
  );
}
