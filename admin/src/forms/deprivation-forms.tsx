import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { formatNumber } from '../format.js';
import { nameIn } from '../language.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { figureTable } from '../ui/figure-table.js';
import { RowsLink } from '../ui/rows-link.js';
import type { DeprivationLine, Deprivations, DeprivationSheet } from './forms-query.js';
import { useFormsTexts } from './forms-texts.js';
import { Section } from './section.js';

export function DeprivationForms({ form }: { readonly form: Deprivations }) {
  const texts = useFormsTexts();
  const isHidden = [form.poor.whole, form.nearPoor.whole, ...form.poor.parts, ...form.nearPoor.parts].some(
    (one) => one.total === null,
  );
  return (
    <>
      <Section title={texts.formFour}>
        <DeprivationTable indicators={form.indicators} sheet={form.poor} />
      </Section>
      <Section title={texts.formSix}>
        <DeprivationTable indicators={form.indicators} sheet={form.nearPoor} />
      </Section>
      {isHidden ? <Typography color="text.secondary">{texts.hidden}</Typography> : null}
    </>
  );
}

interface DeprivationTableProps {
  readonly sheet: DeprivationSheet;
  readonly indicators: Deprivations['indicators'];
}

/** Counts as in forms 4 and 6, with the share of the class below each as in forms 5 and 7. */
function DeprivationTable({ sheet, indicators }: DeprivationTableProps) {
  const texts = useFormsTexts();
  const language = useLanguage();
  return (
    <Box component="table" sx={figureTable}>
      <thead>
        <tr>
          <th scope="col">{texts.unit}</th>
          <th scope="col">{texts.ofClass}</th>
          <th scope="col">{texts.deprivationTotal}</th>
          {indicators.map((one) => (
            <th key={one.code} scope="col">
              {one.position}. {nameIn(one, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.parts.map((line) => (
          <Line indicators={indicators} key={line.area.id} line={line} name={line.area.name} />
        ))}
      </tbody>
      <tfoot>
        <Line indicators={indicators} line={sheet.whole} name={texts.whole} />
        <tr>
          <th scope="row" title={texts.missingHint}>
            {texts.missing}
          </th>
          <td />
          <td />
          {sheet.whole.cells.map((cell) => (
            <td key={cell.code}>
              <RowsLink
                count={cell.missing}
                resource="householdReview"
                title={texts.missingHint}
                where={cell.missingWhere}
              />
            </td>
          ))}
        </tr>
      </tfoot>
    </Box>
  );
}

interface LineProps {
  readonly line: DeprivationLine;
  readonly name: string;
  readonly indicators: Deprivations['indicators'];
}

function Line({ line, name, indicators }: LineProps) {
  const language = useLanguage();
  const nameOf = (index: number): string => {
    const indicator = indicators[index];
    return indicator ? nameIn(indicator, language) : '';
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <RowsLink count={line.households} resource="householdReview" title={name} where={line.where} />
      </td>
      <td>{line.total === null ? '–' : formatNumber(line.total)}</td>
      {line.cells.map((cell, index) => (
        <td key={cell.code}>
          <RowsLink
            count={cell.households}
            resource="householdReview"
            title={`${name}: ${nameOf(index)}`}
            where={cell.where}
          />
          {cell.households === null || line.households === 0 ? null : (
            <Box component="span" sx={{ display: 'block', fontSize: 11.5, color: palette.quiet }}>
              {formatNumber((100 * cell.households) / line.households, 1)} %
            </Box>
          )}
        </td>
      ))}
    </tr>
  );
}
