import { isoDate, randomDate } from './calendar.js';
import type { Commune, Hamlet } from './model.js';
import { type Sex, composeName, drawFamilyName } from './names.js';
import { communicate } from './communication.js';
import type { Random } from './random.js';
import { evaluate, reportYear } from './reporting.js';

/** The commune's office: its officers and their trainings, what it says, checks, plans and reports. */
export const runOffice = (commune: Commune): void => {
  const officers = appointOfficers(commune);
  for (const year of commune.world.years) {
    if (year >= 2022) trainOfficers(commune, year, officers);
    communicate(commune, year);
    visitOthers(commune, year);
    inspect(commune, year);
    reportYear(commune, year);
  }
  planTasks(commune);
  evaluate(commune);
};

const drawOfficerName = (random: Random, sex: Sex): string =>
  composeName(random, drawFamilyName(random, 'TAY'), sex, random.between(1966, 1996));

const appointOfficers = (commune: Commune): number[] => {
  const officers: number[] = [];
  const appoint = (position: string, areaId: number, organisation: string | null): void => {
    const { random, world } = commune;
    const sex: Sex = random.chance(0.45) ? 'FEMALE' : 'MALE';
    const id = world.nextId();
    world.sink.add('officer', {
      id,
      name: drawOfficerName(random, sex),
      sex,
      position,
      areaId,
      organisationId: organisation === null ? null : world.idOf(`organisation:${organisation}`),
      from: randomDate(random, random.between(2016, 2020), 1, 12),
      to: null,
    });
    officers.push(id);
  };
  for (const organisation of ['VHXH-LDTBXH', 'VHXH-VHTT', 'DIACHINH'])
    appoint('COMMUNE_OFFICER', commune.unit.id, organisation);
  for (const hamlet of commune.hamlets) appointInHamlet(commune, hamlet, appoint);
  return officers;
};

const appointInHamlet = (
  { random }: Commune,
  hamlet: Hamlet,
  appoint: (position: string, areaId: number, organisation: null) => void,
): void => {
  for (const position of ['HAMLET_HEAD', 'REVIEWER', 'REPUTABLE_PERSON']) appoint(position, hamlet.id, null);
  appoint(random.pick(['COLLABORATOR', 'ASSOCIATION_CADRE']), hamlet.id, null);
  if (random.chance(0.5)) appoint(random.pick(['COMMUNITY_REPRESENTATIVE', 'GROUP_LEADER']), hamlet.id, null);
};

/** One course a year; four in ten officers come each time, so that most, not all, have been trained by the end. */
const trainOfficers = ({ random, unit, world }: Commune, year: number, officers: readonly number[]): void => {
  const trainingId = world.nextId();
  const startsOn = randomDate(random, year, 5, 9);
  world.sink.add('training', {
    id: trainingId,
    name: `Tập huấn nghiệp vụ cán bộ giảm nghèo năm ${year}`,
    kind: 'OFFICER',
    componentId: world.idOf('component:DA7.1'),
    areaId: unit.id,
    trainerId: null,
    partnerId: null,
    occupation: 'Quản lý chương trình, lập kế hoạch có sự tham gia',
    modelId: null,
    sessions: null,
    startsOn,
    endsOn: startsOn,
    year,
  });
  for (const officerId of officers) {
    if (!random.chance(0.4)) continue;
    world.sink.add('trainingAttendance', {
      id: world.nextId(),
      trainingId,
      officerId,
      attendedOn: startsOn,
      hasPassed: random.chance(0.95),
    });
  }
};

/** Every second year officers go and see how another commune does it. */
const visitOthers = ({ random, unit, world }: Commune, year: number): void => {
  if (year % 2 === 1) return;
  const from = randomDate(random, year, 5, 9);
  world.sink.add('studyVisit', {
    id: world.nextId(),
    name: 'Học tập mô hình giảm nghèo dựa vào cộng đồng',
    kind: 'VISIT',
    destination: 'Một xã cùng tỉnh có mô hình hiệu quả',
    areaId: unit.id,
    componentId: world.idOf('component:DA7.1'),
    from,
    to: from,
    participants: random.between(8, 20),
    lessons: 'Chọn mô hình theo nhóm hộ, có người hướng dẫn tại thôn.',
  });
};

const inspect = ({ random, unit, world }: Commune, year: number): void => {
  const isLast = year === world.years.at(-1);
  const inspectionId = world.nextId();
  world.sink.add('inspection', {
    id: inspectionId,
    kind: 'INSPECTION',
    componentId: world.idOf('component:DA7.2'),
    subject: `Kiểm tra việc thực hiện chương trình giảm nghèo năm ${year}`,
    areaId: unit.id,
    inspectorId: world.idOf(random.chance(0.5) ? 'organisation:MTTQ' : 'organisation:UBND'),
    heldOn: randomDate(random, year, 6, 9),
    conclusion: 'Thực hiện đúng đối tượng; còn tồn tại về hồ sơ và tiến độ.',
  });
  for (const [description, organisation] of [
    ['Một số phiếu rà soát chưa ghi đủ nguyên nhân nghèo', 'VHXH-LDTBXH'],
    ['Giải ngân chậm so với kế hoạch', 'DIACHINH'],
  ] as const) {
    world.sink.add('finding', {
      id: world.nextId(),
      inspectionId,
      description,
      dueOn: isoDate(year, 11, 30),
      organisationId: world.idOf(`organisation:${organisation}`),
      followUp: 'Bổ sung hồ sơ và báo cáo kết quả khắc phục',
      closedOn: isLast ? null : randomDate(random, year, 10, 11),
      result: isLast ? null : 'Đã bổ sung đủ hồ sơ, có biên bản kiểm tra lại.',
    });
  }
};

const taskNames = [
  ['Rà soát hộ nghèo, hộ cận nghèo', 'DA7.2', 'VHXH-LDTBXH', '12-14'],
  ['Lập danh sách học nghề', 'DA4.1', 'VHXH-LDTBXH', '03-31'],
  ['Nghiệm thu giống vật nuôi', 'DA3.1', 'DIACHINH', '06-30'],
  ['Cân đo trẻ em dưới 16 tuổi', 'DA3.2', 'TRAMYTE', '10-31'],
  ['Sửa loa truyền thanh thôn', 'DA6.1', 'VHXH-VHTT', '09-30'],
] as const;

const planTasks = ({ random, unit, world }: Commune): void => {
  for (const year of world.years.slice(-2)) {
    for (const [name, component, organisation, day] of taskNames) {
      const isDone = year !== world.years.at(-1) || random.chance(0.4);
      const dueOn = `${year}-${day}`;
      world.sink.add('task', {
        id: world.nextId(),
        name: `${name} năm ${year}`,
        areaId: unit.id,
        componentId: world.idOf(`component:${component}`),
        organisationId: world.idOf(`organisation:${organisation}`),
        dueOn,
        state: isDone ? 'DONE' : 'IN_PROGRESS',
        doneOn: isDone ? dueOn : null,
        note: null,
      });
    }
  }
};
