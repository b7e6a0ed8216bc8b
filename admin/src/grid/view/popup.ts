import { make, setAttribute, uniqueId } from './dom.js';

export interface PopupOption<T> {
  readonly label: string;
  readonly value: T;
  readonly note?: string;
}

/** A listbox under the cell. The focus stays in the editor, which names the highlighted option. */
export class Popup<T> {
  private readonly list: HTMLDivElement;
  private readonly id = uniqueId('sg-list');
  private options: readonly PopupOption<T>[] = [];
  private highlighted = -1;
  isOpen = false;

  constructor(
    private readonly layer: HTMLElement,
    private readonly area: HTMLTextAreaElement,
    private readonly onPick: (value: T) => void,
  ) {
    this.list = make('div', 'sg-popup', { role: 'listbox', id: this.id });
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place]') : null;
      const picked = option && this.options[Number(option.dataset.place)];
      if (picked) this.onPick(picked.value);
    });
  }

  /** Opens or refills; `highlight` is the place of the option Enter would take, -1 for none. */
  show(
    anchor: HTMLElement,
    label: string,
    options: readonly PopupOption<T>[],
    highlight: number,
    empty: string,
  ): void {
    this.options = options;
    setAttribute(this.list, 'aria-label', label);
    this.list.replaceChildren(...options.map((option, place) => this.makeOption(option, place)));
    if (options.length === 0)
      this.list.append(make('div', 'sg-popup-empty', { role: 'option', 'aria-disabled': 'true' }, empty));
    if (!this.isOpen) this.layer.append(this.list);
    this.isOpen = true;
    setAttribute(this.area, 'aria-controls', this.id);
    setAttribute(this.area, 'aria-haspopup', 'listbox');
    setAttribute(this.area, 'aria-autocomplete', 'list');
    this.position(anchor);
    this.highlight(highlight);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.list.remove();
    for (const name of ['aria-controls', 'aria-haspopup', 'aria-autocomplete', 'aria-activedescendant']) {
      this.area.removeAttribute(name);
    }
  }

  move(by: number): void {
    const count = this.options.length;
    if (count > 0) this.highlight((this.highlighted + by + count) % count);
  }

  get picked(): PopupOption<T> | null {
    return this.isOpen ? (this.options[this.highlighted] ?? null) : null;
  }

  private highlight(place: number): void {
    this.highlighted = place;
    for (const [i, option] of [...this.list.children].entries()) {
      setAttribute(option, 'aria-selected', String(i === place));
    }
    const option = this.list.children[place];
    setAttribute(this.area, 'aria-activedescendant', option?.id ?? null);
    option?.scrollIntoView({ block: 'nearest' });
  }

  private makeOption({ label, note }: PopupOption<T>, place: number): HTMLElement {
    const option = make(
      'div',
      'sg-option',
      { role: 'option', id: `${this.id}-${place}`, 'data-place': String(place) },
      label,
    );
    if (note) option.append(make('span', 'sg-option-note', {}, note));
    return option;
  }

  private position(anchor: HTMLElement): void {
    placeNear(this.list, anchor, this.layer, true);
  }
}

/** Below the anchor, or above where there is no room; within the layer. */
export function placeNear(box: HTMLElement, anchor: HTMLElement, layer: HTMLElement, asWide: boolean): void {
  const outer = layer.getBoundingClientRect();
  const cell = anchor.getBoundingClientRect();
  if (asWide) box.style.minWidth = `${Math.max(cell.width, 160)}px`;
  const height = box.offsetHeight;
  const below = cell.bottom - outer.top;
  const fits = below + height <= outer.height || cell.top - outer.top < height;
  const left = Math.max(4, Math.min(cell.left - outer.left, outer.width - box.offsetWidth - 4));
  box.style.left = `${left}px`;
  box.style.top = `${fits ? below + 1 : cell.top - outer.top - height - 1}px`;
}
