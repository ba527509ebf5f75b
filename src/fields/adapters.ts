import { editables } from './editable.ts';
import type { Adapter } from './editor.ts';
import { plainFields } from './plain.ts';

/** The kinds of field that are known, the most particular first. */
export const adapters: readonly Adapter[] = [plainFields, editables];

/** Finds whatever may be a field, by any adapter. */
export const anyField = adapters.map(({ selector }) => selector).join(', ');

/** The adapter for an element, undefined when it is no field to be checked. */
export function adapterFor(element: Element): Adapter | undefined {
  return adapters.find((adapter) => element.matches(adapter.selector) && adapter.matches(element as HTMLElement));
}
