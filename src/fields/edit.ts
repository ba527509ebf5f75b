import type { Span } from '../checker/types.ts';

/** What an edit did: `removed` characters at `at` made place for `added` ones. */
export interface Edit {
  at: number;
  removed: number;
  added: number;
}

/** The one edit that makes the new text of the old one; null when they are the same. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at++;
  let same = 0;
  while (same < most - at && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { at, removed: before.length - at - same, added: after.length - at - same };
}

/**
 * Where a stretch is after an edit, null when the edit touched it: nothing is shown rather than a mark at the wrong
 * words. An insertion right at its edge leaves it as it is, unless it joins the word there.
 */
export function shifted<S extends Span>(span: S, edit: Edit, after: string): S | null {
  const editEnd = edit.at + edit.removed;
  const by = edit.added - edit.removed;
  if (span.start >= editEnd) {
    const joins =
      span.start === editEnd && edit.added > 0 && isWord(after[span.start + by - 1]) && isWord(after[span.start + by]);
    return joins ? null : { ...span, start: span.start + by, end: span.end + by };
  }
  if (span.end <= edit.at) {
    const joins = span.end === edit.at && isWord(after[span.end]) && isWord(after[span.end - 1]);
    return joins ? null : span;
  }
  return null;
}

/** A text as it is put between what stands before and after a place: apart from its neighbours, on lines of its own where it has lines. */
export function fitted(text: string, into: string, at: number): string {
  const gap = text.includes('\n') ? '\n' : ' ';
  const before = at > 0 && !/\s/.test(into[at - 1]!) ? gap : '';
  const after = at < into.length && !/[\s.,;:!?)]/.test(into[at]!) ? gap : '';
  return `${before}${text}${after}`;
}

const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
