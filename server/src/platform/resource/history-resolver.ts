import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { inputError, missingError } from '../../kernel/errors.js';
import { type Context, requireViewer } from '../graphql/context.js';
import { HistoryEntryType } from '../graphql/shared-types.js';
import { mayReadField, requireRead } from './access.js';
import { readAudit } from './audit.js';
import { declareVisits } from './cost.js';
import { findRows } from './list.js';
import { findResource } from './resource.js';

/** A record's entries lie together; few have more. */
declareVisits({ history: () => 100 });

@Resolver()
export class HistoryResolver {
  @Query(() => [HistoryEntryType], {
    description: 'Every write to a record, oldest first; fields that the viewer may not see are left out.',
  })
  async history(
    @Arg('resource', () => String) key: string,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<HistoryEntryType[]> {
    const viewer = requireViewer(context);
    const resource = findResource(key);
    if (!resource) {
      throw inputError('INPUT_BAD_FILTER', {
        field: 'resource',
        reason: { vi: `không có loại bản ghi "${key}"`, en: `there is no resource "${key}"` },
      });
    }
    requireRead(viewer, resource);
    const rowId = Number(id);
    const connection = context.database.read;
    const visible = await findRows(connection, resource, viewer, [rowId], []);
    const entries = Number.isSafeInteger(rowId) ? await readAudit(connection, resource, [rowId]) : [];
    if (!visible.has(rowId) && !(viewer.areaId === null && entries.length > 0)) {
      throw missingError('MISSING_RECORD', {
        resource: { vi: resource.label[0], en: resource.label[1] },
        id,
      });
    }
    const userIds = [...new Set(entries.flatMap((entry) => (entry.userId === null ? [] : [entry.userId])))];
    const names = new Map(
      await Promise.all(
        userIds.map(async (userId) => [userId, await context.loaders.userName.load(userId)] as const),
      ),
    );
    const hidden = new Set(
      resource.fields.filter((field) => !mayReadField(viewer, field)).map((field) => field.name),
    );
    return entries.map((entry) => ({
      ...entry,
      userId: entry.userId === null ? null : String(entry.userId),
      userName: entry.userId === null ? null : (names.get(entry.userId) ?? null),
      changes: Object.fromEntries(Object.entries(entry.changes).filter(([field]) => !hidden.has(field))),
    }));
  }
}
