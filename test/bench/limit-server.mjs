// The limit: hand-written SQL and JSON.stringify on bare node:http, no validation, no access, no GraphQL. Paths of the work: W1, W2.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import pg from 'pg';
import { announce } from './load.mjs';

const [url = ''] = process.argv.slice(2);
const isSqlite = url.startsWith('sqlite:');
const ids = isSqlite ? 'in (select value from json_each(?))' : '= any($1::bigint[])';

/** @type {(text: string, ids?: number[]) => Promise<unknown[][]> | unknown[][]} */
let all;
if (isSqlite) {
  const driver = Number(process.versions.napi) >= 10 ? 'better-sqlite3-v13' : 'better-sqlite3';
  const Database = createRequire(import.meta.url)(driver);
  const database = new Database(url.slice('sqlite:'.length), { readonly: true });
  const statements = new Map();
  all = (text, list) => {
    let statement = statements.get(text);
    if (!statement) {
      statement = database.prepare(text).raw(true);
      statements.set(text, statement);
    }
    return list ? statement.all(JSON.stringify(list)) : statement.all();
  };
} else {
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  const names = new Map();
  all = async (text, list) => {
    if (!names.has(text)) names.set(text, `s${names.size}`);
    const answer = await pool.query({
      name: names.get(text),
      text,
      values: list ? [list] : [],
      rowMode: 'array',
    });
    return answer.rows;
  };
}

/** @param {unknown[][]} rows @param {(row: unknown[]) => object} show */
const byOwner = (rows, show) => {
  const owners = new Map();
  for (const row of rows) {
    const known = owners.get(row[0]);
    if (known) known.push(show(row));
    else owners.set(row[0], [show(row)]);
  }
  return owners;
};

const households = (/** @type {number} */ count) =>
  `select h.id, h.code, h.head_name, u.id, u.name from household h join administrative_unit u on u.id = h.hamlet_id order by h.id limit ${count}`;

const listWork = async () => {
  const rows = await all(households(100));
  const wanted = rows.map((row) => Number(row[0]));
  const heads = byOwner(
    await all(
      `select household_id, id, name, birth_date from person where relation_to_head = 'HEAD' and household_id ${ids}`,
      wanted,
    ),
    (row) => ({ id: String(row[1]), name: row[2], birthDate: row[3] }),
  );
  const reviews = byOwner(
    await all(
      `select household_id, id, year, recognised_class, income_score, deprivation_count from (select *, row_number() over (partition by household_id order by year desc) as rank from household_review where household_id ${ids}) as r where rank = 1`,
      wanted,
    ),
    (row) => ({
      id: String(row[1]),
      year: row[2],
      recognisedClass: row[3],
      incomeScore: row[4],
      deprivationCount: row[5],
    }),
  );
  return {
    rows: rows.map(([id, code, headName, unitId, unitName]) => ({
      id: String(id),
      code,
      headName,
      hamlet: { id: String(unitId), name: unitName },
      persons: heads.get(id) ?? [],
      reviews: reviews.get(id) ?? [],
    })),
  };
};

const nestedWork = async () => {
  const rows = await all(households(50));
  const persons = await all(
    `select household_id, id, name, birth_date, sex from person where household_id ${ids} order by name_sort, id`,
    rows.map((row) => Number(row[0])),
  );
  const supports = byOwner(
    await all(
      `select person_id, id, year, amount_vnd from support where person_id ${ids} order by "from" desc, id`,
      persons.map((row) => Number(row[1])),
    ),
    (row) => ({ id: String(row[1]), year: row[2], amountVnd: Number(row[3]) }),
  );
  const members = byOwner(persons, (row) => ({
    id: String(row[1]),
    name: row[2],
    birthDate: row[3],
    sex: row[4],
    supports: supports.get(row[1]) ?? [],
  }));
  return { rows: rows.map(([id, code]) => ({ id: String(id), code, persons: members.get(id) ?? [] })) };
};

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  const answer = async () => {
    const data = { households: await (body.includes('W1') ? listWork() : nestedWork()) };
    const text = JSON.stringify({ data });
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  };
  request.on('end', () => void answer());
});
server.listen(0, '127.0.0.1', () =>
  announce(/** @type {import('node:net').AddressInfo} */ (server.address()).port),
);
