import type { Block } from '../clipboard/block.js';
import { formatNumber } from '../codec/number.js';
import { currentRange, type Range, type Selection, selectRange } from '../selection.js';
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
  const { top, bottom } = range;
  const corner = { key: sheet.keyAt(top), rows: sheet.store.rowCount };
  const rows = Math.max(block.length, bottom - top + 1);
  if (rows * width > MOST_CELLS) return sheet.say(said.tooBig(formatNumber(MOST_CELLS)));
  if (rows * width > 2000) sheet.say(said.pasting);
  const isLoaded = await sheet.store.withRows(
    top,
    top + rows + sheet.store.grouping.groups.length,
    async () => {
      const job = new PasteJob(sheet, block, follow(sheet, range, corner));
      const check = await job.check();
      if (!job.isOdd(check)) put(sheet, check, before);
      else {
        const decided = await review(job, check);
        if (decided) put(sheet, decided, before);
        else sheet.say(sheet.texts.paste.cancelled);
      }
    },
  );
  if (!isLoaded) sheet.say(sheet.texts.loadFailed);
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

/** Where the range stands now, by the row in its corner or its distance from the end: rows above may have come or gone. */
function follow(sheet: Sheet, range: Range, corner: { key: RowKey | null; rows: number }): Range {
  const { store } = sheet;
  const isBehind = range.top >= corner.rows;
  const top = corner.key === null ? -1 : store.indexOf(corner.key);
  const shift = isBehind ? store.rowCount - corner.rows : top < 0 ? 0 : top - range.top;
  return { ...range, top: range.top + shift, bottom: range.bottom + shift };
}
