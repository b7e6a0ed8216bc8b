import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { type RawRow, readRecords, type Records } from '../support/figures.js';
import { makeRandom } from '../support/random.js';
import { makeSmallDistrict, type SmallDistrict } from '../support/small-district.js';

interface Shown {
  readonly code: string | null;
  readonly households: number;
  readonly poor: number;
  readonly nearPoor: number;
}

type Counts = readonly [households: number, poor: number, nearPoor: number];

const year = 2023;
const before = '2024-06-01';
const after = '2025-07-01';

const document = `query ($areaId: ID!, $level: DividedLevel!, $boundary: Date) {
  found: unitFigures(areaId: $areaId, level: $level, year: ${year}, boundary: $boundary) { code households poor nearPoor } }`;

describeEachDatabase('households by the units of a day', (database) => {
  const api = useApi(database);
  let district: SmallDistrict;
  let records: Records;
  let country = '';

  const read = async (
    areaId: string,
    level: string,
    boundary?: string | null,
    client: Client = api().admin,
  ): Promise<readonly Shown[]> =>
    (await client.query<{ found: Shown[] }>(document, { areaId, level, boundary })).found;

  const byCode = (found: readonly Shown[]): ReadonlyMap<string, Counts> =>
    new Map(found.map((one) => [one.code ?? 'none', [one.households, one.poor, one.nearPoor]]));

  const add = (all: Iterable<Counts>): Counts =>
    [...all].reduce<Counts>((sum, one) => [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]], [0, 0, 0]);

  /** Recomputed from the raw rows: a hamlet's commune, until the reform as it was, since then what it became. */
  const recomputed = (isAfter: boolean): ReadonlyMap<string, Counts> => {
    const units = new Map(records.administrative_unit.map((unit) => [String(unit['id']), unit]));
    const campaigns = new Map(records.review_campaign.map((one) => [String(one['id']), one]));
    const last = new Map<string, RawRow>();
    for (const review of records.household_review.toSorted((a, b) => Number(a['id']) - Number(b['id']))) {
      const campaign = campaigns.get(String(review['campaign_id']));
      if (campaign?.['kind'] !== 'ANNUAL' || campaign['year'] !== year) continue;
      if (review['recognised_class'] !== null) last.set(String(review['household_id']), review);
    }
    const communeOf = (hamletId: unknown): string => {
      const old = units.get(String(units.get(String(hamletId))?.['parent_id']));
      const succession = records.unit_succession.find(
        (one) => String(one['predecessor_id']) === String(old?.['id']),
      );
      const unit = isAfter ? units.get(String(succession?.['successor_id'])) : old;
      return String(unit?.['code']);
    };
    const found = new Map<string, Counts>();
    for (const review of last.values()) {
      const code = communeOf(review['hamlet_id']);
      const own = found.get(code) ?? [0, 0, 0];
      const is = (value: string): number => (review['recognised_class'] === value ? 1 : 0);
      found.set(code, [own[0] + 1, own[1] + is('POOR'), own[2] + is('NEAR_POOR')]);
    }
    return found;
  };

  beforeAll(async () => {
    district = await makeSmallDistrict(api(), makeRandom(207));
    records = await readRecords(database);
    const [nation] = await api().admin.list<{ id: string }>('administrativeUnit', 'id', {
      where: { level: { eq: 'COUNTRY' } },
    });
    country = nation?.id ?? '';
  });

  it.each([
    ['until the reform', before, false],
    ['since the reform', after, true],
  ])('by commune %s are what the rows give', async (_what, boundary, isAfter) => {
    const expected = recomputed(isAfter);
    expect(expected.size).toBe(3);
    expect(byCode(await read(country, 'COMMUNE', boundary))).toEqual(expected);
  });

  it('old and new units hold the same households, at every level', async () => {
    const whole = add(recomputed(false).values());
    for (const [level, boundary] of [
      ['PROVINCE', before],
      ['DISTRICT', before],
      ['COMMUNE', before],
      ['HAMLET', before],
      ['PROVINCE', after],
      ['COMMUNE', after],
      ['HAMLET', after],
    ] as const) {
      const found = await read(country, level, boundary);
      expect([level, boundary, add(byCode(found).values())]).toEqual([level, boundary, whole]);
    }
    // There are no districts since the reform: nothing divides the households, and none is lost.
    expect(await read(country, 'DISTRICT', after)).toEqual([
      expect.objectContaining({ code: null, households: whole[0] }),
    ]);
  });

  it('are divided by the boundaries of today where no day is named', async () => {
    const today = await read(country, 'COMMUNE');
    expect(today).toEqual(await read(country, 'COMMUNE', after));
    expect(today).toEqual(await read(country, 'COMMUNE', null));
    expect(today).not.toEqual(await read(country, 'COMMUNE', before));
  });

  describe('are refused', () => {
    it('for what is no day', async () => {
      const told = await api().admin.refusal(document, {
        areaId: country,
        level: 'COMMUNE',
        boundary: '2025-02-30',
      });
      expect(told).toEqual(['INPUT_NOT_A_DATE']);
    });

    it('to who works in another area', async () => {
      const clerk = await api().enter('CLERK', district.areas[2] ?? '');
      const told = await clerk.refusal(document, { areaId: country, level: 'COMMUNE', boundary: before });
      expect(told).toHaveLength(1);
      expect((await read(district.areas[2] ?? '', 'COMMUNE', before, clerk)).map((one) => one.code)).toEqual([
        '02011',
      ]);
    });
  });
});
