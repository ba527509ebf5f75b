import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class'> & {
  look?: 'primary' | 'secondary' | 'subtle';
  /** Stays pressed: for filters and other choices. */
  pressed?: boolean;
  children: ComponentChildren;
};

/** A button of the NL Design System. */
export function Button({ look = 'secondary', pressed, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={pressed}
      class={`nl-button nl-button--${look}${pressed ? ' nl-button--pressed' : ''}`}
    >
      <span class="nl-button__label">{children}</span>
    </button>
  );
}
