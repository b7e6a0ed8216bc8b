import { beforeAll, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { describeEachDatabase } from '../support/engines.js';
import { useDesk } from '../support/household-desk.js';

const size = 2400;
const familyNames = ['Nguyễn', 'Nông', 'Ngô', 'Hoàng'];

describeEachDatabase('a search of common words', (database) => {
  const api = useApi(database);
  const { household } = useDesk(api);

  beforeAll(async () => {
    await api().admin.create(
      'household',
      Array.from({ length: size }, (_, index) =>
        household({ headName: `${familyNames[index % 4]} Thị ${String.fromCharCode(97 + (index % 26))}` }),
      ),
    );
  });

  const orderBy = [{ field: 'headName' }];

  it.each([
    ['thi', size],
    ['ng', size / 2],
    ['nguyen thi', size / 4],
  ])('%s: the first page is the beginning of all %i in their order', async (search, count) => {
    const { admin } = api();
    const where = { search };
    const page = await admin.page(
      'household',
      'id headName',
      { where, orderBy, page: { limit: 20 } },
      'total hasMore',
    );
    const all = await admin.list('household', 'id headName', { where, orderBy, page: { limit: 5000 } });
    expect([page.total, page.hasMore, all.length]).toEqual([count, true, count]);
    expect(page.rows).toEqual(all.slice(0, 20));
  });
});
