import { isoDate } from './calendar.js';
import { drawScore, isWorse, scoreLines } from './classes.js';
import { type Day, at, composeOn, deprivationCount, updateConditions } from './conditions.js';
import { type Need, reviewMembers } from './members.js';
import type { Campaign, Commune, Household, HouseholdClass } from './model.js';
import { classOf, isPoorOrNearPoor, isServed } from './model.js';
import { weighted } from './random.js';
import { answerCard } from './score-card.js';

const neighbour: Readonly<Record<HouseholdClass, HouseholdClass>> = {
  POOR: 'NEAR_POOR',
  NEAR_POOR: 'POOR',
  AVERAGE: 'NEAR_POOR',
  NOT_POOR: 'NEAR_POOR',
};

const differenceReasons = [
  'Họp dân thống nhất theo thực tế đời sống của hộ',
  'Hộ có biến động thu nhập sau ngày rà soát',
  'Ban chỉ đạo phúc tra và kết luận lại',
];

/** Causes 1 land, 2 capital, 3 labour, 4 tools, 5 knowledge, 6 skills, 7 illness, 8 other. */
const drawCause = weighted<number>([
  [1, 14],
  [2, 26],
  [3, 13],
  [4, 9],
  [5, 14],
  [6, 11],
  [7, 8],
  [8, 5],
]);

/** The first year's review still followed the standard of 2016-2020, of which only the recognised class is kept. */
const isStoredOnly = (year: number): boolean => year <= 2021;

/** One household in one annual review: its sheet, its causes, its members and the escape it may have made. Gives the members' needs. */
export const reviewHousehold = (commune: Commune, campaign: Campaign, household: Household): Need[] => {
  const { random, world } = commune;
  const { year } = campaign;
  const recognised = classOf(household, year);
  if (!recognised) throw new Error(`Household ${household.id} has no class in ${year}`);
  const on: Day = { year, month: random.between(9, 11), day: random.between(1, 27) };
  const composed = composeOn(household, on);
  const isDisputed = !isStoredOnly(year) && random.chance(0.02);
  const scored = isDisputed ? neighbour[recognised] : recognised;
  updateConditions(random, household, scored, composed, on);
  household.incomeScore = drawScore(random, commune.unit.areaType, household, scored);
  const facts = isStoredOnly(year) ? unknownFacts : drawFacts(commune, household, scored);
  const reviewId = world.nextId();
  world.sink.add('householdReview', {
    id: reviewId,
    campaignId: campaign.id,
    householdId: household.id,
    year,
    hamletId: household.hamlet.id,
    areaType: commune.unit.areaType,
    reviewedOn: isoDate(on.year, on.month, on.day),
    memberCount: household.members.length,
    scoreCardId: answerCard(commune, household, reviewId, year),
    incomeScore: isStoredOnly(year) || random.chance(0.002) ? null : household.incomeScore,
    lacksEmployment: facts[0] as boolean | null,
    lacksDependantBalance: facts[1] as boolean | null,
    lacksNutrition: facts[2] as boolean | null,
    lacksHealthInsurance: facts[3] as boolean | null,
    lacksAdultEducation: facts[4] as boolean | null,
    lacksChildSchooling: facts[5] as boolean | null,
    lacksHousingQuality: facts[6] as boolean | null,
    lacksHousingArea: facts[7] as boolean | null,
    lacksSafeWater: facts[8] as boolean | null,
    lacksHygienicToilet: facts[9] as boolean | null,
    lacksTelecom: facts[10] as boolean | null,
    lacksInformationMeans: facts[11] as boolean | null,
    proposedClass: scored,
    recognisedClass: recognised,
    differenceReason: isDisputed ? random.pick(differenceReasons) : null,
    flowReason: flowReasonOf(household, year, recognised),
    isAgricultural: household.isAgricultural,
    hasNoLabourCapacity: !composed.hasWorker,
    needsTelecom: random.chance(composed.hasWorker ? 0.9 : 0.4),
    hasHousingHardship: isPoorOrNearPoor(household, year) && household.lacks[at.house] === true,
    isReachedByInformation: random.chance(0.012) ? null : random.chance(0.68 + 0.06 * (year - 2021)),
    livingAreaM2: livingArea(household),
    ...dwelling(household, isStoredOnly(year)),
    reviewer: null,
    note: null,
  });
  if (isDisputed && commune.isDetailed) addComplaint(commune, household, reviewId, year);
  if (recognised === 'POOR') addCauses(commune, reviewId);
  if (household.escapedYear === year) recognise(commune, campaign, household);
  return isServed(household, year) || household.isSampled
    ? reviewMembers(commune, household, { reviewId, year, composed })
    : [];
};

/** What the reviewer sees of the house, in agreement with its deprivations. */
const dwelling = (household: Household, isUnknown: boolean) => {
  const { lacks, id } = household;
  const said = <Value>(value: Value): Value | null => (isUnknown ? null : value);
  return {
    isWallDurable: said(!lacks[at.house]),
    isPillarDurable: said(!lacks[at.house]),
    isRoofDurable: said(true),
    waterSource: said(lacks[at.water] ? 'OTHER' : id % 3 === 0 ? 'TAP' : 'PROTECTED_SPRING'),
    toiletKind: said(
      lacks[at.toilet] ? (id % 2 === 0 ? 'OTHER' : 'NONE') : id % 2 === 0 ? 'SEPTIC' : 'TWO_VAULT',
    ),
    hasSharedMeans: said(!lacks[at.means]),
    hasPersonalMeans: said(!lacks[at.means] && id % 2 === 0),
  };
};

const addComplaint = ({ world }: Commune, household: Household, reviewId: number, year: number): void => {
  world.sink.add('reviewComplaint', {
    id: world.nextId(),
    reviewId,
    receivedOn: isoDate(year, 11, 8),
    complainant: household.head.name,
    content: 'Gia đình đề nghị xem lại kết quả chấm điểm của phiếu.',
    outcome: 'ACCEPTED',
    answeredOn: isoDate(year, 11, 13),
    answer: 'Ban chỉ đạo đã phúc tra tại hộ và họp thôn thống nhất lại.',
  });
};

const unknownFacts: readonly null[] = Array.from({ length: deprivationCount }, () => null);

/** The twelve facts as the sheet shows them; about one sheet in thirty leaves one of them open. */
const drawFacts = (
  commune: Commune,
  household: Household,
  scored: HouseholdClass,
): readonly (boolean | null)[] => {
  const { random } = commune;
  if (!random.chance(0.03)) return household.lacks;
  const open = random.between(0, deprivationCount - 1);
  const isLeftOpen = isDecidedWithout(commune, household, scored, open) || random.chance(0.1);
  return household.lacks.map((isLacking, index) => (isLeftOpen && index === open ? null : isLacking));
};

const isDecidedWithout = (
  commune: Commune,
  household: Household,
  scored: HouseholdClass,
  open: number,
): boolean => {
  if (household.incomeScore > scoreLines[commune.unit.areaType].poor) return true;
  const known = household.lacks.filter((isLacking, index) => isLacking && index !== open).length;
  return scored === 'POOR' ? known >= 3 : known < 2;
};

/** Said where the class got worse or the household was not there the year before. */
const flowReasonOf = (household: Household, year: number, recognised: HouseholdClass): string | null => {
  const before = classOf(household, year - 1);
  if (before === null) return household.arrival;
  if (!isWorse(recognised, before)) return null;
  for (const [earlier, former] of household.classes) {
    if (earlier < year - 1 && !isWorse(recognised, former)) return 'RELAPSE';
  }
  return 'NEW';
};

/** Under 8 m² a person is a deprivation; the household's place in the range stays its own. */
const livingArea = (household: Household): number => {
  const perPerson = household.lacks[at.area]
    ? 4.6 + 3.2 * household.roominess
    : 8.5 + 11 * household.roominess;
  return Math.floor(perPerson * household.members.length * 10) / 10;
};

const addCauses = (commune: Commune, reviewId: number): void => {
  const { random, world } = commune;
  const first = drawCause(random);
  const second = random.chance(0.5) ? drawCause(random) : first;
  for (const cause of first === second ? [first] : [first, second]) {
    world.sink.add('reviewCause', {
      id: world.nextId(),
      reviewId,
      causeId: world.idOf(`povertyCause:${cause}`),
    });
  }
};

const recognise = (commune: Commune, campaign: Campaign, household: Household): void => {
  const { world } = commune;
  world.sink.add('escapeRecognition', {
    id: world.nextId(),
    householdId: household.id,
    escapedFrom: 'POOR',
    recognisedOn: campaign.decidedOn,
    decision: campaign.decision,
  });
};
