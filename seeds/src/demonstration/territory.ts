import { planPoorRates } from './classes.js';
import { isoDate } from './calendar.js';
import type { Campaign, Commune, CommuneUnit, Difficulty, Hamlet, World } from './model.js';
import { type EthnicityCode, inventHamletNames } from './names.js';
import { Quota, Random } from './random.js';

const householdsAHamlet = 50;
const ethnicityCycle: readonly EthnicityCode[] = [
  'TAY',
  'DAO',
  'TAY',
  'NUNG',
  'TAY',
  'KINH',
  'TAY',
  'DAO',
  'NUNG',
  'TAY',
];
const povertyFactors: Readonly<Record<Difficulty, number>> = { EXTREME: 1.5, DIFFICULT: 1.15, NONE: 0.75 };
const demonstrationDecision = 'Số liệu minh hoạ';

/** A commune with its hamlets and yearly campaigns; its numbers depend on the seed, its key and its size only. */
export const openCommune = (
  world: World,
  seed: string,
  unit: CommuneUnit,
  households: number,
  isDetailed: boolean,
): Commune => {
  const random = new Random(`${seed}/${unit.key}`);
  const commune: Commune = {
    world,
    random,
    unit,
    isDetailed,
    hamlets: planHamlets(world, random, unit, households),
    people: [],
    campaigns: new Map(world.years.map((year) => [year, planCampaign(world, random, year)])),
    poorQuotas: new Map(world.years.map((year) => [year, new Quota()])),
    poorRates: planPoorRates(random, world.years, unit.areaType, isDetailed),
    events: [],
    answered: [],
  };
  addUnits(commune);
  addCampaigns(commune);
  if (isDetailed) addSteps(commune);
  return commune;
};

const drawDifficulty = (random: Random, unit: CommuneUnit): Difficulty => {
  const fate = random.next();
  if (unit.areaType === 'URBAN') return fate < 0.05 ? 'DIFFICULT' : 'NONE';
  return fate < 0.22 ? 'EXTREME' : fate < 0.45 ? 'DIFFICULT' : 'NONE';
};

const planHamlets = (world: World, random: Random, unit: CommuneUnit, households: number): Hamlet[] => {
  const count = Math.max(1, Math.round(households / householdsAHamlet));
  const names = inventHamletNames(random, count);
  const weights = names.map(() => 0.7 + 0.6 * random.next());
  const sizes = apportion(households, weights);
  const offset = random.between(0, ethnicityCycle.length - 1);
  // The first hamlet of a rural commune is a difficult one, so that no demonstration lacks the case.
  const difficulties = names.map((_, index) =>
    index === 0 && unit.areaType === 'RURAL' ? 'EXTREME' : drawDifficulty(random, unit),
  );
  const total = sizes.reduce(
    (sum, size, index) => sum + size * povertyFactors[difficulties[index] as Difficulty],
    0,
  );
  return names.map((name, index) => {
    const difficulty = difficulties[index] as Difficulty;
    return {
      id: world.nextId(),
      name,
      code: `${unit.code}-${String(index + 1).padStart(2, '0')}`,
      plannedHouseholds: sizes[index] as number,
      mainEthnicity: ethnicityCycle[(offset + index) % ethnicityCycle.length] as EthnicityCode,
      difficulty,
      povertyFactor: (povertyFactors[difficulty] * households) / total,
      households: 0,
    };
  });
};

/** Whole parts in proportion to the weights that add up to the whole. */
const apportion = (whole: number, weights: readonly number[]): number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const quota = new Quota();
  return weights.map((weight) => quota.take((whole * weight) / total));
};

const planCampaign = (world: World, random: Random, year: number): Campaign => ({
  id: world.nextId(),
  year,
  decidedOn: isoDate(year, 12, random.between(11, 14)),
  decision: `${random.between(80, 260)}/QĐ-UBND`,
});

const addUnits = ({ world, unit, hamlets }: Commune): void => {
  for (const hamlet of hamlets) {
    world.sink.add('administrativeUnit', {
      id: hamlet.id,
      code: hamlet.code,
      name: `Thôn ${hamlet.name}`,
      level: 'HAMLET',
      kind: 'THON',
      areaType: unit.areaType,
      parentId: unit.id,
      validFrom: null,
      validTo: null,
      document: null,
    });
    if (hamlet.difficulty === 'NONE') continue;
    world.sink.add('areaStatus', {
      id: world.nextId(),
      unitId: hamlet.id,
      kind: hamlet.difficulty === 'EXTREME' ? 'EXTREMELY_DIFFICULT_HAMLET' : 'DIFFICULT_HAMLET',
      validFrom: '2021-01-01',
      validTo: null,
      decision: demonstrationDecision,
      isDemonstration: true,
    });
  }
};

const addCampaigns = ({ world, unit, campaigns }: Commune): void => {
  for (const campaign of campaigns.values()) {
    world.sink.add('reviewCampaign', {
      id: campaign.id,
      areaId: unit.id,
      year: campaign.year,
      kind: 'ANNUAL',
      name: `Rà soát hộ nghèo, hộ cận nghèo năm ${campaign.year}`,
      standardId: world.idOf(
        campaign.year <= 2021 ? 'povertyStandard:2016-2020' : 'povertyStandard:2022-2025',
      ),
      startsOn: isoDate(campaign.year, 9, 1),
      endsOn: isoDate(campaign.year, 12, 10),
      decisionNumber: campaign.decision,
      decidedOn: campaign.decidedOn,
      decidedBy: 'Chủ tịch UBND xã',
    });
  }
};

/** Step, first and last day (month, day); the district is asked while there is one. */
const hamletSteps = [
  ['LIST', [9, 3], [9, 10]],
  ['REVIEW', [9, 11], [10, 31]],
  ['MEETING', [11, 4], [11, 4]],
  ['POSTING', [11, 5], [11, 11]],
] as const;

/** The procedure of each campaign, hamlet by hamlet up to the posting, then for the commune as a whole. */
const addSteps = ({ world, unit, hamlets, campaigns }: Commune): void => {
  const add = (campaign: Campaign, unitId: number, kind: string, from: string, to: string): void =>
    world.sink.add('reviewStep', {
      id: world.nextId(),
      campaignId: campaign.id,
      unitId,
      ruleId: world.idOf(`reviewStepRule:${kind}`),
      startedOn: from,
      endedOn: to,
      document: kind === 'DECISION' ? campaign.decision : null,
      place: kind === 'MEETING' || kind === 'POSTING' ? 'Nhà văn hoá thôn' : null,
      presentCount: null,
      invitedCount: null,
      note: null,
    });
  for (const campaign of campaigns.values()) {
    const { year } = campaign;
    for (const hamlet of hamlets)
      for (const [kind, [fromMonth, fromDay], [toMonth, toDay]] of hamletSteps)
        add(campaign, hamlet.id, kind, isoDate(year, fromMonth, fromDay), isoDate(year, toMonth, toDay));
    if (year < 2025) add(campaign, unit.id, 'REPORT', isoDate(year, 11, 15), isoDate(year, 11, 28));
    add(campaign, unit.id, 'DECISION', campaign.decidedOn, campaign.decidedOn);
  }
};

/** The reform of 2025 stands in the plan’s units; this tells of it as of a change that was made here. */
export const tellReform = ({ world, unit }: Commune): void => {
  const id = world.nextId();
  world.sink.add('unitChange', {
    id,
    kind: 'MERGE',
    effectiveOn: '2025-07-01',
    document: 'Nghị quyết 1683/NQ-UBTVQH15 ngày 16/6/2025',
    summary: `${unit.name} được sắp xếp vào xã mới; các thôn, hộ và số liệu cũ giữ nguyên đơn vị của ngày đó.`,
    operationKey: `minh-hoa-${id}`,
    undoneAt: null,
  });
};

/** How many households each commune gets: the first at most 500, the rest in shares of at least 110 while there are enough. */
export const spreadHouseholds = (
  seed: string,
  households: number,
  communes: readonly CommuneUnit[],
): { unit: CommuneUnit; households: number }[] => {
  const [first, ...others] = communes;
  if (!first) throw new RangeError('The demonstration needs at least one commune');
  const own = others.length === 0 ? households : Math.min(households, 500);
  const rest = households - own;
  if (rest === 0) return [{ unit: first, households: own }];
  const random = new Random(`${seed}/spread`);
  const taken = Math.min(others.length, Math.max(1, Math.floor(rest / 140)));
  const chosen = Array.from(
    { length: taken },
    (_, index) => others[Math.floor((index * others.length) / taken)] as CommuneUnit,
  );
  // Large shares vary little, so that no commune outgrows its three-digit hamlet numbers.
  const spread = rest / taken > 5000 ? 0.015 : 0.2;
  const sizes = apportion(
    rest,
    chosen.map(() => 1 - spread + 2 * spread * random.next()),
  );
  return [
    { unit: first, households: own },
    ...chosen.map((unit, index) => ({ unit, households: sizes[index] as number })),
  ];
};
