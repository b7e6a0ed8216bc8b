// 50,000 new people through the save, in batches of 5,000, against bare durable inserts of the same rows.
import { randomUUID } from 'node:crypto';
import { connect } from '../load.mjs';

const size = 50_000;
const batchSize = 5000;
const list = `{ households(orderBy: [{ field: id }], page: { limit: 5000 }) { rows { id } } }`;
const save = `mutation Import($input: SavePersonInput!) { savePersons(input: $input) { results { index id version status errors { field code } } } }`;
const families = ['Nguyễn', 'Hoàng', 'Nông', 'Lường', 'Triệu', 'Bàn', 'Đặng', 'Hà', 'Ma', 'Vi'];
const givens = ['Đào', 'Liên', 'Thắm', 'Quý', 'Dũng', 'Hạnh', 'Tuyết', 'Bình', 'Sơn', 'Nhung', 'Ước', 'Ảnh'];

/** @param {number} index @param {readonly { id: string }[]} households */
const personOf = (index, households) => ({
  householdId: households[index % households.length]?.id ?? '',
  name: `${families[index % families.length]} ${index % 2 ? 'Thị' : 'Văn'} ${givens[index % givens.length]}`,
  sex: index % 2 ? 'FEMALE' : 'MALE',
  birthDate: `${1940 + (index % 80)}-0${1 + (index % 9)}-1${index % 10}`,
  relationToHead: 'OTHER',
});

const columns =
  'id, version, created_at, updated_at, household_id, name, sex, birth_date, relation_to_head, name_sort, search_text';

/** @param {import('../load.mjs').Server} server @param {(batch: ReturnType<typeof personOf>[], from: number) => Promise<void>} send @param {readonly { id: string }[]} households */
const importAll = async (server, send, households) => {
  const cpuBefore = await server.cpuMs();
  const started = performance.now();
  for (let from = 0; from < size; from += batchSize) {
    await send(
      Array.from({ length: batchSize }, (_, index) => personOf(from + index, households)),
      from,
    );
  }
  const seconds = (performance.now() - started) / 1000;
  return { perSecond: size / seconds, cpuMs: (await server.cpuMs()) - cpuBefore };
};

/** @type {import('./index.mjs').Work} */
export const importWork = {
  limits: {
    import: async (store, { rows }) => {
      await store.writeMany(
        `insert into person (${columns}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        `insert into person (${columns}) select * from unnest($1::bigint[], $2::integer[], $3::timestamptz[], $4::timestamptz[], $5::bigint[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[])`,
        rows,
      );
      return rows.length;
    },
  },
  run: async ({ limit, product }) => {
    const bare = connect(limit);
    const client = connect(product);
    const { households } = await client.ask(list);
    // Far above every id that the product gives, and different in every run.
    const firstId = Date.now() * 1000;
    const at = new Date().toISOString();
    const first = await importAll(
      limit,
      async (batch, from) => {
        const rows = batch.map((one, index) => [
          firstId + from + index,
          1,
          at,
          at,
          Number(one.householdId),
          one.name,
          one.sex,
          one.birthDate,
          one.relationToHead,
          one.name.toLowerCase(),
          one.name.toLowerCase(),
        ]);
        await bare.post('/import', { rows });
      },
      households.rows,
    );
    const second = await importAll(
      product,
      async (batch) => {
        const { savePersons } = await client.ask(save, {
          input: { key: randomUUID(), rows: batch.map((set) => ({ set })) },
        });
        const wrong = savePersons.results.find((/** @type {any} */ one) => one.status !== 'SAVED');
        if (wrong) throw new Error(`A row was not saved: ${JSON.stringify(wrong)}`);
      },
      households.rows,
    );
    bare.close();
    client.close();
    return [
      {
        name: `import of ${size} people in batches of ${batchSize}`,
        unit: 'rows/s',
        limit: first.perSecond,
        product: second.perSecond,
        cpu: { limit: first.cpuMs / (size / batchSize), product: second.cpuMs / (size / batchSize) },
        note: 'CPU a batch',
      },
    ];
  },
};
