import Box from '@mui/material/Box';
import type { CatalogChoices } from '@dachieu/schema';
import { findField, getResource } from '../catalog.js';
import { formatNumber } from '../format.js';
import { inLanguage } from '../language.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { figureTable } from '../ui/figure-table.js';
import { RowsLink } from '../ui/rows-link.js';
import { Beyond } from './beyond.js';
import type { Flows } from './forms-query.js';
import { useFormsTexts } from './forms-texts.js';
import { Section } from './section.js';

const classes: CatalogChoices['values'] =
  findField(getResource('householdReview'), 'recognisedClass')?.choices?.values ?? [];

/** The classes of two years against one another; each cell opens to its households. */
export function ClassMatrix({ flows }: { readonly flows: Flows }) {
  const texts = useFormsTexts();
  return (
    <Section hint={texts.matrixHint} title={texts.matrix(flows.fromYear, flows.toYear)}>
      <Matrix flows={flows} />
    </Section>
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
                    <>
                      <RowsLink
                        count={cell.households}
                        resource="household"
                        title={`${name} (${fromYear}) → ${afterName} (${toYear})`}
                        where={cell.where}
                      />
                      <Beyond households={cell.beyond} />
                    </>
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
