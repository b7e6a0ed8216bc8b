import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { formatNumber } from '../format.js';
import { inLanguage, type Language, nameIn } from '../language.js';
import { getResource } from '../catalog.js';
import { useLanguage } from '../texts/use-texts.js';
import { figureTable } from '../ui/figure-table.js';
import {
  columnFields,
  columns,
  type FundingAxis,
  type FundingColumn,
  type FundingFigures,
  type FundingRow,
  type FundingTable as Table,
  keyOf,
} from './funding-query.js';
import { useFundingTexts } from './funding-texts.js';
import { MoneyCell } from './money-cell.js';

const choiceLabel = (field: string, value: string | null, language: Language): string | null => {
  const choices = getResource('allocation').fields.find((one) => one.name === field)?.choices;
  const choice = choices?.values.find((one) => one.value === value);
  return choice ? inLanguage(choice.label, language) : value;
};

const nameOf = (row: FundingRow, axis: FundingAxis, language: Language): string | null => {
  switch (axis) {
    case 'SOURCE':
      return row.source && nameIn(row.source, language);
    case 'COMPONENT':
      return row.component && `${row.component.code} ${nameIn(row.component, language)}`;
    case 'YEAR':
      return row.year === null ? null : String(row.year);
    case 'EXPENDITURE':
      return choiceLabel('expenditure', row.expenditure, language);
    case 'ORIGIN':
      return choiceLabel('origin', row.origin, language);
  }
};

/** Twelve columns of money beside the menu on a screen of 1366 points. */
const narrow = {
  '& th, & td': { ...figureTable['& th, & td'], px: 0.625 },
  '& th:first-of-type': { textAlign: 'left', minWidth: 190 },
} as const;

interface FundingTableProps {
  readonly table: Table;
  readonly isWhole: boolean;
  readonly caption: string;
  readonly onOpen: (column: FundingColumn, key: Readonly<Record<string, unknown>>, title: string) => void;
}

/** Groups by the first axis, each with its rows by the second, and the total below. */
export function FundingTable({ table, isWhole, caption, onOpen }: FundingTableProps) {
  const texts = useFundingTexts();
  const language = useLanguage();
  const { axes } = table;
  const [first, second] = axes;
  const row = (one: FundingRow, level: 'group' | 'line'): ReactNode => {
    const keys = level === 'group' ? [first] : axes;
    const name = nameOf(one, level === 'group' ? first : second, language) ?? texts.none;
    return (
      <tr data-level={level} key={`${level} ${JSON.stringify(keyOf(one, axes))}`}>
        <th scope="row">{name}</th>
        <Figures
          figures={one}
          isWhole={isWhole}
          onOpen={(column) => onOpen(column, keyOf(one, keys), `${texts.columns[column]}: ${name}`)}
          row={name}
        />
      </tr>
    );
  };
  const linesOf = (group: FundingRow): readonly FundingRow[] => {
    const key = JSON.stringify(keyOf(group, [first]));
    return table.lines.rows.filter((line) => JSON.stringify(keyOf(line, [first])) === key);
  };
  return (
    <Box component="table" sx={{ ...figureTable, ...narrow }}>
      <Box component="caption" sx={{ textAlign: 'left', pb: 1 }}>
        {caption}
      </Box>
      <thead>
        <tr>
          <th scope="col">{texts.by(texts.axes[first], texts.axes[second])}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {texts.columns[column]}
            </th>
          ))}
          <th scope="col" title={texts.rateHelp}>
            {texts.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {table.groups.rows.flatMap((group) => [
          row(group, 'group'),
          ...linesOf(group).map((line) => row(line, 'line')),
        ])}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.total}</th>
          <Figures
            figures={table.groups.total}
            isWhole={isWhole}
            onOpen={(column) => onOpen(column, {}, `${texts.columns[column]}: ${texts.total}`)}
            row={texts.total}
          />
        </tr>
      </tfoot>
    </Box>
  );
}

interface FiguresProps {
  readonly figures: FundingFigures;
  readonly isWhole: boolean;
  readonly row: string;
  readonly onOpen: (column: FundingColumn) => void;
}

function Figures({ figures, isWhole, row, onOpen }: FiguresProps) {
  const texts = useFundingTexts();
  const { executionRate } = figures;
  return (
    <>
      {columns.map((column) => (
        <td key={column}>
          <MoneyCell
            amount={figures[columnFields[column]]}
            isWhole={isWhole}
            {...(column === 'REMAINING'
              ? {}
              : { open: { label: texts.open(texts.columns[column], row), go: () => onOpen(column) } })}
          />
        </td>
      ))}
      <td>
        {executionRate === null ? (
          <span title={texts.noRate}>–</span>
        ) : (
          `${formatNumber(executionRate * 100, 1)} %`
        )}
      </td>
    </>
  );
}
