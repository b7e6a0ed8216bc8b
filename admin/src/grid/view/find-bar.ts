import { findNext, type Query, replaceAll, replaceAt } from '../operations/find.js';
import { at } from '../selection.js';
import type { Sheet } from '../sheet.js';
import { button, make } from './dom.js';

/** Find, replace and go to row, above the cells. Searches the whole list, rows that are not loaded too. */
export class FindBar {
  readonly element: HTMLFormElement;
  private readonly text: HTMLInputElement;
  private readonly by: HTMLInputElement;
  private readonly exact: HTMLInputElement;
  private readonly row: HTMLInputElement;
  private readonly parts: { find: HTMLElement; replace: HTMLElement; goTo: HTMLElement };
  private search: AbortController | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly leave: () => void,
  ) {
    const { find } = sheet.texts;
    this.text = make('input', '', { type: 'text', 'aria-label': find.find, placeholder: find.find });
    this.by = make('input', '', { type: 'text', 'aria-label': find.replace, placeholder: find.replace });
    this.exact = make('input', '', { type: 'checkbox' });
    this.row = make('input', 'sg-go', {
      type: 'text',
      inputmode: 'numeric',
      'aria-label': find.goTo,
      placeholder: find.goTo,
    });
    const steps = [
      button('', '↑', () => void this.find(-1), find.previous),
      button('', '↓', () => void this.find(1), find.next),
    ];
    const exact = make('label', '', {}, this.exact, find.matchCase);
    this.parts = {
      find: make('span', 'sg-find-part', {}, this.text, ...steps, exact),
      replace: make('span', 'sg-find-part', {}, this.by, ...this.replaceButtons()),
      goTo: make('span', 'sg-find-part', {}, this.row),
    };
    const close = button('sg-close', '×', () => this.close(), find.close);
    this.element = make(
      'form',
      'sg-find',
      { role: 'search' },
      this.parts.find,
      this.parts.replace,
      this.parts.goTo,
      close,
    );
    this.element.hidden = true;
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.element.addEventListener('keydown', (event) => this.onKey(event));
  }

  open(part: 'find' | 'replace' | 'goTo'): void {
    this.element.hidden = false;
    this.parts.find.hidden = part === 'goTo';
    this.parts.replace.hidden = part !== 'replace';
    this.parts.goTo.hidden = part !== 'goTo';
    const input = part === 'goTo' ? this.row : this.text;
    input.focus();
    input.select();
  }

  destroy(): void {
    this.search?.abort();
  }

  private get query(): Query {
    return { text: this.text.value.normalize('NFC'), exact: this.exact.checked };
  }

  private replaceButtons(): HTMLButtonElement[] {
    const { find } = this.sheet.texts;
    return [
      button('', find.replaceOne, () => void this.replaceOne()),
      button(
        '',
        find.replaceAll,
        () => void replaceAll(this.sheet, this.query, this.by.value, this.newSearch()),
      ),
    ];
  }

  private newSearch(): AbortSignal {
    this.search?.abort();
    this.search = new AbortController();
    return this.search.signal;
  }

  private async find(direction: 1 | -1): Promise<void> {
    const { said } = this.sheet.texts;
    const signal = this.newSearch();
    const found = await findNext(this.sheet, this.query, this.sheet.selection.active, direction, signal);
    if (signal.aborted) return;
    if (found === 'unread') return this.sheet.say(this.sheet.texts.loadFailed);
    if (!found) return this.sheet.say(said.notFound);
    this.sheet.select(at(found));
    this.sheet.say(said.found(found.row + 1, this.sheet.columnAt(found.col)?.title ?? ''));
  }

  private async replaceOne(): Promise<void> {
    await replaceAt(this.sheet, this.query, this.by.value, this.sheet.selection.active);
    await this.find(1);
  }

  private close(): void {
    this.search?.abort();
    this.element.hidden = true;
    this.leave();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.close();
    else if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    else if (event.target === this.row) this.goTo();
    else if (event.target === this.by) void this.replaceOne();
    else void this.find(event.shiftKey ? -1 : 1);
    event.preventDefault();
  }

  private goTo(): void {
    const row = Number(this.row.value.replace(/\D/g, '')) - 1;
    if (row < 0) return;
    this.sheet.select(at({ row, col: this.sheet.selection.active.col }));
    this.close();
  }
}
