// Finding people by name: whole words and beginnings, with and without marks, a rare name and the commonest.
import { connect, measureLatency } from '../load.mjs';

const names = ['hoang thi dao', 'Hoàng Thị Đào', 'nong', 'nguyen thi', 'Nguyễn Thị', 'ng'];

const query = `query Search($words: String!) { persons(where: { search: $words }, page: { limit: 20 }) { rows {
  id name birthDate household { id code }
} } }`;

/** Folds as the stored text is folded. @param {string} text */
const wordsOf = (text) =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').split(' ');

const columns = 'p.id, p.name, p.birth_date, h.id, h.code';

/** Any twenty that match: the limit before any order. @param {import('./index.mjs').Store} store @param {{ words: string }} body */
const findAny = async (store, { words }) => {
  const match = wordsOf(words);
  const rows = store.isSqlite
    ? await store.all(
        `select ${columns} from person_search s join person p on p.id = s.rowid join household h on h.id = p.household_id where person_search match ? limit 20`,
        [match.map((word) => `"${word}"*`).join(' ')],
      )
    : await store.all(
        `select ${columns} from person p join household h on h.id = p.household_id where to_tsvector('simple', p.search_text) @@ to_tsquery('simple', $1) limit 20`,
        [match.map((word) => `${word}:*`).join(' & ')],
      );
  return rows.map(([id, name, birthDate, householdId, code]) => ({
    id: String(id),
    name,
    birthDate,
    household: { id: String(householdId), code },
  }));
};

/** @type {import('./index.mjs').Work} */
export const searchWork = {
  limits: { search: findAny },
  run: async ({ limit, product }) => {
    const bare = connect(limit);
    const client = connect(product);
    const found = [];
    for (const words of names) {
      const first = await measureLatency(limit, 40, () => bare.post('/search', { words }));
      const second = await measureLatency(product, 40, () => client.ask(query, { words }));
      found.push({
        name: `search “${words}”, 20 people, p95`,
        unit: /** @type {const} */ ('ms'),
        limit: first.p95,
        product: second.p95,
        cpu: { limit: first.cpuMs, product: second.cpuMs },
      });
    }
    bare.close();
    client.close();
    return found;
  },
};
