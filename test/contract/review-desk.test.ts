import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client, Violation } from '../support/client.js';
import { deprivations } from '../support/deprivations.js';
import { describeEachDatabase } from '../support/engines.js';
import { idByCode, makeCampaign, makeHamlets } from '../support/plan-ids.js';

interface Outcome {
  readonly isDone: boolean;
  readonly lines: readonly { readonly vi: string }[];
  readonly errors: readonly Violation[];
  readonly warnings: readonly Violation[];
}

interface Sheet {
  readonly id: string;
  readonly householdId: string;
  readonly memberCount: number | null;
  readonly incomeScore: number | null;
  readonly lacksSafeWater: boolean | null;
  readonly formerClass: string | null;
  readonly listOrigin: string | null;
  readonly flowReason: string | null;
  readonly recognisedClass: string | null;
}

interface Desk {
  readonly hamlets: readonly Readonly<Record<string, unknown>>[];
}

const outcome =
  '{ isDone lines { vi } errors { field code message { vi en } } warnings { field code message { vi en } } }';
const prepare = `mutation ($input: PrepareReviewListInput!) { outcome: prepareReviewList(input: $input) ${outcome} }`;
const previewList = `query ($input: PrepareReviewListInput!) { outcome: previewReviewList(input: $input) ${outcome} }`;
const recognise = `mutation ($input: RecogniseReviewsInput!) { outcome: recogniseReviews(input: $input) ${outcome} }`;
const previewRecognition = `query ($input: RecogniseReviewsInput!) { outcome: previewRecognition(input: $input) ${outcome} }`;
const undo = `mutation ($input: UndoRecognitionInput!) { outcome: undoRecognition(input: $input) ${outcome} }`;
const previewAgain = `query ($input: CampaignUnitInput!) { outcome: previewProposeAgain(input: $input) ${outcome} }`;
const proposeAgain = `mutation ($input: CampaignUnitInput!) { outcome: proposeAgain(input: $input) ${outcome} }`;
const deskDocument = `query ($campaignId: ID!, $unitId: ID!) { desk: reviewDesk(campaignId: $campaignId, unitId: $unitId) {
  hamlets { hamletId households listed recorded computed withUnknown differing proposedByOldRules recognised poor nearPoor nextReviewId } } }`;

const facts = (lacking: number): Record<string, boolean> =>
  Object.fromEntries(deprivations.map((name, index) => [name, index < lacking]));

describeEachDatabase('the review desk', (database) => {
  const api = useApi(database);
  let admin: Client;
  let hamlet = '';
  let last = '';
  let campaign = '';
  let households: readonly string[] = [];
  let persons: readonly string[] = [];

  const run = async (document: string, input: object): Promise<Outcome> =>
    (await admin.query<{ outcome: Outcome }>(document, { input: { key: randomUUID(), ...input } })).outcome;
  const sheets = (): Promise<readonly Sheet[]> =>
    admin.list<Sheet>(
      'householdReview',
      'id householdId memberCount incomeScore lacksSafeWater formerClass listOrigin flowReason recognisedClass',
      { where: { campaignId: { eq: campaign } }, orderBy: [{ field: 'householdId' }] },
    );
  const desk = async (): Promise<Desk['hamlets'][number] | undefined> =>
    (await admin.query<{ desk: Desk }>(deskDocument, { campaignId: campaign, unitId: hamlet })).desk
      .hamlets[0];

  beforeAll(async () => {
    admin = api().admin;
    const commune = await api().unitId('02011');
    [hamlet = ''] = await makeHamlets(admin, commune, ['Nà Rà']);
    last = await makeCampaign(admin, commune, 2023);
    campaign = await makeCampaign(admin, commune, 2024);
    await admin.save('reviewCampaign', [
      { id: campaign, set: { startsOn: '2024-09-01', endsOn: '2024-12-10' } },
    ]);
    const make = (code: string, more: object = {}) => ({
      code,
      hamletId: hamlet,
      headName: 'Lường Văn Rà',
      ...more,
    });
    households = await admin.create('household', [
      make('001'),
      make('002'),
      make('003'),
      make('004', { endedOn: '2024-03-01', endReason: 'MOVED_AWAY' }),
      make('005', { since: '2024-05-01', startReason: 'MOVED_IN' }),
      make('006', { since: '2024-12-20' }),
    ]);
    persons = await admin.create('person', [
      { householdId: households[0], name: 'Lường Văn Rà', birthDate: '1980-01-01', relationToHead: 'HEAD' },
      { householdId: households[0], name: 'Lường Thị Út', birthDate: '2015-01-01', relationToHead: 'CHILD' },
      { householdId: households[0], name: 'Lường Thị Cụ', birthDate: '1930', diedOn: '2023-12-30' },
    ]);
    const classes = ['POOR', 'NEAR_POOR', 'NOT_POOR', 'POOR'];
    await admin.create(
      'householdReview',
      classes.map((recognisedClass, index) => ({
        campaignId: last,
        householdId: households[index],
        recognisedClass,
        incomeScore: 100,
        lacksSafeWater: true,
      })),
    );
  });

  it('previews the list without making it', async () => {
    const seen = await run(previewList, { campaignId: campaign, unitId: hamlet });
    expect(seen).toMatchObject({ isDone: false, errors: [] });
    expect(seen.lines[0]?.vi).toContain('4 phiếu mới (1 hộ mới có), 2 thành viên');
    expect(await sheets()).toEqual([]);
  });

  it('of last year’s poor and near-poor only, it takes them and the new households', async () => {
    const seen = await run(previewList, { campaignId: campaign, unitId: hamlet, scope: 'LISTED' });
    expect(seen.lines[0]?.vi).toContain(
      '3 phiếu mới (1 hộ mới có), 2 thành viên; 0 phiếu đã có giữ nguyên; 1 hộ khác',
    );
    expect(seen.warnings.map((one) => one.code)).toEqual(['RULE_HOUSEHOLDS_UNLISTED']);
    expect(seen.warnings[0]?.message.vi).toContain('1 hộ đang ở địa bàn không có phiếu (003 Lường Văn Rà)');
  });

  it('makes sheets with present members and last year’s class, and carries no fact over', async () => {
    const done = await run(prepare, { campaignId: campaign, unitId: hamlet });
    expect([done.errors, done.isDone]).toEqual([[], true]);
    const made = await sheets();
    expect(made.map((one) => [one.householdId, one.formerClass, one.listOrigin, one.flowReason])).toEqual([
      [households[0], 'POOR', 'LAST_LIST', null],
      [households[1], 'NEAR_POOR', 'LAST_LIST', null],
      [households[2], 'NOT_POOR', 'LAST_LIST', null],
      [households[4], null, 'NEW_HOUSEHOLD', 'MOVED_IN'],
    ]);
    expect(made.map((one) => [one.incomeScore, one.lacksSafeWater, one.recognisedClass])).toEqual(
      made.map(() => [null, null, null]),
    );
    expect(made[0]?.memberCount).toBe(2);
    const members = await admin.list<{ personId: string; age: number }>('memberReview', 'personId age', {
      where: { reviewId: { eq: made[0]?.id } },
      orderBy: [{ field: 'personId' }],
    });
    expect(members).toEqual([
      { personId: persons[0], age: 44 },
      { personId: persons[1], age: 9 },
    ]);
  });

  it('done again, it makes only what is missing', async () => {
    const before = await sheets();
    const again = await run(prepare, { campaignId: campaign, unitId: hamlet });
    expect(again.lines[0]?.vi).toContain('0 phiếu mới');
    expect(again.lines[0]?.vi).toContain('4 phiếu đã có giữ nguyên');
    expect(await sheets()).toEqual(before);
  });

  it('tells how far the hamlet is and which sheet comes next', async () => {
    const made = await sheets();
    expect(await desk()).toMatchObject({
      hamletId: hamlet,
      households: 4,
      listed: 4,
      recorded: 0,
      computed: 0,
      withUnknown: 4,
      nextReviewId: made[0]?.id,
    });
    await admin.save('householdReview', [
      { id: made[0]?.id ?? '', set: { ...facts(4), incomeScore: 120, reviewedOn: '2024-10-01' } },
    ]);
    expect(await desk()).toMatchObject({
      recorded: 1,
      computed: 1,
      withUnknown: 3,
      poor: 1,
      nextReviewId: made[1]?.id,
    });
  });

  it('refuses to recognise while sheets are unfinished, unless only the finished ones are meant', async () => {
    const input = {
      campaignId: campaign,
      unitId: hamlet,
      source: 'PROPOSED',
      decisionNumber: '120/QĐ-UBND',
      decidedOn: '2024-12-12',
    };
    const refused = await run(recognise, input);
    expect([refused.isDone, refused.errors.map((one) => one.code)]).toEqual([
      false,
      ['RULE_REVIEWS_UNFINISHED'],
    ]);
    const partial = await run(previewRecognition, { ...input, isPartial: true });
    expect(partial.lines[0]?.vi).toContain('Công nhận 1 hộ: 1 nghèo');
    expect((await sheets()).every((one) => one.recognisedClass === null)).toBe(true);
  });

  it('recognises in one step, with reasons of entry, escapes and the decision', async () => {
    const [, second, third, fourth] = await sheets();
    await admin.save('householdReview', [
      { id: second?.id ?? '', set: { ...facts(0), incomeScore: 300, isAgricultural: true } },
      { id: third?.id ?? '', set: { ...facts(3), incomeScore: 100, proposedClass: 'NEAR_POOR' } },
      { id: fourth?.id ?? '', set: { ...facts(3), incomeScore: 100 } },
    ]);
    await admin.create('reviewComplaint', [
      { reviewId: third?.id, receivedOn: '2024-12-02', content: 'Nhà ở còn tốt' },
      {
        reviewId: fourth?.id,
        receivedOn: '2024-12-02',
        content: 'Xin xem lại điểm',
        outcome: 'REJECTED',
        answeredOn: '2024-12-05',
      },
    ]);
    const done = await run(recognise, {
      campaignId: campaign,
      unitId: hamlet,
      source: 'PROPOSED',
      decisionNumber: '120/QĐ-UBND',
      decidedOn: '2024-12-12',
      decidedBy: 'Nông Văn Chủ',
    });
    expect([done.errors, done.isDone]).toEqual([[], true]);
    const [causes, complaints, ...steps] = done.warnings;
    expect(causes?.code).toBe('RULE_CAUSE_MISSING');
    expect(complaints?.message.vi).toMatch(/^1 hộ được công nhận còn khiếu nại chưa trả lời: /);
    // In December 2024 the district was still asked; nobody recorded a step.
    expect(steps.map((one) => one.message.vi)).toEqual(
      ['Lập danh sách', 'Tổ chức rà soát', 'Họp dân', 'Niêm yết', 'Báo cáo, xin ý kiến'].map((step) =>
        expect.stringContaining(`Chưa ghi bước "${step}`),
      ),
    );
    expect((await sheets()).map((one) => [one.recognisedClass, one.flowReason])).toEqual([
      ['POOR', null],
      ['NOT_POOR', null],
      ['NEAR_POOR', 'NEW'],
      ['POOR', 'MOVED_IN'],
    ]);
    const escapes = await admin.list<Record<string, unknown>>(
      'escapeRecognition',
      'householdId escapedFrom recognisedOn decision newlyEscapedThrough',
      { where: { within: hamlet } },
    );
    expect(escapes).toEqual([
      {
        householdId: households[1],
        escapedFrom: 'NEAR_POOR',
        recognisedOn: '2024-12-12',
        decision: '120/QĐ-UBND',
        newlyEscapedThrough: '2027-12-11',
      },
    ]);
    expect(await desk()).toMatchObject({
      recognised: 4,
      differing: 1,
      poor: 2,
      nearPoor: 1,
      nextReviewId: null,
    });
  });

  it('takes a recognition back whole while nobody has built on it, and can recognise again', async () => {
    const recognitions = () =>
      admin.list<{ id: string; households: number; undoneAt: string | null }>(
        'reviewRecognition',
        'id decisionNumber decidedOn households escapes undoneAt',
        { where: { campaignId: { eq: campaign } }, orderBy: [{ field: 'id', direction: 'DESC' }] },
      );
    const [first] = await recognitions();
    expect(first).toMatchObject({
      decisionNumber: '120/QĐ-UBND',
      decidedOn: '2024-12-12',
      households: 4,
      escapes: 1,
      undoneAt: null,
    });
    const before = await sheets();
    const decisionSteps = () =>
      admin.list('reviewStep', 'startedOn endedOn document rule { kind }', {
        where: { campaignId: { eq: campaign }, unitId: { eq: hamlet } },
      });
    // The decision that was typed for the recognition is the procedure’s step too.
    const decided = { startedOn: '2024-12-12', endedOn: '2024-12-12', document: '120/QĐ-UBND' };
    expect(await decisionSteps()).toEqual([{ ...decided, rule: { kind: 'DECISION' } }]);
    const taken = await run(undo, { recognitionId: first?.id });
    expect([taken.errors, taken.isDone]).toEqual([[], true]);
    expect(await decisionSteps()).toEqual([]);
    expect((await sheets()).map((one) => [one.recognisedClass, one.flowReason])).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [null, 'MOVED_IN'],
    ]);
    expect(await admin.list('escapeRecognition', 'id', { where: { within: hamlet } })).toEqual([]);
    const [opened] = await admin.list('reviewCampaign', 'decidedOn decisionNumber decidedBy', {
      where: { id: { eq: campaign } },
    });
    expect(opened).toEqual({ decidedOn: null, decisionNumber: null, decidedBy: null });
    const twice = await run(undo, { recognitionId: first?.id });
    expect(twice.errors.map((one) => one.code)).toEqual(['RULE_ALREADY_UNDONE']);
    const again = await run(recognise, {
      campaignId: campaign,
      unitId: hamlet,
      source: 'PROPOSED',
      decisionNumber: '120/QĐ-UBND',
      decidedOn: '2024-12-12',
      decidedBy: 'Nông Văn Chủ',
    });
    expect(again.isDone).toBe(true);
    expect((await sheets()).map((one) => one.recognisedClass)).toEqual(
      before.map((one) => one.recognisedClass),
    );
    const nothing = await run(recognise, {
      campaignId: campaign,
      unitId: hamlet,
      source: 'PROPOSED',
      decisionNumber: '121/QĐ-UBND',
      decidedOn: '2024-12-13',
    });
    expect(nothing.errors.map((one) => one.code)).toEqual(['RULE_NOTHING_TO_RECOGNISE']);
  });

  it('once decided, makes no more sheets, and corrects a class only with a reason', async () => {
    const [first] = await sheets();
    const codes = async (set: object): Promise<unknown[]> => {
      const [saved] = await admin.save('householdReview', [{ id: first?.id ?? '', set: { ...set } }]);
      return [saved?.status, saved?.errors.map((one) => one.code)];
    };
    expect(
      (await run(prepare, { campaignId: campaign, unitId: hamlet })).errors.map((one) => one.code),
    ).toEqual(['RULE_CAMPAIGN_DECIDED']);
    expect(await codes({ recognisedClass: 'NEAR_POOR' })).toEqual(['REFUSED', ['RULE_DECIDED']]);
    expect(await codes({ recognisedClass: 'NEAR_POOR', correctionReason: 'Ghi nhầm nhân khẩu' })).toEqual([
      'SAVED',
      [],
    ]);
  });

  describe('the procedure', () => {
    const steps = async (...rows: readonly (readonly [string, string, string | null, object?])[]) => {
      const [unitId = ''] = await makeHamlets(admin, await api().unitId('02014'), ['Nà Bước']);
      const results = [];
      for (const [kind, startedOn, endedOn, more] of rows) {
        const [rule] = await admin.list<{ id: string }>('reviewStepRule', 'id', {
          where: { kind: { eq: kind } },
        });
        const [saved] = await admin.save('reviewStep', [
          { set: { campaignId: campaign, unitId, ruleId: rule?.id, startedOn, endedOn, ...more } },
        ]);
        results.push([
          saved?.status,
          [...(saved?.errors ?? []), ...(saved?.warnings ?? [])].map((one) => one.code),
        ]);
      }
      return results;
    };

    it('keeps the order of the steps, and warns of a short posting, a small meeting and a missing step', async () => {
      expect(
        await steps(
          ['LIST', '2024-09-02', '2024-09-06'],
          ['REVIEW', '2024-09-05', '2024-10-30'],
          ['REVIEW', '2024-09-07', '2024-10-30'],
          ['MEETING', '2024-11-04', '2024-11-04', { presentCount: 20, invitedCount: 40 }],
          ['POSTING', '2024-11-08', '2024-11-11'],
          ['DECISION', '2024-12-12', '2024-12-12'],
        ),
      ).toEqual([
        ['SAVED', []],
        ['REFUSED', ['RULE_STEP_ORDER']],
        ['SAVED', []],
        ['SAVED', ['RULE_STEP_ATTENDANCE']],
        ['SAVED', ['RULE_STEP_TOO_SHORT']],
        ['SAVED', ['RULE_STEP_MISSING']],
      ]);
    });

    it('knows no report to the district after June 2025', async () => {
      const commune = await api().unitId('02011');
      const [rule] = await admin.list<{ id: string }>('reviewStepRule', 'id', {
        where: { kind: { eq: 'REPORT' } },
      });
      const save = async (startedOn: string): Promise<unknown> =>
        (
          await admin.save('reviewStep', [
            { set: { campaignId: campaign, unitId: commune, ruleId: rule?.id, startedOn } },
          ])
        )[0]?.errors.map((one) => one.code);
      expect(await save('2025-07-01')).toEqual(['RULE_STEP_NOT_IN_FORCE']);
      expect(await save('2025-06-30')).toEqual([]);
    });

    it('a complaint is answered with both outcome and day, not before it came', async () => {
      const [first] = await sheets();
      const save = async (set: object): Promise<unknown> =>
        (
          await admin.save('reviewComplaint', [
            { set: { reviewId: first?.id, receivedOn: '2024-11-10', content: 'Xin xem lại', ...set } },
          ])
        )[0]?.errors.map((one) => one.code);
      expect(await save({})).toEqual([]);
      expect(await save({ outcome: 'ACCEPTED' })).toEqual(['RULE_COMPLAINT_ANSWER']);
      expect(await save({ outcome: 'ACCEPTED', answeredOn: '2024-11-09' })).toEqual(['RULE_DATES_ORDER']);
      expect(await save({ outcome: 'REJECTED', answeredOn: '2024-11-12' })).toEqual([]);
    });
  });

  it('proposes deprivations from the members as soon as they are recorded, and says why', async () => {
    const [first] = await sheets();
    const members = await admin.list<{ id: string; personId: string }>('memberReview', 'id personId', {
      where: { reviewId: { eq: first?.id } },
      orderBy: [{ field: 'personId' }],
    });
    const proposed = async (): Promise<unknown> =>
      (
        await admin.list<Record<string, unknown>>(
          'householdReview',
          'proposedLacksHealthInsurance proposalDifferences',
          { where: { id: { eq: first?.id } } },
        )
      )[0];
    await admin.save('memberReview', [
      { id: members[0]?.id ?? '', set: { hasHealthInsurance: true } },
      { id: members[1]?.id ?? '', set: { hasHealthInsurance: true } },
    ]);
    // The reviewer had decided "lacking" before.
    expect(await proposed()).toEqual({ proposedLacksHealthInsurance: false, proposalDifferences: 1 });
    await admin.save('memberReview', [{ id: members[1]?.id ?? '', set: { hasHealthInsurance: false } }]);
    expect(await proposed()).toEqual({ proposedLacksHealthInsurance: true, proposalDifferences: 0 });
    const { proposals } = await admin.query<{ proposals: readonly Record<string, unknown>[] }>(
      'query ($reviewId: ID!) { proposals: deprivationProposals(reviewId: $reviewId) { field isDeprived decided isDifferent reason { vi } } }',
      { reviewId: first?.id },
    );
    expect(proposals).toHaveLength(12);
    expect(proposals[3]).toEqual({
      field: 'lacksHealthInsurance',
      isDeprived: true,
      decided: true,
      isDifferent: false,
      reason: { vi: '1 người từ 6 tuổi không có bảo hiểm y tế' },
    });
  });

  it('says which open sheets are proposed by rules of before, and proposes them anew in one step', async () => {
    const commune = await api().unitId('02011');
    const own = await makeCampaign(admin, commune, 2026);
    await run(prepare, { campaignId: own, unitId: hamlet });
    const [sheet] = await admin.list<{ id: string }>('householdReview', 'id', {
      where: { campaignId: { eq: own }, householdId: { eq: households[0] } },
    });
    const id = sheet?.id ?? '';
    await admin.save('householdReview', [{ id, set: { livingAreaM2: 18, lacksHousingArea: false } }]);
    const state = async (): Promise<unknown[]> => {
      const [row] = await admin.list<Record<string, unknown>>(
        'householdReview',
        'proposedLacksHousingArea lacksHousingArea',
        { where: { id: { eq: id } } },
      );
      const answer = await admin.query<{ desk: Desk }>(deskDocument, { campaignId: own, unitId: hamlet });
      return [
        row?.['proposedLacksHousingArea'],
        row?.['lacksHousingArea'],
        answer.desk.hamlets[0]?.['proposedByOldRules'],
      ];
    };
    expect(await state()).toEqual([false, false, 0]);
    const [rule] = await admin.list<{ id: string }>('deprivationRule', 'id', {
      where: { indicator: { code: { eq: 'HOUSING_AREA' } } },
    });
    await admin.save('deprivationRule', [{ id: rule?.id ?? '', set: { parameters: { belowM2: 10 } } }]);
    const listed = (await admin.list('householdReview', 'id', { where: { campaignId: { eq: own } } })).length;
    expect(await state()).toEqual([false, false, listed]);
    const input = { campaignId: own, unitId: hamlet };
    const seen = await run(previewAgain, input);
    expect(seen.lines[0]?.vi).toContain(`${listed} phiếu chưa công nhận được đề nghị lại`);
    expect(seen.lines[0]?.vi).toContain('1 phiếu có đề nghị khác trước');
    expect(await state()).toEqual([false, false, listed]);
    await run(proposeAgain, input);
    expect(await state()).toEqual([true, false, 0]);
    await admin.save('deprivationRule', [{ id: rule?.id ?? '', set: { parameters: { belowM2: 8 } } }]);
  });

  it('computes B1 from a card once every item is answered, and does not mix it with a total', async () => {
    const { admin: client } = api();
    const commune = await api().unitId('02011');
    const old = await makeCampaign(client, commune, 2021);
    const cardId = await idByCode(client, 'scoreCard', '2016-2020-RURAL-MIDLANDS');
    const [reviewId = ''] = await client.create('householdReview', [
      { campaignId: old, householdId: households[0], scoreCardId: cardId },
    ]);
    const items = await client.list<{ id: string; options: readonly { id: string; points: number }[] }>(
      'scoreCardItem',
      'id options(orderBy: [{ field: position }]) { id points }',
      { where: { cardId: { eq: cardId } }, orderBy: [{ field: 'position' }] },
    );
    const score = async (): Promise<unknown> =>
      (
        await client.list<{ incomeScore: number | null }>('householdReview', 'incomeScore', {
          where: { id: { eq: reviewId } },
        })
      )[0]?.incomeScore;
    const [first, ...others] = items.map((item, index) => ({
      reviewId,
      itemId: item.id,
      optionId: index === 2 ? null : item.options[0]?.id,
    }));
    await client.create('scoreAnswer', others);
    expect(await score()).toBeNull();
    const [answerId = ''] = await client.create('scoreAnswer', [first ?? {}]);
    // 75 of one member, 10 without dependants, no degree, 45 of a public employee, 30 of one pensioner
    expect(await score()).toBe(160);
    await client.save('scoreAnswer', [{ id: answerId, set: { optionId: items[0]?.options[1]?.id } }]);
    expect(await score()).toBe(150);
    const [mixed] = await client.save('householdReview', [{ id: reviewId, set: { incomeScore: 90 } }]);
    expect(mixed?.errors.map((one) => one.code)).toEqual(['RULE_SCORE_MIXED']);
    const [foreign] = await client.save('scoreAnswer', [
      { id: answerId, set: { optionId: items[1]?.options[0]?.id } },
    ]);
    expect(foreign?.errors.map((one) => one.code)).toEqual(['RULE_SCORE_ANSWER_UNFIT']);
  });

  it('households that are reviewed on request only keep last year’s class, so that rates are of all households', async () => {
    const commune = await api().unitId('02011');
    const next = await makeCampaign(admin, commune, 2029);
    const input = { campaignId: next, unitId: hamlet };
    const made = () =>
      admin.list<{
        formerClass: string | null;
        proposedClass: string | null;
        isAgricultural: boolean | null;
      }>('householdReview', 'formerClass proposedClass isAgricultural', {
        where: { campaignId: { eq: next } },
      });
    const listed = await run(prepare, { ...input, scope: 'LISTED' });
    expect([listed.isDone, listed.warnings.map((one) => one.code)]).toEqual([
      true,
      ['RULE_HOUSEHOLDS_UNLISTED'],
    ]);
    const worst = await made();
    const kept = await run(prepare, { ...input, scope: 'OTHERS_KEPT' });
    expect([kept.isDone, kept.warnings]).toEqual([true, []]);
    const all = await made();
    // Of the second household, which farms: form 1 counts an average standard by the trade.
    expect(all.map((one) => one.isAgricultural).filter((one) => one !== null)).toEqual([true]);
    expect(all.length).toBeGreaterThan(worst.length);
    for (const { formerClass, proposedClass } of all)
      expect([formerClass, proposedClass]).toEqual([
        formerClass,
        formerClass === 'NOT_POOR' || formerClass === 'AVERAGE' ? formerClass : null,
      ]);
    const { desk: seen } = await admin.query<{ desk: Desk }>(deskDocument, input);
    expect(seen.hamlets[0]).toMatchObject({
      households: all.length,
      listed: all.length,
      computed: all.length - worst.length,
    });
    const recognised = await run(previewRecognition, {
      ...input,
      source: 'PROPOSED',
      decisionNumber: '150/QĐ-UBND',
      decidedOn: '2029-12-12',
      isPartial: true,
    });
    expect(recognised.lines[0]?.vi).toContain(
      `Công nhận ${all.length - worst.length} hộ: 0 nghèo, 0 cận nghèo`,
    );
  });
});
