import { declareVisits, inArea, rowsOfArea } from '../../platform/resource/cost.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { HouseholdReview } from './review.entity.js';

const reviews = resourceOf(HouseholdReview);

/** One sheet, the answers to its score card, its members and what it is judged by. */
const rowsOfSheet = 100;

declareVisits({
  reviewDesk: inArea(({ unitId }) => unitId, rowsOfArea(reviews)),
  unitFigures: rowsOfArea(reviews),
  deprivationProposals: () => rowsOfSheet,
});
