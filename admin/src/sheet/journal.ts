import { gcm } from '@noble/ciphers/aes.js';
import type { Journal, Snapshot } from '../grid/index.js';
import { dropKept, putKept, readKept } from '../providers/kept-work.js';
import { unsavedWork } from '../providers/workspace.js';

/** A snapshot as it lies on the device: AES-256-GCM under a key that the server gives to the signed-in user only. */
interface Sealed {
  readonly nonce: Uint8Array;
  readonly sealed: Uint8Array;
}

const isEmpty = ({ pending, batch, steps, warnings }: Snapshot): boolean =>
  pending.length === 0 &&
  batch === null &&
  steps.done.length + steps.undone.length === 0 &&
  warnings.length === 0;

const nonceLength = 12;

/** Web Crypto is missing on a plain http address, which offices use: the cipher is a library, and works at once, as a page that goes away needs. */
const seal = (key: Uint8Array, snapshot: Snapshot): Sealed => {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const plain = new TextEncoder().encode(JSON.stringify(snapshot));
  return { nonce, sealed: gcm(key, nonce).encrypt(plain) };
};

const unseal = (key: Uint8Array, { nonce, sealed }: Sealed): Snapshot =>
  JSON.parse(new TextDecoder().decode(gcm(key, nonce).decrypt(sealed))) as Snapshot;

/** Unsaved work of one user in one list, kept on this device through reload, crash and sign-out. */
export const makeJournal = (userId: string, resourceKey: string): Journal<Snapshot> => {
  const name = `${userId}/${resourceKey}`;
  return {
    async persist(snapshot) {
      if (isEmpty(snapshot)) await dropKept(name);
      else {
        const { key } = await unsavedWork(userId);
        await putKept(name, seal(key, snapshot));
      }
    },
    async restore() {
      const { key } = await unsavedWork(userId);
      const kept = await readKept<Sealed>(name);
      if (!kept) return null;
      try {
        return unseal(key, kept);
      } catch {
        // Under another key, or damaged: put aside instead of being written over, since the list must open all the same.
        await putKept(`${name}/unreadable`, kept);
        return null;
      }
    },
  };
};
