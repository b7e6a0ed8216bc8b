import type { Client } from './client.js';

/** The id of the one record of a resource with this code. */
export const idByCode = async (client: Client, key: string, code: string): Promise<string> => {
  const [found] = await client.list<{ id: string }>(key, 'id', { where: { code: { eq: code } } });
  if (!found) throw new Error(`There is no ${key} ${code}`);
  return found.id;
};

/** Hamlets of a commune, in the order of their names. */
export const makeHamlets = (
  admin: Client,
  communeId: string,
  names: readonly string[],
  areaType: 'RURAL' | 'URBAN' = 'RURAL',
): Promise<string[]> =>
  admin.create(
    'administrativeUnit',
    names.map((name, index) => ({
      code: `T${communeId}-${areaType === 'RURAL' ? 'R' : 'U'}${index + 1}-${name}`.slice(0, 50),
      name,
      level: 'HAMLET',
      kind: 'THON',
      areaType,
      parentId: communeId,
    })),
  );

/** The annual review of a commune, under the standard of its year. */
export const makeCampaign = async (admin: Client, areaId: string, year: number): Promise<string> => {
  const standardId = await idByCode(admin, 'povertyStandard', year <= 2021 ? '2016-2020' : '2022-2025');
  const [id] = await admin.create('reviewCampaign', [
    { areaId, year, kind: 'ANNUAL', name: `Rà soát năm ${year}`, standardId },
  ]);
  return id ?? '';
};
