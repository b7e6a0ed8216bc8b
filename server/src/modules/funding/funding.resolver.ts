import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { parsePlainDate } from '../../kernel/plain-date.js';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { type FundingKey, fundingAxes } from './funding-table.store.js';
import { openFundingCell, readFundingTable, readLoans } from './funding-table.service.js';
import { readIntegration } from './integration.service.js';
import { IntegrationComparisonType } from './integration.types.js';
import {
  FundingAxisName,
  FundingCellInput,
  FundingRowsBehindType,
  FundingTableType,
  LoanBookType,
} from './funding.types.js';

/** Only the axes, each a number or a word; anything else of the JSON value is left out. */
const readKey = (key: unknown): FundingKey => {
  const given = typeof key === 'object' && key !== null ? (key as Readonly<Record<string, unknown>>) : {};
  const numbers = new Set(['source', 'component', 'area', 'year']);
  return Object.fromEntries(
    fundingAxes
      .filter((axis) => given[axis] !== undefined)
      .map((axis) => {
        const value = given[axis];
        if (value === null) return [axis, null];
        return [axis, numbers.has(axis) ? Number(value) : String(value)];
      }),
  );
};

@Resolver()
export class FundingResolver {
  @Query(() => FundingTableType, {
    description:
      'The funding of an area over a period, by source, component and the like: estimate, allocation, adjustment, disbursement, advance, settlement, carry-over, contribution.',
  })
  fundingTable(
    @Arg('areaId', () => ID) areaId: string,
    @Arg('fromYear', () => Int) fromYear: number,
    @Arg('toYear', () => Int) toYear: number,
    @Arg('by', () => [FundingAxisName], { defaultValue: ['source', 'component'] }) by: FundingAxisName[],
    @Ctx() context: Context,
    @Arg('expenditure', () => String, { nullable: true }) expenditure?: string,
    @Arg('origin', () => String, { nullable: true }) origin?: string,
  ): Promise<FundingTableType> {
    return readFundingTable(context.database.read, requireViewer(context), {
      areaId: Number(areaId),
      fromYear,
      toYear,
      axes: [...new Set(by)],
      expenditure: expenditure ?? null,
      origin: origin ?? null,
    });
  }

  @Query(() => FundingRowsBehindType, { description: 'The records behind a cell of the funding table.' })
  fundingCell(
    @Arg('cell', () => FundingCellInput) cell: FundingCellInput,
    @Ctx() context: Context,
  ): Promise<FundingRowsBehindType> {
    const { measure, fromYear, toYear, areaId, expenditure, origin, key } = cell;
    return openFundingCell(context.database.read, requireViewer(context), {
      measure,
      fromYear,
      toYear,
      areaId: Number(areaId),
      expenditure: expenditure ?? null,
      origin: origin ?? null,
      key: readKey(key),
    });
  }

  @Query(() => [IntegrationComparisonType], {
    description:
      'Integrated components of an area over a period: the planned shares of the sources beside what each paid.',
  })
  integrationComparison(
    @Arg('areaId', () => ID) areaId: string,
    @Arg('fromYear', () => Int) fromYear: number,
    @Arg('toYear', () => Int) toYear: number,
    @Ctx() context: Context,
  ): Promise<IntegrationComparisonType[]> {
    const viewer = requireViewer(context);
    return readIntegration(context.database.read, viewer, Number(areaId), fromYear, toYear);
  }

  @Query(() => LoanBookType, {
    description:
      'Policy loans of an area on a day: lent, repaid, outstanding and overdue, by source and in all.',
  })
  loanBook(
    @Arg('areaId', () => ID) areaId: string,
    @Arg('on', () => DateScalar) on: string,
    @Ctx() context: Context,
  ): Promise<LoanBookType> {
    return readLoans(
      context.database.read,
      requireViewer(context),
      Number(areaId),
      parsePlainDate(on, { vi: 'Ngày', en: 'Day' }),
    );
  }
}
