import type { Block } from '../clipboard/block.js';
import { formatNumber } from '../codec/number.js';
import { type HeldAt, withRows } from '../held-rows.js';
import { currentRange, type Range, type Selection, selectRange, span } from '../selection.js';
import { MOST_CELLS, type Sheet } from '../sheet.js';
import type { RowKey } from '../source.js';
import { type PasteCheck, PasteJob } from './paste-job.js';

/** Shows a paste before it happens and gives what to do of it; null: nothing. */
export type ReviewPaste = (job: PasteJob, check: PasteCheck) => Promise<PasteCheck | null>;

/**
 * Reads and checks the whole block before anything changes. A large or an odd one is shown first; then it is one step,
 * wrong cells kept and marked.
 */
export async function paste(sheet: Sheet, block: Block, review: ReviewPaste): Promise<void> {
  const { said } = sheet.texts;
  const width = Math.max(0, ...block.map((row) => row.length));
  if (width === 0) return sheet.say(said.pasteEmpty);
  const before = sheet.selection;
  const range = currentRange(before);
  const count = Math.max(block.length, range.bottom - range.top + 1);
  if (count * width > MOST_CELLS) return sheet.say(said.tooBig(formatNumber(MOST_CELLS)));
  if (count * width > 2000) sheet.say(said.pasting);
  const last = range.top + count + sheet.store.grouping.groups.length - 1;
  const asked = span(range.top, last);
  await withRows(sheet, asked, async (at) => {
    const job = new PasteJob(sheet, block, followed(range, at), rowsUnder(sheet, asked, at, count));
    const check = await checked(job);
    if (!check) return sheet.say(sheet.texts.paste.checkFailed);
    if (!job.isOdd(check)) return put(sheet, check, before);
    const decided = await review(job, check);
    if (decided) put(sheet, decided, before);
    else sheet.say(sheet.texts.paste.cancelled);
  });
}

/** null without a line. */
async function checked(job: PasteJob): Promise<PasteCheck | null> {
  try {
    return await job.check();
  } catch {
    return null;
  }
}

/** A group's line takes no values: what was meant for it goes to the row below. null: a row that is gone takes its line with it. */
function rowsUnder(
  sheet: Sheet,
  asked: readonly number[],
  at: HeldAt,
  count: number,
): readonly (RowKey | null)[] {
  const rows = asked.flatMap((row) => {
    const held = at(row);
    if (!held) return [null];
    return held.key === null || sheet.store.grouping.of(held.key) ? [] : [held.key];
  });
  return rows.slice(0, count);
}

/** Where the range stands now. */
function followed(range: Range, at: HeldAt): Range {
  const top = at(range.top)?.row ?? range.top;
  return { ...range, top, bottom: top + range.bottom - range.top };
}

function put(sheet: Sheet, check: PasteCheck, before: Selection): void {
  const { draft, wrong, outside, passedOver, blankLines, newRows, target } = check;
  const { said, paste: texts } = sheet.texts;
  draft.apply('paste');
  const [left = 0] = target.cols;
  const { top, bottom } = target;
  // Who has gone on to another cell meanwhile stays there.
  if (bottom >= top && sheet.selection === before)
    sheet.select(
      selectRange({ row: top, col: left }, { top, bottom, left, right: target.cols.at(-1) ?? left }),
    );
  const told = [
    said.pasted(draft.changed + draft.same),
    newRows > 0 && said.pastedNew(newRows),
    wrong.length > 0 && said.pastedBad(wrong.length),
    draft.skipped > 0 && said.skipped(draft.skipped),
    outside > 0 && said.pastedOutside(outside),
    passedOver.length > 0 && texts.passedOver(passedOver.join(', ')),
    blankLines > 0 && texts.blankLines(blankLines),
  ];
  sheet.say(told.filter((part) => part !== false).join('. '));
}
