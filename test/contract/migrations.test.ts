import { migrate, openDatabase } from '@dachieu/server';
import { expect, it } from 'vitest';
import { countRows, fillEmptyTables } from '../support/any-rows.js';
import { describeEachDatabase } from '../support/engines.js';

/** Rows of the first version's tables that refer to one another; later versions make some of these tables anew. */
const firstRows = (now: string): readonly string[] => [
  `insert into administrative_unit (id, version, created_at, updated_at, code, name, level, kind) values (1, 1, ${now}, ${now}, '02011', 'Mỹ Thanh', 'COMMUNE', 'XA')`,
  `insert into household (id, version, created_at, updated_at, code, hamlet_id, head_name) values (2, 1, ${now}, ${now}, '1', 1, 'Hoàng Văn Cũ')`,
  `insert into programme (id, version, created_at, updated_at, code, name) values (3, 1, ${now}, ${now}, 'GNBV', 'Giảm nghèo')`,
  `insert into component (id, version, created_at, updated_at, programme_id, level, code, name) values (4, 1, ${now}, ${now}, 3, 'PROJECT', 'DA2', 'Sinh kế')`,
  `insert into funding_source (id, version, created_at, updated_at, code, name, kind) values (5, 1, ${now}, ${now}, 'CENTRAL', 'Trung ương', 'CENTRAL')`,
  `insert into allocation (id, version, created_at, updated_at, source_id, component_id, area_id, year, kind, expenditure, origin, amount_vnd) values (6, 1, ${now}, ${now}, 5, 4, 1, 2023, 'ALLOCATION', 'RECURRENT', 'DOMESTIC', 1000)`,
  `insert into disbursement (id, version, created_at, updated_at, allocation_id, kind, paid_on, amount_vnd, purpose) values (7, 1, ${now}, ${now}, 6, 'DISBURSEMENT', '2023-05-05', 400, 'Chi')`,
  `insert into support_kind (id, version, created_at, updated_at, code, name, benefit_group) values (8, 1, ${now}, ${now}, 'AGRI_INPUT', 'Vật tư', 'PRODUCTION')`,
  `insert into support (id, version, created_at, updated_at, kind_id, component_id, household_id, hamlet_id, year, "from", amount_vnd) values (9, 1, ${now}, ${now}, 8, 4, 2, 1, 2023, '2023-05-05', 300)`,
  `insert into funding_share (id, version, created_at, updated_at, support_id, source_id, amount_vnd) values (10, 1, ${now}, ${now}, 9, 5, 300)`,
  `insert into livelihood_model (id, version, created_at, updated_at, name, kind, component_id, area_id, year, started_on) values (11, 1, ${now}, ${now}, 'Nuôi lợn', 'PRODUCTION', 4, 1, 2023, '2023-03-03')`,
  `insert into model_member (id, version, created_at, updated_at, model_id, household_id) values (12, 1, ${now}, ${now}, 11, 2)`,
];

const tables = 'household allocation disbursement support funding_share livelihood_model model_member'.split(
  ' ',
);

describeEachDatabase('migrations', (database) => {
  it('carry the rows of the first version, and what refers to them, into the newest', async () => {
    const opened = await openDatabase({ DATABASE_URL: database.url });
    const { dataSource } = opened;
    const later = dataSource.migrations.splice(1);
    await dataSource.runMigrations({ transaction: 'each' });
    const now = database.engine === 'sqlite' ? "'2023-01-01T00:00:00Z'" : 'now()';
    for (const statement of firstRows(now)) await dataSource.query(statement);
    dataSource.migrations.push(...later);
    await migrate(opened);
    const counts = await Promise.all(
      tables.map(async (table) => {
        const [row]: { count: number | string }[] = await dataSource.query(
          `select count(*) as count from ${table}`,
        );
        return [table, Number(row?.count)];
      }),
    );
    const [left]: { left: number | string }[] = await dataSource.query(
      'select amount_vnd - 400 as "left" from allocation',
    );
    await opened.close();
    expect(later.length).toBeGreaterThan(5);
    expect(counts).toEqual(tables.map((table) => [table, 1]));
    expect(Number(left?.left)).toBe(600);
  });
});

describeEachDatabase('an upgrade', (database) => {
  it('keeps a row of every table from the first version on, with a value in each column', async () => {
    const opened = await openDatabase({ DATABASE_URL: database.url });
    const { dataSource } = opened;
    const later = dataSource.migrations.splice(1);
    const runner = dataSource.createQueryRunner();
    await dataSource.runMigrations({ transaction: 'each' });
    await fillEmptyTables(runner);
    // Each step finds rows in the tables that the steps before it made.
    for (const migration of later) {
      const before = await countRows(runner);
      dataSource.migrations.push(migration);
      await dataSource.runMigrations({ transaction: 'each' });
      const after = await countRows(runner);
      const lost = [...before].filter(([table, rows]) => (after.get(table) ?? rows) < rows);
      expect([migration.name, lost]).toEqual([migration.name, []]);
      await fillEmptyTables(runner);
    }
    const counts = await countRows(runner);
    const told = (await runner.query(
      `select r.kind, s.text as narrative, i.name as item, c.recipient, n.doses, n.year, o.quantity
        from report as r, report_section as s, score_card_item as i, commendation as c, nutrition_support as n, overseas_cost as o`,
    )) as unknown;
    await runner.release();
    await opened.close();
    expect(counts.size).toBeGreaterThan(90);
    expect(told).toEqual([
      {
        kind: 'MONITORING',
        narrative: '7',
        item: '7',
        recipient: 'HOUSEHOLD',
        doses: 7,
        year: 2023,
        quantity: 1,
      },
    ]);
  }, 60_000);
});
