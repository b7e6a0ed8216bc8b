import { randomUUID } from 'node:crypto';
import { catalog } from '@dachieu/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Role, useApi } from '../support/api.js';
import { type Client, saveDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { idByCode, makeCampaign, makeHamlets } from '../support/plan-ids.js';

type Act = 'SUBMIT' | 'RETURN' | 'APPROVE' | 'LOCK' | 'REOPEN';

const moveDocument = 'mutation ($input: MovePeriodInput!) { movePeriod(input: $input) { state version } }';
const startDocument = 'mutation ($input: StartReportInput!) { startReport(input: $input) }';

describeEachDatabase('reporting periods', (database) => {
  const api = useApi(database);
  const clients = new Map<Role, Client>();
  const as = (role: Role): Client => clients.get(role) ?? api().admin;
  let communeId = '';
  let hamletId = '';
  let year = 2015;

  const refusalOf = (client: Client, periodId: string, act: Act, reason?: string) =>
    client.refusal(moveDocument, { input: { key: randomUUID(), periodId, act, reason } });
  const move = async (client: Client, periodId: string, act: Act, reason?: string): Promise<string> => {
    const { movePeriod } = await client.query<{ movePeriod: { state: string } }>(moveDocument, {
      input: { key: randomUUID(), periodId, act, reason },
    });
    return movePeriod.state;
  };
  const makePeriod = async (cells: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    year += 1;
    const [id = ''] = await api().admin.create('reportingPeriod', [
      {
        code: `K${year}`,
        name: `Năm ${year}`,
        kind: 'YEAR',
        areaId: communeId,
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        ...cells,
      },
    ]);
    return id;
  };
  const startReport = async (periodId: string): Promise<string> => {
    const { startReport: reportId } = await as('OFFICER').query<{ startReport: string }>(startDocument, {
      input: { key: randomUUID(), periodId },
    });
    return reportId;
  };
  const writeSections = async (reportId: string): Promise<void> => {
    const sections = await as('OFFICER').list<{ id: string }>('reportSection', 'id', {
      where: { reportId: { eq: reportId } },
    });
    await as('OFFICER').save(
      'reportSection',
      sections.map(({ id }) => ({ id, version: 1, set: { text: 'Đã thực hiện.' } })),
    );
  };
  /** A period that has gone the whole way; answers its report. */
  const lockPeriod = async (periodId: string): Promise<string> => {
    const reportId = await startReport(periodId);
    await writeSections(reportId);
    await move(as('OFFICER'), periodId, 'SUBMIT');
    await move(as('DISTRICT'), periodId, 'APPROVE');
    await move(as('DISTRICT'), periodId, 'LOCK');
    return reportId;
  };

  beforeAll(async () => {
    communeId = await api().unitId('02011');
    [hamletId = ''] = await makeHamlets(api().admin, communeId, ['Khau Ca']);
    const district = await api().unitId('063');
    clients.set('CLERK', await api().enter('CLERK', communeId));
    clients.set('OFFICER', await api().enter('OFFICER', communeId));
    clients.set('DISTRICT', await api().enter('DISTRICT', district));
    clients.set('ANALYST', await api().enter('ANALYST', await api().unitId('06')));
  });

  describe('the way of a period', () => {
    it('goes from open over submitted and approved to locked, and each act is kept with who did it', async () => {
      const id = await makePeriod();
      await lockPeriod(id);
      const [period] = await api().admin.list<Record<string, unknown>>(
        'reportingPeriod',
        'state lockedAt lockedByName steps(orderBy: [{ field: id }]) { act byName }',
        { where: { id: { eq: id } } },
      );
      expect(period).toMatchObject({
        state: 'LOCKED',
        lockedByName: 'Test district3',
        steps: [
          { act: 'SUBMIT', byName: 'Test officer2' },
          { act: 'APPROVE', byName: 'Test district3' },
          { act: 'LOCK', byName: 'Test district3' },
        ],
      });
      expect(period?.['lockedAt']).toMatch(/^\d{4}-/);
      // Its steps are evidence: nobody can be told to delete them first.
      const [kept] = await api().admin.remove('reportingPeriod', [{ id }]);
      expect(kept?.errors.map((one) => one.code)).toContain('RULE_HAS_EVIDENCE');
    });

    it('may be moved by those in charge of each step only', async () => {
      const oracle: Readonly<Record<Act, readonly Role[]>> = {
        SUBMIT: ['OFFICER', 'DISTRICT', 'ADMIN'],
        RETURN: ['DISTRICT', 'ADMIN'],
        APPROVE: ['DISTRICT', 'ADMIN'],
        LOCK: ['DISTRICT', 'ADMIN'],
        REOPEN: ['DISTRICT', 'ADMIN'],
      };
      for (const [act, allowed] of Object.entries(oracle))
        for (const role of ['CLERK', 'OFFICER', 'DISTRICT', 'ANALYST', 'ADMIN'] as const) {
          const told = await refusalOf(as(role), '0', act as Act, 'lý do');
          expect([act, role, ...told]).toEqual([
            act,
            role,
            allowed.includes(role) ? 'MISSING_RECORD' : 'ACCESS_DENIED',
          ]);
        }
    });

    it('skips no step', async () => {
      const id = await makePeriod();
      expect(await refusalOf(as('DISTRICT'), id, 'APPROVE')).toEqual(['RULE_PERIOD_STATE']);
      expect(await refusalOf(as('DISTRICT'), id, 'LOCK')).toEqual(['RULE_PERIOD_STATE']);
      expect(await refusalOf(as('DISTRICT'), id, 'REOPEN', 'thử')).toEqual(['RULE_PERIOD_STATE']);
    });

    it('goes back only with a reason, which is kept', async () => {
      const id = await makePeriod();
      await lockPeriod(id);
      expect(await refusalOf(as('DISTRICT'), id, 'REOPEN', '  ')).toEqual(['RULE_REASON_REQUIRED']);
      expect(await move(as('DISTRICT'), id, 'REOPEN', 'Sót hai hộ của thôn Khau Ca')).toBe('OPEN');
      const steps = await api().admin.list<Record<string, unknown>>('periodStep', 'act reason', {
        where: { periodId: { eq: id }, act: { eq: 'REOPEN' } },
      });
      expect(steps).toEqual([{ act: 'REOPEN', reason: 'Sót hai hộ của thôn Khau Ca' }]);
    });

    it('is approved from above the area, not by its own level', async () => {
      const id = await makePeriod({ areaId: await api().unitId('063'), code: 'HUYEN' });
      await writeSections(
        (
          await as('DISTRICT').query<{ startReport: string }>(startDocument, {
            input: { key: randomUUID(), periodId: id },
          })
        ).startReport,
      );
      const sections = await as('DISTRICT').list<{ id: string }>('reportSection', 'id', {
        where: { report: { periodId: { eq: id } } },
      });
      await as('DISTRICT').save(
        'reportSection',
        sections.map((one) => ({ id: one.id, set: { text: 'Đã thực hiện.' } })),
      );
      await move(as('DISTRICT'), id, 'SUBMIT');
      expect(await refusalOf(as('DISTRICT'), id, 'APPROVE')).toEqual(['RULE_PERIOD_FROM_ABOVE']);
      expect(await move(as('ADMIN'), id, 'APPROVE')).toBe('APPROVED');
    });

    it('is moved once for a key', async () => {
      const id = await makePeriod();
      await writeSections(await startReport(id));
      const input = { key: randomUUID(), periodId: id, act: 'SUBMIT' };
      const first = await as('OFFICER').query(moveDocument, { input });
      expect(await as('OFFICER').query(moveDocument, { input })).toEqual(first);
    });

    it('does not let its state be typed', async () => {
      const id = await makePeriod();
      const told = await api().admin.refusal(saveDocument('reportingPeriod'), {
        input: { key: randomUUID(), rows: [{ id, version: 1, set: { state: 'LOCKED' } }] },
      });
      expect(told).toEqual(['BAD_USER_INPUT']);
    });

    it('keeps its span once it is submitted', async () => {
      const id = await makePeriod();
      await writeSections(await startReport(id));
      await move(as('OFFICER'), id, 'SUBMIT');
      const [result] = await as('OFFICER').save('reportingPeriod', [{ id, set: { to: '2099-01-01' } }]);
      expect(result?.errors.map((one) => [one.field, one.code])).toEqual([['to', 'RULE_PERIOD_STATE']]);
    });
  });

  describe('a locked period', () => {
    let locked = 0;
    let placementId = '';
    let householdId = '';
    let campaignId = '';
    let reviewId = '';
    let personId = '';
    let memberReviewId = '';
    let inspectionId = '';
    let findingId = '';

    beforeAll(async () => {
      const { admin } = api();
      const periodId = await makePeriod();
      locked = year;
      [householdId = ''] = await admin.create('household', [
        { code: 'K1', hamletId, headName: 'Hoàng Văn Lưu' },
      ]);
      [personId = ''] = await admin.create('person', [
        { householdId, name: 'Hoàng Thị Mai', sex: 'FEMALE', birthDate: '1990-05-05' },
      ]);
      campaignId = await makeCampaign(admin, communeId, locked);
      [reviewId = ''] = await admin.create('householdReview', [{ campaignId, householdId }]);
      [memberReviewId = ''] = await admin.create('memberReview', [{ reviewId, personId }]);
      [placementId = ''] = await admin.create('placement', [{ personId, placedOn: `${locked}-11-20` }]);
      const organisationId = await idByCode(admin, 'organisation', 'VHXH-LDTBXH');
      [inspectionId = ''] = await admin.create('inspection', [
        { subject: 'Giám sát rà soát', areaId: communeId, heldOn: `${locked}-10-10` },
      ]);
      [findingId = ''] = await admin.create('finding', [
        { inspectionId, description: 'Thiếu biên bản', dueOn: `${locked}-11-10`, organisationId },
      ]);
      await lockPeriod(periodId);
    });

    it('refuses an edit, and names the period, who locked it and what to do', async () => {
      const [result] = await as('CLERK').save('householdReview', [{ id: reviewId, set: { memberCount: 3 } }]);
      expect(result?.status).toBe('REFUSED');
      expect(result?.errors).toMatchObject([{ field: null, code: 'RULE_PERIOD_LOCKED' }]);
      const { vi = '', en = '' } = result?.errors[0]?.message ?? {};
      for (const text of [vi, en]) expect(text).toContain(`Năm ${locked}`);
      for (const text of [vi, en]) expect(text).toContain('Test district3');
      expect(vi).toMatch(/Mỹ Thanh.*đề nghị cấp huyện mở lại/);
      expect(en).toMatch(/Ask the district to reopen/);
    });

    it('refuses new rows, deletes and moves into it', async () => {
      const { admin } = api();
      const [made] = await admin.save('placement', [{ set: { personId, placedOn: `${locked}-03-01` } }]);
      expect(made?.errors.map((one) => one.code)).toEqual(['RULE_PERIOD_LOCKED']);
      const [gone] = await admin.remove('placement', [{ id: placementId }]);
      expect([gone?.status, ...(gone?.errors ?? []).map((one) => one.code)]).toEqual([
        'REFUSED',
        'RULE_PERIOD_LOCKED',
      ]);
      const [other = ''] = await admin.create('placement', [{ personId, placedOn: '2040-03-01' }]);
      const [moved] = await admin.save('placement', [{ id: other, set: { placedOn: `${locked}-03-01` } }]);
      expect(moved?.errors.map((one) => one.code)).toEqual(['RULE_PERIOD_LOCKED']);
    });

    it('refuses to bring a deleted row back into it', async () => {
      const { admin } = api();
      const periodId = await makePeriod();
      const [id = ''] = await admin.create('placement', [{ personId, placedOn: `${year}-04-04` }]);
      await admin.remove('placement', [{ id }]);
      await lockPeriod(periodId);
      const [back] = await admin.restore('placement', [id]);
      expect([back?.status, ...(back?.errors ?? []).map((one) => one.code)]).toEqual([
        'REFUSED',
        'RULE_PERIOD_LOCKED',
      ]);
    });

    it('takes what is found out later, such as the follow-up after three months', async () => {
      const [result] = await as('CLERK').save('placement', [
        { id: placementId, set: { followedUpOn: `${locked + 1}-02-20`, isStillEmployed: true } },
      ]);
      expect(result?.status).toBe('SAVED');
      const [both] = await as('CLERK').save('placement', [
        { id: placementId, set: { isStillEmployed: false, placedOn: `${locked}-11-21` } },
      ]);
      expect(both?.errors.map((one) => one.code)).toEqual(['RULE_PERIOD_LOCKED']);
    });

    it('lets a finding be mended to its end, without touching what was found', async () => {
      const save = (set: Readonly<Record<string, unknown>>) =>
        as('CLERK').save('finding', [{ id: findingId, set }]);
      const [mended] = await save({
        followUp: 'Bổ sung biên bản',
        dueOn: `${locked + 1}-01-31`,
        closedOn: `${locked + 1}-01-15`,
        result: 'Đã bổ sung',
      });
      const [closed] = await as('CLERK').list('finding', 'state', { where: { id: { eq: findingId } } });
      expect([mended?.status, closed]).toEqual(['SAVED', { state: 'CLOSED' }]);
      const refused = [
        ...(await save({ description: 'Không thiếu gì' })),
        ...(await as('CLERK').save('inspection', [{ id: inspectionId, set: { subject: 'Khác' } }])),
        ...(await as('CLERK').save('inspection', [
          { set: { subject: 'Ghi muộn', areaId: communeId, heldOn: `${locked}-12-01` } },
        ])),
      ];
      expect(refused.map(({ errors }) => errors[0]?.code)).toEqual(Array(3).fill('RULE_PERIOD_LOCKED'));
      const [concluded] = await as('CLERK').save('inspection', [
        { id: inspectionId, set: { conclusion: 'Đã khắc phục' } },
      ]);
      expect(concluded?.status).toBe('SAVED');
    });

    it('takes the late completion of a course, which its report then tells as a change since', async () => {
      const { admin } = api();
      const periodId = await makePeriod();
      const componentId = await idByCode(admin, 'component', 'DA4.1');
      const [trainingId = ''] = await admin.create('training', [
        { name: 'Lớp may', kind: 'VOCATIONAL', componentId, areaId: communeId, startsOn: `${year}-11-01` },
      ]);
      const [elsewhere = ''] = await admin.create('training', [
        { name: 'Lớp tiếng', kind: 'LANGUAGE', componentId, areaId: communeId, startsOn: '2041-01-01' },
      ]);
      const [enrolmentId = '', other = ''] = await admin.create('trainingEnrolment', [
        { trainingId, personId },
        { trainingId: elsewhere, personId },
      ]);
      const reportId = await lockPeriod(periodId);
      await admin.save('trainingEnrolment', [{ id: other, set: { hasCompleted: true } }]);
      const save = async (set: Readonly<Record<string, unknown>>) =>
        (await as('CLERK').save('trainingEnrolment', [{ id: enrolmentId, set }]))[0];
      expect((await save({ enrolledOn: `${year}-11-02` }))?.errors[0]?.code).toBe('RULE_PERIOD_LOCKED');
      expect((await save({ hasCompleted: true }))?.status).toBe('SAVED');
      const told = await as('OFFICER').query(
        `query ($id: ID!) {
          reportChanges(reportId: $id) { isIntact changes { kind code differences { field frozen live } } }
          recordsBehindChange(reportId: $id, kind: TRAINING, code: "DA4.1 · VOCATIONAL") { records { resource id writes { userName changes } } }
          recomputeReport(reportId: $id) { isReproduced }
        }`,
        { id: reportId },
      );
      expect(told).toEqual({
        reportChanges: {
          isIntact: true,
          changes: [
            {
              kind: 'TRAINING',
              code: 'DA4.1 · VOCATIONAL',
              differences: [
                { field: 'completed', frozen: 0, live: 1 },
                { field: 'notRecorded', frozen: 1, live: 0 },
              ],
            },
          ],
        },
        recordsBehindChange: {
          records: [
            {
              resource: 'trainingEnrolment',
              id: enrolmentId,
              writes: [{ userName: 'Test clerk1', changes: { hasCompleted: [null, true] } }],
            },
          ],
        },
        recomputeReport: { isReproduced: true },
      });
    });

    it('takes edits of the years beside it and of other communes', async () => {
      const { admin } = api();
      const next = await makeCampaign(admin, communeId, locked + 30);
      expect(
        (await admin.save('householdReview', [{ set: { campaignId: next, householdId } }]))[0]?.status,
      ).toBe('SAVED');
      const elsewhere = await api().unitId('01975');
      const standardId = await idByCode(admin, 'povertyStandard', '2022-2025');
      const [campaign] = await admin.save('reviewCampaign', [
        { set: { areaId: elsewhere, year: locked, kind: 'ANNUAL', name: 'Rà soát', standardId } },
      ]);
      expect(campaign?.status).toBe('SAVED');
    });

    it('is not disturbed by a save that changes nothing', async () => {
      const [result] = await as('CLERK').save('householdReview', [
        { id: reviewId, set: { memberCount: null } },
      ]);
      expect(result?.status).toBe('UNCHANGED');
    });

    it('keeps derived values as they were when their source is corrected', async () => {
      const age = async (): Promise<unknown> =>
        (
          await api().admin.query<{ memberReview: { age: number } }>(
            'query ($id: ID!) { memberReview(id: $id) { age } }',
            { id: memberReviewId },
          )
        ).memberReview.age;
      const before = await age();
      const [result] = await api().admin.save('person', [{ id: personId, set: { birthDate: '1980-05-05' } }]);
      expect([result?.status, await age()]).toEqual(['SAVED', before]);
    });

    it('is lifted by reopening', async () => {
      const periodId = await makePeriod();
      const [id = ''] = await api().admin.create('placement', [{ personId, placedOn: `${year}-04-04` }]);
      await lockPeriod(periodId);
      const edit = () => as('CLERK').save('placement', [{ id, set: { hasContract: true } }]);
      expect((await edit())[0]?.status).toBe('REFUSED');
      await move(as('DISTRICT'), periodId, 'REOPEN', 'Sửa hợp đồng');
      expect((await edit())[0]?.status).toBe('SAVED');
    });

    it('costs a save of any size the same few statements', async () => {
      const count = async (rows: number): Promise<number> => {
        const made = Array.from({ length: rows }, (_, index) => ({
          set: { personId, placedOn: `2041-01-${String((index % 28) + 1).padStart(2, '0')}` },
        }));
        return api().countStatements(as('CLERK'), () => as('CLERK').save('placement', made));
      };
      expect(await count(40)).toBe(await count(1));
    });
  });

  it('a half-year locks its days, not the records of its whole year', async () => {
    const { admin } = api();
    year += 1;
    const half = year;
    const id = await makePeriod({
      code: `H${half}`,
      kind: 'HALF_YEAR',
      from: `${half}-01-01`,
      to: `${half}-06-30`,
    });
    await lockPeriod(id);
    const [household = ''] = await admin.create('household', [
      { code: 'K2', hamletId, headName: 'Nông Văn Tư' },
    ]);
    const [person = ''] = await admin.create('person', [
      { householdId: household, name: 'Nông Thị Sen', sex: 'FEMALE' },
    ]);
    const statuses = await admin.save('placement', [
      { set: { personId: person, placedOn: `${half}-06-30` } },
      { set: { personId: person, placedOn: `${half}-07-01` } },
    ]);
    expect(statuses.map((one) => one.status)).toEqual(['REFUSED', 'SAVED']);
    const campaign = await makeCampaign(admin, communeId, half);
    const [review] = await admin.save('householdReview', [
      { set: { campaignId: campaign, householdId: household } },
    ]);
    expect(review?.status).toBe('SAVED');
  });

  it('the records of every part of the programme belong to periods', () => {
    const withPeriod = catalog.resources.filter((one) => one.period !== undefined).map((one) => one.key);
    expect(withPeriod).toEqual(
      expect.arrayContaining([
        'householdReview',
        'memberReview',
        'escapeRecognition',
        'allocation',
        'disbursement',
        'settlement',
        'contribution',
        'loan',
        'support',
        'fundingShare',
        'livelihoodModel',
        'growthMeasurement',
        'nutritionSupport',
        'training',
        'trainingEnrolment',
        'placement',
        'communicationEvent',
        'publication',
        'commendation',
        'policyDialogue',
        'reportedValue',
        'trainingAttendance',
        'inspection',
        'finding',
      ]),
    );
  });
});
