import { t } from '../../locale/index.ts';
import type { Kader } from '../../method/kader.ts';
import type { GuidanceItem } from '../model/guidance.ts';
import { ExternalLink } from './external-link.tsx';
import { Prose } from './prose.tsx';

interface Props {
  items: readonly GuidanceItem[];
  kader: Kader;
  /** Show the first item unfolded. */
  openFirst?: boolean;
}

/** Guidance as a list of headings that unfold. */
export function GuidanceItems({ items, kader, openFirst = false }: Props) {
  return (
    <div class="stack">
      {items.map((item, index) => (
        <details class="details card" key={item.id} data-guidance={item.id} open={openFirst && index === 0}>
          <summary class="details__summary">
            <h3 class="nl-heading nl-heading--level-3">{item.title}</h3>
          </summary>
          <Prose text={item.body} />
          <SourceLine id={item.source} kader={kader} />
        </details>
      ))}
    </div>
  );
}

function SourceLine({ id, kader }: { id: string; kader: Kader }) {
  const source = kader.sources.find((candidate) => candidate.id === id);
  if (!source) return null;
  return (
    <p class="nl-paragraph hint">
      {t('panel_guidance_source_label')}{' '}
      {source.url ? <ExternalLink href={source.url}>{source.name}</ExternalLink> : source.name}
    </p>
  );
}
