import Box from '@mui/material/Box';
import type { CatalogChoices } from '@dachieu/schema';
import { findField, getResource } from '../catalog.js';
import { formatNumber } from '../format.js';
import { inLanguage } from '../language.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { figureTable } from '../ui/figure-table.js';
import { RowsLink } from '../ui/rows-link.js';
import type { FlowLine, Flows, FlowSheet } from './forms-query.js';
import { useFormsTexts } from './forms-texts.js';
import { Section } from './section.js';

const classes: CatalogChoices['values'] =
  findField(getResource('householdReview'), 'recognisedClass')?.choices?.values ?? [];

export function FlowForms({ flows }: { readonly flows: Flows }) {
  const texts = useFormsTexts();
  return (
    <>
      <Section hint={texts.matrixHint} title={texts.matrix(flows.fromYear, flows.toYear)}>
        <Matrix flows={flows} />
      </Section>
      <Section title={texts.formTwo}>
        <FlowTable sheet={flows.poor} />
      </Section>
      <Section title={texts.formThree}>
        <FlowTable sheet={flows.nearPoor} />
      </Section>
    </>
  );
}

function Matrix({ flows: { fromYear, toYear, matrix } }: { readonly flows: Flows }) {
  const texts = useFormsTexts();
  const language = useLanguage();
  const states: readonly (readonly [string, string])[] = [
    ...classes.map(({ value, label }) => [value, inLanguage(label, language)] as const),
    ['NOT_STATED', texts.notStated],
    ['ABSENT', texts.absent],
  ];
  const sum = (side: 'before' | 'after', state: string): number =>
    matrix.filter((one) => one[side] === state).reduce((all, one) => all + one.households, 0);
  return (
    <Box component="table" sx={figureTable}>
      <thead>
        <tr>
          <th scope="col">
            {texts.before(fromYear)} ↓ · {texts.after(toYear)} →
          </th>
          {states.map(([state, name]) => (
            <th key={state} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">{texts.total}</th>
        </tr>
      </thead>
      <tbody>
        {states.map(([before, name]) => (
          <tr key={before}>
            <th scope="row">{name}</th>
            {states.map(([after, afterName]) => {
              const cell = matrix.find((one) => one.before === before && one.after === after);
              return (
                <Box
                  component="td"
                  key={after}
                  sx={before === after ? { bgcolor: palette.greyPale } : undefined}
                >
                  {cell ? (
                    <RowsLink
                      count={cell.households}
                      resource="household"
                      title={`${name} (${fromYear}) → ${afterName} (${toYear})`}
                      where={cell.where}
                    />
                  ) : null}
                </Box>
              );
            })}
            <td>{formatNumber(sum('before', before))}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.total}</th>
          {states.map(([after]) => (
            <td key={after}>{formatNumber(sum('after', after))}</td>
          ))}
          <td>{formatNumber(matrix.reduce((all, one) => all + one.households, 0))}</td>
        </tr>
      </tfoot>
    </Box>
  );
}

function FlowTable({ sheet }: { readonly sheet: FlowSheet }) {
  const texts = useFormsTexts();
  const language = useLanguage();
  return (
    <Box component="table" sx={figureTable}>
      <thead>
        <tr>
          <th scope="col">{texts.unit}</th>
          {sheet.whole.cells.map(({ label }, index) => (
            <th key={label.en} scope="col">
              {label[language]} ({index + 1})
            </th>
          ))}
          <th scope="col">{texts.balance}</th>
          <th scope="col">{texts.unexplained}</th>
          <th scope="col">{texts.membersUnknown}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.parts.map((line) => (
          <Lines key={line.area.id} line={line} name={line.area.name} />
        ))}
      </tbody>
      <tfoot>
        <Lines line={sheet.whole} name={texts.whole} />
      </tfoot>
    </Box>
  );
}

/** A unit has two lines in the form: households, and people. */
function Lines({ line, name }: { readonly line: FlowLine; readonly name: string }) {
  const texts = useFormsTexts();
  const language = useLanguage();
  const balance = (difference: number): string =>
    difference === 0 ? texts.closes : texts.open(formatNumber(difference));
  return (
    <>
      <tr>
        <th scope="row">
          {name}: {texts.households.toLowerCase()}
        </th>
        {line.cells.map((cell) => (
          <td key={cell.label.en}>
            <RowsLink
              count={cell.households}
              resource="household"
              title={`${name}: ${cell.label[language]}`}
              where={cell.where}
            />
          </td>
        ))}
        <Box component="td" sx={{ color: line.households.difference === 0 ? palette.green : palette.red }}>
          {balance(line.households.difference)}
        </Box>
        <td>
          <RowsLink
            count={line.unexplained.households}
            resource="household"
            title={`${name}: ${texts.unexplained}`}
            where={line.unexplained.where}
          />
        </td>
        <td />
      </tr>
      <tr>
        <th scope="row">
          {name}: {texts.people.toLowerCase()}
        </th>
        {line.cells.map((cell) => (
          <td key={cell.label.en}>{formatNumber(cell.people)}</td>
        ))}
        <Box component="td" sx={{ color: line.people.difference === 0 ? palette.green : palette.red }}>
          {balance(line.people.difference)}
        </Box>
        <td />
        <td>
          <RowsLink
            count={line.membersUnknown.households}
            resource="household"
            title={`${name}: ${texts.membersUnknown}`}
            where={line.membersUnknown.where}
          />
        </td>
      </tr>
    </>
  );
}
