import type { Settled } from '../store/types.js';
import type { Texts } from '../texts/texts.js';

/** What an answer of the server brought, in words, and whether it is more than the eye expects. */
export function settledSentence(
  { said, problems, views }: Texts,
  { saved, merged, regrouped, warned, refused, conflicts }: Settled,
): { readonly text: string; readonly isNotable: boolean } {
  const parts = [
    saved > 0 && said.savedRows(saved),
    merged > 0 && problems.merged(merged),
    regrouped > 0 && views.regrouped(regrouped),
    warned > 0 && problems.warnedRows(warned),
    refused > 0 && said.refusedRows(refused),
    conflicts > 0 && said.conflictRows(conflicts),
  ].filter((part) => part !== false);
  return { text: parts.join('. '), isNotable: refused + conflicts + merged + regrouped + warned > 0 };
}
