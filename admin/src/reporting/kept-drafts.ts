import { dropKept, type Kept, keptNames, moveKept, putKept } from '../providers/kept-work.js';
import { openPages, pageId } from '../providers/open-pages.js';
import { unsavedWork } from '../providers/workspace.js';
import { seal, unseal } from '../sheet/seal.js';
import { type DraftText, joinDrafts, type ReportDraft } from './report-draft.js';

interface KeptText extends Kept {
  readonly sealed: Uint8Array;
  /** Milliseconds since 1970: of two pages' texts at one place the later stands. */
  readonly at: number;
}

const prefixOf = (userId: string, reportId: string): string => `${userId}/report-draft/${reportId}/`;

/** The page that keeps a text, and the place of the text; one that was taken over has its former page behind it. */
const partsOf = (prefix: string, name: string): { readonly page: string; readonly place: string } => {
  const [page = '', rest = ''] = name.slice(prefix.length).split('/');
  return { page, place: rest.split('+')[0] ?? '' };
};

/**
 * Keeps on this device what changed from one draft to the next, each text apart and under the page's own name: pages keep what each of
 * them wrote. The writes are begun in this very moment, as the page may be going away; the database does them in their order.
 */
export const keepDraft = async (
  userId: string,
  reportId: string,
  before: ReportDraft,
  after: ReportDraft,
): Promise<void> => {
  const own = `${prefixOf(userId, reportId)}${pageId}/`;
  const { key } = await unsavedWork(userId);
  const gone = Object.keys(before).filter((place) => after[place] === undefined);
  const changed = Object.entries(after).filter(([place, typed]) => before[place] !== typed);
  await Promise.all([
    ...(gone.length > 0 ? [dropKept(gone.map((place) => own + place))] : []),
    ...changed.map(([place, typed]) => {
      const kept: KeptText = { sealed: seal(key, typed), hasWork: true, at: Date.now() };
      return putKept(own + place, kept);
    }),
  ]);
};

/** Takes over what pages that are gone left behind. Asks for the key too, so that the first text that is typed can be kept at once. */
export const readKeptDraft = async (userId: string, reportId: string): Promise<ReportDraft> => {
  const prefix = prefixOf(userId, reportId);
  const { key } = await unsavedWork(userId);
  const names = await keptNames(prefix);
  if (names.length === 0) return {};
  const open = await openPages();
  const moves = names
    .map((name) => ({ name, ...partsOf(prefix, name) }))
    .filter(({ page }) => page !== pageId && !open.has(page))
    .map(({ name, page, place }) => [name, `${prefix}${pageId}/${place}+${page}`] as const);
  const texts = await moveKept<KeptText>(moves);
  const draft = joinDrafts(
    texts
      .toSorted(([, a], [, b]) => a.at - b.at)
      .map(([name, { sealed }]) => ({ [partsOf(prefix, name).place]: unseal(key, sealed) as DraftText })),
  );
  await keepDraft(userId, reportId, {}, draft);
  await dropKept(texts.map(([name]) => name));
  return draft;
};
