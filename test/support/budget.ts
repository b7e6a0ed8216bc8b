import { beforeAll } from 'vitest';
import type { Api } from './api.js';
import type { Saved } from './client.js';
import { idByCode } from './plan-ids.js';

type Cells = Readonly<Record<string, unknown>>;

/** The commune's budget of the tests: shorthand for allocations, payments and settlements. */
export interface Budget {
  readonly areaId: () => string;
  /** The id of a record of the plan, such as `fundingSource:CENTRAL`. */
  readonly planId: (key: string) => string;
  line(more?: Cells): Cells;
  allocate(amountVnd: number, more?: Cells): Promise<string>;
  pay(allocationId: string, amountVnd: number, kind?: string, paidOn?: string): Promise<Saved>;
  settle(allocationId: string, amountVnd: number): Promise<Saved>;
}

const planKeys = [
  'fundingSource:CENTRAL',
  'fundingSource:PROVINCIAL',
  'fundingSource:MOBILISED',
  'fundingSource:INTEGRATED_DTTS',
  'fundingSource:POLICY_CREDIT_CENTRAL',
  'fundingSource:POLICY_CREDIT_LOCAL',
  'component:DA2',
  'component:DA3.1',
  'component:DA4.1',
];

export const codesOf = (result: Saved | undefined): string[] => [
  result?.status ?? 'MISSING',
  ...(result?.errors ?? []).map((one) => one.code),
];

export const useBudget = (api: () => Api): Budget => {
  const ids = new Map<string, string>();
  let commune = '';
  beforeAll(async () => {
    const { admin } = api();
    commune = await api().unitId('02011');
    for (const key of planKeys) {
      const [resource = '', code = ''] = key.split(':');
      ids.set(key, await idByCode(admin, resource, code));
    }
  });
  const planId = (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`${key} is not among the plan keys of the budget`);
    return id;
  };
  const line = (more: Cells = {}): Cells => ({
    sourceId: planId('fundingSource:CENTRAL'),
    componentId: planId('component:DA2'),
    areaId: commune,
    year: 2023,
    kind: 'ALLOCATION',
    expenditure: 'RECURRENT',
    origin: 'DOMESTIC',
    ...more,
  });
  const saveOne = async (resource: string, set: Cells): Promise<Saved> => {
    const [saved] = await api().admin.save(resource, [{ set }]);
    if (!saved) throw new Error(`A save of ${resource} had no answer`);
    return saved;
  };
  return {
    areaId: () => commune,
    planId,
    line,
    allocate: async (amountVnd, more) =>
      (await api().admin.create('allocation', [{ ...line(more), amountVnd }]))[0] ?? '',
    pay: (allocationId, amountVnd, kind = 'DISBURSEMENT', paidOn = '2023-06-01') =>
      saveOne('disbursement', { allocationId, amountVnd, kind, paidOn, purpose: 'Chi thử' }),
    settle: (allocationId, amountVnd) =>
      saveOne('settlement', { allocationId, amountVnd, settledOn: '2024-02-01' }),
  };
};
