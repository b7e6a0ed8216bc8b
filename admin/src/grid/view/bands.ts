import type { Band, Column } from '../column.js';
import type { Texts } from '../texts/texts.js';
import { make, setAttribute } from './dom.js';
import type { ColumnLayout } from './geometry.js';

export interface BandHooks {
  readonly toggle: (name: string) => void;
  readonly reveal: (col: number) => void;
  readonly focusTitle: (col: number) => void;
  readonly leave: () => void;
}

/** Neighbouring columns under one heading, both ends included. */
interface Run {
  readonly band: Band;
  readonly from: number;
  readonly to: number;
}

/** The headings above the columns' titles. One that holds several columns folds them away under the first. */
export class Bands {
  readonly element: HTMLDivElement;
  private readonly strip = make('div', 'sg-strip', { role: 'presentation' });
  private columns: readonly Column[] = [];
  private cells: { readonly run: Run; readonly element: HTMLDivElement }[] = [];

  constructor(
    private readonly texts: Texts,
    private readonly hooks: BandHooks,
  ) {
    this.element = make('div', 'sg-bands', { role: 'row', 'aria-rowindex': '1' }, this.strip);
    this.element.addEventListener('click', (event) => this.onClick(event));
    this.element.addEventListener('keydown', (event) => this.onKey(event));
  }

  get isShown(): boolean {
    return this.columns.some((column) => column.band);
  }

  setColumns(columns: readonly Column[]): void {
    this.columns = columns;
  }

  /** false where no heading stands above the column. */
  focus(col: number): boolean {
    const cell = this.cells.find(({ run }) => col >= run.from && col <= run.to);
    if (!cell) return false;
    this.hooks.reveal(col);
    this.refocus(cell.run.band.name, cell.run.from);
    return true;
  }

  arrange({ lefts, widths, frozen }: ColumnLayout): void {
    const focused = this.cellOf(document.activeElement)?.run;
    for (const { element } of this.cells) element.remove();
    this.cells = runsOf(this.columns, frozen).map((run) => {
      const element = this.makeCell(run);
      element.classList.toggle('is-frozen', run.from < frozen);
      element.style.left = `${lefts[run.from] ?? 0}px`;
      element.style.setProperty('--_left', `${lefts[run.from] ?? 0}px`);
      element.style.width = `${(lefts[run.to] ?? 0) + (widths[run.to] ?? 0) - (lefts[run.from] ?? 0)}px`;
      (run.from < frozen ? this.element : this.strip).append(element);
      return { run, element };
    });
    if (focused) this.refocus(focused.band.name, focused.from);
  }

  private makeCell({ band, from, to }: Run): HTMLDivElement {
    const isFolded = band.folded.length > 0;
    const isFoldable = isFolded || to > from;
    const element = make('div', 'sg-band', {
      role: 'columnheader',
      tabindex: '-1',
      'aria-colindex': String(from + 2),
      'aria-colspan': String(to - from + 1),
    });
    setAttribute(element, 'aria-expanded', isFoldable ? String(!isFolded) : null);
    const name = make('span', 'sg-band-text', {}, band.title);
    if (isFoldable)
      element.append(make('span', 'sg-band-mark', { 'aria-hidden': 'true' }, isFolded ? '▸' : '▾'));
    element.append(name);
    if (isFolded)
      name.append(
        make('span', 'sg-band-more', { 'aria-hidden': 'true' }, ` +${band.folded.length}`),
        make('span', 'sg-unseen', {}, `, ${this.texts.views.foldedColumns(band.folded.length)}`),
      );
    element.title = isFoldable ? this.texts.views.foldHint(band.title, isFolded) : band.title;
    element.classList.toggle('is-foldable', isFoldable);
    return element;
  }

  private refocus(name: string, from: number): void {
    const same = this.cells.filter(({ run }) => run.band.name === name);
    const cell = same.find(({ run }) => run.from === from) ?? same[0];
    cell?.element.focus({ preventScroll: true });
  }

  private cellOf(target: EventTarget | null) {
    return target instanceof Node ? this.cells.find(({ element }) => element.contains(target)) : undefined;
  }

  private onClick(event: MouseEvent): void {
    const cell = this.cellOf(event.target);
    if (!cell?.element.hasAttribute('aria-expanded')) return;
    cell.element.focus({ preventScroll: true });
    this.hooks.toggle(cell.run.band.name);
  }

  private onKey(event: KeyboardEvent): void {
    const cell = this.cellOf(event.target);
    if (!cell) return;
    const at = this.cells.indexOf(cell);
    const side = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    const neighbour = side === 0 ? undefined : this.cells[at + side];
    if (neighbour) this.focus(neighbour.run.from);
    else if (event.key === 'ArrowDown') this.hooks.focusTitle(cell.run.from);
    else if (event.key === 'Escape') this.hooks.leave();
    else if (event.key === 'Enter' || event.key === ' ') {
      if (cell.element.hasAttribute('aria-expanded')) this.hooks.toggle(cell.run.band.name);
    } else if (side === 0) return;
    event.preventDefault();
  }
}

/** Frozen columns stand apart from those that scroll. */
function runsOf(columns: readonly Column[], frozen: number): readonly Run[] {
  const runs: Run[] = [];
  for (const [col, { band }] of columns.entries()) {
    const last = runs.at(-1);
    if (!band) continue;
    if (last?.band.name === band.name && last.to === col - 1 && col !== frozen)
      runs[runs.length - 1] = { ...last, to: col, band: band.folded.length > 0 ? band : last.band };
    else runs.push({ band, from: col, to: col });
  }
  return runs;
}
