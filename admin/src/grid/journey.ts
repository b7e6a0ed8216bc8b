import { formatNumber } from './codec/number.js';
import type { Sheet } from './sheet.js';
import type { Store } from './store/store.js';
import type { Travelled } from './store/types.js';

/** What takes a while, in a sentence, and the way to stop it. */
export interface LongWork {
  readonly text: string;
  readonly stop: () => void;
}

/** Ways through the sheet that may have to read much first: back, forth, and to the end of many groups. */
export class Journey {
  longWork: LongWork | null = null;
  /** Long work began, went on or ended. */
  changed: () => void = () => undefined;
  private going: Promise<void> = Promise.resolve();

  constructor(private readonly sheet: Sheet) {}

  undo(): Promise<void> {
    const { undone, nothingToUndo } = this.sheet.texts.said;
    return this.travel((watch) => this.sheet.store.undo(watch), undone, nothingToUndo);
  }

  redo(): Promise<void> {
    const { redone, nothingToRedo } = this.sheet.texts.said;
    return this.travel((watch) => this.sheet.store.redo(watch), redone, nothingToRedo);
  }

  /** The last row of a grouped list is known only when all groups are read; false when somebody stopped it. */
  async readAllGroups(): Promise<boolean> {
    const { store, texts } = this.sheet;
    let isStopped = false;
    const stop = () => {
      isStopped = true;
    };
    while (store.list.hasMore && !isStopped) {
      this.show({ text: texts.views.readingGroups(formatNumber(store.grouping.groups.length)), stop });
      await store.list.growAtEnd();
    }
    this.show(null);
    return !isStopped;
  }

  /** One after the other; while rows are read for long, further keys are no wish for more. */
  private travel(go: Store['undo'], say: (what: string) => string, none: string): Promise<void> {
    if (!this.longWork) this.going = this.going.then(() => this.go(go, say, none));
    return this.going;
  }

  private async go(go: Store['undo'], say: (what: string) => string, none: string): Promise<void> {
    const { sheet } = this;
    const { said, loadFailed } = sheet.texts;
    const stop = new AbortController();
    const told = (done: number, of: number) =>
      this.show({ text: said.readingRows(formatNumber(done), formatNumber(of)), stop: () => stop.abort() });
    try {
      const done = await go({ told, signal: stop.signal });
      sheet.say(done === null ? none : done === 'stopped' ? said.stopped : say(this.follow(done)));
    } catch {
      sheet.say(loadFailed);
    } finally {
      this.show(null);
    }
  }

  /** Goes to where something was undone; tells what, and what was beyond reach. */
  private follow({ step, lost }: Travelled): string {
    const { sheet } = this;
    const cell = step.cells.at(-1);
    const key = cell?.key ?? step.created[0]?.key;
    const row = key === undefined ? -1 : sheet.store.indexOf(key);
    const col = cell
      ? sheet.columns.findIndex((column) => column.field === cell.field)
      : sheet.selection.active.col;
    if (row >= 0) sheet.selectCell({ row, col: Math.max(0, col) });
    const { texts } = sheet;
    return texts.step[step.kind] + (lost > 0 ? `. ${texts.said.goneRows(lost)}` : '');
  }

  private show(work: LongWork | null): void {
    if (work === this.longWork) return;
    this.longWork = work;
    this.changed();
  }
}
