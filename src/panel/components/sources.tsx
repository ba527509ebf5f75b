import { t } from '../../locale/index.ts';
import type { Kader } from '../../method/kader.ts';
import { ExternalLink } from './external-link.tsx';

/** Where the kader comes from. */
export function Sources({ kader }: { kader: Kader }) {
  return (
    <section aria-labelledby="sources-heading">
      <h2 class="nl-heading nl-heading--level-2" id="sources-heading">
        {t('panel_sources')}
      </h2>
      <ul class="list">
        {kader.sources.map((source) => (
          <li key={source.id}>
            {source.url ? <ExternalLink href={source.url}>{source.name}</ExternalLink> : source.name}
          </li>
        ))}
      </ul>
    </section>
  );
}
