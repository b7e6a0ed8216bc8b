import { make } from './dom.js';

/** Two polite live regions used in turn, so that the same sentence twice is read twice; and a toast for the eye. */
export class Announcer {
  readonly element: HTMLDivElement;
  readonly toast: HTMLDivElement;
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor() {
    const region = () => make('div', 'sg-live', { 'aria-live': 'polite', 'aria-atomic': 'true' });
    this.element = make('div', '', {}, region(), region());
    this.toast = make('div', 'sg-toast', { 'aria-hidden': 'true' });
  }

  say(sentence: string): void {
    this.turn = 1 - this.turn;
    for (const [i, region] of [...this.element.children].entries())
      region.textContent = i === this.turn ? sentence : '';
    this.toast.textContent = sentence;
    this.toast.classList.add('is-shown');
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.toast.classList.remove('is-shown'), 2000 + sentence.length * 40);
  }

  /** For ears only: what the eye sees by itself. */
  whisper(sentence: string): void {
    this.turn = 1 - this.turn;
    for (const [i, region] of [...this.element.children].entries())
      region.textContent = i === this.turn ? sentence : '';
  }

  destroy(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }
}
