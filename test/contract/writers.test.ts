import { catalog } from '@dachieu/schema';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { type Saved, saveDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { statuses, useDesk } from '../support/household-desk.js';
import { withConnection } from '../support/raw.js';

type Set = Readonly<Record<string, unknown>>;

describeEachDatabase('many rows and many writers', (database) => {
  const api = useApi(database);
  const { desk, household, create, rowOf } = useDesk(api);

  describe('SQL statements do not grow with the rows', () => {
    const count = (work: () => Promise<unknown>): Promise<number> => api().countStatements(api().admin, work);

    it('of a save of new and of changed reviews, which read households, hamlets, campaigns and standards', async () => {
      const { admin } = api();
      const cost = async (size: number): Promise<[created: number, edited: number]> => {
        const homes = await admin.create(
          'household',
          Array.from({ length: size }, () => household()),
        );
        let saved: readonly Saved[] = [];
        const created = await count(async () => {
          saved = await admin.save(
            'householdReview',
            homes.map((householdId) => ({
              set: { campaignId: desk().campaignId, householdId, memberCount: 3 },
            })),
            { fields: 'computedClass' },
          );
        });
        const edited = await count(() =>
          admin.save(
            'householdReview',
            saved.map(({ id, version }) => ({ id, version, set: { memberCount: 4, incomeScore: 150 } })),
          ),
        );
        expect(new Set(statuses(saved))).toEqual(new Set(['SAVED']));
        return [created, edited];
      };
      const one = await cost(1);
      expect(one).toEqual([25, 16]);
      expect(await cost(200)).toEqual(one);
    });

    it('of an edit that moves figures: of its own rows, of their members and of supports', async () => {
      const { admin } = api();
      const cost = async (size: number): Promise<number> => {
        const homes = await admin.create(
          'household',
          Array.from({ length: size }, () => household()),
        );
        const ids = await admin.create(
          'householdReview',
          homes.map((householdId) => ({ campaignId: desk().campaignId, householdId })),
        );
        return count(() =>
          admin.save(
            'householdReview',
            ids.map((id) => ({ id, set: { recognisedClass: 'POOR', lacksSafeWater: true } })),
          ),
        );
      };
      const one = await cost(1);
      expect(one).toBeLessThan(30);
      expect(await cost(200)).toBe(one);
    });

    it('of a stale edit, a delete and a restore', async () => {
      const { admin } = api();
      const cost = async (size: number): Promise<number[]> => {
        const ids = await admin.create(
          'household',
          Array.from({ length: size }, () => household()),
        );
        await admin.save(
          'household',
          ids.map((id) => ({ id, version: 1, set: { address: 'khác' } })),
        );
        return [
          await count(() =>
            admin.save(
              'household',
              ids.map((id) => ({ id, version: 1, set: { phone: '0912345678' } })),
            ),
          ),
          await count(() =>
            admin.remove(
              'household',
              ids.map((id) => ({ id })),
            ),
          ),
          await count(() => admin.restore('household', ids)),
        ];
      };
      const one = await cost(1);
      // A deletion asks every resource that refers to households once.
      const asked = catalog.resources
        .flatMap((one) => one.fields)
        .filter((field) => field.to === 'household');
      expect(one).toEqual([8, 7 + asked.length, 10]);
      expect(await cost(200)).toEqual(one);
    });
  });

  describe('at the same moment', () => {
    it('200 new records are all acknowledged and all there', async () => {
      const { admin } = api();
      const sets = Array.from({ length: 200 }, () => household());
      const answers = await Promise.all(sets.map((set) => admin.save('household', [{ set }])));
      const ids = answers.map(([one]) => one?.id ?? '');
      const found = await admin.list<{ id: string; code: string }>('household', 'id code', {
        where: { id: { in: ids } },
        page: { limit: 500 },
      });
      expect(new Set(answers.map(([one]) => one?.status))).toEqual(new Set(['SAVED']));
      expect(found.map((row) => row.code).sort()).toEqual(sets.map((set) => String(set['code'])).sort());
    });

    it('200 edits of 50 records, each of another cell, all stand', async () => {
      const { admin } = api();
      const ids = await admin.create(
        'household',
        Array.from({ length: 50 }, () => household()),
      );
      const cells: readonly Set[] = [
        { address: 'Nà Cà' },
        { phone: '0912345678' },
        { since: '2020-02-02' },
        { hasPersonOfMerit: true },
      ];
      const edits = ids.flatMap((id) => cells.map((set) => ({ id, version: 1, set })));
      const answers = await Promise.all(edits.map((edit) => admin.save('household', [edit])));
      expect(new Set(answers.map(([one]) => one?.status))).toEqual(new Set(['SAVED']));
      const rows = await admin.list('household', 'version address phone since hasPersonOfMerit', {
        where: { id: { in: ids } },
        page: { limit: 500 },
      });
      expect(rows).toEqual(ids.map(() => ({ version: 5, ...Object.assign({}, ...cells) })));
    });

    it('20 edits of one cell: one stands, the others are told', async () => {
      const id = await create();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, position) =>
          api().admin.save('household', [{ id, version: 1, set: { address: `người ${position}` } }]),
        ),
      );
      const told = answers.map(([one]) => String(one?.status)).sort();
      expect(told).toEqual([...Array.from({ length: 19 }, () => 'CONFLICT'), 'SAVED']);
      const winner = answers.findIndex(([one]) => one?.status === 'SAVED');
      expect(await rowOf(id)).toMatchObject({ version: 2, address: `người ${winner}` });
    });

    it('two records with the same code: one stands, the other is a duplicate', async () => {
      const set = household();
      const answers = await Promise.all([1, 2, 3, 4].map(() => api().admin.save('household', [{ set }])));
      expect(answers.map(([one]) => String(one?.status)).sort()).toEqual([
        'REFUSED',
        'REFUSED',
        'REFUSED',
        'SAVED',
      ]);
    });

    it('deleting a household and adding a person to it never leaves a person without household', async () => {
      const { admin } = api();
      const ids = await admin.create(
        'household',
        Array.from({ length: 10 }, () => household()),
      );
      const races = ids.map(async (id) => {
        const [removed, [person]] = await Promise.all([
          admin.remove('household', [{ id }]),
          admin.save('person', [{ set: { householdId: id, name: 'Hoàng Văn Mới' } }]),
        ]);
        return [removed[0]?.status, person?.status].join(' ');
      });
      const outcomes = new Set(await Promise.all(races));
      expect([...outcomes].filter((one) => one !== 'DELETED REFUSED' && one !== 'REFUSED SAVED')).toEqual([]);
    });
  });

  describe('a transaction that fails', () => {
    const refuseAudit =
      database.engine === 'sqlite'
        ? [
            "create trigger refuse before insert on audit_entry when new.resource = 'person' begin select raise(abort, 'audit_entry refuses'); end",
          ]
        : [
            "create function refuse() returns trigger language plpgsql as $$ begin raise exception 'audit_entry refuses'; end $$",
            "create trigger refuse before insert on audit_entry for each row when (new.resource = 'person') execute function refuse()",
          ];
    const allowAudit =
      database.engine === 'sqlite' ? 'drop trigger refuse' : 'drop trigger refuse on audit_entry';

    it('leaves no row, no history and no used key, and the answer tells nothing of the inside', async () => {
      const { admin } = api();
      const input = {
        key: randomUUID(),
        rows: [{ set: { householdId: desk().taken, name: 'Hoàng Văn Không' } }],
      };
      await withConnection(database, async (query) => {
        for (const statement of refuseAudit) await query(statement);
      });
      const { text, errors } = await admin.ask(saveDocument('person'), { input });
      await withConnection(database, (query) => query(allowAudit));
      expect(errors.map((one) => one.extensions?.code)).toEqual(['FAULT_INTERNAL']);
      expect(text).not.toMatch(/audit_entry|refuse|trigger|SQLITE|sql| at /);
      expect(await admin.list('person', 'id', { where: { name: { eq: 'Hoàng Văn Không' } } })).toEqual([]);
      const again = await admin.save('person', input.rows, { idempotencyKey: input.key });
      expect(statuses(again)).toEqual(['SAVED']);
    });
  });
});
