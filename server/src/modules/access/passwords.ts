import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB, two passes, one lane: the least that is advised. The library's type 2 is argon2id. */
const options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The same letters may come composed or decomposed from another keyboard. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), options);

/** A hash that no password has, so that an unknown name takes as long to refuse as a wrong password. */
const unknownUser = hashPassword(crypto.randomUUID());

export const checkPassword = async (stored: string | null, password: string): Promise<boolean> => {
  const matches = await verify(stored ?? (await unknownUser), password.normalize('NFC'));
  return stored !== null && matches;
};
