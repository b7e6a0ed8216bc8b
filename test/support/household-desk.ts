import { beforeAll } from 'vitest';
import type { Api } from './api.js';
import type { Saved } from './client.js';
import { makeCampaign, makeHamlets } from './plan-ids.js';

type Cells = Readonly<Record<string, unknown>>;

export interface HistoryEntry {
  readonly action: string;
  readonly version: number;
  readonly userName: string;
  readonly key: string;
  readonly changes: Readonly<Record<string, readonly [unknown, unknown]>>;
}

/** A hamlet with a review of 2023, in which tests make and look at households. */
export interface Desk {
  readonly hamletId: string;
  readonly campaignId: string;
  /** a household with the code TAKEN */
  readonly taken: string;
  /** a household that has its review of 2023 */
  readonly reviewed: string;
}

export interface DeskTools {
  readonly desk: () => Desk;
  /** Cells of a new household with a code of its own. */
  household(more?: Cells): Cells;
  create(more?: Cells): Promise<string>;
  rowOf(id: string): Promise<Cells | null>;
  historyOf(resource: string, id: string): Promise<readonly HistoryEntry[]>;
  countHouseholds(): Promise<number>;
}

export const statuses = (results: readonly Saved[]): string[] => results.map((one) => one.status);

const rowDocument =
  'query ($id: ID!) { household(id: $id) { version code headName address phone since hasPersonOfMerit } }';
const historyDocument =
  'query ($resource: String!, $id: ID!) { history(resource: $resource, id: $id) { action version userName key changes } }';

export const useDesk = (api: () => Api): DeskTools => {
  let index = 0;
  let made: Desk | undefined;
  const desk = (): Desk => {
    if (!made) throw new Error('The desk stands from beforeAll on.');
    return made;
  };
  const cells = (hamletId: string, more: Cells): Cells => {
    index += 1;
    return { code: `S${index}`, hamletId, headName: 'Hoàng Văn Lưu', ...more };
  };
  beforeAll(async () => {
    const { admin } = api();
    const commune = await api().unitId('02011');
    const [hamletId = ''] = await makeHamlets(admin, commune, ['Khau Ca']);
    const campaignId = await makeCampaign(admin, commune, 2023);
    const [taken = '', reviewed = ''] = await admin.create('household', [
      cells(hamletId, { code: 'TAKEN' }),
      cells(hamletId, {}),
    ]);
    await admin.create('householdReview', [{ campaignId, householdId: reviewed }]);
    made = { hamletId, campaignId, taken, reviewed };
  });
  const household = (more: Cells = {}): Cells => cells(desk().hamletId, more);
  return {
    desk,
    household,
    create: async (more) => (await api().admin.create('household', [household(more)]))[0] ?? '',
    rowOf: async (id) =>
      (await api().admin.query<{ household: Cells | null }>(rowDocument, { id })).household,
    historyOf: async (resource, id) =>
      (await api().admin.query<{ history: readonly HistoryEntry[] }>(historyDocument, { resource, id }))
        .history,
    countHouseholds: async () => (await api().admin.page('household', 'id', {}, 'total')).total,
  };
};
