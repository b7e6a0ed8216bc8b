import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { describeEachDatabase } from '../support/engines.js';
import { withConnection } from '../support/raw.js';

describeEachDatabase('a test database', (database) => {
  it('answers a query', async () => {
    const rows = await withConnection(database, (query) =>
      query<{ answer: number }>('select 6 * 7 as answer'),
    );
    expect(rows).toEqual([{ answer: 42 }]);
  });

  it('sorts Vietnamese text by its bytes', async () => {
    const rows = await withConnection(database, async (query) => {
      await query('create table name (text varchar(20))');
      await query("insert into name values ('Đào'), ('an'), ('Ánh'), ('Bình'), ('Zung'), ('ăn')");
      return query<{ text: string }>('select text from name order by text');
    });
    expect(rows.map((row) => row.text)).toEqual(['Bình', 'Zung', 'an', 'Ánh', 'ăn', 'Đào']);
  });
});

for (const which of ['first', 'second']) {
  describeEachDatabase(`the ${which} of two databases`, (database) => {
    it('does not see the tables of the other', async () => {
      const rows = await withConnection(database, async (query) => {
        await query('create table own (id integer)');
        await query('insert into own values (1)');
        return query('select id from own');
      });
      expect(rows).toEqual([{ id: 1 }]);
    });
  });
}

it('PostgreSQL keeps its own locale, whatever the machine has', async () => {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  const { rows } = await client.query(
    "select datlocprovider, datlocale from pg_database where datname = 'postgres'",
  );
  await client.end();
  expect(rows).toEqual([{ datlocprovider: 'b', datlocale: 'C.UTF-8' }]);
});
