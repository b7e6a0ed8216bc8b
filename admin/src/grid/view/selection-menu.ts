import { clear } from '../operations/fill.js';
import type { ReviewPaste } from '../operations/paste.js';
import { deleteRows, duplicateRows, insertRows } from '../operations/rows.js';
import { selectedRows } from '../selection.js';
import type { Journey } from '../journey.js';
import type { Sheet } from '../sheet.js';
import { copyFromMenu, pasteFromMenu } from './clipboard-events.js';
import type { MenuItem } from './menu.js';

/** What the host can do about the active cell; null where it cannot. */
export interface CellActions {
  readonly history: (() => void) | null;
  readonly filterBy: ((isOnly: boolean) => void) | null;
}

export function selectionMenu(
  sheet: Sheet,
  journey: Journey,
  review: ReviewPaste,
  { history, filterBy }: CellActions,
): readonly (MenuItem | null)[] {
  const { menu } = sheet.texts;
  const count = selectedRows(sheet.selection).length;
  const { canCreate, canDelete, store } = sheet;
  return [
    { text: menu.cut, keys: 'Ctrl+X', act: () => void copyFromMenu(sheet, true) },
    { text: menu.copy, keys: 'Ctrl+C', act: () => void copyFromMenu(sheet, false) },
    { text: menu.paste, keys: 'Ctrl+V', act: () => void pasteFromMenu(sheet, review) },
    { text: menu.clear, keys: 'Delete', act: () => void clear(sheet) },
    null,
    {
      text: menu.insertAbove(count),
      keys: 'Ctrl+Alt+=',
      act: () => insertRows(sheet, 'above'),
      isOff: !canCreate,
    },
    { text: menu.insertBelow(count), act: () => insertRows(sheet, 'below'), isOff: !canCreate },
    {
      text: menu.duplicate(count),
      keys: 'Ctrl+Shift+D',
      act: () => void duplicateRows(sheet),
      isOff: !canCreate,
    },
    { text: menu.delete(count), keys: 'Ctrl+−', act: () => void deleteRows(sheet), isOff: !canDelete },
    ...(history || filterBy ? [null] : []),
    ...(history ? [{ text: menu.cellHistory, keys: 'Ctrl+Shift+H', act: history }] : []),
    ...(filterBy
      ? [
          { text: menu.onlyThis, act: () => filterBy(true) },
          { text: menu.withoutThis, act: () => filterBy(false) },
        ]
      : []),
    null,
    { text: menu.undo, keys: 'Ctrl+Z', act: () => void journey.undo(), isOff: !store.history.canUndo },
    { text: menu.redo, keys: 'Ctrl+Y', act: () => void journey.redo(), isOff: !store.history.canRedo },
  ];
}
