import type { Sheet } from '../sheet.js';
import { NetworkError } from '../source.js';
import { button, make } from './dom.js';

const FIRST_RETRY_MS = 4000;
const LAST_RETRY_MS = 60_000;

/** What stands in place of rows: nothing there yet and what to do, or that they could not be loaded. */
export class EmptyState {
  readonly element = make('div', 'sg-empty', { role: 'status' });
  private shown: 'empty' | 'failed' | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private retryMs = FIRST_RETRY_MS;

  constructor(private readonly sheet: Sheet) {
    this.element.hidden = true;
  }

  /** Rows in sight that did not come are asked for again by who paints them; a list that did not come, from here. */
  paint(hasGaps: boolean): void {
    const { list, rowCount } = this.sheet.store;
    if (list.error instanceof NetworkError) this.retryLater();
    else this.retryMs = FIRST_RETRY_MS;
    const isFailed = list.error !== null || (list.hasFailedPages && hasGaps);
    const state = isFailed ? 'failed' : list.isStarted && rowCount === 0 ? 'empty' : null;
    if (state === this.shown) return;
    this.shown = state;
    this.element.hidden = state === null;
    this.element.replaceChildren(...(state === null ? [] : this.parts(state)));
  }

  destroy(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private retryLater(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
      this.retry();
    }, this.retryMs);
  }

  private retry(): void {
    const { store } = this.sheet;
    if (store.list.error === null && !store.list.hasFailedPages) return;
    void (store.list.isStarted ? store.refresh() : this.sheet.start());
  }

  private parts(state: 'empty' | 'failed'): Node[] {
    const { texts, canCreate } = this.sheet;
    if (state === 'failed') {
      return [make('strong', '', {}, texts.loadFailed), button('sg-chip', texts.retry, () => this.retry())];
    }
    const hint = canCreate ? texts.emptyHint : texts.emptyReadOnly;
    return [make('strong', '', {}, texts.empty), make('span', '', {}, hint)];
  }
}
