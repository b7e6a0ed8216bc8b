import type { BadText, Column } from '../column.js';
import { type Suggestion, suggestFor } from '../operations/suggest.js';
import type { Sheet } from '../sheet.js';

/** Offers for wrong texts, asked once each; the view is told when one arrives. */
export class Suggestions {
  private readonly known = new Map<string, readonly Suggestion[]>();

  constructor(
    private readonly sheet: Sheet,
    private readonly arrived: () => void,
  ) {}

  of(column: Column, content: BadText): readonly Suggestion[] {
    const name = `${column.field}|${content.bad}`;
    const known = this.known.get(name);
    if (known) return known;
    this.known.set(name, []);
    void this.ask(name, column, content);
    return [];
  }

  private async ask(name: string, column: Column, content: BadText): Promise<void> {
    try {
      const found = await suggestFor(this.sheet, column, content);
      this.known.set(name, found);
      if (found.length > 0) this.arrived();
    } catch {
      // An offer is a help beside the reason that already shows: without a line there is none, and the next look asks again.
      this.known.delete(name);
    }
  }
}
