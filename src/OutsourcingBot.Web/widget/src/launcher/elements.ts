const svg = 'http://www.w3.org/2000/svg';

/** An element with attributes and children; no markup is parsed, so that pages with Trusted Types can have it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name, attributes: Record<string, string> = {}, ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A picture of lines. */
export function icon(size: number, path: string): SVGSVGElement {
  const picture = document.createElementNS(svg, 'svg');
  const line = document.createElementNS(svg, 'path');
  const attributes = { viewBox: '0 0 24 24', width: `${size}`, height: `${size}`, 'aria-hidden': 'true' };
  for (const [key, value] of Object.entries(attributes)) picture.setAttribute(key, value);
  const strokes = { d: path, fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  for (const [key, value] of Object.entries(strokes)) line.setAttribute(key, value);
  picture.append(line);
  return picture;
}
