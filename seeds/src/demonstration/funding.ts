import { randomDate } from './calendar.js';
import type { Commune } from './model.js';

/** A year's central budget of a component in the commune, million đồng, and whether it is investment. */
const yearlyBudgets: readonly (readonly [
  component: string,
  millions: number,
  expenditure: 'INVESTMENT' | 'RECURRENT',
])[] = [
  ['DA2', 620, 'RECURRENT'],
  ['DA3.1', 480, 'RECURRENT'],
  ['DA3.2', 90, 'RECURRENT'],
  ['DA4.1', 210, 'RECURRENT'],
  ['DA4.2', 45, 'RECURRENT'],
  ['DA4.3', 70, 'RECURRENT'],
  ['DA6.1', 130, 'INVESTMENT'],
  ['DA6.2', 38, 'RECURRENT'],
  ['DA7.1', 52, 'RECURRENT'],
  ['DA7.2', 30, 'RECURRENT'],
];

const sources: readonly (readonly [source: string, share: number])[] = [
  ['CENTRAL', 1],
  ['PROVINCIAL', 0.08],
  ['DISTRICT', 0.03],
  ['COMMUNE', 0.02],
];

const donors: readonly (readonly [name: string, kind: string, mobilisedBy: string | null])[] = [
  ['Nhóm thiện nguyện Ban Mai', 'ORGANISATION', 'MTTQ'],
  ['Hội đồng hương (minh hoạ)', 'ORGANISATION', 'MTTQ'],
  ['Cửa hàng vật liệu Tân Phú', 'BUSINESS', null],
  ['Nhân dân các thôn', 'COMMUNITY', 'MTTQ'],
  ['Chi đoàn công an huyện (minh hoạ)', 'PUBLIC_UNIT', 'DOANTHE'],
];

interface InKind {
  readonly goods: string;
  readonly unit: string;
  readonly priceVnd: number;
}

const gifts: Readonly<Record<string, InKind>> = {
  IN_KIND: { goods: 'Tấm lợp', unit: 'tấm', priceVnd: 95_000 },
  LABOUR: { goods: 'Ngày công làm nhà', unit: 'công', priceVnd: 250_000 },
};

export const fundProgramme = (commune: Commune): void => {
  for (const year of commune.world.years.filter((one) => one >= 2022)) {
    for (const [component, millions, expenditure] of yearlyBudgets) {
      for (const [source, share] of sources)
        allocate(commune, year, component, source, millions * share, expenditure);
    }
    integrate(commune, year);
    for (let left = 4; left > 0; left -= 1) contribute(commune, year);
  }
};

interface Line {
  readonly year: number;
  readonly component: string;
  readonly source: string;
  readonly expenditure: string;
}

/** A row of a budget line; answers its id. Amounts are given in thousands of đồng. */
const enter = (
  commune: Commune,
  line: Line,
  kind: string,
  thousands: number,
  decidedOn: string,
  basedOnId: number | null = null,
): number => {
  const { random, unit, world } = commune;
  const id = world.nextId();
  world.sink.add('allocation', {
    id,
    sourceId: world.idOf(`fundingSource:${line.source}`),
    componentId: world.idOf(`component:${line.component}`),
    areaId: unit.id,
    year: line.year,
    kind,
    basedOnId,
    expenditure: line.expenditure,
    origin: 'DOMESTIC',
    amountVnd: thousands * 1000,
    decision: `${random.between(20, 400)}/QĐ-UBND`,
    decidedOn,
    note: null,
  });
  return id;
};

const pay = (
  commune: Commune,
  allocationId: number,
  kind: string,
  thousands: number,
  paidOn: string,
  purpose: string,
): void => {
  const { random, world } = commune;
  world.sink.add('disbursement', {
    id: world.nextId(),
    allocationId,
    kind,
    paidOn,
    amountVnd: thousands * 1000,
    purpose,
    voucher: `GRDT-${paidOn.slice(0, 4)}-${random.between(100, 999)}`,
  });
};

const settle = (commune: Commune, allocationId: number, thousands: number, year: number): void => {
  const { random, world } = commune;
  if (year > (world.years.at(-1) ?? year)) return;
  world.sink.add('settlement', {
    id: world.nextId(),
    allocationId,
    settledOn: randomDate(random, year, 2, 3),
    amountVnd: thousands * 1000,
    decision: null,
  });
};

/** An estimate, the allocation near it, at times an adjustment; payments within it; the first year was slow and left a rest. */
const allocate = (
  commune: Commune,
  year: number,
  component: string,
  source: string,
  millions: number,
  expenditure: string,
): number => {
  const { random, world } = commune;
  const line = { year, component, source, expenditure };
  const estimated = Math.round(millions * (0.95 + 0.2 * random.next()) * 1000);
  enter(commune, line, 'ESTIMATE', estimated, randomDate(random, year - 1, 11, 12));
  const thousands = Math.round(estimated * (0.85 + 0.15 * random.next()));
  const allocationId = enter(commune, line, 'ALLOCATION', thousands, randomDate(random, year, 1, 3));
  const change = random.chance(0.2) ? Math.round(thousands * (random.next() * 0.2 - 0.08)) : 0;
  if (change !== 0) enter(commune, line, 'ADJUSTMENT', change, randomDate(random, year, 7, 9), allocationId);
  const assigned = thousands + change;
  const spent = Math.floor(assigned * Math.min(1, (year === 2022 ? 0.55 : 0.8) + 0.22 * random.next()));
  spend(commune, line, allocationId, spent);
  const rest = assigned - spent;
  const isKept = expenditure === 'INVESTMENT' || year === 2022;
  if (isKept && rest > 0 && year < (world.years.at(-1) ?? year)) carryOver(commune, line, allocationId, rest);
  return allocationId;
};

/** Two or three payments; of three the first is an advance, cleared with the last. */
const spend = (commune: Commune, line: Line, allocationId: number, spent: number): void => {
  const { random } = commune;
  const payments = random.between(2, 3);
  const { year, component } = line;
  const part = Math.floor(spent / payments);
  let left = spent;
  for (let payment = 1; payment <= payments; payment += 1) {
    const amount = payment === payments ? left : part;
    left -= amount;
    const isAdvance = payment === 1 && payments === 3;
    const paidOn = randomDate(random, year, payment * 3 + 1, payment * 3 + 3);
    pay(
      commune,
      allocationId,
      isAdvance ? 'ADVANCE' : 'DISBURSEMENT',
      amount,
      paidOn,
      `Chi thực hiện ${component}, đợt ${payment}`,
    );
  }
  if (payments === 3) {
    const purpose = `Thanh toán tạm ứng ${component}`;
    pay(commune, allocationId, 'ADVANCE_CLEARED', part, randomDate(random, year, 12, 12), purpose);
  }
  settle(commune, allocationId, spent, year + 1);
};

/** The rest goes on in the next year, and most of it is spent there. */
const carryOver = (commune: Commune, line: Line, allocationId: number, rest: number): void => {
  const { random } = commune;
  const next = { ...line, year: line.year + 1 };
  const decidedOn = randomDate(random, next.year, 2, 3);
  const id = enter(commune, next, 'CARRY_OVER', rest, decidedOn, allocationId);
  const spent = Math.floor(rest * (0.7 + 0.3 * random.next()));
  const purpose = `Chi nguồn chuyển sang của ${line.component}`;
  pay(commune, id, 'DISBURSEMENT', spent, randomDate(random, next.year, 5, 11), purpose);
  settle(commune, id, spent, next.year + 1);
};

/** Two components are paid in part by other programmes: the shares of their sources make up the whole. */
const integrate = (commune: Commune, year: number): void => {
  const { unit, world } = commune;
  for (const [component, source, millions, percent, expenditure] of [
    ['DA2', 'INTEGRATED_DTTS', 150, 20, 'RECURRENT'],
    ['DA6.1', 'INTEGRATED_NTM', 80, 35, 'INVESTMENT'],
  ] as const) {
    const allocationId = allocate(commune, year, component, source, millions, expenditure);
    if (component === 'DA2') shareWithProduction(commune, allocationId);
    for (const [paying, sharePercent] of [
      ['CENTRAL', 100 - percent],
      [source, percent],
    ] as const) {
      world.sink.add('integrationShare', {
        id: world.nextId(),
        componentId: world.idOf(`component:${component}`),
        areaId: unit.id,
        year,
        sourceId: world.idOf(`fundingSource:${paying}`),
        sharePercent,
        isAgreed: true,
      });
    }
  }
};

/** Money for livelihoods of the other programme that also pays for farm inputs: explicit shares of one allocation. */
const shareWithProduction = ({ world }: Commune, allocationId: number): void => {
  for (const [component, sharePercent] of [
    ['DA2', 70],
    ['DA3.1', 30],
  ] as const) {
    world.sink.add('allocationShare', {
      id: world.nextId(),
      allocationId,
      componentId: world.idOf(`component:${component}`),
      sharePercent,
    });
  }
};

const contribute = (commune: Commune, year: number): void => {
  const { random, unit, world } = commune;
  const kind = random.pick(['CASH', 'CASH', 'IN_KIND', 'LABOUR']);
  const gift = gifts[kind];
  const quantity = gift ? random.between(20, 120) : null;
  const componentId = random.chance(0.3) ? world.idOf('component:DA2') : null;
  const [donor, donorKind, mobilisedBy] = random.pick(donors);
  world.sink.add('contribution', {
    id: world.nextId(),
    sourceId: world.idOf('fundingSource:MOBILISED'),
    areaId: unit.id,
    componentId,
    donor,
    donorKind,
    mobilisedById: mobilisedBy && world.idOf(`organisation:${mobilisedBy}`),
    kind,
    goods: gift?.goods ?? null,
    quantity,
    unit: gift?.unit ?? null,
    valueVnd: gift && quantity ? quantity * gift.priceVnd : random.between(4, 60) * 1_000_000,
    valuation: gift ? 'Giá thị trường tại xã (minh hoạ)' : null,
    receivedOn: randomDate(random, year, 1, 12),
    purpose: random.pick(['Xoá nhà tạm cho hộ nghèo', 'Quỹ Vì người nghèo', 'Tặng quà Tết hộ nghèo']),
  });
};
