import { missingError, ruleError } from '../../kernel/errors.js';
import type { Connection, Database, Transaction } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { requireWrite, type Viewer, withinReach } from '../../platform/resource/access.js';
import { once } from '../../platform/resource/idempotency.js';
import { loadRows } from '../../platform/resource/bulk-load.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored, takeIds } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { writeRows } from '../../platform/resource/write-rows.js';
import { findArea } from '../territory/index.js';
import { readPublicContent } from './content.service.js';
import { renderPage } from './page-html.js';
import { findOverlapping, readNews, wordsOf } from './page.store.js';
import { PublicPage } from './publicity.entity.js';

const findPage = async (
  connection: Connection,
  viewer: Viewer,
  id: number,
  isLocked: boolean,
): Promise<Row> => {
  const reach = withinReach(viewer, resourceOf(PublicPage), 't1');
  const conditions = [sql`${column('t1', 'id')} = ${id}`, ...(reach ? [reach] : [])];
  const [page] = Number.isSafeInteger(id)
    ? await readStored(connection, resourceOf(PublicPage), conditions, 't1', isLocked)
    : [];
  if (page) return page;
  throw missingError('MISSING_RECORD', { resource: { vi: 'Trang công khai', en: 'Public page' }, id });
};

/** What a merged commune and one that it grew from show of one year would give the small numbers of each by subtraction. */
const requireAlone = async (transaction: Transaction, areaId: number, year: number): Promise<void> => {
  const other = await findOverlapping(transaction, areaId, year);
  if (other !== null) throw ruleError('RULE_PAGE_OVERLAPS', { page: other, year: String(year) });
};

export interface PublishInput {
  readonly key: string;
  readonly pageId: string;
  /** Empty: withdraw the page. */
  readonly year: number | null;
}

/**
 * Publishes the figures of a year as they are now, or withdraws the page; either is an audited act. What was published stays as
 * it was until somebody publishes again: a page that followed every edit would give single people away by its changes.
 */
export const publishPage = async (
  database: Database,
  viewer: Viewer,
  { key, pageId, year }: PublishInput,
): Promise<boolean> => {
  requireWrite(viewer, resourceOf(PublicPage));
  const by = { userId: viewer.userId, at: new Date().toISOString(), key };
  return database.transaction((transaction) =>
    once(transaction, { ...by, content: { publishPage: pageId, year } }, async () => {
      const before = await findPage(transaction, viewer, Number(pageId), true);
      if (year === null && before['isPublished'] !== true)
        throw ruleError('RULE_PAGE_NOT_PUBLIC', { page: String(before['title']) });
      if (year !== null) await requireAlone(transaction, Number(before['areaId']), year);
      const row: Row =
        year === null
          ? { ...before, isPublished: false }
          : {
              ...before,
              isPublished: true,
              year,
              publishedAt: by.at,
              publishedByName: viewer.name,
              content: await readPublicContent(transaction, viewer, Number(before['areaId']), year),
            };
      await writeRows(transaction, resourceOf(PublicPage), [{ row, before }], by);
      return row['isPublished'] as boolean;
    }),
  );
};

/** The page with its stored words and the figures of a year as they are now; it is not public. */
export const previewPage = async (
  connection: Connection,
  viewer: Viewer,
  pageId: number,
  year: number,
): Promise<string> => {
  requireWrite(viewer, resourceOf(PublicPage));
  const page = await findPage(connection, viewer, pageId, false);
  const area = await findArea(connection, viewer, Number(page['areaId']));
  return renderPage({
    ...wordsOf(page),
    area: String(area['name']),
    publishedAt: null,
    content: await readPublicContent(connection, viewer, Number(area['id']), year),
    news: await readNews(connection, Number(area['id'])),
  });
};

/** The demonstration's commune shows its page from the start. */
export const loadFirstPage = async (
  transaction: Transaction,
  areaId: number,
  year: number,
  at: string,
): Promise<void> => {
  const loader: Viewer = { userId: 0, name: 'Số liệu minh hoạ', role: 'ADMIN', areaId: null };
  const [id] = await takeIds(transaction, 1);
  await loadRows(
    transaction,
    resourceOf(PublicPage),
    [
      {
        id,
        areaId,
        title: 'Công khai kết quả giảm nghèo xã Mỹ Thanh',
        intro: 'Số liệu minh hoạ, không phải số liệu thật của xã.',
        contact: 'Ủy ban nhân dân xã Mỹ Thanh',
        isPublished: true,
        year,
        publishedAt: at,
        publishedByName: loader.name,
        content: await readPublicContent(transaction, loader, areaId, year),
      },
    ],
    at,
  );
};
