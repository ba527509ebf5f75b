import { type IconName, pathOf } from './icons.ts';

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon--${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={pathOf(name)} />
    </svg>
  );
}
