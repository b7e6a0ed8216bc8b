import { catalog } from '@dachieu/schema';
import { beforeAll } from 'vitest';
import type { Api, Role } from './api.js';
import type { Client } from './client.js';
import { makeOneOfEach, type Place } from './one-of-each.js';
import { idByCode, makeHamlets } from './plan-ids.js';

/** Who writes what: the product's promise, menu part by menu part. */
export const writers: Readonly<Record<string, readonly Role[]>> = {
  territory: ['ADMIN'],
  standards: ['ADMIN'],
  access: ['ADMIN'],
  people: ['CLERK', 'OFFICER', 'ADMIN'],
  review: ['CLERK', 'OFFICER', 'ADMIN'],
  support: ['CLERK', 'OFFICER', 'ADMIN'],
  work: ['CLERK', 'OFFICER', 'ADMIN'],
  communication: ['CLERK', 'OFFICER', 'ADMIN'],
  programme: ['OFFICER', 'DISTRICT', 'ADMIN'],
  funding: ['OFFICER', 'DISTRICT', 'ADMIN'],
  targets: ['OFFICER', 'DISTRICT', 'ANALYST', 'ADMIN'],
  monitoring: ['CLERK', 'OFFICER', 'DISTRICT', 'ADMIN'],
};
export const roles: readonly Role[] = ['CLERK', 'OFFICER', 'DISTRICT', 'ANALYST', 'ADMIN'];
/** Resources whose rows lie in a unit, the units themselves left out. */
export const scoped = catalog.resources.filter(
  (resource) => resource.isScoped && resource.key !== 'administrativeUnit',
);

/** own: Mỹ Thanh; near: another commune of the district; far: a commune of another district */
export type PlaceName = 'own' | 'near' | 'far';

/** A person with records in the own commune who has moved into the near one. */
export interface Mover {
  readonly personId: string;
  readonly memberReviewId: string;
  readonly supportId: string;
}

export interface ThreeCommunes {
  as(role: Role): Client;
  place(name: PlaceName): Place;
  /** The record of a resource in a place. */
  idOf(name: PlaceName, key: string): string;
  mover(): Mover;
}

/** One record of everything in each of three communes, and a signed-in user of each role: clerk and officer of the own one. */
export const useThreeCommunes = (api: () => Api): ThreeCommunes => {
  const clients = new Map<Role, Client>();
  const places = new Map<string, Place & { readonly ids: ReadonlyMap<string, string> }>();
  let moved: Mover | undefined;
  const place = (name: PlaceName): Place & { readonly ids: ReadonlyMap<string, string> } => {
    const found = places.get(name);
    if (!found) throw new Error(`There is no place ${name}`);
    return found;
  };
  const idOf = (name: PlaceName, key: string): string => place(name).ids.get(key) ?? '';
  beforeAll(async () => {
    const { admin } = api();
    const communes = { own: ['02011', 'Nhà'], near: ['01975', 'Láng'], far: ['02023', 'Xứ'] } as const;
    for (const [name, [code, marker]] of Object.entries(communes)) {
      const communeId = await api().unitId(code);
      const [hamletId = ''] = await makeHamlets(admin, communeId, [`Thôn ${marker}`]);
      const where = { communeId, hamletId, marker };
      places.set(name, { ...where, ids: await makeOneOfEach(admin, where) });
    }
    const own = place('own');
    const [personId = ''] = await admin.create('person', [
      {
        householdId: idOf('own', 'household'),
        name: 'Hoàng Thị Dời',
        sex: 'FEMALE',
        citizenNumber: '006190000001',
      },
    ]);
    const [memberReviewId = ''] = await admin.create('memberReview', [
      { reviewId: idOf('own', 'householdReview'), personId },
    ]);
    const kindId = await idByCode(admin, 'supportKind', 'HOUSING');
    const componentId = await idByCode(admin, 'component', 'DA3.1');
    const [supportId = ''] = await admin.create('support', [
      { kindId, componentId, personId, from: '2023-03-03' },
    ]);
    await admin.save('person', [
      { id: personId, version: 1, set: { householdId: idOf('near', 'household'), name: 'Hoàng Thị Đã Dời' } },
    ]);
    moved = { personId, memberReviewId, supportId };
    const district = await api().unitId('063');
    const province = await api().unitId('06');
    clients.set('CLERK', await api().enter('CLERK', own.communeId));
    clients.set('OFFICER', await api().enter('OFFICER', own.communeId));
    clients.set('DISTRICT', await api().enter('DISTRICT', district));
    clients.set('ANALYST', await api().enter('ANALYST', province));
    clients.set('ADMIN', admin);
  });
  return {
    as(role) {
      const client = clients.get(role);
      if (!client) throw new Error(`Nobody has signed in as ${role}`);
      return client;
    },
    place,
    idOf,
    mover() {
      if (!moved) throw new Error('Nobody has moved yet.');
      return moved;
    },
  };
};
