/** The twelve deprivations in the order of the national forms. */
export const deprivations = [
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
];
