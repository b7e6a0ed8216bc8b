const databaseName = 'dachieu';
const storeName = 'unsaved';

/** What lies on this device under a name; its content is sealed, but not whether it waits to be saved. */
export interface Kept {
  readonly hasWork: boolean;
}

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB cannot be opened'));
  });

let database: Promise<IDBDatabase> | null = null;

const within = async <Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore, transaction: IDBTransaction) => () => Result,
): Promise<Result> => {
  database ??= opened().catch((error: unknown) => {
    // Opened anew the next time.
    database = null;
    throw error;
  });
  const transaction = (await database).transaction(storeName, mode);
  const result = work(transaction.objectStore(storeName), transaction);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(result());
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB gave up the transaction'));
  });
};

const read = <Result>(ask: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> =>
  within('readonly', (store) => {
    const request = ask(store);
    return () => request.result;
  });

/** Committed at once instead of when the page is next idle: it may be going away. */
const write = (change: (store: IDBObjectStore) => void): Promise<void> =>
  within('readwrite', (store, transaction) => {
    change(store);
    transaction.commit();
    return () => undefined;
  });

const startingWith = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

export const keptNames = async (prefix: string): Promise<readonly string[]> =>
  (await read((store) => store.getAllKeys(startingWith(prefix)))).map(String);

export const putKept = (name: string, value: Kept): Promise<void> => write((store) => store.put(value, name));

export const dropKept = (names: readonly string[]): Promise<void> =>
  write((store) => {
    for (const name of names) store.delete(name);
  });

/** Puts what lies under each name under another and gives it back. Of two pages that try, one finds it. */
export const moveKept = <Value extends Kept>(
  moves: readonly (readonly [from: string, to: string])[],
): Promise<readonly (readonly [name: string, value: Value])[]> =>
  within('readwrite', (store) => {
    const moved: (readonly [string, Value])[] = [];
    for (const [from, to] of moves) {
      const request: IDBRequest<Value | undefined> = store.get(from);
      request.onsuccess = () => {
        if (!request.result) return;
        moved.push([to, request.result]);
        if (from === to) return;
        store.put(request.result, to);
        store.delete(from);
      };
    }
    return () => moved;
  });

/** The user left something on this device that the server has not. */
export const hasUnsaved = async (userId: string): Promise<boolean> =>
  (await read((store) => store.getAll(startingWith(`${userId}/`)) as IDBRequest<Kept[]>)).some(
    ({ hasWork }) => hasWork,
  );

export const clearKept = (userId: string): Promise<void> =>
  write((store) => store.delete(startingWith(`${userId}/`)));
