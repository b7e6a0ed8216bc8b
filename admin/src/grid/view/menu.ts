import { make } from './dom.js';

export interface MenuItem {
  readonly text: string;
  readonly keys?: string;
  readonly act: () => void;
  readonly isOff?: boolean;
}

/** A context menu at a point of the layer. `null` stands for a line between groups. */
export function openMenu(
  layer: HTMLElement,
  label: string,
  at: { readonly x: number; readonly y: number },
  items: readonly (MenuItem | null)[],
  closed: () => void,
): void {
  const menu = make('div', 'sg-menu', { role: 'menu', 'aria-label': label, tabindex: '-1' });
  const close = () => {
    if (!menu.isConnected) return;
    menu.remove();
    document.removeEventListener('pointerdown', onOutside, true);
    closed();
  };
  const onOutside = (event: Event) => {
    if (!(event.target instanceof Node && menu.contains(event.target))) close();
  };
  for (const item of items)
    menu.append(item ? makeItem(item, close) : make('div', 'sg-menu-line', { role: 'separator' }));
  menu.addEventListener('keydown', (event) => onKey(event, menu, close));
  menu.addEventListener('contextmenu', (event) => event.preventDefault());
  layer.append(menu);
  menu.style.left = `${Math.max(4, Math.min(at.x, layer.clientWidth - menu.offsetWidth - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(at.y, layer.clientHeight - menu.offsetHeight - 4))}px`;
  document.addEventListener('pointerdown', onOutside, true);
  enabled(menu)[0]?.focus();
}

function makeItem({ text, keys, act, isOff }: MenuItem, close: () => void): HTMLElement {
  const item = make(
    'button',
    'sg-menu-item',
    { role: 'menuitem', type: 'button', tabindex: '-1' },
    make('span', '', {}, text),
  );
  if (keys) item.append(make('kbd', '', { 'aria-hidden': 'true' }, keys));
  item.disabled = isOff === true;
  item.addEventListener('click', () => {
    close();
    act();
  });
  return item;
}

function enabled(menu: HTMLElement): HTMLButtonElement[] {
  return [...menu.querySelectorAll('button')].filter((item) => !item.disabled);
}

function onKey(event: KeyboardEvent, menu: HTMLElement, close: () => void): void {
  const items = enabled(menu);
  const place = items.findIndex((item) => item === document.activeElement);
  const goTo = (next: number) => items[(next + items.length) % items.length]?.focus();
  if (event.key === 'ArrowDown') goTo(place + 1);
  else if (event.key === 'ArrowUp') goTo(place - 1);
  else if (event.key === 'Home') goTo(0);
  else if (event.key === 'End') goTo(-1);
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
