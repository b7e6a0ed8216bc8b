import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { idByCode, makeHamlets } from '../support/plan-ids.js';

interface Item {
  readonly kind: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly isLate: boolean;
  readonly daysLate: number | null;
}

const workDocument =
  'query ($on: Date) { myWork(on: $on) { officer items { kind title dueOn isLate daysLate } } }';
const planDocument = 'mutation ($input: PlanTasksInput!) { planTasks(input: $input) }';
const mapDocument = `query ($areaId: ID!, $from: Date!, $to: Date!) { responsibilityMap(areaId: $areaId, from: $from, to: $to) {
  code assignments { organisation role } gaps { from to } hasOverlap
} }`;

describeEachDatabase('the work of an officer', (database) => {
  const api = useApi(database);
  let communeId = '';
  let officer: Client;
  let neighbour: Client;
  let bodyId = '';
  let otherBodyId = '';
  let officerId = '';
  let householdId = '';

  const work = async (client: Client, on = '2024-06-15'): Promise<readonly Item[]> =>
    (await client.query<{ myWork: { items: readonly Item[] } }>(workDocument, { on })).myWork.items;
  const titles = async (client: Client, kind: string): Promise<string[]> =>
    (await work(client)).filter((one) => one.kind === kind).map((one) => one.title);

  beforeAll(async () => {
    const { admin } = api();
    communeId = await api().unitId('02011');
    officer = await api().enter('OFFICER', communeId);
    neighbour = await api().enter('OFFICER', await api().unitId('01975'));
    bodyId = await idByCode(admin, 'organisation', 'VHXH-LDTBXH');
    otherBodyId = await idByCode(admin, 'organisation', 'TCKT');
    [officerId = ''] = await admin.create('officer', [
      {
        name: 'Hoàng Văn Thụ',
        position: 'COMMUNE_OFFICER',
        areaId: communeId,
        organisationId: bodyId,
        from: '2020-01-01',
      },
    ]);
    const [hamletId = ''] = await makeHamlets(admin, communeId, ['Khau Ca']);
    [householdId = ''] = await admin.create('household', [{ code: 'W1', hamletId, headName: 'Nông Văn Tư' }]);
    const [personId = ''] = await admin.create('person', [
      { householdId, name: 'Nông Thị Sen', sex: 'FEMALE' },
    ]);
    await admin.create('placement', [
      { personId, placedOn: '2024-03-20' },
      { personId, placedOn: '2024-06-10' },
      { personId, placedOn: '2024-01-05', followedUpOn: '2024-04-10' },
    ]);
    await admin.create('task', [
      { name: 'Việc đã trễ', areaId: communeId, organisationId: bodyId, dueOn: '2024-06-01' },
      { name: 'Việc sắp đến hạn', areaId: communeId, organisationId: bodyId, dueOn: '2024-06-20' },
      { name: 'Việc không hạn', areaId: communeId, officerId },
      { name: 'Việc của kế toán', areaId: communeId, organisationId: otherBodyId, dueOn: '2024-06-01' },
      {
        name: 'Việc đã xong',
        areaId: communeId,
        organisationId: bodyId,
        dueOn: '2024-06-01',
        state: 'DONE',
        doneOn: '2024-05-30',
      },
    ]);
    const [inspectionId = ''] = await admin.create('inspection', [
      { subject: 'Kiểm tra', areaId: communeId, heldOn: '2024-05-01' },
    ]);
    await admin.create('finding', [
      { inspectionId, description: 'Thiếu hồ sơ', dueOn: '2024-06-10', organisationId: bodyId },
      {
        inspectionId,
        description: 'Đã sửa',
        dueOn: '2024-06-10',
        organisationId: bodyId,
        closedOn: '2024-06-01',
        result: 'Xong',
      },
    ]);
    await admin.create('reportingPeriod', [
      {
        code: 'H1',
        name: 'Quý I năm 2024',
        kind: 'AD_HOC',
        areaId: communeId,
        from: '2024-01-01',
        to: '2024-03-31',
        dueOn: '2024-04-20',
      },
      { code: 'Y', name: 'Năm 2024', kind: 'YEAR', areaId: communeId, from: '2024-01-01', to: '2024-12-31' },
    ]);
  });

  it('without an officer behind the account is all that is open in its area', async () => {
    expect(await titles(officer, 'TASK')).toEqual([
      'Việc đã trễ',
      'Việc của kế toán',
      'Việc sắp đến hạn',
      'Việc không hạn',
    ]);
  });

  describe('once the administrator says which officer the account is', () => {
    beforeAll(async () => {
      const [user] = await api().admin.list<{ id: string }>('user', 'id', {
        where: { signInName: { eq: 'officer1' } },
      });
      await api().admin.create('officerAccount', [{ userId: user?.id, officerId }]);
    });

    it('is what is addressed to the officer or the officer’s body', async () => {
      expect(await titles(officer, 'TASK')).toEqual(['Việc đã trễ', 'Việc sắp đến hạn', 'Việc không hạn']);
      expect(await titles(officer, 'FINDING')).toEqual(['Thiếu hồ sơ']);
    });

    it('has what is late on top, by its deadline, and what has none at the end', async () => {
      const items = await work(officer);
      expect(items.map((one) => [one.title, one.isLate])).toEqual([
        ['Quý I năm 2024', true],
        ['Việc đã trễ', true],
        ['Thiếu hồ sơ', true],
        ['Nông Thị Sen', false],
        ['Việc sắp đến hạn', false],
        ['Việc không hạn', false],
      ]);
      expect(items.map((one) => one.daysLate)).toEqual([56, 14, 5, -5, -5, null]);
    });

    it('asks for the follow-up of a placement after three months', async () => {
      const placements = (await work(officer)).filter((one) => one.kind === 'PLACEMENT');
      expect(placements.map((one) => one.dueOn)).toEqual(['2024-06-20']);
      const later = (await work(officer, '2024-09-01')).filter((one) => one.kind === 'PLACEMENT');
      expect(later.map((one) => one.dueOn)).toEqual(['2024-06-20', '2024-09-10']);
    });

    it('asks for the report of a period that is over', async () => {
      expect(await titles(officer, 'REPORT_TO_SUBMIT')).toEqual(['Quý I năm 2024']);
    });

    it('asks for a report that is due before its period is over a month ahead', async () => {
      await officer.create('reportingPeriod', [
        {
          code: 'Y25',
          name: 'Năm 2025',
          kind: 'YEAR',
          areaId: communeId,
          from: '2025-01-01',
          to: '2025-12-31',
          dueOn: '2025-12-20',
        },
      ]);
      const asked = async (on: string) =>
        (await work(officer, on)).filter((one) => one.title === 'Năm 2025').map((one) => one.daysLate);
      expect(await asked('2025-11-19')).toEqual([]);
      expect(await asked('2025-11-20')).toEqual([-30]);
    });

    it('is sent back with the report: the district judges what was handed in, without a deadline of its own', async () => {
      const [period] = await officer.list<{ id: string }>('reportingPeriod', 'id', {
        where: { code: { eq: 'Y25' } },
      });
      const periodId = period?.id ?? '';
      const district = await api().enter('DISTRICT', await api().unitId('063'));
      const move = (client: Client, act: string, reason?: string) =>
        client.query('mutation ($input: MovePeriodInput!) { movePeriod(input: $input) { state } }', {
          input: { key: randomUUID(), periodId, act, reason },
        });
      const waiting = async (client: Client) =>
        (await work(client))
          .filter((one) => one.title === 'Năm 2025')
          .map(({ kind, dueOn }) => [kind, dueOn]);
      await officer.create('report', [{ periodId, title: 'Báo cáo năm 2025' }]);
      expect([await waiting(officer), await waiting(district)]).toEqual([[], []]);
      await move(officer, 'SUBMIT');
      expect([await waiting(officer), await waiting(district)]).toEqual([[], [['REPORT_TO_APPROVE', null]]]);
      await move(district, 'RETURN', 'Thiếu số liệu tháng 12');
      expect([await waiting(officer), await waiting(district)]).toEqual([
        [['REPORT_SENT_BACK', '2025-12-20']],
        [],
      ]);
    });
  });

  describe('of a clerk', () => {
    const mark = 'mutation ($input: MarkTaskInput!) { markTask(input: $input) }';
    let clerk: Client;
    let own = '';
    let foreign = '';
    let clerkId = '';
    const input = (taskId: string, state = 'DONE', doneOn: string | null = '2024-06-14') => ({
      input: { key: randomUUID(), taskId, state, doneOn },
    });
    const stored = async (id: string) =>
      (await clerk.list('task', 'state doneOn', { where: { id: { eq: id } } }))[0];

    beforeAll(async () => {
      const { admin } = api();
      clerk = await api().enter('CLERK', communeId);
      [clerkId = ''] = await admin.create('officer', [
        { name: 'Hà Thị Nhung', position: 'COLLABORATOR', areaId: communeId, from: '2020-01-01' },
      ]);
      [own = '', foreign = ''] = await admin.create('task', [
        { name: 'Nhập phiếu B thôn Khau Ca', areaId: communeId, officerId: clerkId, dueOn: '2024-06-10' },
        { name: 'Lập dự toán', areaId: communeId, officerId, dueOn: '2024-06-10' },
      ]);
    });

    it('is nobody’s to finish before the administrator says which officer the clerk is', async () => {
      expect(await clerk.refusal(mark, input(own))).toEqual(['MISSING_RECORD']);
      const [user] = await api().admin.list<{ id: string }>('user', 'id', {
        where: { signInName: { startsWith: 'clerk' } },
      });
      await api().admin.create('officerAccount', [{ userId: user?.id, officerId: clerkId }]);
      expect(await titles(clerk, 'TASK')).toEqual(['Nhập phiếu B thôn Khau Ca']);
    });

    it('is finished by the clerk, and taken up again', async () => {
      await clerk.query(mark, input(own));
      expect(await stored(own)).toEqual({ state: 'DONE', doneOn: '2024-06-14' });
      expect(await titles(clerk, 'TASK')).toEqual([]);
      await clerk.query(mark, input(own, 'IN_PROGRESS', null));
      expect(await stored(own)).toEqual({ state: 'IN_PROGRESS', doneOn: null });
      expect(await titles(clerk, 'TASK')).toEqual(['Nhập phiếu B thôn Khau Ca']);
    });

    it('is not what is given to somebody else, who may be helped by those who plan', async () => {
      expect(await clerk.refusal(mark, input(foreign))).toEqual(['MISSING_RECORD']);
      await officer.query(mark, input(foreign));
      expect(await stored(foreign)).toEqual({ state: 'DONE', doneOn: '2024-06-14' });
      expect(await neighbour.refusal(mark, input(foreign))).toEqual(['MISSING_RECORD']);
    });
  });

  it('of another commune stays there', async () => {
    expect(await work(neighbour)).toEqual([]);
  });

  it('of the district is what waits for its approval', async () => {
    const district = await api().enter('DISTRICT', await api().unitId('063'));
    expect(await work(district)).toEqual([]);
  });

  it('cannot be taken over by linking oneself', async () => {
    const told = await officer.refusal(
      'mutation ($input: SaveOfficerAccountInput!) { saveOfficerAccounts(input: $input) { results { id } } }',
      { input: { key: randomUUID(), rows: [] } },
    );
    expect(told).toEqual(['ACCESS_DENIED']);
  });

  describe('the tasks of a year', () => {
    const plan = async (year: number): Promise<number> =>
      (
        await officer.query<{ planTasks: readonly string[] }>(planDocument, {
          input: { key: randomUUID(), areaId: communeId, year },
        })
      ).planTasks.length;

    it('come from the recurring duties, once', async () => {
      // 4 yearly, 8 months of reviews, 2 + 2 + 2 + 2 half-yearly, 4 + 4 quarterly and 12 monthly, by hand from the plan's duties.
      expect(await plan(2023)).toBe(4 + 8 + 8 + 8 + 12);
      expect(await plan(2023)).toBe(0);
      const [task] = await officer.list('task', 'name dueOn organisation { code }', {
        where: { dueOn: { eq: '2023-12-14' } },
      });
      expect(task).toEqual({
        name: 'Rà soát hộ nghèo, hộ cận nghèo định kỳ, trình công nhận (12/2023)',
        dueOn: '2023-12-14',
        organisation: { code: 'VHXH-LDTBXH' },
      });
    });

    it('are made by those in charge of the area only', async () => {
      const input = { key: randomUUID(), areaId: communeId, year: 2023 };
      expect(await neighbour.refusal(planDocument, { input })).toEqual(['ACCESS_AREA']);
    });
  });

  describe('responsibilities', () => {
    const map = async (from: string, to: string) =>
      (
        await officer.query<{
          responsibilityMap: readonly {
            code: string;
            assignments: readonly { organisation: string; role: string }[];
            gaps: readonly { from: string; to: string }[];
            hasOverlap: boolean;
          }[];
        }>(mapDocument, { areaId: communeId, from, to })
      ).responsibilityMap;

    it('leave no component of the plan without somebody in charge until the commune ended', async () => {
      const lines = await map('2022-01-01', '2025-06-30');
      expect(lines.map((one) => one.code)).toEqual([
        'DA2',
        'DA3.1',
        'DA3.2',
        'DA4.1',
        'DA4.2',
        'DA4.3',
        'DA6.1',
        'DA6.2',
        'DA7.1',
        'DA7.2',
      ]);
      expect(lines.flatMap((one) => one.gaps)).toEqual([]);
      expect(lines.some((one) => one.hasOverlap)).toBe(false);
    });

    it('show the days on which nobody is in charge', async () => {
      const [first] = await map('2025-01-01', '2025-12-31');
      expect(first?.gaps).toEqual([{ from: '2025-07-01', to: '2025-12-31' }]);
    });

    it('warn when two bodies are in charge of one component at one time', async () => {
      const componentId = await idByCode(api().admin, 'component', 'DA2');
      const save = (from: string) =>
        officer.save('responsibility', [
          { set: { componentId, organisationId: otherBodyId, role: 'IN_CHARGE', from } },
        ]);
      const [after] = await save('2025-07-01');
      expect([after?.status, after?.warnings]).toEqual(['SAVED', []]);
      const [beside] = await save('2024-01-01');
      expect([beside?.status, ...(beside?.warnings ?? []).map((one) => one.code)]).toEqual([
        'SAVED',
        'RULE_PERIODS_OVERLAP',
        'RULE_PERIODS_OVERLAP',
      ]);
      expect(beside?.warnings.map((one) => one.message.vi).join()).toContain('Công chức Văn hóa - Xã hội');
    });
  });
});
