import { beforeAll } from 'vitest';
import type { Api } from './api.js';
import type { Saved } from './client.js';
import { idByCode, makeCampaign, makeHamlets } from './plan-ids.js';

type Cells = Readonly<Record<string, unknown>>;

/** Households and persons of a hamlet with a class of 2023, and supports to them. */
export interface Beneficiaries {
  readonly hamletId: () => string;
  /** The id of a record of the plan, such as `component:DA3.1`. */
  readonly planId: (key: string) => Promise<string>;
  /** A household with its recognised class of 2023; null: not reviewed. */
  household(recognisedClass: string | null, more?: Cells): Promise<string>;
  person(householdId: string, more?: Cells): Promise<string>;
  support(kind: string, component: string, set: Cells): Promise<Saved>;
}

export const warningsOf = (saved: Saved): string[] => saved.warnings.map((one) => one.code);

export const useBeneficiaries = (api: () => Api): Beneficiaries => {
  const ids = new Map<string, Promise<string>>();
  let hamlet = '';
  let campaignId = '';
  let count = 0;
  beforeAll(async () => {
    const { admin } = api();
    const commune = await api().unitId('02011');
    [hamlet = ''] = await makeHamlets(admin, commune, ['Nà Hỗ Trợ']);
    campaignId = await makeCampaign(admin, commune, 2023);
  });
  const planId = (key: string): Promise<string> => {
    const [resource = '', code = ''] = key.split(':');
    const known = ids.get(key) ?? idByCode(api().admin, resource, code);
    ids.set(key, known);
    return known;
  };
  return {
    hamletId: () => hamlet,
    planId,
    household: async (recognisedClass, more = {}) => {
      const { admin } = api();
      count += 1;
      const set = { code: `B${count}`, hamletId: hamlet, headName: 'Đặng Văn Nhận', ...more };
      const [id = ''] = await admin.create('household', [set]);
      if (recognisedClass !== null)
        await admin.create('householdReview', [{ campaignId, householdId: id, recognisedClass }]);
      return id;
    },
    person: async (householdId, more = {}) =>
      (
        await api().admin.create('person', [
          { householdId, name: 'Đặng Thị Nhận', hasDisability: false, ...more },
        ])
      )[0] ?? '',
    support: async (kind, component, set) => {
      const [saved] = await api().admin.save('support', [
        {
          set: {
            kindId: await planId(`supportKind:${kind}`),
            componentId: await planId(`component:${component}`),
            ...set,
          },
        },
      ]);
      if (!saved) throw new Error('The save had no answer');
      return saved;
    },
  };
};
