import { counted, language, t } from '../../locale/index.ts';
import type { Kader } from '../../method/kader.ts';

type Term = Kader['terms'][number];

/** How long each step may take. */
export function Terms({ terms }: { terms: readonly Term[] }) {
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="terms-heading">
      <h2 class="nl-heading nl-heading--level-2" id="terms-heading">
        {t('panel_terms')}
      </h2>
      <dl class="terms">
        {terms.map((term) => (
          <div key={term.id} class="term">
            <dt lang="nl">{term.name}</dt>
            <dd>
              <strong>{duration(term)}</strong> <span class="hint">{t('panel_terms_from', [term.from])}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function duration({ count, unit }: Term): string {
  if (unit === 'working-days') return counted('panel_working_days', count);
  return new Intl.NumberFormat(language(), { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' }).format(
    count,
  );
}
