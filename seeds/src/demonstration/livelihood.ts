import { monthsLater, randomDate } from './calendar.js';
import type { Commune, Household } from './model.js';
import { isPoorOrNearPoor, isServed } from './model.js';
import { addSupport } from './supports.js';

interface Idea {
  readonly name: string;
  readonly kind: string;
  readonly inputs: string;
  readonly product: string;
  readonly isAdapted: boolean;
}

const ideas: readonly Idea[] = [
  {
    name: 'Nuôi lợn bản địa',
    kind: 'PRODUCTION',
    inputs: 'Lợn giống, thức ăn, vắc xin',
    product: 'Lợn bản địa',
    isAdapted: true,
  },
  {
    name: 'Trồng bí xanh thơm',
    kind: 'PRODUCTION',
    inputs: 'Giống, phân bón, màng phủ',
    product: 'Bí xanh thơm',
    isAdapted: true,
  },
  {
    name: 'Nuôi trâu bò vỗ béo',
    kind: 'PRODUCTION',
    inputs: 'Trâu bò giống, giống cỏ',
    product: 'Trâu bò thịt',
    isAdapted: false,
  },
  {
    name: 'Chế biến miến dong',
    kind: 'BUSINESS',
    inputs: 'Máy nghiền, khuôn ép',
    product: 'Miến dong',
    isAdapted: false,
  },
  {
    name: 'Tổ dịch vụ làm đất',
    kind: 'SERVICE',
    inputs: 'Máy cày nhỏ',
    product: 'Dịch vụ làm đất',
    isAdapted: false,
  },
  {
    name: 'Du lịch cộng đồng bên suối',
    kind: 'TOURISM',
    inputs: 'Chăn màn, dụng cụ bếp',
    product: 'Tua du lịch một ngày',
    isAdapted: true,
  },
];

const sites = ['Ven suối', 'Nương sau thôn', 'Nhà văn hoá thôn', 'Khu ruộng trên'];

const membersAModel = 9;
const yearsOfModels: readonly number[] = [2022, 2022, 2023, 2023, 2024, 2025];

interface Model {
  readonly id: number;
  readonly year: number;
  readonly goods: string;
  readonly startedOn: string;
  readonly trainingId: number;
  readonly sale: Sale;
  members: number;
}

/** How the product of a model is sold, and how many households a market day and a contract have room for. */
interface Sale {
  readonly promotionId: number;
  readonly promoted: number;
  readonly salesVnd: number;
  readonly linkId: number | null;
  readonly linked: number;
}

export const openModels = (commune: Commune): Model[] => {
  const { random, unit, world } = commune;
  return ideas.flatMap((idea, index) => {
    const year = yearsOfModels[index] as number;
    if (!world.years.includes(year)) return [];
    const id = world.nextId();
    const startedOn = randomDate(random, year, 3, 5);
    const incomeBeforeVnd = random.between(9, 14) * 100_000;
    const addedIncomeVnd = random.between(6, 18) * 100_000;
    world.sink.add('livelihoodModel', {
      id,
      name: `${idea.name} (mô hình minh hoạ)`,
      kind: idea.kind,
      componentId: world.idOf('component:DA2'),
      areaId: unit.id,
      site: random.pick(sites),
      partnerId: random.chance(0.5) ? world.idOf('organisation:HTX') : null,
      year,
      startedOn,
      endedOn: null,
      isReplication: index === 2,
      isAdapted: idea.isAdapted,
      inputs: idea.inputs,
      jobsCreated: random.between(6, 18),
      incomeBeforeVnd,
      incomeAfterVnd: incomeBeforeVnd + addedIncomeVnd,
      addedIncomeVnd,
      result: null,
    });
    const sale = sell(commune, id, idea.product, year);
    const goods = idea.inputs.split(',')[0] as string;
    const trainingId = teach(commune, id, idea.name, startedOn);
    return [{ id, year, goods, startedOn, trainingId, sale, members: 0 }];
  });
};

const sessionsOfModel = 4;

/** The course with which a model begins; its members come to most of the sessions. */
const teach = (commune: Commune, modelId: number, name: string, startsOn: string): number => {
  const { unit, world } = commune;
  const id = world.nextId();
  world.sink.add('training', {
    id,
    name: `Tập huấn kỹ thuật: ${name.toLowerCase()}`,
    kind: 'PRODUCTION',
    componentId: world.idOf('component:DA2'),
    areaId: unit.id,
    trainerId: world.idOf('organisation:DIACHINH'),
    partnerId: null,
    occupation: name,
    modelId,
    sessions: sessionsOfModel,
    startsOn,
    endsOn: monthsLater(startsOn, 1),
    year: Number(startsOn.slice(0, 4)),
  });
  return id;
};

const attend = (commune: Commune, { trainingId, startedOn }: Model, household: Household): void => {
  const { random, world } = commune;
  const sessionsAttended = random.between(2, sessionsOfModel);
  world.sink.add('trainingEnrolment', {
    id: world.nextId(),
    trainingId,
    personId: household.head.id,
    enrolledOn: startedOn,
    sessionsAttended,
    hasCompleted: sessionsAttended >= sessionsOfModel - 1,
    hasJobAfter: null,
  });
};

/** The product with stars, which is always sold under contract. */
const starred = 'Miến dong';

/** A market day a year of a model's product; some products are sold under contract. */
const sell = (commune: Commune, modelId: number, product: string, year: number): Sale => {
  const { random, unit, world } = commune;
  const from = randomDate(random, year, 10, 11);
  const promotionId = world.nextId();
  const kind = random.pick(['FAIR', 'CONNECTION', 'ONLINE']);
  const promoted = random.between(4, 9);
  const contracts = random.between(0, 2);
  const salesVnd = random.between(8, 60) * 1_000_000;
  world.sink.add('tradePromotion', {
    id: promotionId,
    name: `Phiên chợ nông sản: ${product.toLowerCase()}`,
    kind,
    componentId: world.idOf('component:DA2'),
    areaId: unit.id,
    product,
    from,
    to: null,
    households: promoted,
    contracts,
    salesVnd,
  });
  let linkId: number | null = null;
  let linked = 0;
  if (product === starred || random.chance(0.5)) {
    const quantity = random.between(2, 15);
    linkId = world.nextId();
    const contract = `${random.between(1, 40)}/HĐLK-${year}`;
    linked = random.between(4, 9);
    world.sink.add('valueChainLink', {
      id: linkId,
      product,
      areaId: unit.id,
      buyerId: world.idOf('organisation:HTX'),
      modelId,
      contract,
      signedOn: from,
      endsOn: monthsLater(from, 12),
      households: linked,
      quantity,
      unit: 'tấn',
      valueVnd: quantity * 12_000_000,
    });
  }
  if (product === starred) {
    world.sink.add('ocopProduct', {
      id: world.nextId(),
      name: `${product} (minh hoạ)`,
      areaId: unit.id,
      organisationId: world.idOf('organisation:HTX'),
      householdId: null,
      modelId,
      stars: 3,
      recognisedOn: `${year}-12-15`,
      validTo: `${year + 3}-12-14`,
      decision: null,
    });
  }
  return { promotionId, promoted, salesVnd, linkId, linked };
};

/** Members of a model sell at its market day and under its contract, as far as both have room. */
const sellWith = ({ world }: Commune, { sale, members }: Model, household: Household): void => {
  const { promotionId, promoted, salesVnd, linkId, linked } = sale;
  if (members <= promoted) {
    world.sink.add('promotionMember', {
      id: world.nextId(),
      promotionId,
      householdId: household.id,
      product: null,
      salesVnd: Math.floor(salesVnd / promoted / 100_000) * 100_000,
      note: null,
    });
  }
  if (linkId === null || members > linked) return;
  world.sink.add('linkMember', {
    id: world.nextId(),
    linkId,
    householdId: household.id,
    from: null,
    to: null,
    quantity: null,
    valueVnd: null,
  });
};

/** Households of one hamlet that join the models, and what they were given to begin with. */
export const joinModels = (
  commune: Commune,
  models: readonly Model[],
  households: readonly Household[],
): void => {
  const { random, world } = commune;
  for (const model of models) {
    const aHamlet = Math.ceil(membersAModel / Math.max(1, commune.hamlets.length));
    const fitting = households.filter(
      (household) => isPoorOrNearPoor(household, model.year) && household.isAgricultural,
    );
    for (const household of random
      .shuffle(fitting)
      .slice(0, Math.min(aHamlet, membersAModel - model.members))) {
      const from = randomDate(random, model.year, 11, 11);
      model.members += 1;
      world.sink.add('modelMember', {
        id: world.nextId(),
        modelId: model.id,
        householdId: household.id,
        from,
        to: null,
        ownPartVnd: random.between(1, 6) * 500_000,
        result: null,
      });
      attend(commune, model, household);
      sellWith(commune, model, household);
      addSupport(commune, model.year, {
        kind: 'MODEL_INPUT',
        component: 'DA2',
        household,
        from,
        modelId: model.id,
        goods: model.goods,
        unit: 'suất',
        amountVnd: random.between(16, 40) * 500_000,
      });
    }
  }
};

const loanPurposes = [
  { name: 'Cho vay hộ nghèo: chăn nuôi', source: 'POLICY_CREDIT_CENTRAL' },
  { name: 'Cho vay hộ mới thoát nghèo: trồng rừng', source: 'POLICY_CREDIT_CENTRAL' },
  { name: 'Nước sạch và vệ sinh môi trường', source: 'POLICY_CREDIT_LOCAL' },
] as const;

/** Loans of the social policy bank to a tenth of the served households. */
export const lend = (commune: Commune, year: number, households: readonly Household[]): void => {
  const { random, world } = commune;
  for (const household of households) {
    if (!isServed(household, year) || !random.chance(0.05)) continue;
    const amountVnd = random.between(6, 20) * 5_000_000;
    const lentOn = randomDate(random, year, 11, 12);
    const loanId = world.nextId();
    const purpose = random.pick(loanPurposes);
    world.sink.add('loan', {
      id: loanId,
      householdId: household.id,
      sourceId: world.idOf(`fundingSource:${purpose.source}`),
      organisationId: world.idOf('organisation:DOANTHE'),
      purpose: purpose.name,
      lentOn,
      dueOn: `${year + random.pick([2, 3, 5])}${lentOn.slice(4)}`,
      amountVnd,
      interestPercent: 6.6,
    });
    repay(commune, loanId, lentOn, amountVnd);
  }
};

/** Part of the principal is paid back each year while the demonstration runs; some pay late. */
const repay = (commune: Commune, loanId: number, lentOn: string, amountVnd: number): void => {
  const { random, world } = commune;
  const lentIn = Number(lentOn.slice(0, 4));
  let left = amountVnd;
  for (const year of world.years.filter((one) => one > lentIn)) {
    if (left === 0 || random.chance(0.25)) continue;
    const principalVnd = Math.min(left, Math.round((amountVnd * random.between(1, 4)) / 10));
    left -= principalVnd;
    world.sink.add('loanRepayment', {
      id: world.nextId(),
      loanId,
      paidOn: randomDate(random, year, 3, 11),
      principalVnd,
      interestVnd: Math.round((left + principalVnd) * 0.066),
    });
  }
};
