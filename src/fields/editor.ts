import type { Span } from '../checker/types.ts';

/** One field of the page, whatever made it: how its text is read, pointed at and changed. */
export interface Editor {
  readonly element: HTMLElement;
  /** The text is a value: it may change without a trace in the page, and marks lie over the page instead of in it. */
  readonly mirrored: boolean;
  /** The text as the checker sees it. Reading changes nothing in the page. */
  read(): string;
  /** Where a stretch of the text that was read last is laid out: pieces of the page, or of a mirror that lies over it. */
  range(span: Span): Range | null;
  /** The caret or selection in the text that was read last, null when it is elsewhere. */
  selection(): Span | null;
  /** Focuses the field, without scrolling, and selects a stretch. */
  select(span: Span): void;
  /** Scrolls as little as is needed to see a stretch. */
  reveal(span: Span): void;
  /**
   * Replaces a stretch as typing does, so that undo and the page's own code see it. False when the field did not take
   * it: the text then stands as it was.
   */
  replace(span: Span, text: string): Promise<boolean>;
  /** Follows the field to where it is now. `seen` is the part of it that can be seen, null for none. */
  place(seen: DOMRect | null): void;
  /** The looks of the field may have changed. */
  restyle(): void;
  close(): void;
}

/** A kind of field: one file each, listed in `adapters.ts`. */
export interface Adapter {
  /** CSS selector of elements that may be of this kind. */
  selector: string;
  /** Whether an element that the selector found is a field to be checked. Must not read its text. */
  matches(element: HTMLElement): boolean;
  /** `layer` is where an adapter may lay out what it needs over the page. */
  open(element: HTMLElement, layer: HTMLElement): Editor;
}
