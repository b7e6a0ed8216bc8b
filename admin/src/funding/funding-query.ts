import { useQuery } from '@tanstack/react-query';
import { figuresKey } from '../dashboard/use-progress.js';
import { ask } from '../providers/client.js';
import type { Where } from '../providers/wire.js';

export type FundingAxis = 'SOURCE' | 'COMPONENT' | 'YEAR' | 'EXPENDITURE' | 'ORIGIN';

/** Columns of the table; all but the remainder open to rows. */
export type FundingColumn =
  | 'ESTIMATE'
  | 'ALLOCATED'
  | 'ADJUSTED'
  | 'CARRIED_IN'
  | 'AVAILABLE'
  | 'DISBURSED'
  | 'ADVANCE_OUTSTANDING'
  | 'SETTLED'
  | 'CARRIED_OUT'
  | 'REMAINING'
  | 'CONTRIBUTED';

/** Whole đồng: a number, or text where it outgrows one. */
export type Vnd = number | string;

export const columnFields = {
  ESTIMATE: 'estimateVnd',
  ALLOCATED: 'allocatedVnd',
  ADJUSTED: 'adjustedVnd',
  CARRIED_IN: 'carriedInVnd',
  AVAILABLE: 'availableVnd',
  DISBURSED: 'disbursedVnd',
  ADVANCE_OUTSTANDING: 'advanceOutstandingVnd',
  SETTLED: 'settledVnd',
  CARRIED_OUT: 'carriedOutVnd',
  REMAINING: 'remainingVnd',
  CONTRIBUTED: 'contributedVnd',
} as const satisfies Record<FundingColumn, string>;

export const columns = Object.keys(columnFields) as readonly FundingColumn[];

export type FundingFigures = Readonly<Record<(typeof columnFields)[FundingColumn], Vnd>> & {
  readonly executionRate: number | null;
};

export interface FundingName {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
}

export interface FundingRow extends FundingFigures {
  readonly source: FundingName | null;
  readonly component: FundingName | null;
  readonly year: number | null;
  readonly expenditure: string | null;
  readonly origin: string | null;
}

export interface FundingQuestion {
  readonly areaId: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly expenditure: string | null;
  readonly origin: string | null;
}

const figures = `${Object.values(columnFields).join(' ')} executionRate`;
const row = `source { id code name nameEn } component { id code name nameEn } year expenditure origin ${figures}`;
const head =
  '$areaId: ID!, $fromYear: Int!, $toYear: Int!, $first: [FundingAxis!]!, $both: [FundingAxis!]!, $expenditure: String, $origin: String';
const given =
  'areaId: $areaId, fromYear: $fromYear, toYear: $toYear, expenditure: $expenditure, origin: $origin';
const tableDocument = `query FundingTable(${head}) {
  groups: fundingTable(${given}, by: $first) { rows { ${row} } total { ${figures} } }
  lines: fundingTable(${given}, by: $both) { rows { ${row} } }
}`;

interface FundingAnswer {
  readonly groups: { readonly rows: readonly FundingRow[]; readonly total: FundingFigures };
  readonly lines: { readonly rows: readonly FundingRow[] };
}

/** The table keeps by what it was asked: while the next one is computed, it is still read by its own axes. */
export interface FundingTable extends FundingAnswer {
  readonly axes: readonly [FundingAxis, FundingAxis];
}

export const useFundingTable = (
  question: FundingQuestion | null,
  axes: readonly [FundingAxis, FundingAxis],
) =>
  useQuery({
    queryKey: [figuresKey, 'funding', question, axes],
    enabled: question !== null,
    placeholderData: (before, query) =>
      (query?.queryKey[2] as FundingQuestion | null)?.areaId === question?.areaId ? before : undefined,
    queryFn: async (): Promise<FundingTable> => ({
      ...(await ask<FundingAnswer>(tableDocument, { ...question, first: [axes[0]], both: axes })),
      axes,
    }),
  });

export interface RowsBehind {
  readonly subject: string;
  readonly where: Where;
  readonly count: number;
}

/** What the row of a cell stands for: the values of its axes. */
export const keyOf = (row: FundingRow, axes: readonly FundingAxis[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    axes.map((axis) => {
      switch (axis) {
        case 'SOURCE':
          return ['source', row.source?.id ?? null];
        case 'COMPONENT':
          return ['component', row.component?.id ?? null];
        case 'YEAR':
          return ['year', row.year];
        case 'EXPENDITURE':
          return ['expenditure', row.expenditure];
        case 'ORIGIN':
          return ['origin', row.origin];
      }
    }),
  );

export const openCell = async (
  question: FundingQuestion,
  measure: FundingColumn,
  key: Readonly<Record<string, unknown>>,
): Promise<RowsBehind> => {
  const { fundingCell } = await ask<{ fundingCell: RowsBehind }>(
    'query FundingCell($cell: FundingCell!) { fundingCell(cell: $cell) { subject where count } }',
    { cell: { ...question, measure, key } },
  );
  return fundingCell;
};

export interface LoanFigures {
  readonly loans: number;
  readonly households: number;
  readonly lentVnd: Vnd | null;
  readonly repaidVnd: Vnd | null;
  readonly outstandingVnd: Vnd | null;
  readonly overdueVnd: Vnd | null;
  readonly overdueLoans: number | null;
}

export interface LoanBook {
  readonly lines: readonly (LoanFigures & { readonly source: FundingName })[];
  readonly total: LoanFigures | null;
}

const loanFigures = 'loans households lentVnd repaidVnd outstandingVnd overdueVnd overdueLoans';

export const useLoanBook = (areaId: string | null, on: string) =>
  useQuery({
    queryKey: [figuresKey, 'loans', areaId, on],
    enabled: areaId !== null,
    queryFn: async () => {
      const { loanBook } = await ask<{ loanBook: LoanBook }>(
        `query LoanBook($areaId: ID!, $on: Date!) { loanBook(areaId: $areaId, on: $on) {
          lines { source { id code name nameEn } ${loanFigures} } total { ${loanFigures} } } }`,
        { areaId, on },
      );
      return loanBook;
    },
  });

export type DifferenceKind =
  | 'INTEGRATION_NOT_WHOLE'
  | 'ALLOCATION_NOT_WHOLE'
  | 'SUPPORT_SHARES_DIFFER'
  | 'SUPPORT_WITHOUT_SOURCE';

export interface Difference {
  readonly kind: DifferenceKind;
  readonly count: number;
  readonly subject: string;
  readonly where: Where;
}

export const useDifferences = (areaId: string, fromYear: number, toYear: number) =>
  useQuery({
    queryKey: [figuresKey, 'funding differences', areaId, fromYear, toYear],
    queryFn: async () => {
      const { fundingDifferences } = await ask<{ fundingDifferences: readonly Difference[] }>(
        `query FundingDifferences($areaId: ID!, $fromYear: Int!, $toYear: Int!) {
          fundingDifferences(areaId: $areaId, fromYear: $fromYear, toYear: $toYear) { kind count subject where } }`,
        { areaId, fromYear, toYear },
      );
      return fundingDifferences;
    },
  });
