import type { Connection } from '../../platform/database/database.js';
import { requireRead, type Viewer } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import type { Where } from '../../platform/resource/where.js';
import { Allocation } from '../funding/index.js';
import { findArea } from '../territory/index.js';
import {
  type DifferenceQuestion,
  findOpenAllocations,
  findOpenIntegrations,
  findOpenSupports,
} from './difference.store.js';
import { FundingDifferenceName, type FundingDifferenceType } from './difference.types.js';
import { Support } from './support.entity.js';

/** A filter names so many rows at most: it must fit into the address of a page. */
const mostNamed = 300;

const idsIn = (ids: readonly (number | undefined)[]): Where => ({ in: ids.slice(0, mostNamed).map(String) });

/** What does not add up, each kind with the filter of the rows to be corrected; empty when the books are right (numbers.md 14). */
export const readDifferences = async (
  connection: Connection,
  viewer: Viewer,
  question: DifferenceQuestion,
): Promise<FundingDifferenceType[]> => {
  requireRead(viewer, resourceOf(Allocation));
  requireRead(viewer, resourceOf(Support));
  await findArea(connection, viewer, question.areaId);
  const integrations = await findOpenIntegrations(connection, question);
  const allocations = await findOpenAllocations(connection, question);
  const supports = await findOpenSupports(connection, question);
  const differ = supports.filter((one) => one.hasShares).map((one) => one.id);
  const found: FundingDifferenceType[] = [
    {
      kind: FundingDifferenceName.INTEGRATION_NOT_WHOLE,
      count: integrations.length,
      subject: 'integrationShare',
      where: {
        or: integrations.slice(0, mostNamed).map(([component, area, year]) => ({
          componentId: { eq: String(component) },
          areaId: { eq: String(area) },
          year: { eq: year },
        })),
      },
    },
    {
      kind: FundingDifferenceName.ALLOCATION_NOT_WHOLE,
      count: allocations.length,
      subject: 'allocationShare',
      where: { allocationId: idsIn(allocations.map(([id]) => id)) },
    },
    {
      kind: FundingDifferenceName.SUPPORT_SHARES_DIFFER,
      count: differ.length,
      subject: 'support',
      where: { id: idsIn(differ) },
    },
    {
      kind: FundingDifferenceName.SUPPORT_WITHOUT_SOURCE,
      count: supports.length - differ.length,
      subject: 'support',
      where: {
        within: question.areaId,
        year: { gte: question.fromYear, lte: question.toYear },
        amountVnd: { gt: 0 },
        shares: { none: {} },
      },
    },
  ];
  return found.filter((one) => one.count > 0);
};
