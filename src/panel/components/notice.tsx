import type { ComponentChildren } from 'preact';

interface Props {
  tone: 'info' | 'ok' | 'warning' | 'error';
  title: string;
  children?: ComponentChildren;
}

/** What the reader must know before anything else: an empty state, a result, a refusal. */
export function Notice({ tone, title, children }: Props) {
  return (
    <div class={`utrecht-alert utrecht-alert--${tone}`}>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          <h2 class="nl-heading nl-heading--level-3">{title}</h2>
          {children}
        </div>
      </div>
    </div>
  );
}
