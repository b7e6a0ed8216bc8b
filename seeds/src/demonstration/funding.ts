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

const donors = [
  'Nhóm thiện nguyện Ban Mai',
  'Hội đồng hương (minh hoạ)',
  'Cửa hàng vật liệu Tân Phú',
  'Nhân dân các thôn',
  'Đoàn thanh niên xã',
];

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

/** Disbursements in two or three payments that stay within the allocation; the first year was slow. */
const allocate = (
  commune: Commune,
  year: number,
  component: string,
  source: string,
  millions: number,
  expenditure: string,
): void => {
  const { random, unit, world } = commune;
  const thousands = Math.round(millions * (0.85 + 0.3 * random.next()) * 1000);
  const allocationId = world.nextId();
  const decision = `${random.between(20, 400)}/QĐ-UBND`;
  world.sink.add('allocation', {
    id: allocationId,
    sourceId: world.idOf(`fundingSource:${source}`),
    componentId: world.idOf(`component:${component}`),
    areaId: unit.id,
    year,
    kind: 'ALLOCATION',
    expenditure,
    origin: 'DOMESTIC',
    amountVnd: thousands * 1000,
    decision,
    decidedOn: randomDate(random, year, 1, 3),
    note: null,
  });
  const spent = Math.floor(thousands * Math.min(1, (year === 2022 ? 0.55 : 0.8) + 0.22 * random.next()));
  const payments = random.between(2, 3);
  let left = spent;
  for (let payment = 1; payment <= payments; payment += 1) {
    const amount = payment === payments ? left : Math.floor(spent / payments);
    left -= amount;
    world.sink.add('disbursement', {
      id: world.nextId(),
      allocationId,
      kind: payment === 1 && payments === 3 ? 'ADVANCE' : 'DISBURSEMENT',
      paidOn: randomDate(random, year, payment * 3 + 1, payment * 3 + 3),
      amountVnd: amount * 1000,
      purpose: `Chi thực hiện ${component}, đợt ${payment}`,
      voucher: `GRDT-${year}-${random.between(100, 999)}`,
    });
  }
  if (year >= (world.years.at(-1) ?? year)) return;
  world.sink.add('settlement', {
    id: world.nextId(),
    allocationId,
    settledOn: randomDate(random, year + 1, 2, 3),
    amountVnd: spent * 1000,
    decision: null,
  });
};

/** Two components are paid in part by other programmes: the shares of their sources make up the whole. */
const integrate = (commune: Commune, year: number): void => {
  const { unit, world } = commune;
  for (const [component, source, millions, percent, expenditure] of [
    ['DA2', 'INTEGRATED_DTTS', 150, 20, 'RECURRENT'],
    ['DA6.1', 'INTEGRATED_NTM', 80, 35, 'INVESTMENT'],
  ] as const) {
    allocate(commune, year, component, source, millions, expenditure);
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

const contribute = (commune: Commune, year: number): void => {
  const { random, unit, world } = commune;
  const kind = random.pick(['CASH', 'CASH', 'IN_KIND', 'LABOUR']);
  world.sink.add('contribution', {
    id: world.nextId(),
    sourceId: world.idOf('fundingSource:MOBILISED'),
    areaId: unit.id,
    donor: random.pick(donors),
    kind,
    goods: kind === 'IN_KIND' ? 'Tấm lợp, xi măng' : kind === 'LABOUR' ? 'Ngày công làm nhà' : null,
    valueVnd: random.between(4, 60) * 1_000_000,
    receivedOn: randomDate(random, year, 1, 12),
    purpose: random.pick(['Xoá nhà tạm cho hộ nghèo', 'Quỹ Vì người nghèo', 'Tặng quà Tết hộ nghèo']),
  });
};
