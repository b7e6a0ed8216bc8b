import { declareVisits, rowsOfArea, rowsOfAreaIn } from '../../platform/resource/cost.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { FundingShare, Support } from './support.entity.js';

/** Overlaps hold each support against the others of its beneficiary. */
declareVisits({
  supportOverlaps: rowsOfArea(resourceOf(Support), 2),
  fundingDifferences: rowsOfAreaIn(Support, FundingShare),
});
