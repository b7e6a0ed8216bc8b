import type { Band } from '../../platform/resource/resource.js';
import { deprivationFields } from './proposal.rules.js';

/** The parts of the household's sheet, as clerks name them. */
export const householdReviewBands: readonly Band[] = [
  {
    name: 'deprivations',
    label: ['Thiếu hụt', 'Deprivations'],
    fields: deprivationFields,
  },
  {
    name: 'score',
    label: ['Điểm', 'Score'],
    fields: ['deprivationCount', 'deprivationScore', 'proposalDifferences', 'computedClass'],
  },
  {
    name: 'conclusion',
    label: ['Kết luận', 'Conclusion'],
    fields: [
      'proposedClass',
      'recognisedClass',
      'differsFromComputed',
      'differenceReason',
      'correctionReason',
      'flowReason',
    ],
  },
  {
    name: 'circumstances',
    label: ['Hoàn cảnh', 'Circumstances'],
    fields: [
      'isAgricultural',
      'hasNoLabourCapacity',
      'needsTelecom',
      'hasHousingHardship',
      'isReachedByInformation',
    ],
  },
  {
    name: 'dwelling',
    label: ['Nhà ở và phương tiện', 'Dwelling and means'],
    fields: [
      'livingAreaM2',
      'isWallDurable',
      'isPillarDurable',
      'isRoofDurable',
      'waterSource',
      'toiletKind',
      'hasSharedMeans',
      'hasPersonalMeans',
    ],
  },
  {
    name: 'proposals',
    label: ['Gợi ý từ số liệu', 'Suggested by the records'],
    fields: [
      'proposedLacksEmployment',
      'proposedLacksDependantBalance',
      'proposedLacksNutrition',
      'proposedLacksHealthInsurance',
      'proposedLacksAdultEducation',
      'proposedLacksChildSchooling',
      'proposedLacksHousingQuality',
      'proposedLacksHousingArea',
      'proposedLacksSafeWater',
      'proposedLacksHygienicToilet',
      'proposedLacksTelecom',
      'proposedLacksInformationMeans',
    ],
  },
];
