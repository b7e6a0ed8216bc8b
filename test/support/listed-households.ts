import type { Api } from './api.js';
import { makeHamlets } from './plan-ids.js';

export interface Household {
  readonly code: string;
  readonly hamlet: number;
  readonly hasPersonOfMerit: boolean | null;
  readonly since: string | null;
  readonly address: string | null;
  /** sexes of the members; null: not recorded */
  readonly sexes: readonly ('MALE' | 'FEMALE' | null)[];
}

const household = (
  code: string,
  hamlet: number,
  hasPersonOfMerit: boolean | null,
  since: string | null,
  address: string | null,
  sexes: Household['sexes'],
): Household => ({ code, hamlet, hasPersonOfMerit, since, address, sexes });

export const households: readonly Household[] = [
  household('A1', 0, true, '2001-05-01', 'Khau Ca', ['MALE', 'FEMALE']),
  household('A2', 0, false, '2010-01-01', null, ['FEMALE', 'FEMALE']),
  household('A3', 0, null, null, 'khau ca dưới', []),
  household('B1', 1, true, '2010-01-02', 'Nà Cà', ['FEMALE', null]),
  household('B2', 1, false, null, '100% đất_đỏ', ['MALE']),
  household('B3', 1, null, '2020-12-31', null, [null]),
  household('B4', 1, false, '2015-06-15', 'Nà Cà', ['MALE', 'MALE']),
];
/** By given name, then family and middle names; the place of the tone mark does not count. */
export const namesInOrder = [
  'Hoàng Văn An',
  'Bế Thị Ánh',
  'Lý Văn Ân',
  'Triệu Thị Dung',
  'Nguyễn Thị Đào',
  'Nông Văn Đào',
  'Phùng Văn Đức',
  'Đặng Văn Hoà',
  'Hà Thị Hòa',
];

export interface ListedPlaces {
  /** holds `households`, in two hamlets */
  readonly commune: string;
  readonly hamlets: readonly string[];
  /** of another commune: one household with the people of `namesInOrder`, and 200 more */
  readonly other: string;
}

/** Saves the records that the tests of lists know by heart. */
export const makeListed = async (api: Api): Promise<ListedPlaces> => {
  const { admin } = api;
  const commune = await api.unitId('02011');
  const hamlets = await makeHamlets(admin, commune, ['Nà Cà', 'Bản Luông']);
  const [other = ''] = await makeHamlets(admin, await api.unitId('01975'), ['Nà Ít']);
  const ids = await admin.create(
    'household',
    households.map(({ code, hamlet, hasPersonOfMerit, since, address }) => ({
      code,
      hamletId: hamlets[hamlet],
      headName: 'Hoàng Văn Chủ',
      hasPersonOfMerit,
      since,
      address,
    })),
  );
  await admin.create(
    'person',
    households.flatMap(({ sexes }, index) =>
      sexes.map((sex) => ({ householdId: ids[index], name: 'Hoàng Văn Con', sex })),
    ),
  );
  const [far] = await admin.create('household', [{ code: 'N1', hamletId: other, headName: 'Lường Thị Xa' }]);
  const shuffled = [...namesInOrder].sort((a, b) => a.length - b.length);
  await admin.create(
    'person',
    shuffled.map((name, index) => ({
      householdId: far,
      name: index % 2 === 0 ? name : name.normalize('NFD'),
      birthDate: index < 6 ? `19${90 - index}` : null,
    })),
  );
  const many = await admin.create(
    'household',
    Array.from({ length: 200 }, (_, index) => ({
      code: `M${index}`,
      hamletId: other,
      headName: `Lường Văn ${index}`,
    })),
  );
  await admin.create(
    'person',
    many.map((householdId) => ({ householdId, name: 'Lường Thị Mai', sex: 'FEMALE' })),
  );
  return { commune, hamlets, other };
};
