const TAB = '\t';
const QUOTE = '"';

/**
 * Tab-separated text as Excel and LibreOffice put it on the clipboard, in one pass. A cell counts as quoted only when
 * its closing quote is followed by a tab, a line end or the end, so a text that merely starts with a quote stays whole.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  const length = text.endsWith('\n') ? text.length - (text.endsWith('\r\n') ? 2 : 1) : text.length;
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = text[at] === QUOTE && at < length ? readQuoted(text, at, length) : null;
    const end = quoted ? quoted.end : plainEnd(text, at, length);
    row.push(quoted ? quoted.value : text.slice(at, end));
    if (end >= length) break;
    if (text[end] === TAB) {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  rows.push(row);
  return rows;
}

function plainEnd(text: string, from: number, length: number): number {
  let at = from;
  while (at < length && text[at] !== TAB && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** null when the quote at `from` is not closed at the end of a cell, and so belongs to the text. */
function readQuoted(text: string, from: number, length: number): { value: string; end: number } | null {
  let at = from + 1;
  for (;;) {
    const close = text.indexOf(QUOTE, at);
    if (close < 0 || close >= length) return null;
    if (text[close + 1] === QUOTE && close + 1 < length) {
      at = close + 2;
      continue;
    }
    const after = close + 1;
    const isEnd = after >= length || text[after] === TAB || text[after] === '\n' || text[after] === '\r';
    if (!isEnd) return null;
    const value = text
      .slice(from + 1, close)
      .replaceAll('""', QUOTE)
      .replace(/\r\n?/g, '\n');
    return { value, end: after };
  }
}

export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quote).join(TAB)).join('\r\n');
}

function quote(cell: string): string {
  return /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll(QUOTE, '""')}"` : cell;
}
