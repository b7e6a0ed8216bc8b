import { suggestChoices } from '../codec/choice.js';
import { nextYesNo } from '../codec/yes-no.js';
import { type CellContent, type CellValue, type Column, isReference, sameContent } from '../column.js';
import { isClearMatch } from '../clear-match.js';
import { fold } from '../fold.js';
import type { Sheet } from '../sheet.js';
import type { Editor } from './editor.js';
import { Popup, type PopupOption } from './popup.js';

const LOOKUP_MS = 150;

/** The list under a cell of a choice, yes/no or reference column: what may stand there, narrowed by what is typed. */
export class Chooser {
  private readonly popup: Popup<CellValue>;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private search: AbortController | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly editor: Editor,
    layer: HTMLElement,
    pick: (value: CellValue) => void,
  ) {
    this.popup = new Popup(layer, editor.area, pick);
  }

  get isOpen(): boolean {
    return this.popup.isOpen;
  }

  /** The highlighted entry, which Enter and Tab take. */
  get picked(): PopupOption<CellValue> | null {
    return this.popup.picked;
  }

  move(by: number): void {
    this.popup.move(by);
  }

  /** Shows what fits the text in the editor; everything when the text is still the cell's own. */
  refresh(anchor: HTMLElement | null): void {
    const { row, col } = this.sheet.selection.active;
    const column = this.sheet.columnAt(col);
    if (!column || !anchor || !isChosen(column)) return;
    const content = this.sheet.contentAt(row, col);
    const isOwn = this.editor.text === this.sheet.editTextAt(row, col) && typeof content !== 'object';
    if (column.type === 'reference') this.lookUp(column, anchor);
    else this.showOptions(column, anchor, isOwn ? '' : this.editor.text, content);
  }

  close(): void {
    this.popup.close();
    this.search?.abort();
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private showOptions(column: Column, anchor: HTMLElement, text: string, content: CellContent): void {
    const options = optionsOf(column, this.sheet).filter(
      ({ label }) => column.type === 'choice' || matches(label, text),
    );
    const shown =
      column.type === 'choice'
        ? suggestChoices(column, text).map((choice) => ({ label: choice.label, value: choice.value }))
        : options;
    const own = shown.findIndex(({ value }) => sameContent(value, content));
    const best = shown[0];
    const highlight = text === '' ? own : best && isLike(best, text) ? 0 : -1;
    this.popup.show(anchor, column.title, shown, highlight, this.sheet.texts.noMatch);
  }

  private lookUp(column: Column, anchor: HTMLElement): void {
    this.search?.abort();
    if (this.timer !== null) clearTimeout(this.timer);
    if (!this.sheet.source.lookup) return;
    if (!this.popup.isOpen) this.popup.show(anchor, column.title, [], -1, this.sheet.texts.searching);
    this.timer = setTimeout(() => void this.fetch(column, anchor), LOOKUP_MS);
  }

  private async fetch(column: Column, anchor: HTMLElement): Promise<void> {
    const { texts, source, selection } = this.sheet;
    const search = new AbortController();
    this.search = search;
    const content = this.sheet.contentAt(selection.active.row, selection.active.col);
    const isOwn = isReference(content) && content.label === this.editor.text;
    const text = isOwn ? '' : this.editor.text.normalize('NFC').trim();
    try {
      const found = (await source.lookup?.(column.field, text, search.signal)) ?? [];
      if (search.signal.aborted) return;
      const options = found.map(({ id, label, note }) => ({
        label,
        value: { id, label },
        ...(note ? { note } : {}),
      }));
      const own = options.findIndex(({ value }) => sameContent(value, content));
      const isClear = isClearMatch(
        options.map(({ label }) => label),
        text,
      );
      const highlight = text === '' ? own : isClear ? 0 : -1;
      this.popup.show(anchor, column.title, options, highlight, texts.noMatch);
    } catch (error) {
      if (search.signal.aborted) return;
      this.popup.show(
        anchor,
        column.title,
        [],
        -1,
        error instanceof Error ? error.message : texts.loadFailed,
      );
    }
  }
}

export function isChosen(column: Column): boolean {
  return column.type === 'choice' || column.type === 'reference' || column.type === 'yesNo';
}

/** Space on a yes/no cell goes from blank to yes to no and around. */
export function toggled(content: CellContent): CellValue {
  return nextYesNo(typeof content === 'boolean' ? content : null);
}

function optionsOf(column: Column, { texts }: Sheet): readonly PopupOption<CellValue>[] {
  if (column.type !== 'yesNo') return [];
  return [
    { label: texts.yes, value: true },
    { label: texts.no, value: false },
    { label: texts.blank, value: null },
  ];
}

function matches(label: string, text: string): boolean {
  return fold(label).includes(fold(text));
}

/** A mere likeness is offered but must be chosen by hand; only what holds the typed text is taken by Enter. */
function isLike({ label, value }: PopupOption<CellValue>, text: string): boolean {
  return matches(label, text) || (typeof value === 'string' && fold(value).startsWith(fold(text)));
}
