import { createHash } from 'node:crypto';
import type { Transaction } from '../platform/database/database.js';
import { column } from '../platform/database/sql.js';
import { loadRows } from '../platform/resource/bulk-load.js';
import { getResource, resourceOf } from '../platform/resource/resource.js';
import { readStored, takeIds } from '../platform/resource/stored-rows.js';
import { ExportLog, User } from '../modules/access/index.js';
import { Import } from '../modules/exchange/index.js';

interface PastImport {
  readonly by: string;
  readonly resource: string;
  readonly fileName: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly state: string;
  readonly undoneAt?: string;
  readonly rows: { readonly created: number; readonly changed: number; readonly refused: number };
}

const imports: readonly PastImport[] = [
  {
    by: 'nhaplieu',
    resource: 'growthMeasurement',
    fileName: 'can-do-tre-em-thang-6-2024.xlsx',
    startedAt: '2024-06-20T01:32:10.000Z',
    finishedAt: '2024-06-20T01:32:14.000Z',
    state: 'DONE',
    rows: { created: 86, changed: 0, refused: 3 },
  },
  {
    by: 'nhaplieu',
    resource: 'support',
    fileName: 'danh-sach-cap-giong-vu-he-thu.xlsx',
    startedAt: '2025-05-12T07:05:41.000Z',
    finishedAt: '2025-05-12T07:05:43.000Z',
    state: 'UNDONE',
    undoneAt: '2025-05-12T07:21:02.000Z',
    rows: { created: 41, changed: 0, refused: 0 },
  },
];

interface PastExport {
  readonly by: string;
  readonly resource: string;
  readonly columns: readonly string[];
  readonly format: string;
  readonly rowCount: number;
  readonly hasPersonalData: boolean;
  readonly purpose: string;
  readonly startedAt: string;
  readonly finishedAt: string;
}

const exports: readonly PastExport[] = [
  {
    by: 'congchuc',
    resource: 'householdReview',
    columns: ['householdId', 'recognisedClass', 'deprivationCount'],
    format: 'XLSX',
    rowCount: 112,
    hasPersonalData: true,
    purpose: 'Danh sách hộ nghèo, hộ cận nghèo gửi niêm yết tại thôn',
    startedAt: '2024-12-16T02:10:00.000Z',
    finishedAt: '2024-12-16T02:10:02.000Z',
  },
  {
    by: 'huyen',
    resource: 'allocation',
    columns: ['sourceId', 'componentId', 'year', 'kind', 'amountVnd'],
    format: 'CSV_SEMICOLON',
    rowCount: 164,
    hasPersonalData: false,
    purpose: 'Đối chiếu phân bổ vốn với Phòng Tài chính',
    startedAt: '2025-02-18T08:44:30.000Z',
    finishedAt: '2025-02-18T08:44:31.000Z',
  },
];

/** Files of before as the journals of imports and exports keep them: invented, like the records that they tell of. */
export const recordPastExchanges = async (transaction: Transaction, at: string): Promise<void> => {
  const names = [...new Set([...imports, ...exports].map((one) => one.by))];
  const users = await readStored(transaction, resourceOf(User), [
    transaction.dialect.isIn(column('t1', 'sign_in_name'), names, 'text'),
  ]);
  const userIdOf = (name: string): unknown => users.find((user) => user['signInName'] === name)?.['id'];
  const ids = await takeIds(transaction, imports.length + exports.length);
  await loadRows(
    transaction,
    resourceOf(Import),
    imports.map(({ by, rows, resource, undoneAt, ...rest }, index) => ({
      id: ids[index],
      userId: userIdOf(by),
      ...rest,
      resource,
      resourceLabel: getResource(resource).label[0],
      fileHash: createHash('sha256').update(rest.fileName).digest('hex'),
      ...rows,
      unchanged: 0,
      undoneAt: undoneAt ?? null,
      undoResult: undoneAt ? { undone: rows.created, kept: [] } : null,
    })),
    at,
  );
  await loadRows(
    transaction,
    resourceOf(ExportLog),
    exports.map(({ by, resource, columns, ...rest }, index) => {
      const { label, fieldsByName } = getResource(resource);
      return {
        id: ids[imports.length + index],
        userId: userIdOf(by),
        ...rest,
        resource,
        resourceLabel: label[0],
        columns: columns.map((name) => fieldsByName.get(name)?.label[0] ?? name).join(', '),
        state: 'DONE',
        filter: null,
      };
    }),
    at,
  );
};
