import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  hint?: string;
  children: ComponentChildren;
}

/** A part of the settings under its heading. */
export function Section({ id, title, hint, children }: Props) {
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 class="nl-heading nl-heading--level-2" id={`${id}-heading`} tabIndex={-1}>
        {title}
      </h2>
      {hint && <p class="nl-paragraph hint">{hint}</p>}
      {children}
    </section>
  );
}
