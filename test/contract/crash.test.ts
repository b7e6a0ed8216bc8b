import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInAt } from '../support/api.js';
import { makeHamlets } from '../support/plan-ids.js';
import { withConnection } from '../support/raw.js';
import { type ServerProcess, startServerProcess } from '../support/server-process.js';

describe('a server on SQLite that is killed while clerks save', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dachieu-crash-'));
  const url = `sqlite:${join(folder, 'crash.sqlite')}`;
  const acknowledged: { id: string; code: string }[] = [];
  let server: ServerProcess | undefined;
  let password = '';

  beforeAll(async () => {
    server = await startServerProcess(url);
    const { kill } = server;
    ({ password } = server);
    const admin = await signInAt(server.url, 'quantri', password);
    const [commune] = await admin.list<{ id: string }>('administrativeUnit', 'id', {
      where: { code: { eq: '02011' } },
    });
    const [hamletId] = await makeHamlets(admin, commune?.id ?? '', ['Khau Ca']);
    let isKilled = false;
    let killed: Promise<void> | undefined;
    const clerk = async (number: number): Promise<void> => {
      for (let index = 0; !isKilled; index += 1) {
        const rows = [1, 2].map((part) => ({
          set: { code: `K${number}-${index}-${part}`, hamletId, headName: 'Hoàng Văn Bền' },
        }));
        const results = await admin.save<{ code: string }>('household', rows, { fields: 'code' });
        acknowledged.push(...results.map(({ id, row }) => ({ id, code: row?.code ?? '' })));
        if (acknowledged.length < 120 || isKilled) continue;
        isKilled = true;
        killed = kill();
      }
    };
    // A request under way when the server dies is refused by the closed connection: it was not acknowledged.
    await Promise.allSettled(Array.from({ length: 8 }, (_, number) => clerk(number)));
    await killed;
  });

  afterAll(async () => {
    await server?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has every acknowledged row in its file, whole and with its history', async () => {
    const ids = acknowledged.map((one) => one.id).join(', ');
    const [rows, entries, integrity] = await withConnection({ engine: 'sqlite', url }, async (query) => [
      await query<{ id: number; code: string }>(`select id, code from household where id in (${ids})`),
      await query<{ count: number }>(
        `select count(*) as count from audit_entry where action = 'CREATE' and row_id in (${ids})`,
      ),
      await query<{ integrity_check: string }>('pragma integrity_check'),
    ]);
    expect(acknowledged.length).toBeGreaterThanOrEqual(120);
    expect(new Map(rows.map((row) => [String(row.id), row.code]))).toEqual(
      new Map(acknowledged.map((one) => [one.id, one.code])),
    );
    expect(entries[0]?.count).toBe(acknowledged.length);
    expect(integrity[0]?.integrity_check).toBe('ok');
  });

  it('keeps no half of a save', async () => {
    const halves = await withConnection({ engine: 'sqlite', url }, (query) =>
      query(
        `select substr(code, 1, length(code) - 2) as save from household where code like 'K%' group by 1 having count(*) <> 2`,
      ),
    );
    expect(halves).toEqual([]);
  });

  it('starts again on the same file and shows them', async () => {
    server = await startServerProcess(url);
    const admin = await signInAt(server.url, 'quantri', password);
    const where = { id: { in: acknowledged.map((one) => one.id) } };
    const found = await admin.list<{ code: string }>('household', 'code', { where, page: { limit: 5000 } });
    expect(found.map((row) => row.code).sort()).toEqual(acknowledged.map((one) => one.code).sort());
  });
});
