import { beforeAll, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeCampaign, makeHamlets } from '../support/plan-ids.js';

interface MemberRow {
  readonly isStunted: boolean | null;
  readonly measuredStunted: boolean | null;
  readonly measuredUnderweight: boolean | null;
  readonly review: { readonly proposedLacksNutrition: boolean | null };
}

describeEachDatabase('a child in a review', (database) => {
  const api = useApi(database);
  let admin: Client;
  let personId = '';
  let memberId = '';

  const member = async (): Promise<MemberRow> => {
    const [row] = await admin.list<MemberRow>(
      'memberReview',
      'isStunted measuredStunted measuredUnderweight review { proposedLacksNutrition }',
      { where: { id: { eq: memberId } } },
    );
    if (!row) throw new Error('the member is gone');
    return row;
  };
  const shown = async () => {
    const { measuredStunted, measuredUnderweight, review } = await member();
    return [measuredStunted, measuredUnderweight, review.proposedLacksNutrition];
  };
  const measure = async (measuredOn: string, heightCm: number, weightKg: number): Promise<string> =>
    (await admin.create('growthMeasurement', [{ personId, measuredOn, heightCm, weightKg }]))[0] ?? '';
  const answer = async (set: Readonly<Record<string, unknown>>) =>
    (await admin.save('memberReview', [{ id: memberId, set }]))[0];

  beforeAll(async () => {
    admin = api().admin;
    const commune = await api().unitId('02011');
    const [hamletId] = await makeHamlets(admin, commune, ['Nà Đo']);
    const campaignId = await makeCampaign(admin, commune, 2023);
    const [householdId] = await admin.create('household', [
      { code: '001', hamletId, headName: 'Nông Văn Đo' },
    ]);
    [personId = ''] = await admin.create('person', [
      { householdId, name: 'Nông Thị Bé', sex: 'FEMALE', birthDate: '2019-06-01' },
    ]);
    const [reviewId] = await admin.create('householdReview', [{ campaignId, householdId, memberCount: 1 }]);
    [memberId = ''] = await admin.create('memberReview', [{ reviewId, personId }]);
  });

  it('is what the reviewer answered as long as nobody measured it', async () => {
    expect(await shown()).toEqual([null, null, null]);
    await answer({ isStunted: false, isUnderweight: false });
    expect(await shown()).toEqual([null, null, false]);
  });

  it('is what its last measurement of the year says, against the answer, which is kept', async () => {
    await measure('2023-05-01', 85, 13);
    expect(await shown()).toEqual([true, false, true]);
    expect((await member()).isStunted).toBe(false);
    const later = await measure('2023-11-01', 103, 16);
    expect(await shown()).toEqual([false, false, false]);
    await measure('2022-11-01', 80, 11);
    await measure('2024-01-10', 85, 12);
    expect(await shown()).toEqual([false, false, false]);
    await admin.remove('growthMeasurement', [{ id: later }]);
    expect(await shown()).toEqual([true, false, true]);
  });

  it('has an answer against the measurement pointed out, with the day of the measurement', async () => {
    const saved = await answer({ usesInternet: false });
    expect(saved?.status).toBe('SAVED');
    expect(saved?.warnings.map((one) => [one.field, one.code])).toEqual([
      ['isStunted', 'RULE_DIFFERS_FROM_MEASURED'],
    ]);
    expect(saved?.warnings[0]?.message.vi).toContain(
      'người rà soát ghi "không", lần cân đo ngày 01/05/2023 cho "có"',
    );
    const agreeing = await answer({ isStunted: null });
    expect(agreeing?.warnings).toEqual([]);
    expect(await shown()).toEqual([true, false, true]);
  });

  it('is judged anew when its birth date is corrected', async () => {
    await admin.save('person', [{ id: personId, set: { birthDate: '2021-06-01' } }]);
    expect(await shown()).toEqual([false, false, false]);
  });
});
