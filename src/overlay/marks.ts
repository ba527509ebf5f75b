import { type Severity, severities } from '../method/roles.ts';
import marksCss from './marks.css?inline';
import { addStyles } from './styles.ts';

/** What the marks of the page are called in its registry of highlights. */
type Kind = Severity | 'open' | 'slot';

export interface Mark {
  range: Range;
  kind: Kind;
}

/** Marks over text that change no node: CSS Custom Highlights, in the page's text or in a mirror of it. */
export interface Marks {
  /** Shows these marks for an owner, in place of those it had. */
  show(owner: object, marks: readonly Mark[]): void;
}

export function createMarks(document: Document, signal: AbortSignal): Marks {
  const { CSS, Highlight } = document.defaultView!;
  const shown = new Map<object, ReadonlyMap<Range, Kind>>();
  const kinds: readonly Kind[] = [...severities, 'open', 'slot'];
  const highlights = new Map(kinds.map((kind) => [kind, new Highlight()]));
  for (const [index, kind] of kinds.entries()) {
    const highlight = highlights.get(kind)!;
    // Where marks overlap the gravest shows; what is open shows above all.
    highlight.priority = kind === 'open' || kind === 'slot' ? 10 + index : 5 - index;
    CSS.highlights.set(`doelwijzer-${kind}`, highlight);
  }
  signal.addEventListener('abort', () => {
    for (const [kind, highlight] of highlights) {
      const name = `doelwijzer-${kind}`;
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  });
  return {
    show(owner, marks) {
      // Only what is other than before: each change is drawn again.
      const before = shown.get(owner);
      const now = new Map(marks.map(({ range, kind }) => [range, kind]));
      for (const [range, kind] of before ?? []) if (now.get(range) !== kind) highlights.get(kind)!.delete(range);
      if (now.size === 0) shown.delete(owner);
      else shown.set(owner, now);
      const roots = new Set<Node>();
      for (const [range, kind] of now) {
        roots.add(range.startContainer.getRootNode());
        if (before?.get(range) !== kind) highlights.get(kind)!.add(range);
      }
      for (const root of roots) addStyles(root as Document | ShadowRoot, marksCss);
    },
  };
}
