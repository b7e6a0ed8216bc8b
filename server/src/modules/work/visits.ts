import { declareVisits, rowsOfAreaIn } from '../../platform/resource/cost.js';
import { JobSeeker, Placement, Vacancy } from './work.entity.js';

/** Matches are looked for in the whole reach of the viewer. */
declareVisits({
  labourMarket: rowsOfAreaIn(JobSeeker, Vacancy, Placement),
  jobMatches: rowsOfAreaIn(JobSeeker, Vacancy),
});
