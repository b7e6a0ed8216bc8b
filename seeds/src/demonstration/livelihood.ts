import { randomDate } from './calendar.js';
import type { Commune, Household } from './model.js';
import { isPoorOrNearPoor, isServed } from './model.js';
import { addSupport } from './supports.js';

interface Idea {
  readonly name: string;
  readonly kind: string;
  readonly inputs: string;
  readonly isAdapted: boolean;
}

const ideas: readonly Idea[] = [
  { name: 'Nuôi lợn bản địa', kind: 'PRODUCTION', inputs: 'Lợn giống, thức ăn, vắc xin', isAdapted: true },
  { name: 'Trồng bí xanh thơm', kind: 'PRODUCTION', inputs: 'Giống, phân bón, màng phủ', isAdapted: true },
  { name: 'Nuôi trâu bò vỗ béo', kind: 'PRODUCTION', inputs: 'Trâu bò giống, giống cỏ', isAdapted: false },
  { name: 'Chế biến miến dong', kind: 'BUSINESS', inputs: 'Máy nghiền, khuôn ép', isAdapted: false },
  { name: 'Tổ dịch vụ làm đất', kind: 'SERVICE', inputs: 'Máy cày nhỏ', isAdapted: false },
  { name: 'Du lịch cộng đồng bên suối', kind: 'TOURISM', inputs: 'Chăn màn, dụng cụ bếp', isAdapted: true },
];

const membersAModel = 9;
const yearsOfModels: readonly number[] = [2022, 2022, 2023, 2023, 2024, 2025];

interface Model {
  readonly id: number;
  readonly year: number;
  members: number;
}

export const openModels = (commune: Commune): Model[] => {
  const { random, unit, world } = commune;
  return ideas.flatMap((idea, index) => {
    const year = yearsOfModels[index] as number;
    if (!world.years.includes(year)) return [];
    const id = world.nextId();
    world.sink.add('livelihoodModel', {
      id,
      name: `${idea.name} (mô hình minh hoạ)`,
      kind: idea.kind,
      componentId: world.idOf('component:DA2'),
      areaId: unit.id,
      partnerId: random.chance(0.5) ? world.idOf('organisation:HTX') : null,
      year,
      startedOn: randomDate(random, year, 3, 5),
      endedOn: null,
      isReplication: index === 2,
      isAdapted: idea.isAdapted,
      inputs: idea.inputs,
      jobsCreated: random.between(6, 18),
      addedIncomeVnd: random.between(6, 18) * 100_000,
      result: null,
    });
    return [{ id, year, members: 0 }];
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
      });
      const amountVnd = random.between(16, 40) * 500_000;
      addSupport(commune, model.year, { kind: 'MODEL_INPUT', component: 'DA2', household, from, amountVnd });
    }
  }
};

/** Loans of the social policy bank to a tenth of the served households. */
export const lend = (commune: Commune, year: number, households: readonly Household[]): void => {
  const { random, world } = commune;
  for (const household of households) {
    if (!isServed(household, year) || !random.chance(0.05)) continue;
    const amountVnd = random.between(6, 20) * 5_000_000;
    const lentOn = randomDate(random, year, 11, 12);
    const loanId = world.nextId();
    world.sink.add('loan', {
      id: loanId,
      householdId: household.id,
      sourceId: world.idOf('fundingSource:POLICY_CREDIT'),
      organisationId: world.idOf('organisation:DOANTHE'),
      purpose: random.pick([
        'Cho vay hộ nghèo: chăn nuôi',
        'Cho vay hộ mới thoát nghèo: trồng rừng',
        'Nước sạch và vệ sinh môi trường',
      ]),
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
