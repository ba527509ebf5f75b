import { counted } from '../../locale/index.ts';

/** A number of findings: the number to see, in words to hear. */
export function CountBadge({ count }: { count: number }) {
  return (
    <span class="nl-number-badge">
      <span aria-hidden="true">{count}</span>
      <span class="nl-number-badge__hidden-label">{counted('common_findings', count)}</span>
    </span>
  );
}
