import pg from 'pg';

const goOn = (): void => undefined;

/**
 * Connections that may break at any moment, as when the database is started anew: what runs on one fails by itself, and the pool
 * makes another. Nobody listening to its error would end the whole process.
 */
export const openPool = (options: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool(options);
  pool.on('error', goOn);
  pool.on('connect', (client) => client.on('error', goOn));
  return pool;
};

/** Gives a connection back after some last words on it, or closes it where they fail. */
export const release = (client: pg.PoolClient, lastWords: Promise<unknown>): Promise<void> =>
  lastWords.then(
    () => client.release(),
    () => client.release(true),
  );
