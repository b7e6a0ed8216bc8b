import { monthsLater, randomDate } from './calendar.js';
import { at } from './conditions.js';
import { ageIn } from './family.js';
import type { Need } from './members.js';
import type { Commune, Household, Person } from './model.js';
import { isPoorOrNearPoor } from './model.js';
import { Quota } from './random.js';

/** Parts of a thousand by source: they add up to the whole amount. */
type Shares = readonly (readonly [source: string, perMille: number])[];

const stateShares: Shares = [
  ['CENTRAL', 850],
  ['PROVINCIAL', 100],
  ['DISTRICT', 50],
];
const housingShares: Shares = [
  ['MOBILISED', 600],
  ['POLICY_CREDIT_CENTRAL', 300],
  ['COMMUNE', 100],
];

const farmInputs: readonly { goods: string; unit: string; quantity: number }[] = [
  { goods: 'Giống lúa thuần, bao 10 kg', unit: 'kg', quantity: 20 },
  { goods: 'Phân NPK 5-10-3', unit: 'kg', quantity: 150 },
  { goods: 'Lợn giống bản địa', unit: 'con', quantity: 2 },
  { goods: 'Gà giống', unit: 'con', quantity: 60 },
  { goods: 'Máy cắt cỏ cầm tay', unit: 'chiếc', quantity: 1 },
];

interface Gift {
  readonly kind: string;
  readonly component: string;
  readonly household: Household;
  readonly person?: Person;
  readonly from: string;
  readonly to?: string;
  readonly quantity?: number;
  readonly modelId?: number;
  readonly goods?: string;
  readonly unit?: string;
  readonly amountVnd?: number;
  readonly shares?: Shares;
}

/** Numbers of a commune over the whole period, a household: about 8 houses and 22 placements for 500 households. */
export class CommuneQuotas {
  readonly houses = new Quota();
  readonly placements = new Quota();
}

export const addSupport = (commune: Commune, year: number, gift: Gift): void => {
  const { random, world } = commune;
  const supportId = world.nextId();
  const amountVnd = gift.amountVnd ?? null;
  world.sink.add('support', {
    id: supportId,
    kindId: world.idOf(`supportKind:${gift.kind}`),
    componentId: world.idOf(`component:${gift.component}`),
    activityId: null,
    householdId: gift.household.id,
    personId: gift.person?.id ?? null,
    organisationId: null,
    hamletId: gift.household.hamlet.id,
    year,
    from: gift.from,
    to: gift.to ?? null,
    modelId: gift.modelId ?? null,
    goods: gift.goods ?? null,
    producer: null,
    quantity: gift.quantity ?? 1,
    unit: gift.unit ?? null,
    amountVnd,
    evidence: commune.isDetailed ? `${random.between(1, 90)}/DS-KN` : null,
    note: null,
  });
  if (amountVnd === null) return;
  let left = amountVnd;
  (gift.shares ?? stateShares).forEach(([source, perMille], index, all) => {
    const part = index === all.length - 1 ? left : Math.round((amountVnd * perMille) / 1_000_000) * 1000;
    left -= part;
    world.sink.add('fundingShare', {
      id: world.nextId(),
      supportId,
      sourceId: world.idOf(`fundingSource:${source}`),
      amountVnd: part,
    });
  });
};

/** What the year's needs lead to: training, counselling, inputs, meals, a connection, seldom a house. */
export const giveSupports = (
  commune: Commune,
  quotas: CommuneQuotas,
  year: number,
  households: readonly Household[],
  needs: readonly Need[],
): void => {
  if (year < 2022) return;
  const { random } = commune;
  const coverage = 0.5 + 0.09 * (year - 2022);
  for (const need of needs) {
    const { person } = need;
    const { household } = person;
    if (need.capacity && random.chance(coverage)) {
      addSupport(commune, year, {
        kind: 'AGRI_TRAINING',
        component: 'DA3.1',
        household,
        person,
        from: randomDate(random, year, 3, 10),
      });
    }
    if (need.job && random.chance(coverage + 0.08)) {
      addSupport(commune, year, {
        kind: 'JOB_COUNSELLING',
        component: 'DA4.3',
        household,
        person,
        from: randomDate(random, year, 3, 11),
      });
    }
  }
  for (const household of households) {
    if (!isPoorOrNearPoor(household, year)) continue;
    if (household.isAgricultural && random.chance(0.09)) {
      const amountVnd = random.between(20, 60) * 250_000;
      const from = randomDate(random, year, 4, 10);
      const input: Gift = { kind: 'AGRI_INPUT', component: 'DA3.1', household, from, amountVnd };
      addSupport(commune, year, { ...input, ...random.pick(farmInputs) });
      if (commune.isDetailed && random.chance(0.12)) giveTwice(commune, year, input);
    }
    if (household.lacks[at.telecom] && random.chance(0.1)) {
      addSupport(commune, year, {
        kind: 'TELECOM',
        component: 'DA6.1',
        household,
        from: randomDate(random, year, 11, 12),
        amountVnd: 500_000,
      });
      household.lacks[at.telecom] = false;
    }
    if (commune.isDetailed) feedChildren(commune, household, year);
  }
  giveHouses(commune, quotas, year, households);
};

/** The other programme gives the same household the same on the same day: what the overlap report is there to find. */
const giveTwice = (commune: Commune, year: number, gift: Gift): void =>
  addSupport(commune, year, {
    ...gift,
    component: 'LG-DTTS',
    to: monthsLater(gift.from, 1),
    shares: [['INTEGRATED_DTTS', 1000]],
  });

const feedChildren = (commune: Commune, household: Household, year: number): void => {
  const { random } = commune;
  for (const child of household.members) {
    const age = ageIn(child, year);
    if (age < 5 && random.chance(0.4)) {
      addSupport(commune, year, {
        kind: 'MICRONUTRIENT',
        component: 'DA3.2',
        household,
        person: child,
        from: randomDate(random, year, 10, 11),
        quantity: 60,
      });
    } else if (age >= 5 && age < 15 && random.chance(0.15)) {
      const from = randomDate(random, year, 9, 9);
      addSupport(commune, year, {
        kind: 'SCHOOL_MEAL',
        component: 'DA3.2',
        household,
        person: child,
        from,
        to: monthsLater(from, 3),
        quantity: 60,
        amountVnd: 900_000,
      });
    }
  }
};

/** A house after the autumn's review found the hardship; from then on the household lives in a durable one. */
const giveHouses = (
  commune: Commune,
  quotas: CommuneQuotas,
  year: number,
  households: readonly Household[],
): void => {
  const { random, world } = commune;
  const reviews = world.years.filter((one) => one >= 2022).length;
  const due = quotas.houses.take((households.length * 8) / 500 / reviews);
  const needy = households.filter(
    (household) => isPoorOrNearPoor(household, year) && household.lacks[at.house] === true,
  );
  const chosen = random.shuffle(needy).slice(0, due);
  quotas.houses.giveBack(due - chosen.length);
  for (const household of chosen) {
    addSupport(commune, year, {
      kind: 'HOUSING',
      component: 'DA6.2',
      household,
      from: randomDate(random, year, 12, 12),
      amountVnd: random.between(10, 16) * 5_000_000,
      shares: housingShares,
    });
    household.hasNewHouse = true;
    household.lacks[at.house] = false;
  }
};
