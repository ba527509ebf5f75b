import { counted, t } from '../../../locale/index.ts';
import type { Kader } from '../../../method/kader.ts';
import { SourceName } from '../../components/sources.tsx';

/** What a kader asks and holds, to look at before it is chosen. */
export function KaderPreview({ kader }: { kader: Kader }) {
  const { mainGoals, extraRequirements, guidance, terms, sources } = kader;
  return (
    <details class="details kader__preview">
      <summary class="details__summary">{t('options_kader_preview')}</summary>
      <div class="stack">
        <h3 class="nl-heading nl-heading--level-3">{t('options_kader_goals')}</h3>
        <ul class="list" lang="nl">
          {mainGoals.map(({ id, name, description }) => (
            <li key={id}>
              <strong>{name}</strong> <span class="hint">{description}</span>
            </li>
          ))}
        </ul>
        <h3 class="nl-heading nl-heading--level-3">{t('options_kader_requirements')}</h3>
        {extraRequirements.length === 0 ? (
          <p class="nl-paragraph hint">{t('options_kader_requirements_none')}</p>
        ) : (
          <ul class="list" lang="nl">
            {extraRequirements.map(({ title }) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        )}
        <p class="nl-paragraph">
          {counted('options_kader_guidance', guidance.length)}, {counted('options_kader_terms', terms.length)}
        </p>
        <h3 class="nl-heading nl-heading--level-3">{t('panel_sources')}</h3>
        <ul class="list">
          {sources.map((source) => (
            <li key={source.id}>
              <SourceName source={source} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
