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
            <SourceName source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The name of a source, as a link where it has an address. */
export function SourceName({ source: { name, url } }: { source: Kader['sources'][number] }) {
  return <span lang="nl">{url ? <ExternalLink href={url}>{name}</ExternalLink> : name}</span>;
}
