/**
 * Reports when things in a document may have come to stand elsewhere, other than by a change of its nodes; `restyled`
 * when text may be laid out otherwise as well.
 */
export function onLayoutChange(document: Document, listener: (restyled: boolean) => void, signal: AbortSignal): void {
  const window = document.defaultView!;
  const options = { capture: true, passive: true, signal };
  const moved = () => listener(false);
  const restyled = () => listener(true);
  document.addEventListener('scroll', moved, options);
  for (const kind of ['transitionend', 'animationend', 'toggle', 'load'])
    document.addEventListener(kind, restyled, options);
  window.addEventListener('resize', restyled, options);
  window.visualViewport?.addEventListener('resize', moved, options);
  document.fonts.addEventListener('loadingdone', restyled, { signal });
}
