import { formatNumber } from '../codec/number.js';
import type { PasteCheck, PasteJob, Placement } from '../operations/paste-job.js';
import { button, make, uniqueId } from './dom.js';

const MOST_SHOWN = 100;

/** The dialog before a large or odd paste: what will happen, what is wrong, and where the columns go. */
export function previewPaste(
  layer: HTMLElement,
  job: PasteJob,
  first: PasteCheck,
): Promise<PasteCheck | null> {
  return new Promise((resolve) => {
    const preview = new PastePreview(job, first, resolve);
    layer.append(preview.dialog);
    preview.dialog.showModal();
    preview.apply.focus();
  });
}

class PastePreview {
  readonly dialog: HTMLDialogElement;
  readonly apply: HTMLButtonElement;
  private readonly counts = make('ul', 'sg-counts', { 'aria-live': 'polite' });
  private readonly options = make('div', 'sg-paste-options');
  private readonly columns = make('div', 'sg-paste-columns');
  private readonly wrong = make('div', 'sg-paste-wrong');
  private turn = 0;

  constructor(
    private readonly job: PasteJob,
    private check: PasteCheck,
    private readonly decided: (check: PasteCheck | null) => void,
  ) {
    const { paste } = job.sheet.texts;
    const titleId = uniqueId('sg-paste');
    this.apply = button('sg-choice is-main', '', () => this.close(true));
    this.dialog = make(
      'dialog',
      'sg-paste',
      { 'aria-labelledby': titleId },
      make('h2', '', { id: titleId }, paste.title),
      make('p', 'sg-quiet', {}, paste.block(formatNumber(job.lines.length), job.map.length)),
      this.counts,
      this.options,
      this.columns,
      this.wrong,
      make(
        'footer',
        '',
        {},
        this.apply,
        button('sg-choice', paste.cancel, () => this.close(false)),
      ),
    );
    this.dialog.addEventListener('cancel', () => this.close(false));
    this.dialog.addEventListener('keydown', (event) => event.stopPropagation());
    this.fillOptions();
    this.fillColumns();
    this.show();
  }

  private close(isTaken: boolean): void {
    if (!this.dialog.isConnected) return;
    this.dialog.remove();
    this.decided(isTaken ? this.check : null);
  }

  private fillOptions(): void {
    const { job } = this;
    const { paste } = job.sheet.texts;
    const box = make('input', '', { type: 'checkbox' });
    box.checked = job.hasHeader;
    box.disabled = job.block.length < 2;
    box.addEventListener('change', () => {
      job.setHeader(box.checked);
      this.fillOptions();
      this.fillColumns();
      void this.recheck();
    });
    const place = make('select', '', {});
    const add = (value: string, text: string, placement: Placement) => {
      const option = make('option', '', { value }, text);
      option.selected = JSON.stringify(job.placement) === JSON.stringify(placement);
      place.append(option);
    };
    add('here', paste.here, 'here');
    if (job.sheet.canCreate) add('end', paste.end, 'end');
    for (const col of job.keyColumns)
      add(String(col), paste.byKey(job.sheet.columnAt(col)?.title ?? ''), { key: col });
    place.addEventListener('change', () => {
      job.placement =
        place.value === 'here' || place.value === 'end' ? place.value : { key: Number(place.value) };
      void this.recheck();
    });
    this.options.replaceChildren(
      make('label', '', {}, box, paste.hasHeader),
      make('label', '', {}, `${paste.placement}: `, place),
    );
  }

  private fillColumns(): void {
    const { job } = this;
    const { paste } = job.sheet.texts;
    const [sample] = job.lines;
    const rows = job.map.map((to, from) => {
      const name = job.header?.[from] || paste.columnOf(from + 1);
      const select = make('select', '', { 'aria-label': `${paste.columns}: ${name}` });
      select.append(make('option', '', { value: '' }, paste.noColumn));
      for (const [col, column] of job.sheet.columns.entries())
        select.append(make('option', '', { value: String(col) }, column.title));
      select.value = to === null ? '' : String(to);
      select.addEventListener('change', () => {
        job.setColumn(from, select.value === '' ? null : Number(select.value));
        this.fillOptions();
        this.fillColumns();
        void this.recheck();
      });
      return make(
        'li',
        '',
        {},
        make('span', '', {}, make('strong', '', {}, name), ` ${sample?.[from]?.text.slice(0, 40) ?? ''}`),
        make('span', '', { 'aria-hidden': 'true' }, '→'),
        select,
      );
    });
    const isOpen = this.columns.querySelector('details')?.open ?? job.map.includes(null);
    const details = make(
      'details',
      '',
      {},
      make('summary', '', {}, paste.columns),
      make('ul', '', {}, ...rows),
    );
    details.open = isOpen;
    this.columns.replaceChildren(details);
  }

  /** Choices follow one another faster than look-ups answer: the last one counts. */
  private async recheck(): Promise<void> {
    const turn = ++this.turn;
    this.apply.disabled = true;
    try {
      const check = await this.job.check();
      if (turn !== this.turn) return;
      this.check = check;
      this.show();
    } catch {
      if (turn === this.turn) this.showFailure();
    }
  }

  /** Without a line nobody knows what the paste would do: it waits for the clerk to try again or to leave it. */
  private showFailure(): void {
    const { paste, retry } = this.job.sheet.texts;
    this.counts.replaceChildren();
    this.wrong.replaceChildren(
      make('p', 'is-warned', { role: 'alert' }, paste.checkFailed),
      button('sg-choice', retry, () => void this.recheck()),
    );
  }

  private show(): void {
    const { paste } = this.job.sheet.texts;
    const { draft, wrong, newRows, changedRows, outside, passedOver, blankLines, lacking } = this.check;
    const counts: readonly [string, number, string][] = [
      ['is-new', newRows, paste.newRows(formatNumber(newRows))],
      ['is-changed', changedRows, paste.changedRows(formatNumber(changedRows))],
      ['is-changed', draft.changed, paste.changed(formatNumber(draft.changed))],
      ['', draft.same, paste.same(formatNumber(draft.same))],
      ['is-refused', wrong.length, paste.wrong(formatNumber(wrong.length))],
      ['is-locked', draft.skipped, paste.locked(formatNumber(draft.skipped))],
      ['is-refused', outside, paste.outside(formatNumber(outside))],
      ['', blankLines, paste.blankLines(blankLines)],
    ];
    this.counts.replaceChildren(
      ...counts.flatMap(([name, n, text]) => (n > 0 ? [make('li', name, {}, text)] : [])),
    );
    this.apply.disabled = false;
    this.apply.textContent = paste.apply(formatNumber(draft.changed + draft.same));
    const parts: Node[] = [];
    if (passedOver.length > 0)
      parts.push(make('p', 'is-warned', {}, paste.passedOver(passedOver.join(', '))));
    if (lacking.length > 0) parts.push(make('p', 'is-warned', {}, paste.lacking(lacking.join(', '))));
    if (wrong.length > 0) parts.push(...this.wrongParts());
    this.wrong.replaceChildren(...parts);
  }

  private wrongParts(): Node[] {
    const { paste } = this.job.sheet.texts;
    const { wrong } = this.check;
    const head = [paste.line, paste.column, paste.value, paste.reason];
    const line = (cells: readonly string[]) =>
      make('tr', '', {}, ...cells.map((text) => make('td', '', {}, text)));
    const table = make(
      'table',
      '',
      {},
      make('caption', 'sg-unseen', {}, paste.wrongCells),
      make(
        'thead',
        '',
        {},
        make('tr', '', {}, ...head.map((text) => make('th', '', { scope: 'col' }, text))),
      ),
      make(
        'tbody',
        '',
        {},
        ...wrong
          .slice(0, MOST_SHOWN)
          .map(({ line: n, title, text, message }) => line([String(n), title, text, message])),
      ),
    );
    const scroll = make(
      'div',
      'sg-scroll',
      { tabindex: '0', role: 'region', 'aria-label': paste.wrongCells },
      table,
    );
    const rest = wrong.length - MOST_SHOWN;
    return [
      make('p', 'sg-quiet', {}, paste.wrongHint),
      scroll,
      ...(rest > 0 ? [make('p', 'sg-quiet', {}, paste.more(formatNumber(rest)))] : []),
    ];
  }
}
