import { isoDate, monthsLater, nextDay, randomDate } from './calendar.js';
import type { Commune } from './model.js';

/** Loudspeakers of the difficult hamlets: most work, some break down. */
export const installLoudspeakers = ({ random, world, hamlets }: Commune): void => {
  for (const hamlet of hamlets) {
    if (hamlet.difficulty === 'NONE' || random.chance(0.1)) continue;
    const facilityId = world.nextId();
    const installedOn = randomDate(random, random.between(2015, 2022), 1, 12);
    world.sink.add('facility', {
      id: facilityId,
      name: `Loa truyền thanh thôn ${hamlet.name}`,
      kind: 'LOUDSPEAKER',
      unitId: hamlet.id,
      installedOn,
    });
    const brokeOn = random.chance(0.3) ? randomDate(random, random.between(2023, 2024), 1, 12) : null;
    const state = { facilityId, note: null };
    world.sink.add('facilityState', {
      id: world.nextId(),
      ...state,
      isWorking: true,
      from: installedOn,
      to: brokeOn,
    });
    if (brokeOn)
      world.sink.add('facilityState', {
        id: world.nextId(),
        ...state,
        isWorking: false,
        from: nextDay(brokeOn),
        to: null,
      });
  }
};

const questions = [
  [
    'Hộ mới thoát nghèo có còn được vay vốn ưu đãi không?',
    'Có, trong thời gian là hộ mới thoát nghèo, theo chương trình của Ngân hàng Chính sách xã hội.',
  ],
  ['Khi nào sửa đường ống nước của thôn?', 'Đã đưa vào kế hoạch, làm xong trong năm sau.'],
] as const;

/** A year of communication: events, publications, the press, dialogues with their questions, commendations, news. */
export const communicate = ({ random, unit, world, hamlets }: Commune, year: number): void => {
  const where = { areaId: unit.id };
  for (const [kind, name] of [
    ['EVENT', 'Ngày vì người nghèo'],
    ['BROADCAST', 'Chuyên mục phát thanh giảm nghèo'],
    ['MOVEMENT', 'Phong trào thi đua không để ai bị bỏ lại phía sau'],
  ] as const) {
    world.sink.add('communicationEvent', {
      id: world.nextId(),
      name: `${name} năm ${year}`,
      kind,
      componentId: world.idOf('component:DA6.2'),
      ...where,
      organiserId: world.idOf('organisation:VHXH-VHTT'),
      heldOn: randomDate(random, year, 3, 11),
      reach: random.between(120, 900),
      content: null,
    });
  }
  world.sink.add('publication', {
    id: world.nextId(),
    name: `Tờ rơi chính sách giảm nghèo ${year}`,
    kind: 'LEAFLET',
    ...where,
    publishedOn: randomDate(random, year, 4, 6),
    copies: random.between(300, 600),
    householdsReached: random.between(200, 420),
    isInEthnicLanguage: random.chance(0.4),
  });
  world.sink.add('pressSupport', {
    id: world.nextId(),
    topic: `Gương thoát nghèo năm ${year}`,
    outlet: 'Đài Truyền thanh - Truyền hình huyện',
    componentId: world.idOf('component:DA6.2'),
    ...where,
    givenOn: randomDate(random, year, 5, 10),
    support: 'Cung cấp tư liệu, đưa phóng viên xuống thôn',
    items: random.between(1, 4),
  });
  const dialogueId = world.nextId();
  const heldOn = randomDate(random, year, 7, 8);
  world.sink.add('policyDialogue', {
    id: dialogueId,
    subject: 'Đối thoại chính sách giảm nghèo',
    ...where,
    heldOn,
    participants: random.between(30, 80),
    conclusions: 'Ưu tiên hộ nghèo có trẻ em và hộ dân tộc thiểu số khi phân bổ hỗ trợ.',
    year,
  });
  questions.forEach(([question, answer], index) => {
    const isAnswered = year !== world.years.at(-1) || index === 0;
    world.sink.add('dialogueQuestion', {
      id: world.nextId(),
      dialogueId,
      position: index + 1,
      question,
      askedBy: 'Đại diện hộ nghèo các thôn',
      organisationId: world.idOf('organisation:VHXH-LDTBXH'),
      dueOn: monthsLater(heldOn, 1),
      answer: isAnswered ? answer : null,
      answeredOn: isAnswered ? nextDay(heldOn) : null,
    });
  });
  world.sink.add('newsItem', {
    id: world.nextId(),
    title: `Xã tổ chức đối thoại chính sách giảm nghèo năm ${year}`,
    ...where,
    publishedOn: nextDay(heldOn),
    body: 'Người dân nêu ý kiến về vốn vay, việc làm và nước sinh hoạt. Các câu hỏi được trả lời tại chỗ hoặc bằng văn bản trong một tháng.',
    isPublic: true,
  });
  world.sink.add('commendation', {
    id: world.nextId(),
    recipient: 'HAMLET',
    level: 'COMMUNE',
    areaId: random.pick(hamlets).id,
    householdId: null,
    reason: `Thôn có thành tích trong công tác giảm nghèo năm ${year}`,
    givenOn: isoDate(year, 12, random.between(15, 27)),
    decision: null,
  });
  world.sink.add('jobFair', {
    id: world.nextId(),
    name: `Phiên giao dịch việc làm năm ${year}`,
    ...where,
    heldOn: randomDate(random, year, 3, 9),
    participants: random.between(60, 150),
    hired: random.between(3, 12),
    note: null,
    code: `PGD-${year}`,
  });
};
