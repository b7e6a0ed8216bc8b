import { beforeAll, expect, it } from 'vitest';
import { catalog } from '@dachieu/schema';
import { useApi } from '../support/api.js';
import { describeEachDatabase } from '../support/engines.js';
import { beginImport, exportFile } from '../support/files.js';
import { makeOneOfEach } from '../support/one-of-each.js';
import { makeHamlets } from '../support/plan-ids.js';

/** Sheets of every kind: persons, days of a year alone, money, decimals, references by reference, long texts. */
const sheets = [
  'household',
  'person',
  'householdReview',
  'growthMeasurement',
  'support',
  'loan',
  'training',
  'tradePromotion',
  'task',
  'reportSection',
] as const;

const kept = new Set(['createdAt', 'createdBy', 'updatedAt', 'updatedBy']);

describeEachDatabase('an export that comes back', (database) => {
  const api = useApi(database);
  let made: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const communeId = await api().unitId('02011');
    const [hamletId = ''] = await makeHamlets(api().admin, communeId, ['Lũng Vòng']);
    made = await makeOneOfEach(api().admin, { communeId, hamletId, marker: 'VONG' });
  });

  it.each(sheets)(
    'of %s changes nothing as it went, and an edited cell is the whole difference',
    async (key) => {
      const resource = catalog.resources.find((one) => one.key === key);
      const fields = (resource?.fields ?? []).map(({ name }) => name).filter((name) => !kept.has(name));
      const words = resource?.fields.find(
        ({ name, type, derived }) =>
          !derived && (type === 'text' || type === 'longText' || type === 'personName') && name !== 'id',
      );
      const request = {
        resource: key,
        fields,
        where: { id: { eq: made.get(key) } },
        language: 'vi',
        purpose: 'Kiểm tra nhập xuất',
      };
      for (const format of ['XLSX', 'CSV']) {
        const { bytes } = await exportFile(api().admin, { ...request, format });
        const importing = await beginImport(api().admin, key, bytes, `a.${format.toLowerCase()}`);
        const { columns } = await importing.columns();
        expect(columns.filter(({ readings }) => readings.length === 0)).toEqual([]);
        expect((await importing.check()).planned).toEqual({ create: 0, change: 0, same: 1, refused: 0 });
      }
      const { bytes } = await exportFile(api().admin, {
        ...request,
        fields: ['id', 'version', words?.name],
        format: 'CSV',
      });
      const edited = await beginImport(
        api().admin,
        key,
        bytes.toString().replace('Hoàng VONG', 'Hoàng khác'),
      );
      await edited.check();
      const [row] = await edited.rows('CHANGE');
      expect(row?.changes).toEqual([{ field: words?.name, before: 'Hoàng VONG', after: 'Hoàng khác' }]);
    },
  );
});
