/** Attributes of an element by their names; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with attributes and children; a text is always text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** The same of SVG. */
export function draw<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(svgSpace, tag);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
}

/** The element of the page with this id; throws when there is none. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`internal error: the page has no #${id}`);
  return element;
}

/** The value of a part of the page that holds JSON. */
export function readJson(id: string): unknown {
  const value: unknown = JSON.parse(byId(id).textContent ?? '');
  return value;
}

/** A verdict's symbol, which a word beside it says too. */
export function signOf(verdict: string, symbol: string): HTMLElement {
  return make('span', { class: `sign ${verdict}`, 'aria-hidden': 'true' }, symbol);
}

/** Whether keys that are pressed at an element write text there. */
export function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
