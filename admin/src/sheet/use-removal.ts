import type { CatalogResource } from '@dachieu/schema';
import { useCallback } from 'react';
import { useNotify } from 'react-admin';
import type { Grid } from '../grid/index.js';
import { reasonOf } from '../providers/failure.js';
import { deleteRows, newRequestKey, restoreRows } from '../providers/records.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';

interface Removal {
  readonly remove: (grid: Grid) => Promise<void>;
  readonly restore: (ids: readonly string[]) => Promise<void>;
}

/** Rows that were never saved have no number and stay for the grid's own delete. */
const isStored = (key: string): boolean => /^\d+$/.test(key);

/** Deletes the selected rows at once; what went away can be brought back. */
export const useRemoval = (
  resource: CatalogResource,
  onDone: (deletedIds: readonly string[]) => void,
): Removal => {
  const notify = useNotify();
  const { sheet } = useTexts();
  const language = useLanguage();
  const fail = useCallback(
    (error: unknown) => notify(reasonOf(error, language), { type: 'error' }),
    [language, notify],
  );
  const remove = useCallback(
    async (grid: Grid) => {
      const ids = grid.selectedKeys().filter(isStored);
      if (ids.length === 0) return;
      try {
        await grid.saveNow();
        const results = await deleteRows(
          resource,
          newRequestKey(),
          ids.map((id) => ({ id })),
        );
        const refused = results.filter(({ status }) => status !== 'DELETED');
        const reason = refused[0]?.errors[0]?.message[language] ?? '';
        if (refused.length > 0) notify(sheet.deleteRefused(refused.length, reason), { type: 'warning' });
        onDone(results.filter(({ status }) => status === 'DELETED').map(({ id }) => id));
        await grid.refresh();
      } catch (error) {
        fail(error);
      }
    },
    [fail, language, notify, onDone, resource, sheet],
  );
  const restore = useCallback(
    async (ids: readonly string[]) => {
      try {
        const results = await restoreRows(resource, newRequestKey(), ids);
        const back = results.filter(({ status }) => status === 'RESTORED');
        notify(sheet.restored(back.length), { type: 'success' });
      } catch (error) {
        fail(error);
      }
    },
    [fail, notify, resource, sheet],
  );
  return { remove, restore };
};
