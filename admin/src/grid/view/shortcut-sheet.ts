import { shortcutSheet } from '../keys.js';
import type { Texts } from '../texts/texts.js';
import { button, make } from './dom.js';

/** The list of shortcuts as a modal dialog; gives the focus back when it closes. */
export function openShortcuts(layer: HTMLElement, texts: Texts, closed: () => void): void {
  const dialog = make('dialog', 'sg-shortcuts', { 'aria-label': texts.status.shortcuts });
  const groups = [...shortcutSheet()].map(([group, shortcuts]) =>
    make(
      'section',
      '',
      {},
      make('h3', '', {}, texts.keys[group]),
      make(
        'dl',
        '',
        {},
        ...shortcuts.flatMap(({ label, keys }) => [
          make('dt', '', {}, ...keys.map((key) => make('kbd', '', {}, key))),
          make('dd', '', {}, texts.keys[label]),
        ]),
      ),
    ),
  );
  const close = button('sg-close', '×', () => dialog.close(), texts.find.close);
  dialog.append(
    make('header', '', {}, make('h2', '', {}, texts.status.shortcuts), close),
    make('div', 'sg-columns', {}, ...groups),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed();
  });
  layer.append(dialog);
  dialog.showModal();
}
