import Box from '@mui/material/Box';
import { formatNumber } from '../format.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { figureTable } from '../ui/figure-table.js';
import { RowsLink } from '../ui/rows-link.js';
import type { Check } from './forms-query.js';
import { useFormsTexts } from './forms-texts.js';
import { Section } from './section.js';

/** Each check with both of its sides, what parts them, and the records behind it. */
export function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  const texts = useFormsTexts();
  const language = useLanguage();
  const met = checks.filter((one) => one.isMet).length;
  return (
    <Section hint={texts.checksMet(met, checks.length)} title={texts.checks}>
      <Box component="table" sx={figureTable}>
        <thead>
          <tr>
            <th scope="col">{texts.check}</th>
            <th scope="col">{texts.left}</th>
            <th scope="col">{texts.right}</th>
            <th scope="col">{texts.difference}</th>
            <th scope="col">{texts.rows}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ code, title, left, relation, right, difference, isMet, rows }) => (
            <tr data-check={code} key={code}>
              <th scope="row">
                <Box
                  component="span"
                  sx={{ color: isMet ? palette.green : palette.red, fontWeight: 650, mr: 1 }}
                >
                  {isMet ? `✓ ${texts.met}` : `✗ ${texts.notMet}`}
                </Box>
                {title[language]}
              </th>
              <td>
                {left.label[language]}: {formatNumber(left.value)}
              </td>
              <td>
                {relation === '=' ? '=' : '≤'} {right.label[language]}: {formatNumber(right.value)}
              </td>
              <td>{formatNumber(difference)}</td>
              <td>
                <RowsLink
                  count={rows.count}
                  resource={rows.resource}
                  title={title[language]}
                  where={rows.where}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Section>
  );
}
