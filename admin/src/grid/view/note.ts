import { format } from '../codec/codec.js';
import { isBad } from '../column.js';
import type { Cell } from '../selection.js';
import { correctAll, equalBad } from '../operations/suggest.js';
import type { Sheet } from '../sheet.js';
import { Suggestions } from './suggestions.js';
import { button, make, uniqueId } from './dom.js';
import { placeNear } from './popup.js';

/** The card beside a cell: why it is wrong, who changed it too, why it is locked, what to type. */
export class Note {
  readonly id = uniqueId('sg-note');
  private readonly box: HTMLDivElement;
  private shown = '';
  private readonly suggestions: Suggestions;

  constructor(
    private readonly sheet: Sheet,
    private readonly layer: HTMLElement,
    private readonly done: () => void,
    changed: () => void,
  ) {
    this.suggestions = new Suggestions(sheet, changed);
    this.box = make('div', 'sg-note', { id: this.id });
    this.box.addEventListener('pointerdown', (event) => event.preventDefault());
    this.box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.done();
    });
  }

  /** true when there is something to say about the cell. Its place is asked for only then: that lays the page out. */
  show(cell: Cell, anchorOf: () => HTMLElement | null, isEditing: boolean, isHovered: boolean): boolean {
    const key = this.sheet.keyAt(cell.row);
    const column = this.sheet.columnAt(cell.col);
    const content = column ? this.contentFor(key, column.field, cell, isEditing, isHovered) : null;
    const anchor = content ? anchorOf() : null;
    if (!content || !anchor) {
      this.hide();
      return false;
    }
    const signature = `${cell.row}|${cell.col}|${content.kind}|${content.signature}`;
    if (signature !== this.shown) {
      this.shown = signature;
      this.box.className = `sg-note is-${content.kind}`;
      this.box.replaceChildren(...content.parts());
      if (!this.box.isConnected) this.layer.append(this.box);
    }
    placeNear(this.box, anchor, this.layer, false);
    return true;
  }

  get isShown(): boolean {
    return this.shown !== '';
  }

  hide(): void {
    if (this.shown === '') return;
    this.shown = '';
    this.box.remove();
  }

  /** Puts the focus on the first choice; false when the note offers none. */
  focusChoice(): boolean {
    const first = this.shown === '' ? null : this.box.querySelector('button');
    first?.focus();
    return first !== null;
  }

  private contentFor(key: string | null, field: string, cell: Cell, isEditing: boolean, isHovered: boolean) {
    const { store, texts } = this.sheet;
    const column = this.sheet.columnAt(cell.col);
    const problem = key === null ? null : (store.problem(key, field) ?? store.rowProblem(key));
    const edit = key === null ? null : store.edit(key, field);
    if (key !== null && store.pending.get(key)?.gone) {
      return { kind: 'conflict', signature: 'gone', parts: () => this.goneParts(key) };
    }
    if (key !== null && edit?.theirs !== undefined && !isEditing) {
      return {
        kind: 'conflict',
        signature: JSON.stringify(edit),
        parts: () => this.conflictParts(key, cell),
      };
    }
    if (isEditing) {
      const hint = column?.type === 'date' ? texts.dateHint(column.partialDate === true) : column?.help;
      return hint ? { kind: 'hint', signature: hint, parts: () => [make('p', '', {}, hint)] } : null;
    }
    if (problem && key !== null)
      return {
        kind: 'problem',
        signature: `${problem.message}|${this.offers(key, cell).signature}`,
        parts: () => [make('p', '', {}, problem.message), ...this.offers(key, cell).parts()],
      };
    const warnings = key === null ? [] : [...store.warnings.of(key, field), ...store.warnings.of(key, null)];
    if (key !== null && warnings.length > 0)
      return {
        kind: 'conflict',
        signature: warnings.map(({ message }) => message).join('|'),
        parts: () => [
          make('p', 'sg-note-title', {}, texts.problems.warned),
          ...warnings.map(({ message }) => make('p', '', {}, message)),
          make(
            'div',
            'sg-note-choices',
            {},
            this.choice(texts.problems.dismiss, () => store.dismiss(key)),
          ),
        ],
      };
    // Under the keyboard the reason would cover the rows below at every step; it is told on typing instead.
    const lock = isHovered ? this.sheet.lockOf(cell.row, cell.col) : null;
    return lock ? { kind: 'hint', signature: lock, parts: () => [make('p', '', {}, lock)] } : null;
  }

  /** What may have been meant by a wrong text, for this cell and for all that hold the same. */
  private offers(key: string, { col }: Cell) {
    const { sheet } = this;
    const column = sheet.columnAt(col);
    const content = column ? sheet.store.content(key, column.field) : null;
    const known = column && isBad(content) ? this.suggestions.of(column, content) : [];
    const [best] = known;
    if (!column || !isBad(content) || !best) return { signature: '', parts: () => [] };
    const equal = equalBad(sheet, column.field, content.bad).length;
    const parts = () => {
      const choices = known.map(({ label, value }) =>
        this.choice(label, () => {
          const draft = sheet.draft();
          draft.putInto(key, col, value);
          draft.apply('edit');
        }),
      );
      if (equal > 1) {
        const text = sheet.texts.problems.forAll(best.label, equal);
        choices.push(this.choice(text, () => correctAll(sheet, col, content.bad, best.value)));
      }
      return [
        make('p', 'sg-quiet', {}, sheet.texts.problems.doYouMean),
        make('div', 'sg-note-choices', {}, ...choices),
      ];
    };
    return { signature: `${equal}|${known.map(({ label }) => label).join('|')}`, parts };
  }

  private goneParts(key: string): Node[] {
    const { conflict } = this.sheet.texts;
    return [
      make('p', 'sg-note-title', {}, conflict.goneTitle),
      make(
        'div',
        'sg-note-choices',
        {},
        this.choice(conflict.createAgain, () => this.sheet.store.resolveGone(key, 'mine')),
        this.choice(conflict.dropMine, () => this.sheet.store.resolveGone(key, 'theirs')),
      ),
    ];
  }

  private conflictParts(key: string, { col }: Cell): Node[] {
    const { store, texts } = this.sheet;
    const { conflict } = texts;
    const column = this.sheet.columnAt(col);
    const edit = column ? store.edit(key, column.field) : null;
    if (!column || !edit) return [];
    const line = (name: string, content: Parameters<typeof format>[1]) => [
      make('dt', '', {}, name),
      make('dd', '', {}, format(column, content, texts) || texts.blank),
    ];
    const values = make(
      'dl',
      '',
      {},
      ...line(edit.isRival ? conflict.otherTab : conflict.theirs, edit.theirs ?? null),
      ...line(conflict.mine, edit.value),
      ...line(conflict.base, edit.base),
    );
    const choices = [
      this.choice(conflict.keepMine, () => store.resolve(key, column.field, 'mine')),
      this.choice(edit.isRival ? conflict.takeOtherTab : conflict.takeTheirs, () =>
        store.resolve(key, column.field, 'theirs'),
      ),
    ];
    if (store.work().conflictCells > 1) {
      choices.push(
        this.choice(conflict.allMine, () => store.resolveAll('mine')),
        this.choice(conflict.allTheirs, () => store.resolveAll('theirs')),
      );
    }
    return [
      make('p', 'sg-note-title', {}, edit.isRival ? conflict.rivalTitle : conflict.title),
      values,
      make('div', 'sg-note-choices', {}, ...choices),
    ];
  }

  private choice(text: string, act: () => void): HTMLButtonElement {
    return button('sg-choice', text, () => {
      act();
      this.done();
    });
  }
}
