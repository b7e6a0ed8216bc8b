import { declareVisits, rowsOfArea } from '../../platform/resource/cost.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { HouseholdReview } from '../review/index.js';

const reviews = resourceOf(HouseholdReview);

/** Flows and checks hold two years, or two lists, against one another; a form counts its area and each unit below. */
declareVisits({
  povertyFlows: rowsOfArea(reviews, 2),
  povertyForm: rowsOfArea(reviews, 2),
  povertyMeasures: rowsOfArea(reviews),
  povertyDeprivations: rowsOfArea(reviews),
  povertyChecks: rowsOfArea(reviews, 2),
});
