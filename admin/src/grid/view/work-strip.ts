import type { Sheet } from '../sheet.js';
import { button, make } from './dom.js';

/** How far long work is, and the way to stop it. */
export class WorkStrip {
  readonly element: HTMLDivElement;
  private readonly text = make('span', '', { role: 'status' });

  constructor(private readonly sheet: Sheet) {
    const stop = button('sg-chip', sheet.texts.stop, () => this.sheet.longWork?.stop());
    this.element = make('div', 'sg-work', {}, this.text, stop);
    this.element.hidden = true;
  }

  paint(): void {
    const { longWork } = this.sheet;
    this.element.hidden = longWork === null;
    this.text.textContent = longWork?.text ?? '';
  }
}
