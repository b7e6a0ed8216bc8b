import type { Journey } from '../journey.js';
import type { Texts } from '../texts/texts.js';
import { button, make } from './dom.js';

/** How far long work is, and the way to stop it. */
export class WorkStrip {
  readonly element: HTMLDivElement;
  private readonly text = make('span', '', { role: 'status' });

  constructor(
    private readonly journey: Journey,
    texts: Texts,
  ) {
    const stop = button('sg-chip', texts.stop, () => this.journey.longWork?.stop());
    this.element = make('div', 'sg-work', {}, this.text, stop);
    this.element.hidden = true;
  }

  paint(): void {
    const { longWork } = this.journey;
    this.element.hidden = longWork === null;
    this.text.textContent = longWork?.text ?? '';
  }
}
