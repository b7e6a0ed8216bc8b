import { declareVisits, rowsOfArea } from '../../platform/resource/cost.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { HouseholdReview } from '../review/index.js';

const reviews = resourceOf(HouseholdReview);

/** Flows and checks hold two years, or two lists, against one another. */
declareVisits({
  povertyFlows: rowsOfArea(reviews, 2),
  povertyMeasures: rowsOfArea(reviews),
  povertyDeprivations: rowsOfArea(reviews),
  povertyChecks: rowsOfArea(reviews, 2),
});
