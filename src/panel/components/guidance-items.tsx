import { t } from '../../locale/index.ts';
import type { Kader } from '../../method/kader.ts';
import { drop, keep } from '../kept.ts';
import { favouriteId, type GuidanceItem } from '../model/guidance.ts';
import { Button } from './button.tsx';
import { Prose } from './prose.tsx';
import { SourceName } from './sources.tsx';

interface Props {
  items: readonly GuidanceItem[];
  kader: Kader;
  favourites: ReadonlySet<string>;
  /** Show the first item unfolded. */
  openFirst?: boolean;
}

/** Guidance as a list of headings that unfold. */
export function GuidanceItems({ items, kader, favourites, openFirst = false }: Props) {
  return (
    <div class="stack">
      {items.map((item, index) => (
        <details class="details card" key={item.id} data-guidance={item.id} open={openFirst && index === 0}>
          <summary class="details__summary">
            <h3 class="nl-heading nl-heading--level-3" lang="nl">
              {item.title}
            </h3>
          </summary>
          <Prose text={item.body} />
          <SourceLine id={item.source} kader={kader} />
          <FavouriteButton
            id={favouriteId(kader, item)}
            title={item.title}
            isOn={favourites.has(favouriteId(kader, item))}
          />
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
      {t('panel_guidance_source_label')} <SourceName source={source} />
    </p>
  );
}

function FavouriteButton({ id, title, isOn }: { id: string; title: string; isOn: boolean }) {
  return (
    <div class="actions no-print">
      <Button
        look="subtle"
        pressed={isOn}
        data-favourite={isOn}
        aria-label={t('panel_guidance_favourite_what', [title])}
        onClick={() => (isOn ? drop('favourites', id) : keep('favourites', id))}
      >
        <span aria-hidden="true">{isOn ? '★' : '☆'}</span> {t('panel_guidance_favourite')}
      </Button>
    </div>
  );
}
