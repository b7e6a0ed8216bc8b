import { formatNumber } from '../codec/number.js';
import { summarize } from '../operations/find.js';
import { allRanges, sizeOf } from '../selection.js';
import { MOST_CELLS, type Sheet } from '../sheet.js';
import { button, make } from './dom.js';

export interface StatusBarHooks {
  readonly openProblems: () => void;
  readonly shortcuts: () => void;
  readonly save: () => void;
}

/** Saving on the left, the selection's figures on the right. */
export class StatusBar {
  readonly element: HTMLDivElement;
  private readonly phase: HTMLSpanElement;
  private readonly risk: HTMLSpanElement;
  private readonly problems: HTMLButtonElement;
  private readonly conflicts: HTMLButtonElement;
  private readonly warnings: HTMLButtonElement;
  private readonly retry: HTMLButtonElement;
  private readonly figures: HTMLSpanElement;
  private readonly rows: HTMLSpanElement;

  constructor(
    private readonly sheet: Sheet,
    hooks: StatusBarHooks,
  ) {
    const { status, retry } = sheet.texts;
    this.phase = make('span', 'sg-phase');
    this.risk = make('span', 'sg-risk', { role: 'alert' });
    this.problems = button('sg-chip is-refused', '', hooks.openProblems);
    this.conflicts = button('sg-chip is-conflict', '', hooks.openProblems);
    this.warnings = button('sg-chip is-conflict', '', hooks.openProblems);
    for (const chip of [this.problems, this.conflicts, this.warnings]) chip.title = sheet.texts.problems.open;
    this.retry = button('sg-chip', retry, hooks.save);
    this.figures = make('span', 'sg-figures');
    this.rows = make('span', 'sg-rows');
    const keys = button('sg-help', '?', hooks.shortcuts, `${status.shortcuts} (Ctrl+/)`);
    const space = make('span', 'sg-space');
    this.element = make(
      'div',
      'sg-status',
      {},
      this.phase,
      this.risk,
      this.problems,
      this.conflicts,
      this.warnings,
      this.retry,
      space,
      this.figures,
      this.rows,
      keys,
    );
  }

  paint(): void {
    const { store, texts } = this.sheet;
    const work = store.work();
    const { phase } = store;
    this.setText(this.phase, this.phaseText());
    const isCalm = work.rows === 0;
    this.phase.dataset.phase = isCalm && phase !== 'offline' && phase !== 'stopped' ? 'calm' : phase;
    this.setText(this.risk, store.isAtRisk ? texts.status.atRisk : '');
    this.chip(this.problems, work.problemCells, texts.status.problems);
    this.chip(this.conflicts, work.conflictCells, texts.status.conflicts);
    this.chip(this.warnings, store.warnings.size, texts.problems.warnings);
    this.retry.hidden = phase !== 'stopped' && phase !== 'offline';
    this.setText(this.rows, this.rowsText());
    this.setText(this.figures, this.selectionText());
  }

  private rowsText(): string {
    const { store, texts } = this.sheet;
    const { isStarted, error, rows } = store.list;
    if (isStarted) return texts.status.rows(formatNumber(rows));
    return error === null ? texts.loading : '';
  }

  private phaseText(): string {
    const { store, texts } = this.sheet;
    const { status } = texts;
    const work = store.work();
    if (store.phase === 'offline') return status.offline(work.rows);
    if (store.phase === 'stopped') return status.stopped(store.stopReason);
    if (work.sendingRows > 0) return status.saving(work.sendingRows);
    if (work.rows > work.heldRows) return status.waiting(work.rows - work.heldRows);
    if (work.heldRows === 0) return status.allSaved;
    if (work.problemCells > 0) return status.held(work.heldRows);
    return work.conflictCells > 0 ? status.toDecide(work.heldRows) : status.unfinished(work.heldRows);
  }

  private selectionText(): string {
    const { texts, selection } = this.sheet;
    const ranges = allRanges(selection);
    const cells = ranges.reduce((sum, range) => sum + sizeOf(range).cells, 0);
    if (cells < 2 || cells > MOST_CELLS) return '';
    const total = { filled: 0, numbers: 0, sum: 0 };
    for (const { top, left, bottom, right } of ranges) {
      const part = summarize(this.sheet, top, left, bottom, right);
      total.filled += part.filled;
      total.numbers += part.numbers;
      total.sum += part.sum;
    }
    const parts = [texts.status.cells(formatNumber(total.filled))];
    if (total.numbers > 0) {
      const average = Number((total.sum / total.numbers).toFixed(2));
      parts.push(
        texts.status.sum(formatNumber(Number(total.sum.toPrecision(15)))),
        texts.status.average(formatNumber(average)),
      );
    }
    return parts.join('   ');
  }

  private chip(chip: HTMLButtonElement, count: number, say: (n: number) => string): void {
    chip.hidden = count === 0;
    if (count > 0) this.setText(chip, say(count));
  }

  private setText(element: HTMLElement, text: string): void {
    if (element.textContent !== text) element.textContent = text;
  }
}
