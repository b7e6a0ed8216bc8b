// W1 and W2: a list of households as a page shows it, and a nested list.
import { measureRate } from '../load.mjs';

const w1 = `query W1 { households(orderBy: [{ field: id }], page: { limit: 100 }) { rows {
  id code headName hamlet { id name }
  persons(where: { relationToHead: { eq: HEAD } }) { id name birthDate }
  reviews(orderBy: [{ field: year, direction: DESC }], limit: 1) { id year recognisedClass incomeScore deprivationCount }
} } }`;
const w2 = `query W2 { households(orderBy: [{ field: id }], page: { limit: 50 }) { rows {
  id code persons { id name birthDate sex supports { id year amountVnd } }
} } }`;

/** @typedef {import('../limit-store.mjs').Store} Store */
/** @typedef {import('../limit-store.mjs').Value} Value */

/** @param {Value[][]} rows @param {(row: Value[]) => object} show @returns {Map<Value | undefined, object[]>} */
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

/** @param {Store} store */
const listHouseholds = async ({ all, asList, ids }) => {
  const rows = await all(households(100));
  const wanted = [asList(rows.map((row) => Number(row[0])))];
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
    households: {
      rows: rows.map(([id, code, headName, unitId, unitName]) => ({
        id: String(id),
        code,
        headName,
        hamlet: { id: String(unitId), name: unitName },
        persons: heads.get(id) ?? [],
        reviews: reviews.get(id) ?? [],
      })),
    },
  };
};

/** @param {Store} store */
const nestHouseholds = async ({ all, asList, ids }) => {
  const rows = await all(households(50));
  const persons = await all(
    `select household_id, id, name, birth_date, sex from person where household_id ${ids} order by name_sort, id`,
    [asList(rows.map((row) => Number(row[0])))],
  );
  const supports = byOwner(
    await all(
      `select person_id, id, year, amount_vnd from support where person_id ${ids} order by "from" desc, id`,
      [asList(persons.map((row) => Number(row[1])))],
    ),
    (row) => ({ id: String(row[1]), year: row[2], amountVnd: row[3] === null ? null : Number(row[3]) }),
  );
  const members = byOwner(persons, (row) => ({
    id: String(row[1]),
    name: row[2],
    birthDate: row[3],
    sex: row[4],
    supports: supports.get(row[1]) ?? [],
  }));
  return {
    households: {
      rows: rows.map(([id, code]) => ({ id: String(id), code, persons: members.get(id) ?? [] })),
    },
  };
};

/** @param {number} expected */
const rowsAre = (expected) => (/** @type {string} */ answer) => {
  const rows = JSON.parse(answer).data?.households?.rows?.length;
  if (rows !== expected) throw new Error(`Expected ${expected} rows, received ${answer.slice(0, 300)}`);
};

/** @type {[name: string, limit: string, query: string, rows: number][]} */
const lists = [
  ['W1: 100 households with hamlet, head, latest review', 'W1', w1, 100],
  ['W2: 50 households, members, their supports', 'W2', w2, 50],
];

/** @type {import('./index.mjs').Work} */
export const listWork = {
  limits: { W1: listHouseholds, W2: nestHouseholds },
  run: async ({ limit, product }) => {
    const found = [];
    for (const [name, path, query, rows] of lists) {
      const first = await measureRate(limit, `/${path}`, {}, rowsAre(rows));
      const second = await measureRate(product, '/graphql', { query }, rowsAre(rows));
      found.push({
        name,
        unit: '/s',
        limit: first.perSecond,
        product: second.perSecond,
        cpu: { limit: first.cpuMs, product: second.cpuMs },
      });
    }
    return found;
  },
};
