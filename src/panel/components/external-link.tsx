import type { ComponentChildren } from 'preact';

/** A link that opens beside the panel, without telling the other site where it was. */
export function ExternalLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="nl-link" href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
