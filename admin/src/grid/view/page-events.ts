import type { Sheet } from '../sheet.js';
import type { Typed } from '../store/types.js';
import type { Editor } from './editor.js';

/** What the page goes through: hidden, gone, with a line again. Gives the way to stop listening. */
export function followPage(sheet: Sheet, editor: Editor): () => void {
  const { store } = sheet;
  const stop = new AbortController();
  const { signal } = stop;
  const typing = (): Typed | null => {
    const { target, text } = editor;
    const column = target && sheet.columnAt(target.col);
    return column ? { key: target.key, field: column.field, text } : null;
  };
  // A hidden tab may be killed without a further event; who comes back to it types on.
  const onVisibility = () => store.hide(document.hidden ? typing() : null);
  document.addEventListener('visibilitychange', onVisibility, { signal });
  window.addEventListener('pagehide', () => store.hide(typing()), { signal });
  window.addEventListener('beforeunload', (event) => store.isAtRisk && event.preventDefault(), { signal });
  const onLine = () => {
    sheet.lookups.now();
    void store.saveNow();
  };
  window.addEventListener('online', onLine, { signal });
  return () => stop.abort();
}
