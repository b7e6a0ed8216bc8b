import type { Journal, Snapshot } from '../grid/index.js';

const databaseName = 'dachieu';
const storeName = 'unsaved';

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB cannot be opened'));
  });

let database: Promise<IDBDatabase> | null = null;

const run = async <Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> => {
  database ??= opened();
  const transaction = (await database).transaction(storeName, mode);
  const request = work(transaction.objectStore(storeName));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB gave up the transaction'));
  });
};

const isEmpty = ({ pending, batch, steps }: Snapshot): boolean =>
  pending.length === 0 && batch === null && steps.done.length + steps.undone.length === 0;

/** Unsaved work of one user in one list, kept on this device through reload, crash and sign-out. */
export const makeJournal = (userId: string, resourceKey: string): Journal<Snapshot> => {
  const key = `${userId}/${resourceKey}`;
  return {
    async persist(snapshot) {
      if (isEmpty(snapshot)) await run('readwrite', (store) => store.delete(key));
      else await run('readwrite', (store) => store.put(snapshot, key));
    },
    async restore() {
      const kept = await run<Snapshot | undefined>(
        'readonly',
        (store) => store.get(key) as IDBRequest<Snapshot | undefined>,
      );
      return kept ?? null;
    },
  };
};
