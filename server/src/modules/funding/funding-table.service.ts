import { type FundingSums, fundingFigures, type Vnd } from '../../engine/index.js';
import { inputError } from '../../kernel/errors.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { allOf, name, sql, verbatim } from '../../platform/database/sql.js';
import { mayReadField, requireRead, type Viewer, withinScope } from '../../platform/resource/access.js';
import { readFacts } from '../../platform/resource/facts.js';
import type { ResourceClass } from '../../platform/resource/field.js';
import { getResource, resourceOf } from '../../platform/resource/resource.js';
import type { Row } from '../../platform/resource/values.js';
import { aliasMaker, compileWhere } from '../../platform/resource/where.js';
import { Component } from '../programme/index.js';
import { AdministrativeUnit, findArea } from '../territory/index.js';
import { type FundingCell, rowsOfCell } from './funding-cell.js';
import type {
  FundingFiguresType,
  FundingNameType,
  FundingRowsBehindType,
  FundingTableType,
  LoanBookType,
  LoanFigures,
  ShownVnd,
} from './funding.types.js';
import { Allocation, FundingSource, sourceKinds } from './funding.entity.js';
import { type FundingAxis, type FundingQuestion, readFundingLines } from './funding-table.store.js';
import { type LoanBookLine, readLoanBook } from './loan-book.store.js';
import { Loan } from './loan.entity.js';

/** A sum beyond 2^53 goes out as text, so that no digit is lost. */
export const showVnd = (amount: Vnd): ShownVnd =>
  amount > BigInt(Number.MAX_SAFE_INTEGER) || amount < -BigInt(Number.MAX_SAFE_INTEGER)
    ? String(amount)
    : Number(amount);

const showFigures = (sums: FundingSums): Pick<FundingFiguresType, keyof FundingFiguresType> => {
  const { executionRate, ...figures } = fundingFigures(sums);
  return {
    estimateVnd: showVnd(figures.estimate),
    allocatedVnd: showVnd(figures.allocated),
    adjustedVnd: showVnd(figures.adjusted),
    carriedInVnd: showVnd(figures.carriedIn),
    availableVnd: showVnd(figures.available),
    disbursedVnd: showVnd(figures.disbursed),
    advanceOutstandingVnd: showVnd(figures.advanceOutstanding),
    settledVnd: showVnd(figures.settled),
    carriedOutVnd: showVnd(figures.carriedOut),
    remainingVnd: showVnd(figures.remaining),
    contributedVnd: showVnd(figures.contributed),
    executionRate,
  };
};

export const showName = (row: Row | undefined): FundingNameType | null =>
  row
    ? {
        id: String(row['id']),
        code: String(row['code']),
        name: String(row['name']),
        nameEn: typeof row['nameEn'] === 'string' ? row['nameEn'] : null,
      }
    : null;

export const requireYears = (fromYear: number, toYear: number): void => {
  if (fromYear <= toYear) return;
  throw inputError('INPUT_BAD_FILTER', {
    field: 'fromYear',
    reason: {
      vi: `năm đầu ${fromYear} muộn hơn năm cuối ${toYear}`,
      en: `the first year ${fromYear} is after the last year ${toYear}`,
    },
  });
};

/** Sources stand as the plan lists them: the budgets from the centre down, credit, mobilised, integrated. */
const rankOf = (source: Row | undefined): number =>
  source
    ? sourceKinds.choices.findIndex(({ value }) => value === source['kind'])
    : sourceKinds.choices.length;

const namedAxes: readonly (readonly [FundingAxis, ResourceClass])[] = [
  ['source', FundingSource],
  ['component', Component],
  ['area', AdministrativeUnit],
];

/** The funding table of an area: its ledger summed by the asked axes, in the plan’s order of sources, then by code. */
export const readFundingTable = async (
  connection: Connection,
  viewer: Viewer,
  question: FundingQuestion,
): Promise<FundingTableType> => {
  requireRead(viewer, resourceOf(Allocation));
  requireYears(question.fromYear, question.toYear);
  await findArea(connection, viewer, question.areaId);
  const { lines, total } = await readFundingLines(connection, question);
  const names = new Map<number, Row>();
  for (const [axis, target] of namedAxes) {
    const ids = lines.map(({ key }) => key[axis]).filter((id) => typeof id === 'number');
    for (const [id, row] of await readFacts(connection, target, [...new Set(ids)])) names.set(id, row);
  }
  const nameAt = (value: unknown): FundingNameType | null => showName(names.get(value as number));
  const rows = lines.map(({ key, sums }) => ({
    ...showFigures(sums),
    source: nameAt(key.source),
    component: nameAt(key.component),
    area: nameAt(key.area),
    year: typeof key.year === 'number' ? key.year : null,
    expenditure: typeof key.expenditure === 'string' ? key.expenditure : null,
    origin: typeof key.origin === 'string' ? key.origin : null,
  }));
  const order = (row: (typeof rows)[number]): string =>
    [
      rankOf(names.get(Number(row.source?.id))),
      row.source?.code,
      row.component?.code,
      row.area?.code,
      row.year,
      row.expenditure,
      row.origin,
    ]
      .map((part) => String(part ?? ''))
      .join('\u0000');
  return {
    rows: rows.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)),
    total: showFigures(total),
  };
};

/** The rows behind a cell, as far as the viewer sees them. */
export const openFundingCell = async (
  connection: Connection,
  viewer: Viewer,
  cell: FundingCell,
): Promise<FundingRowsBehindType> => {
  requireYears(cell.fromYear, cell.toYear);
  await findArea(connection, viewer, cell.areaId);
  const { subject, where } = rowsOfCell(cell);
  const resource = getResource(subject);
  requireRead(viewer, resource);
  const nextAlias = aliasMaker();
  const alias = nextAlias();
  const scope = withinScope(viewer, resource, alias);
  const condition = compileWhere(resource, alias, where, { dialect: connection.dialect, viewer, nextAlias });
  const [found] = await connection.arrays(
    sql`select count(*) from ${name(resource.table)} as ${verbatim(alias)} where ${allOf([condition, ...(scope ? [scope] : [])])}`,
  );
  return { subject, where, count: Number(found?.[0]) };
};

/** Fewer households than this could be told apart by their neighbours (law.md 8.3). */
const fewHouseholds = 5;

/** The fields of an answer's type, without the class. */
type Shown<Answer> = { [Field in keyof Answer]: Answer[Field] };

export const readLoans = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  on: PlainDate,
): Promise<LoanBookType> => {
  const loan = resourceOf(Loan);
  requireRead(viewer, loan);
  await findArea(connection, viewer, areaId);
  const amount = loan.fieldsByName.get('amountVnd');
  const seesLoans = amount !== undefined && mayReadField(viewer, amount);
  const book = await readLoanBook(connection, areaId, on);
  const lines = book.filter(({ sourceId }) => sourceId !== null);
  const sources = await readFacts(
    connection,
    FundingSource,
    lines.map(({ sourceId }) => Number(sourceId)),
  );
  const isMany = (households: number): boolean => seesLoans || households >= fewHouseholds;
  const isShown = ({ households }: LoanBookLine): boolean => isMany(households);
  const isOverdueShown = (line: LoanBookLine): boolean =>
    isShown(line) && (line.overdueHouseholds === 0 || isMany(line.overdueHouseholds));
  const figures = (line: LoanBookLine, amounts: boolean, overdue: boolean): Shown<LoanFigures> => ({
    loans: line.loans,
    households: line.households,
    lentVnd: amounts ? showVnd(line.lent) : null,
    repaidVnd: amounts ? showVnd(line.repaid) : null,
    outstandingVnd: amounts ? showVnd(line.outstanding) : null,
    overdueVnd: overdue ? showVnd(line.overdue) : null,
    overdueLoans: overdue ? line.overdueLoans : null,
  });
  const whole = book.find(({ sourceId }) => sourceId === null);
  return {
    lines: lines.flatMap((line) => {
      const source = showName(sources.get(Number(line.sourceId)));
      return source ? [{ source, ...figures(line, isShown(line), isOverdueShown(line)) }] : [];
    }),
    // A total beside the lines that are shown would tell the one that is not.
    total:
      whole && whole.loans > 0 ? figures(whole, lines.every(isShown), lines.every(isOverdueShown)) : null,
  };
};
