import type { ComponentChildren, DetailsHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';

type Props = Omit<DetailsHTMLAttributes<HTMLDetailsElement>, 'children' | 'open' | 'onToggle'> & {
  summary: ComponentChildren;
  summaryClass: string;
  /** Made only while it is unfolded: a long plan has much that nobody looks at. */
  children: () => ComponentChildren;
};

/** What unfolds. */
export function Disclosure({ summary, summaryClass, children, ...rest }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details {...rest} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class={summaryClass}>{summary}</summary>
      {open && children()}
    </details>
  );
}
