import { dropKept, type Kept, keptNames, moveKept, putKept } from '../providers/kept-work.js';
import { unsavedWork } from '../providers/workspace.js';
import { seal, unseal } from '../sheet/seal.js';
import type { DraftText, ReportDraft } from './report-draft.js';

interface KeptText extends Kept {
  readonly sealed: Uint8Array;
}

const prefixOf = (userId: string, reportId: string): string => `${userId}/report-draft/${reportId}/`;

/** Writes happen one after the other, so that a text that was dropped does not come back. */
let last: Promise<void> = Promise.resolve();

/** Keeps on this device what changed from one draft to the next, each text apart: two pages that write two sections keep both. */
export const keepDraft = (
  userId: string,
  reportId: string,
  before: ReportDraft,
  after: ReportDraft,
): Promise<void> => {
  const prefix = prefixOf(userId, reportId);
  const gone = Object.keys(before).filter((key) => after[key] === undefined);
  const changed = Object.entries(after).filter(([key, typed]) => before[key] !== typed);
  const write = async (): Promise<void> => {
    const { key } = await unsavedWork(userId);
    if (gone.length > 0) await dropKept(gone.map((place) => prefix + place));
    for (const [place, typed] of changed) {
      const kept: KeptText = { sealed: seal(key, typed), hasWork: true };
      await putKept(prefix + place, kept);
    }
  };
  const written = last.then(write);
  last = written.catch(() => undefined);
  return written;
};

export const readKeptDraft = async (userId: string, reportId: string): Promise<ReportDraft> => {
  const prefix = prefixOf(userId, reportId);
  const names = await keptNames(prefix);
  if (names.length === 0) return {};
  const { key } = await unsavedWork(userId);
  const texts = await moveKept<KeptText>(names.map((name) => [name, name]));
  return Object.fromEntries(
    texts.map(([name, { sealed }]) => [name.slice(prefix.length), unseal(key, sealed) as DraftText]),
  );
};
