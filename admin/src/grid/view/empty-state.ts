import type { Sheet } from '../sheet.js';
import { button, make } from './dom.js';

/** What stands in place of rows: nothing there yet and what to do, or why nothing could be loaded. */
export class EmptyState {
  readonly element = make('div', 'sg-empty', { role: 'status' });
  private shown: 'empty' | 'failed' | null = null;

  constructor(private readonly sheet: Sheet) {
    this.element.hidden = true;
  }

  paint(): void {
    const { store } = this.sheet;
    const state =
      store.list.error !== null ? 'failed' : store.list.isStarted && store.rowCount === 0 ? 'empty' : null;
    if (state === this.shown) return;
    this.shown = state;
    this.element.hidden = state === null;
    this.element.replaceChildren(...(state === null ? [] : this.parts(state)));
  }

  private parts(state: 'empty' | 'failed'): Node[] {
    const { store, texts, canCreate } = this.sheet;
    if (state === 'failed') {
      return [
        make('strong', '', {}, texts.loadFailed),
        button(
          'sg-chip',
          texts.retry,
          () => void (store.list.isStarted ? store.refresh() : this.sheet.start()),
        ),
      ];
    }
    const hint = canCreate ? [make('span', '', {}, texts.emptyHint)] : [];
    return [make('strong', '', {}, texts.empty), ...hint];
  }
}
