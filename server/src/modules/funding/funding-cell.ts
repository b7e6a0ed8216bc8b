import type { Where } from '../../platform/resource/where.js';
import type { FundingKey } from './funding-table.store.js';

export const fundingMeasures = [
  'ESTIMATE',
  'ALLOCATED',
  'ADJUSTED',
  'CARRIED_IN',
  'AVAILABLE',
  'DISBURSED',
  'ADVANCE_OUTSTANDING',
  'SETTLED',
  'CARRIED_OUT',
  'CONTRIBUTED',
] as const;
export type FundingMeasure = (typeof fundingMeasures)[number];

export interface FundingCell {
  readonly measure: FundingMeasure;
  readonly areaId: number;
  readonly fromYear: number;
  readonly toYear: number;
  readonly expenditure: string | null;
  readonly origin: string | null;
  /** The row of the table: what its axes hold. */
  readonly key: FundingKey;
}

export interface RowsOfCell {
  readonly subject: 'allocation' | 'disbursement' | 'settlement' | 'contribution';
  readonly where: Where;
}

/** An allocation serves a component as its own or by a share; an adjustment follows its basis. */
const serves = (component: number): Where => {
  const shared = { some: { componentId: { eq: component } } };
  return {
    or: [
      { componentId: { eq: component } },
      { shares: shared },
      { kind: { eq: 'ADJUSTMENT' }, basedOn: { shares: shared } },
    ],
  };
};

const equals = (field: string, value: string | number | null | undefined): Where[] =>
  value === undefined ? [] : [{ [field]: value === null ? { isNull: true } : { eq: value } }];

const years = ({ fromYear, toYear }: FundingCell): Where => ({ year: { gte: fromYear, lte: toYear } });

const received = (first: string | number, last: string | number): Where => ({
  receivedOn: { gte: `${first}-01-01`, lte: `${last}-12-31` },
});

/** The cell's budget line, as a filter of allocations. */
const lineOf = (cell: FundingCell, period: Where = years(cell)): Where => {
  const { areaId, expenditure, origin, key } = cell;
  return {
    and: [
      { within: areaId },
      period,
      ...(expenditure === null ? [] : [{ expenditure: { eq: expenditure } }]),
      ...(origin === null ? [] : [{ origin: { eq: origin } }]),
      ...equals('sourceId', key.source),
      ...equals('areaId', key.area),
      ...equals('year', key.year),
      ...equals('expenditure', key.expenditure),
      ...equals('origin', key.origin),
      ...(key.component === undefined || key.component === null ? [] : [serves(Number(key.component))]),
    ],
  };
};

const ofKind = (...kinds: readonly string[]): Where => ({ kind: { in: kinds } });

/** From another line of the table, or from outside it. */
const carriedIn = (cell: FundingCell): Where => ({
  ...ofKind('CARRY_OVER'),
  or: [{ basedOnId: { isNull: true } }, { basedOn: { not: lineOf(cell) } }],
});

const estimate: Where = {
  or: [ofKind('ESTIMATE'), { ...ofKind('ADJUSTMENT'), basedOn: ofKind('ESTIMATE') }],
};
const adjusted: Where = { ...ofKind('ADJUSTMENT'), basedOn: { not: ofKind('ESTIMATE') } };

const payments = (cell: FundingCell, ...kinds: readonly string[]): RowsOfCell => ({
  subject: 'disbursement',
  where: { ...ofKind(...kinds), allocation: lineOf(cell) },
});

const allocations = (cell: FundingCell, where: Where): RowsOfCell => ({
  subject: 'allocation',
  where: { and: [where, lineOf(cell)] },
});

/** The records behind a cell of the funding table, as a filter of the lists. */
export const rowsOfCell = (cell: FundingCell): RowsOfCell => {
  switch (cell.measure) {
    case 'ESTIMATE':
      return allocations(cell, estimate);
    case 'ALLOCATED':
      return allocations(cell, ofKind('ALLOCATION'));
    case 'ADJUSTED':
      return allocations(cell, adjusted);
    case 'CARRIED_IN':
      return allocations(cell, carriedIn(cell));
    case 'AVAILABLE':
      return allocations(cell, { or: [ofKind('ALLOCATION'), adjusted, carriedIn(cell)] });
    case 'CARRIED_OUT':
      return {
        subject: 'allocation',
        where: { ...ofKind('CARRY_OVER'), not: lineOf(cell), basedOn: lineOf(cell) },
      };
    case 'DISBURSED':
      return payments(cell, 'ADVANCE', 'DISBURSEMENT', 'ADVANCE_RETURNED');
    case 'ADVANCE_OUTSTANDING':
      return payments(cell, 'ADVANCE', 'ADVANCE_CLEARED', 'ADVANCE_RETURNED');
    case 'SETTLED':
      return { subject: 'settlement', where: { allocation: lineOf(cell) } };
    case 'CONTRIBUTED': {
      const { key, areaId } = cell;
      return {
        subject: 'contribution',
        where: {
          and: [
            { within: areaId },
            received(key.year ?? cell.fromYear, key.year ?? cell.toYear),
            ...equals('sourceId', key.source),
            ...equals('componentId', key.component),
            ...equals('areaId', key.area),
          ],
        },
      };
    }
  }
};
