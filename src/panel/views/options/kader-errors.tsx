import type { ComponentChildren } from 'preact';
import { counted } from '../../../locale/index.ts';
import type { KaderError } from '../../../method/kader-errors.ts';
import { Notice } from '../../components/notice.tsx';

/** More than these nobody reads at once; mending them often mends others. */
const MOST = 20;

interface Props {
  title: string;
  errors: readonly KaderError[];
  children?: ComponentChildren;
}

/** What is wrong with a kader, each with its place and the way to mend it. */
export function KaderErrors({ title, errors, children }: Props) {
  const rest = errors.length - MOST;
  return (
    <div role="alert" class="kader-errors">
      <Notice tone="error" title={title}>
        <ul class="list" lang="nl">
          {errors.slice(0, MOST).map(({ path, message }) => (
            <li key={path + message}>{message}</li>
          ))}
        </ul>
        {rest > 0 && <p class="nl-paragraph">{counted('options_kader_more_errors', rest)}</p>}
        {children}
      </Notice>
    </div>
  );
}
