import { useEffect } from 'preact/hooks';
import { t } from '../../locale/index.ts';
import { Button } from './button.tsx';

/** Prints the view as it stands, with everything that is folded unfolded: on paper nothing opens. */
export function PrintButton() {
  useEffect(() => {
    const closing = new AbortController();
    let unfolded: HTMLDetailsElement[] = [];
    const fold = (open: boolean) => {
      for (const details of unfolded) details.open = open;
    };
    const unfold = () => {
      unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      fold(true);
    };
    addEventListener('beforeprint', unfold, { signal: closing.signal });
    addEventListener('afterprint', () => fold(false), { signal: closing.signal });
    return () => closing.abort();
  }, []);
  return (
    <div class="actions no-print">
      <Button data-print onClick={() => print()}>
        {t('panel_guidance_print')}
      </Button>
    </div>
  );
}
