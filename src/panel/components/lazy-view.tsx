import { signal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ViewProps } from '../views/index.ts';

type Show = (props: ViewProps) => VNode;

/**
 * A view that is loaded when it is first opened. Views that check texts themselves bring the whole checker along, and
 * the panel would open later for it.
 */
export function lazyView(load: () => Promise<Show>): (props: ViewProps) => VNode | null {
  const loaded = signal<{ Show: Show } | null>(null);
  return (props) => {
    useEffect(() => {
      load().then((Show) => {
        loaded.value = { Show };
      });
    }, []);
    return loaded.value && <loaded.value.Show {...props} />;
  };
}
