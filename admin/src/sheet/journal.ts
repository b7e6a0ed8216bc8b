import { type Journal, NetworkError, type Snapshot } from '../grid/index.js';
import { NoAnswer, toFailure } from '../providers/failure.js';
import { dropKept, type Kept, keptNames, moveKept, putKept } from '../providers/kept-work.js';
import { openPages, pageId } from '../providers/open-pages.js';
import { unsavedWork } from '../providers/workspace.js';
import { makeSealer, type SealedSnapshot, unsealSnapshot } from './seal.js';

/** A snapshot as it lies on the device, under a key that the server gives to the signed-in user only. */
interface Part extends Kept, SealedSnapshot {
  /** Milliseconds since 1970: of two pages' work on one cell the later stands. */
  readonly at: number;
}

const hasWork = ({ pending, batches, typed }: Snapshot): boolean =>
  pending.length + batches.length + typed.length > 0;

const isEmpty = (snapshot: Snapshot): boolean => {
  const { steps, warnings } = snapshot;
  return !hasWork(snapshot) && steps.done.length + steps.undone.length + warnings.length === 0;
};

/** Without a line the key of what lies here is not to be had: the grid tries again. */
const keyOf = async (userId: string): Promise<Uint8Array> => {
  try {
    return (await unsavedWork(userId)).key;
  } catch (error) {
    const failure = toFailure(error);
    throw failure instanceof NoAnswer ? new NetworkError(failure.message) : failure;
  }
};

/**
 * Unsaved work of one user in one list, kept on this device through reload, crash and sign-out. Each open page has a part of its own;
 * the parts of pages that are gone go to the next page that opens the list.
 */
export const makeJournal = (userId: string, resourceKey: string): Journal<Snapshot> => {
  const prefix = `${userId}/${resourceKey}/`;
  const own = prefix + pageId;
  const seal = makeSealer();
  /** Parts taken over that the own part does not hold yet. */
  let adopted: readonly string[] = [];

  const freeNames = async (): Promise<readonly string[]> => {
    const names = await keptNames(prefix);
    const pageOf = (name: string): string => name.slice(prefix.length).split('+')[0] ?? '';
    const isOwn = (name: string): boolean => pageOf(name) === pageId;
    if (names.every(isOwn)) return names;
    const open = await openPages();
    return names.filter((name) => isOwn(name) || !open.has(pageOf(name)));
  };

  return {
    async persist(snapshot) {
      const key = await keyOf(userId);
      if (!isEmpty(snapshot)) {
        const part: Part = { ...seal(key, snapshot), hasWork: hasWork(snapshot), at: Date.now() };
        await putKept(own, part);
      }
      const held = isEmpty(snapshot) ? [own, ...adopted] : adopted;
      if (held.length > 0) await dropKept(held);
      adopted = [];
    },
    async restore() {
      const key = await keyOf(userId);
      const moves = (await freeNames()).map(
        (name) => [name, name.startsWith(own) ? name : `${own}+${name.slice(prefix.length)}`] as const,
      );
      const parts = moves.length > 0 ? await moveKept<Part>(moves) : [];
      adopted = parts.map(([name]) => name).filter((name) => name !== own);
      const snapshots: Snapshot[] = [];
      for (const [name, part] of parts.toSorted(([, a], [, b]) => a.at - b.at)) {
        try {
          snapshots.push(unsealSnapshot(key, part));
        } catch {
          // Under another key, or damaged: put aside instead of being written over, since the list must open all the same.
          await putKept(`${userId}/unreadable/${name.slice(userId.length + 1)}`, part);
        }
      }
      return snapshots;
    },
  };
};
