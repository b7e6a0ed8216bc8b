import { type Block, fromTexts, withNumbers } from '../clipboard/block.js';
import { isOwnHtml, readHtml } from '../clipboard/html.js';
import { parseTsv } from '../clipboard/tsv.js';
import { copy } from '../operations/copy.js';
import { clear } from '../operations/fill.js';
import { paste, type ReviewPaste } from '../operations/paste.js';
import type { Sheet } from '../sheet.js';
import type { Editor } from './editor.js';

/** Native events on the editor: they need neither permission nor https. While editing they are the browser's own. */
export function listenToClipboard(sheet: Sheet, editor: Editor, review: ReviewPaste): void {
  const { area } = editor;
  const onCopy = (event: ClipboardEvent) => {
    if (editor.isEditing || !event.clipboardData) return;
    event.preventDefault();
    const copied = copy(sheet);
    if (!copied) {
      sheet.say(sheet.texts.said.copyLoading);
      return;
    }
    event.clipboardData.setData('text/plain', copied.text);
    event.clipboardData.setData('text/html', copied.html);
    if (event.type === 'cut') void clear(sheet, 'cut');
    else sheet.say(sheet.texts.said.copied(copied.cells));
  };
  area.addEventListener('copy', onCopy);
  area.addEventListener('cut', onCopy);
  area.addEventListener('paste', (event) => {
    if (editor.isEditing || !event.clipboardData) return;
    event.preventDefault();
    const block = readBlock(
      event.clipboardData.getData('text/html'),
      event.clipboardData.getData('text/plain'),
    );
    void paste(sheet, block, review);
  });
}

/** The grid's own table is exact. Otherwise the plain text decides what the cells are, since every spreadsheet writes it alike. */
export function readBlock(html: string, text: string): Block {
  const table = html === '' ? null : readHtml(html);
  if (table && isOwnHtml(html)) return table;
  if (text === '') return table ?? [];
  const block = fromTexts(parseTsv(text));
  return table ? withNumbers(block, table) : block;
}

/** From a menu, where the browser gives no event: only with permission, on https. */
export async function copyFromMenu(sheet: Sheet, isCut: boolean): Promise<void> {
  const copied = copy(sheet);
  if (!copied) return sheet.say(sheet.texts.said.copyLoading);
  if (navigator.clipboard && 'write' in navigator.clipboard) {
    const item = new ClipboardItem({
      'text/plain': new Blob([copied.text], { type: 'text/plain' }),
      'text/html': new Blob([copied.html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    if (isCut) await clear(sheet, 'cut');
    else sheet.say(sheet.texts.said.copied(copied.cells));
    return;
  }
  document.execCommand(isCut ? 'cut' : 'copy');
}

export async function pasteFromMenu(sheet: Sheet, review: ReviewPaste): Promise<void> {
  try {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    await paste(sheet, readBlock(await read('text/html'), await read('text/plain')), review);
  } catch {
    // Refused, or a plain http address: only Ctrl+V can paste there.
    sheet.say(sheet.texts.menu.usePaste);
  }
}
