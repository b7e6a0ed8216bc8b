import { problemsOf, type ProblemEntry } from '../operations/problems.js';
import type { Sheet } from '../sheet.js';
import { button, make } from './dom.js';

export interface ProblemListHooks {
  readonly goTo: (row: number, col: number) => void;
  readonly closed: () => void;
}

const MOST_SHOWN = 200;

/** The list below the cells to step through what is wrong, contested or to be looked at again. */
export class ProblemList {
  readonly element: HTMLElement;
  private readonly items = make('ul', '');
  private readonly tools = make('div', 'sg-problem-tools');
  private shown = '';

  constructor(
    private readonly sheet: Sheet,
    private readonly hooks: ProblemListHooks,
  ) {
    const { problems, find } = sheet.texts;
    const close = button('sg-close', '×', () => this.close(), find.close);
    this.element = make(
      'section',
      'sg-problems',
      { 'aria-label': problems.list },
      make('header', '', {}, make('strong', '', {}, problems.list), this.tools, close),
      this.items,
    );
    this.element.hidden = true;
    this.element.addEventListener('keydown', (event) => this.onKey(event));
  }

  open(): void {
    this.element.hidden = false;
    this.shown = '';
    this.paint();
    this.element.querySelector<HTMLElement>('li button')?.focus();
  }

  close(): void {
    this.element.hidden = true;
    if (this.sheet.store.list.isPartial) void this.sheet.store.list.showOnly(null);
    this.hooks.closed();
  }

  /** Rebuilds the list only when what it says has changed. */
  paint(): void {
    if (this.element.hidden) return;
    const entries = problemsOf(this.sheet);
    const shown = JSON.stringify([this.sheet.store.list.isPartial, entries]);
    if (shown === this.shown) return;
    this.shown = shown;
    const at = this.focusedPlace();
    this.fillTools(entries);
    const { none } = this.sheet.texts.problems;
    this.items.replaceChildren(
      ...entries.slice(0, MOST_SHOWN).map((entry) => this.itemOf(entry)),
      ...(entries.length === 0 ? [make('li', 'sg-quiet', {}, none)] : []),
    );
    if (at >= 0) this.buttons()[Math.min(at, this.buttons().length - 1)]?.focus();
  }

  private buttons(): HTMLButtonElement[] {
    return [...this.items.querySelectorAll<HTMLButtonElement>('.sg-problem')];
  }

  private focusedPlace(): number {
    return this.buttons().findIndex((item) => item === document.activeElement);
  }

  private fillTools(entries: readonly ProblemEntry[]): void {
    const { store, texts } = this.sheet;
    const { problems, conflict } = texts;
    const keys = [...new Set(entries.map(({ key }) => key))];
    const tools = [
      store.list.isPartial
        ? button('sg-choice', problems.all, () => void store.list.showOnly(null))
        : button('sg-choice', problems.onlyThese, () => void store.list.showOnly(keys)),
    ];
    if (entries.filter(({ kind }) => kind === 'conflict').length > 1) {
      tools.push(
        button('sg-choice', conflict.allMine, () => store.resolveAll('mine')),
        button('sg-choice', conflict.allTheirs, () => store.resolveAll('theirs')),
      );
    }
    if (entries.some(({ kind }) => kind === 'warned'))
      tools.push(button('sg-choice', problems.dismissAll, () => store.dismiss()));
    this.tools.replaceChildren(...(entries.length > 0 || store.list.isPartial ? tools : []));
  }

  private itemOf({ kind, key, row, col, title, text, message }: ProblemEntry): HTMLElement {
    const { problems } = this.sheet.texts;
    const place = row < 0 ? problems.hidden(title) : problems.place(row + 1, title);
    const go = button('sg-problem', '', () => void this.goTo(key, col));
    go.append(
      make('span', `sg-kind is-${kind}`, {}, problems[kind]),
      make('strong', '', {}, place),
      make('span', '', {}, text ? `“${text}”: ${message}` : message),
    );
    const item = make('li', '', {}, go);
    if (kind === 'warned') {
      item.append(
        button(
          'sg-choice',
          problems.dismiss,
          () => this.sheet.store.dismiss(key),
          `${problems.dismiss}: ${place}`,
        ),
      );
    }
    return item;
  }

  /** A row outside the view is brought into it. */
  private async goTo(key: string, col: number): Promise<void> {
    const { store } = this.sheet;
    if (store.indexOf(key) < 0) {
      const keys = [...new Set(problemsOf(this.sheet).map((entry) => entry.key))];
      await store.list.showOnly(keys);
    }
    const row = store.indexOf(key);
    if (row >= 0) this.hooks.goTo(row, col);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const all = this.buttons();
      const at = this.focusedPlace();
      if (at < 0) return;
      all[(at + (event.key === 'ArrowDown' ? 1 : -1) + all.length) % all.length]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
