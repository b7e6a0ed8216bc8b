/** An element with a class and attributes; the shortest way to build DOM without a library. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Sets the attribute, or takes it away for null; writes only what differs. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

let lastId = 0;

export function uniqueId(prefix: string): string {
  return `${prefix}-${++lastId}`;
}

export function button(
  className: string,
  text: string,
  onClick: () => void,
  label?: string,
): HTMLButtonElement {
  const element = make(
    'button',
    className,
    { type: 'button', ...(label ? { 'aria-label': label, title: label } : {}) },
    text,
  );
  element.addEventListener('click', onClick);
  return element;
}
