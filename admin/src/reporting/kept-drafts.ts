import { dropKept, type Kept, keptNames, moveKept, putKept } from '../providers/kept-work.js';
import { unsavedWork } from '../providers/workspace.js';
import { seal, unseal } from '../sheet/seal.js';
import type { DraftText, ReportDraft } from './report-draft.js';

interface KeptText extends Kept {
  readonly sealed: Uint8Array;
}

const prefixOf = (userId: string, reportId: string): string => `${userId}/report-draft/${reportId}/`;

/**
 * Keeps on this device what changed from one draft to the next, each text apart: two pages that write two sections keep both. The
 * writes are begun in this very moment, as the page may be going away; the database does them in their order.
 */
export const keepDraft = async (
  userId: string,
  reportId: string,
  before: ReportDraft,
  after: ReportDraft,
): Promise<void> => {
  const prefix = prefixOf(userId, reportId);
  const { key } = await unsavedWork(userId);
  const gone = Object.keys(before).filter((place) => after[place] === undefined);
  const changed = Object.entries(after).filter(([place, typed]) => before[place] !== typed);
  await Promise.all([
    ...(gone.length > 0 ? [dropKept(gone.map((place) => prefix + place))] : []),
    ...changed.map(([place, typed]) => {
      const kept: KeptText = { sealed: seal(key, typed), hasWork: true };
      return putKept(prefix + place, kept);
    }),
  ]);
};

/** Asks for the key too, so that the first text that is typed can be kept at once. */
export const readKeptDraft = async (userId: string, reportId: string): Promise<ReportDraft> => {
  const prefix = prefixOf(userId, reportId);
  const { key } = await unsavedWork(userId);
  const names = await keptNames(prefix);
  if (names.length === 0) return {};
  const texts = await moveKept<KeptText>(names.map((name) => [name, name]));
  return Object.fromEntries(
    texts.map(([name, { sealed }]) => [name.slice(prefix.length), unseal(key, sealed) as DraftText]),
  );
};
