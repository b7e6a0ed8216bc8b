import { gcm } from '@noble/ciphers/aes.js';
import type { Snapshot } from '../grid/index.js';

/** A snapshot part by part, each under AES-256-GCM with its nonce before it. */
export interface SealedSnapshot {
  readonly pending: readonly Uint8Array[];
  readonly batches: readonly Uint8Array[];
  readonly done: readonly Uint8Array[];
  readonly undone: readonly Uint8Array[];
  readonly rest: Uint8Array;
}

const nonceLength = 12;

/** Web Crypto is missing on a plain http address, which offices use: the cipher is a library, and works at once, as a page that goes away needs. */
export const seal = (key: Uint8Array, part: object): Uint8Array => {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const sealed = gcm(key, nonce).encrypt(new TextEncoder().encode(JSON.stringify(part)));
  const whole = new Uint8Array(nonceLength + sealed.length);
  whole.set(nonce);
  whole.set(sealed, nonceLength);
  return whole;
};

export const unseal = (key: Uint8Array, whole: Uint8Array): unknown => {
  const plain = gcm(key, whole.subarray(0, nonceLength)).decrypt(whole.subarray(nonceLength));
  return JSON.parse(new TextDecoder().decode(plain));
};

/**
 * Seals the snapshots of one page. Steps and rows are never changed, only replaced, so each is sealed once: a long way back
 * costs nothing at the next key.
 */
export const makeSealer = (): ((key: Uint8Array, snapshot: Snapshot) => SealedSnapshot) => {
  const known = new WeakMap<object, Uint8Array>();
  return (key, { pending, batches, steps, ...rest }) => {
    const sealOnce = (part: object): Uint8Array => {
      const sealed = known.get(part) ?? seal(key, part);
      known.set(part, sealed);
      return sealed;
    };
    return {
      pending: pending.map(sealOnce),
      batches: batches.map(sealOnce),
      done: steps.done.map(sealOnce),
      undone: steps.undone.map(sealOnce),
      rest: seal(key, rest),
    };
  };
};

/** Throws where a part was sealed under another key or is damaged. */
export const unsealSnapshot = (key: Uint8Array, sealed: SealedSnapshot): Snapshot => {
  const open = <Part>(parts: readonly Uint8Array[]): Part[] => parts.map((part) => unseal(key, part) as Part);
  return {
    ...(unseal(key, sealed.rest) as Omit<Snapshot, 'pending' | 'batches' | 'steps'>),
    pending: open(sealed.pending),
    batches: open(sealed.batches),
    steps: { done: open(sealed.done), undone: open(sealed.undone) },
  };
};
