import {
  addFunding,
  compareIntegration,
  disbursedOf,
  fundingFigures,
  type FundingSums,
  noFunding,
} from '../../engine/index.js';
import type { Connection } from '../../platform/database/database.js';
import { requireRead, type Viewer } from '../../platform/resource/access.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import type { Row } from '../../platform/resource/values.js';
import { Component } from '../programme/index.js';
import { AdministrativeUnit, findArea } from '../territory/index.js';
import { FundingSource, IntegrationShare } from './funding.entity.js';
import { requireYears, showName, showVnd } from './funding-table.service.js';
import { type FundingLine, readFundingLines } from './funding-table.store.js';
import { readPlannedShares, readUnitsOf } from './integration.store.js';
import type { IntegrationComparisonType } from './integration.types.js';
import { integrationGroup, keyOf } from './shares.rules.js';

/** The shares of one component in an area and year. */
type Plan = readonly [Row, ...Row[]];

const plansOf = (shares: readonly Row[]): Plan[] => {
  const plans = new Map<string, [Row, ...Row[]]>();
  for (const share of shares) {
    const key = keyOf(integrationGroup, share);
    const plan = plans.get(key);
    if (plan) plan.push(share);
    else plans.set(key, [share]);
  }
  return [...plans.values()];
};

/** Money by source of the lines that a plan is about. */
const moneyOf = (
  [{ componentId }]: Plan,
  units: ReadonlySet<number>,
  lines: readonly FundingLine[],
): Map<number, FundingSums> => {
  const bySource = new Map<number, FundingSums>();
  for (const { key, sums } of lines) {
    if (key.component !== componentId || !units.has(Number(key.area))) continue;
    const source = Number(key.source);
    bySource.set(source, addFunding(bySource.get(source) ?? noFunding, sums));
  }
  return bySource;
};

const linesOfYears = async (
  connection: Connection,
  areaId: number,
  plans: readonly Plan[],
): Promise<ReadonlyMap<number, readonly FundingLine[]>> => {
  const lines = new Map<number, readonly FundingLine[]>();
  // A year at a time: what is carried from one into the next belongs to both.
  for (const year of new Set(plans.map(([share]) => share['year'] as number))) {
    const question = { areaId, fromYear: year, toYear: year, expenditure: null, origin: null };
    const read = await readFundingLines(connection, { ...question, axes: ['component', 'area', 'source'] });
    lines.set(year, read.lines);
  }
  return lines;
};

/** The integration of an area over a period: what each source was to pay of a component beside what it paid. */
export const readIntegration = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  fromYear: number,
  toYear: number,
): Promise<IntegrationComparisonType[]> => {
  requireRead(viewer, resourceOf(IntegrationShare));
  requireYears(fromYear, toYear);
  await findArea(connection, viewer, areaId);
  const shares = await readPlannedShares(connection, viewer, areaId, fromYear, toYear);
  const plans = plansOf(shares);
  const units = await readUnitsOf(connection, idsIn(shares, 'areaId'));
  const lines = await linesOfYears(connection, areaId, plans);
  const compared = plans.map((plan) => {
    const [first] = plan;
    const money = moneyOf(
      plan,
      units.get(first['areaId'] as number) ?? new Set(),
      lines.get(first['year'] as number) ?? [],
    );
    const planned = new Map(plan.map((one) => [one['sourceId'] as number, Number(one['sharePercent'])]));
    return {
      first,
      isAgreed: plan.every((one) => one['isAgreed'] === true),
      lines: compareIntegration(
        planned,
        [...money].map(([source, sums]) => ({
          source,
          available: fundingFigures(sums).available,
          disbursed: disbursedOf(sums),
          contributed: sums.contributed,
        })),
      ),
    };
  });
  const sourceIds = [...new Set(compared.flatMap((one) => one.lines.map(({ source }) => source)))];
  const names = new Map([
    ...(await readFacts(connection, FundingSource, sourceIds)),
    ...(await readFacts(connection, Component, idsIn(shares, 'componentId'))),
    ...(await readFacts(connection, AdministrativeUnit, idsIn(shares, 'areaId'))),
  ]);
  const nameAt = (id: unknown) => showName(names.get(id as number));
  return compared
    .map(({ first, isAgreed, lines: own }) => ({
      component: nameAt(first['componentId']),
      area: nameAt(first['areaId']),
      year: first['year'] as number,
      isAgreed,
      lines: own
        .map(({ source, planned, available, spent, actual }) => ({
          source: nameAt(source),
          plannedPercent: planned,
          availableVnd: showVnd(available),
          spentVnd: showVnd(spent),
          actualPercent: actual,
        }))
        .toSorted((a, b) => (b.plannedPercent ?? -1) - (a.plannedPercent ?? -1)),
    }))
    .toSorted(
      (a, b) =>
        a.year - b.year ||
        String(a.component?.code).localeCompare(String(b.component?.code), 'en', { numeric: true }) ||
        String(a.area?.code).localeCompare(String(b.area?.code)),
    );
};
