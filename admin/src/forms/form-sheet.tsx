import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Fragment, type ReactNode } from 'react';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { figureTable } from '../ui/figure-table.js';
import { RowsLink } from '../ui/rows-link.js';
import { Beyond } from './beyond.js';
import type { Form, FormColumn, FormLine } from './forms-query.js';
import { useFormsTexts } from './forms-texts.js';
import { Section } from './section.js';

/** Wide: the names of the units stay in sight, and on paper the figures draw together. */
const formTable = {
  ...figureTable,
  '& th:first-of-type': {},
  '& thead th': { ...figureTable['& thead th'], position: 'static', textAlign: 'center', minWidth: 64 },
  '& th[data-unit]': {
    textAlign: 'left',
    minWidth: 150,
    position: 'sticky',
    left: 0,
    bgcolor: palette.paper,
    zIndex: 1,
  },
  '& thead th[data-unit]': { bgcolor: palette.greyPale },
  '& [data-counted]': { textAlign: 'left' },
  '& tr[data-unit-starts] > *': { borderTop: `2px solid ${palette.line}` },
  '@media print': {
    fontSize: 9,
    '& th, & td': { px: 0.4, py: 0.3 },
    '& thead th, & th[data-unit]': { minWidth: 0, position: 'static' },
  },
} as const;

/** Long headings get a wider column rather than many lines, in px. */
const headingWidth = (text: string): number => Math.min(112, Math.max(64, 3.5 * text.length));

/** How a column is computed, free to go on to the next line before each sign: "(4)=3/1×100". */
const breakable = (mark: string): ReactNode =>
  mark.split(/(?=[=÷−+])/).map((part, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ));

/** Columns next to one another under the same heading. */
const groupsOf = (columns: readonly FormColumn[]): readonly (readonly FormColumn[])[] => {
  const groups: FormColumn[][] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && column.group && last[0]?.group?.vi === column.group.vi) last.push(column);
    else groups.push([column]);
  }
  return groups;
};

/** Any form of the national set: headings in groups, the units, the area as a whole; every number opens to its rows. */
export function FormSheet({ form }: { readonly form: Form }) {
  const texts = useFormsTexts();
  const language = useLanguage();
  const { number, title, unit, columns, lines, notes, differences } = form;
  const hasCounted = lines.some((line) => line.counted === 'PEOPLE');
  const body = lines.filter((line) => !line.isWhole);
  const rows = (some: readonly FormLine[]) =>
    some.map((line, index) => (
      <Line
        form={form}
        hasCounted={hasCounted}
        isFirst={index === 0 || some[index - 1]?.area.id !== line.area.id}
        key={`${line.area.id} ${line.counted ?? ''}`}
        line={line}
      />
    ));
  return (
    <Section hint={`${texts.unitOfCount}: ${unit[language]}`} title={texts.form(number, title[language])}>
      <Box component="table" data-form={number} sx={formTable}>
        <Heading columns={columns} hasCounted={hasCounted} />
        <tbody>{rows(body)}</tbody>
        <tfoot>{rows(lines.filter((line) => line.isWhole))}</tfoot>
      </Box>
      {body.length === 0 ? (
        <Typography color="text.secondary" sx={{ mt: 1 }} variant="body2">
          {texts.noUnits}
        </Typography>
      ) : null}
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5, fontSize: 13, color: 'text.secondary' }}>
        {notes.map((note) => (
          <li key={note.vi}>{note[language]}</li>
        ))}
        {differences.map(({ what, left, right }) => (
          <Box component="li" key={what.vi} sx={{ color: palette.red }}>
            {texts.differs(what[language], left, right)}
          </Box>
        ))}
      </Box>
      {differences.length === 0 && form.compared > 0 ? (
        <Typography color="text.secondary" variant="body2">
          {texts.addsUp(form.compared)}
        </Typography>
      ) : null}
    </Section>
  );
}

interface HeadingProps {
  readonly columns: readonly FormColumn[];
  readonly hasCounted: boolean;
}

function Heading({ columns, hasCounted }: HeadingProps) {
  const texts = useFormsTexts();
  const language = useLanguage();
  return (
    <thead>
      <tr>
        <th data-unit rowSpan={2} scope="col">
          {texts.unit}
        </th>
        {hasCounted ? (
          <th data-counted rowSpan={2} scope="col">
            {texts.counted}
          </th>
        ) : null}
        {groupsOf(columns).map(([first, ...rest]) =>
          first?.group ? (
            <th colSpan={1 + rest.length} key={`${first.group.vi} ${first.mark}`} scope="colgroup">
              {first.group[language]}
            </th>
          ) : (
            <th key={first?.label.vi} rowSpan={2} scope="col">
              {first?.label[language]}
            </th>
          ),
        )}
      </tr>
      <tr>
        {columns.map(({ group, label }) =>
          group ? (
            <Box
              component="th"
              key={`${group.vi} ${label.vi}`}
              scope="col"
              sx={{ '@media screen': { '&&': { minWidth: headingWidth(label[language]) } } }}
            >
              {label[language]}
            </Box>
          ) : null,
        )}
      </tr>
      <Box
        component="tr"
        sx={{ '& > *': { fontSize: 11.5, color: palette.quiet, textAlign: 'center !important' } }}
      >
        <td data-unit />
        {hasCounted ? <td /> : null}
        {columns.map(({ group, label, mark }) => (
          <Box
            component="td"
            key={`${group?.vi ?? ''} ${label.vi}`}
            sx={{ '&&': { whiteSpace: 'normal' }, '@media screen': { minWidth: 5 * mark.length } }}
          >
            {breakable(mark)}
          </Box>
        ))}
      </Box>
    </thead>
  );
}

interface LineProps {
  readonly form: Form;
  readonly line: FormLine;
  readonly hasCounted: boolean;
  readonly isFirst: boolean;
}

/** A unit has one line, or one of households and one of people. */
function Line({ form, line, hasCounted, isFirst }: LineProps) {
  const texts = useFormsTexts();
  const language = useLanguage();
  const name = line.isWhole ? texts.whole : line.area.name;
  return (
    <tr data-unit-starts={isFirst || undefined}>
      {isFirst ? (
        <th data-unit rowSpan={hasCounted ? 2 : 1} scope="row">
          {name}
        </th>
      ) : null}
      {hasCounted ? (
        <td data-counted>{line.counted === 'PEOPLE' ? texts.people : texts.households}</td>
      ) : null}
      {line.cells.map(({ value, where, beyond }, index) => {
        const column = form.columns[index];
        const label = [column?.group?.[language], column?.label[language]].filter(Boolean).join(', ');
        const counted = column?.counted ?? line.counted;
        const title = `${name}: ${label}`;
        return (
          <td key={`${column?.group?.vi ?? ''} ${column?.label.vi ?? ''}`}>
            <RowsLink
              count={value}
              decimals={column?.isRate ? 2 : 0}
              resource={form.resource}
              title={counted === 'PEOPLE' ? texts.peopleOf(title) : title}
              where={where}
            />
            <Beyond households={beyond} />
          </td>
        );
      })}
    </tr>
  );
}
