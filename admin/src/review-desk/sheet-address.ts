import type { Where } from '../providers/wire.js';
import { rowsAddress } from '../sheet/address.js';

/** What a reviewer fills in or looks at, in the order of form B. */
const columns = [
  'householdId',
  'formerClass',
  'memberCount',
  'reviewedOn',
  'incomeScore',
  'lacksEmployment',
  'lacksDependantBalance',
  'lacksNutrition',
  'lacksHealthInsurance',
  'lacksAdultEducation',
  'lacksChildSchooling',
  'lacksHousingQuality',
  'lacksHousingArea',
  'lacksSafeWater',
  'lacksHygienicToilet',
  'lacksTelecom',
  'lacksInformationMeans',
  'isAgricultural',
  'hasNoLabourCapacity',
  'deprivationScore',
  'computedClass',
  'proposalDifferences',
  'proposedClass',
  'recognisedClass',
  'differenceReason',
  'flowReason',
  'livingAreaM2',
  'note',
];

/** The sheets of a filter with the columns of a review; `next`: the sheet to go on with, at its score. */
export const sheetAddress = (where: Where, title: string, next: string | null = null): string => {
  const more = new URLSearchParams({ columns: columns.join(',') });
  if (next !== null) {
    more.set('row', next);
    more.set('cell', 'incomeScore');
  }
  return `${rowsAddress('householdReviews', where, title)}&${more.toString()}`;
};
