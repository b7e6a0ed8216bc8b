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

/** What lies on this device for one list of one user. */
export const readKept = <Value>(name: string): Promise<Value | undefined> =>
  run('readonly', (store) => store.get(name) as IDBRequest<Value | undefined>);

export const putKept = async (name: string, value: unknown): Promise<void> => {
  await run('readwrite', (store) => store.put(value, name));
};

export const dropKept = async (name: string): Promise<void> => {
  await run('readwrite', (store) => store.delete(name));
};

const keysOf = (userId: string): IDBKeyRange => IDBKeyRange.bound(`${userId}/`, `${userId}/\uffff`);

/** Lists in which the user left something on this device. */
export const countKept = (userId: string): Promise<number> =>
  run('readonly', (store) => store.count(keysOf(userId)));

export const clearKept = async (userId: string): Promise<void> => {
  await run('readwrite', (store) => store.delete(keysOf(userId)));
};
