import { isoDate, monthsLater, randomDate, yearOf } from './calendar.js';
import type { Need } from './members.js';
import type { Commune } from './model.js';
import { isServed } from './model.js';
import { type CommuneQuotas, addSupport } from './supports.js';

const occupations = [
  'May công nghiệp',
  'Lắp ráp điện tử',
  'Xây dựng',
  'Chế biến gỗ',
  'Chế biến nông sản',
  'Chăn nuôi thú y',
];
const skillsOf: Readonly<Record<string, string>> = {
  'May công nghiệp': 'may, cắt',
  'Lắp ráp điện tử': 'hàn linh kiện, kiểm tra',
  'Xây dựng': 'xây, trát, cốt thép',
  'Chế biến gỗ': 'cưa, bào, sơn',
  'Chế biến nông sản': 'sấy, đóng gói',
  'Chăn nuôi thú y': 'tiêm phòng, phối trộn thức ăn',
};
const places = ['Khu công nghiệp Thanh Bình', 'Thành phố Thái Nguyên', 'Trong xã', 'Tỉnh Bắc Ninh'];
const courses = [
  'Trồng rau an toàn',
  'Chăn nuôi lợn bản địa',
  'Sửa chữa máy nông nghiệp',
  'May dân dụng',
  'Kỹ thuật trồng rừng',
  'Nuôi ong mật',
];

/** What the workers of a commune can be sent to; by year. */
interface WorkOffers {
  readonly courses: ReadonlyMap<number, number>;
  readonly vacancies: ReadonlyMap<number, readonly number[]>;
}

const activeYears = (commune: Commune): readonly number[] =>
  commune.world.years.filter((year) => year >= 2022);

export const openWork = (commune: Commune): WorkOffers => ({
  courses: new Map(activeYears(commune).map((year) => [year, addCourse(commune, year)])),
  vacancies: new Map(
    activeYears(commune).map((year) => [year, commune.isDetailed ? addVacancies(commune, year) : []]),
  ),
});

const addCourse = (commune: Commune, year: number): number => {
  const { random, unit, world } = commune;
  const id = world.nextId();
  const occupation = random.pick(courses);
  const startsOn = randomDate(random, year, 4, 6);
  world.sink.add('training', {
    id,
    name: `Lớp đào tạo nghề ${occupation.toLowerCase()} năm ${year}`,
    kind: 'VOCATIONAL',
    componentId: world.idOf('component:DA4.1'),
    areaId: unit.id,
    trainerId: world.idOf('organisation:GDNN'),
    partnerId: world.idOf('organisation:DN'),
    occupation,
    modelId: null,
    sessions: null,
    startsOn,
    endsOn: monthsLater(startsOn, 3),
    year,
  });
  return id;
};

const addVacancies = (commune: Commune, year: number): number[] => {
  const { random, unit, world } = commune;
  return Array.from({ length: 6 }, (_, index) => {
    const id = world.nextId();
    const postedOn = randomDate(random, year, 1, 3);
    const occupation = random.pick(occupations);
    const wage = random.between(10, 18) * 500_000;
    world.sink.add('vacancy', {
      id,
      employerId: world.idOf(index === 0 ? 'organisation:HTX' : 'organisation:DN'),
      areaId: unit.id,
      occupation,
      place: random.pick(places),
      skills: skillsOf[occupation] ?? null,
      minimumQualification: random.chance(0.7) ? 'UNTRAINED' : 'ELEMENTARY',
      openings: random.between(2, 20),
      wageFromVnd: wage,
      postedOn,
      closesOn: year === world.years.at(-1) && index % 2 === 0 ? null : monthsLater(postedOn, 3),
    });
    return id;
  });
};

/** Enrolments, job searches, placements and work abroad that follow from the year's needs. */
export const placeWorkers = (
  commune: Commune,
  offers: WorkOffers,
  quotas: CommuneQuotas,
  year: number,
  households: number,
  needs: readonly Need[],
): void => {
  if (year < 2022) return;
  const { random } = commune;
  for (const need of needs) {
    if (need.vocation && random.chance(0.42 + 0.12 * (year - 2022))) enrol(commune, offers, year, need);
    if (commune.isDetailed && need.job && random.chance(0.25)) seek(commune, year, need);
  }
  const due = quotas.placements.take((households * 22) / 500 / activeYears(commune).length);
  const able = needs.filter(
    (need) =>
      need.job &&
      need.age >= 18 &&
      need.age <= 50 &&
      !need.person.isPlaced &&
      isServed(need.person.household, year),
  );
  const chosen = random.shuffle(able).slice(0, due);
  quotas.placements.giveBack(due - chosen.length);
  for (const need of chosen) place(commune, offers, year, need);
};

const enrol = (commune: Commune, offers: WorkOffers, year: number, { person }: Need): void => {
  const { random, world } = commune;
  const hasCompleted = random.chance(0.9);
  world.sink.add('trainingEnrolment', {
    id: world.nextId(),
    trainingId: offers.courses.get(year) ?? null,
    personId: person.id,
    enrolledOn: isoDate(year, 4, random.between(1, 27)),
    sessionsAttended: null,
    hasCompleted,
    hasJobAfter: hasCompleted && random.chance(0.7),
  });
  if (!commune.isDetailed) return;
  const from = isoDate(year, 6, random.between(1, 27));
  addSupport(commune, year, {
    kind: 'VOCATIONAL_TRAINING',
    component: 'DA4.1',
    household: person.household,
    person,
    from,
    amountVnd: 2_000_000,
  });
};

const seek = (commune: Commune, year: number, { person, age }: Need): void => {
  const { random, world } = commune;
  const wantsAbroad = age >= 18 && age <= 35 && random.chance(0.3);
  const registeredOn = randomDate(random, year, 1, 9);
  const occupation = random.pick(occupations);
  world.sink.add('jobSeeker', {
    id: world.nextId(),
    personId: person.id,
    registeredOn,
    education: random.pick(['PRIMARY', 'LOWER_SECONDARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY']),
    qualification: random.chance(0.75) ? 'UNTRAINED' : random.pick(['SHORT', 'ELEMENTARY', 'INTERMEDIATE']),
    workHistory: random.pick(['NEVER', 'BEFORE', 'BEFORE', 'NOW']),
    occupation,
    skills: random.chance(0.4) ? (skillsOf[occupation] ?? null) : null,
    wageSoughtVnd: random.between(10, 16) * 500_000,
    wantsAbroad,
    placeSought: wantsAbroad ? 'Nước ngoài' : random.pick(places),
    isOpen: year === world.years.at(-1),
  });
  if (wantsAbroad && random.chance(0.7)) sendAbroad(commune, person.id, registeredOn);
};

const sendAbroad = (commune: Commune, personId: number, registeredOn: string): void => {
  const { random, world } = commune;
  const contractId = world.nextId();
  const isSigned = random.chance(0.6);
  world.sink.add('overseasContract', {
    id: contractId,
    personId,
    senderId: world.idOf('organisation:DN'),
    country: random.pick(['Nhật Bản', 'Đài Loan (Trung Quốc)', 'Hàn Quốc']),
    registeredOn,
    signedOn: isSigned ? monthsLater(registeredOn, 2) : null,
    departedOn: isSigned ? monthsLater(registeredOn, 3) : null,
    returnedOn: null,
  });
  for (const [kind, amountVnd] of [
    ['TUITION', 3_000_000],
    ['HEALTH_CHECK', 750_000],
    ['PASSPORT', 200_000],
  ] as const) {
    world.sink.add('overseasCost', {
      id: world.nextId(),
      contractId,
      kind,
      amountVnd,
      paidOn: monthsLater(registeredOn, 1),
      // The programme itself pays for work abroad in poor districts only (Circular 55/2023, art. 69 and 25).
      componentId: world.idOf('component:LG-DTTS'),
      sourceId: world.idOf('fundingSource:INTEGRATED_DTTS'),
    });
  }
};

const place = (commune: Commune, offers: WorkOffers, year: number, { person }: Need): void => {
  const { random, world } = commune;
  const vacancies = offers.vacancies.get(year) ?? [];
  const placedOn = randomDate(random, year, 4, 12);
  const followedUpOn = monthsLater(placedOn, 3);
  const isFollowed = yearOf(followedUpOn) <= (world.years.at(-1) ?? year);
  world.sink.add('placement', {
    id: world.nextId(),
    personId: person.id,
    hamletId: person.household.hamlet.id,
    vacancyId: vacancies.length > 0 ? random.pick(vacancies) : null,
    employerId: null,
    placedOn,
    year,
    hasContract: random.chance(0.8),
    followedUpOn: isFollowed ? followedUpOn : null,
    isStillEmployed: isFollowed ? random.chance(0.85) : null,
  });
  person.isPlaced = true;
};
