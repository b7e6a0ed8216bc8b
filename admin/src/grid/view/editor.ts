import type { CellTarget, Sheet } from '../sheet.js';
import { make, setAttribute } from './dom.js';

/**
 * `ready`: the cell is selected and its text too, so that typing replaces. `enter`: typing began, arrows commit.
 * `edit`: by F2 or double click, arrows move the caret.
 */
export type EditorMode = 'ready' | 'enter' | 'edit';

export interface EditorHooks {
  readonly begun: () => void;
  readonly changed: () => void;
}

/** Tallest and widest growth of the editor beyond its cell, in pixels. */
const MOST_HEIGHT = 180;
const MOST_WIDTH = 480;
/** Beside the text, in pixels: padding as in the style sheet, the caret, and what a canvas measures too little. */
const TEXT_ROOM = 24;

/**
 * The one focused textarea, which lives in the active cell. Input methods compose into a real editable from the first
 * letter, and copy and paste are native events that need no permission.
 */
export class Editor {
  readonly area: HTMLTextAreaElement;
  mode: EditorMode = 'ready';
  isComposing = false;
  /** The cell whose text is being changed: its row by name, as rows may move meanwhile. A null key: the blank row. */
  target: CellTarget | null = null;
  private cell: HTMLElement | null = null;
  /** Size of the cell, in pixels: the editor is never smaller. */
  private least = { width: 0, height: 0 };
  private readonly canvas = document.createElement('canvas').getContext('2d');

  constructor(
    private readonly sheet: Sheet,
    private readonly hooks: EditorHooks,
  ) {
    this.area = make('textarea', 'sg-editor', {
      rows: '1',
      spellcheck: 'false',
      autocomplete: 'off',
      autocapitalize: 'off',
      autocorrect: 'off',
    });
    this.area.addEventListener('compositionstart', () => {
      this.isComposing = true;
      if (this.mode === 'ready' && !this.area.readOnly) this.begin('enter');
    });
    this.area.addEventListener('compositionend', () => {
      this.isComposing = false;
      this.hooks.changed();
    });
    this.area.addEventListener('input', () => {
      if (this.mode === 'ready') this.begin('enter');
      this.fit();
      if (!this.isComposing) this.hooks.changed();
    });
    this.area.addEventListener('focus', () => this.mode === 'ready' && this.area.select());
  }

  get text(): string {
    return this.area.value;
  }

  get isEditing(): boolean {
    return this.mode !== 'ready';
  }

  get hasFocus(): boolean {
    return document.activeElement === this.area;
  }

  /** Moves into the cell, which takes the focus from it. */
  attach(cell: HTMLElement): void {
    if (this.cell === cell && cell.contains(this.area)) return;
    this.cell = cell;
    cell.append(this.area);
  }

  /** Shows what the cell holds, all of it selected, unless somebody is typing. */
  rest(label: string, describedBy: string | null): void {
    const { active } = this.sheet.selection;
    setAttribute(this.area, 'aria-label', label);
    setAttribute(this.area, 'aria-describedby', describedBy);
    if (this.mode !== 'ready') return;
    const text = this.sheet.editTextAt(active.row, active.col);
    const isLocked = this.sheet.lockOf(active.row, active.col) !== null;
    if (this.area.readOnly !== isLocked) this.area.readOnly = isLocked;
    if (this.area.value !== text) this.area.value = text;
    const isAll = this.area.selectionStart === 0 && this.area.selectionEnd === text.length;
    if (!isAll && document.activeElement === this.area) this.area.select();
  }

  begin(mode: 'enter' | 'edit', caretAtEnd = mode === 'edit'): void {
    if (this.area.readOnly) return;
    this.target ??= this.sheet.activeTarget;
    this.mode = mode;
    this.measureCell();
    this.cell?.classList.add('is-editing');
    this.cell?.parentElement?.closest('.sg-row')?.classList.add('is-editing');
    if (caretAtEnd) this.area.setSelectionRange(this.area.value.length, this.area.value.length);
    this.fit();
    this.hooks.begun();
  }

  /** Ends editing; what to do with the text is the caller's. */
  end(): void {
    this.mode = 'ready';
    this.target = null;
    this.isComposing = false;
    this.area.style.width = '';
    this.area.style.height = '';
    this.area.classList.remove('is-long');
    for (const marked of this.cell?.closest('.sg-body')?.querySelectorAll('.is-editing') ?? []) {
      marked.classList.remove('is-editing');
    }
  }

  /** What is being typed belongs to the active cell still. */
  get isAtTarget(): boolean {
    const here = this.sheet.activeTarget;
    return this.target?.col === here.col && this.target.key === here.key;
  }

  focus(): void {
    this.area.focus({ preventScroll: true });
  }

  insert(text: string): void {
    this.area.setRangeText(text, this.area.selectionStart, this.area.selectionEnd, 'end');
    this.fit();
    this.hooks.changed();
  }

  /**
   * Grows over the neighbours so that all of the text shows. A canvas measures it: asking the page for sizes would lay it out
   * anew at every key. Only a text that must wrap is asked for its height.
   */
  private fit(): void {
    if (this.mode === 'ready') return;
    const { area } = this;
    const lines = area.value.split('\n');
    const wanted = Math.max(...lines.map((line) => this.widthOf(line))) + TEXT_ROOM;
    const isLong = wanted > MOST_WIDTH;
    area.style.width = `${Math.max(this.least.width, Math.min(MOST_WIDTH, wanted))}px`;
    area.classList.toggle('is-long', isLong);
    area.style.height = '';
    if (!isLong && lines.length === 1) return;
    const height = Math.min(MOST_HEIGHT, area.scrollHeight);
    if (height > this.least.height + 4) area.style.height = `${height}px`;
  }

  private widthOf(line: string): number {
    return this.canvas?.measureText(line).width ?? MOST_WIDTH;
  }

  /** Reads once for a cell what its text is measured by. */
  private measureCell(): void {
    if (!this.cell) return;
    this.least = { width: this.cell.clientWidth, height: this.cell.clientHeight };
    if (this.canvas) this.canvas.font = getComputedStyle(this.area).font;
  }
}
