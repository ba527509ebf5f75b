/** Shapes of the overlay: each severity has its own, so that colour is never needed to tell them apart. */
const PATHS = {
  error: 'M8 1.2 14.8 8 8 14.8 1.2 8Z M8 4.6v4 M8 10.9v.2',
  warning: 'M8 1.8 15 14H1Z M8 6v4 M8 11.9v.2',
  info: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z M8 7.4v4 M8 4.7v.2',
  check: 'm3.5 8.5 3 3 6-7',
  dot: 'M8 7.9v.2',
  close: 'm3.5 3.5 9 9 m0-9-9 9',
  previous: 'm10 3-5 5 5 5',
  next: 'm6 3 5 5-5 5',
} as const;

export type IconName = keyof typeof PATHS;

export const pathOf = (name: IconName): string => PATHS[name];

/** An icon as a node, for what is made without components. */
export function icon(document: Document, name: IconName): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `icon icon--${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
