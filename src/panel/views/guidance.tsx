import { useMemo, useState } from 'preact/hooks';
import { ruleById } from '../../checker/rules/index.ts';
import { counted, t } from '../../locale/index.ts';
import type { RuleId } from '../../method/roles.ts';
import { ExampleText } from '../components/example-text.tsx';
import { GoalGuidance } from '../components/goal-guidance.tsx';
import { GuidanceItems } from '../components/guidance-items.tsx';
import { PrintButton } from '../components/print-button.tsx';
import { Prose } from '../components/prose.tsx';
import { SearchField } from '../components/search-field.tsx';
import { Sources } from '../components/sources.tsx';
import { Terms } from '../components/terms.tsx';
import { useKept } from '../kept.ts';
import {
  favouriteId,
  focusedField,
  guidanceForRole,
  guidanceForRule,
  guidanceSearcher,
  openRule,
} from '../model/guidance.ts';
import type { ViewProps } from './index.ts';

/** The kader's guidance: for the finding that is open, for the field that has the focus, and all of it, searchable. */
export function GuidanceView({ plan, kader }: ViewProps) {
  const [query, setQuery] = useState('');
  const search = useMemo(() => guidanceSearcher(kader), [kader]);
  const { items, mainGoals, terms } = search(query);
  const searching = query.trim() !== '';
  const favourites = useKept('favourites');
  const kept = kader.guidance.filter((item) => favourites.has(favouriteId(kader, item)));
  const rule = openRule(plan);
  const field = focusedField(plan);
  const fieldItems = field ? guidanceForRole(kader.guidance, field.role) : [];
  return (
    <>
      <SearchField label={t('panel_guidance_search')} value={query} onInput={setQuery} />
      <p role="status" class={searching ? 'nl-paragraph hint' : 'visually-hidden'}>
        {searching ? counted('panel_guidance_found', items.length + mainGoals.length + terms.length) : ''}
      </p>
      {!searching && rule && (
        <section aria-labelledby="guidance-rule-heading" data-guidance-rule={rule}>
          <h2 class="nl-heading nl-heading--level-2" id="guidance-rule-heading">
            {t('panel_guidance_finding')}
          </h2>
          <RuleGuidance rule={rule} />
          <GuidanceItems items={guidanceForRule(kader.guidance, rule)} kader={kader} favourites={favourites} />
        </section>
      )}
      {!searching && field && fieldItems.length > 0 && (
        <section aria-labelledby="guidance-field-heading" data-guidance-role={field.role}>
          <h2 class="nl-heading nl-heading--level-2" id="guidance-field-heading">
            {t('panel_guidance_field', [field.label || t(`common_role_${field.role}`)])}
          </h2>
          <GuidanceItems items={fieldItems} kader={kader} favourites={favourites} openFirst />
        </section>
      )}
      {!searching && kept.length > 0 && (
        <section aria-labelledby="guidance-favourites-heading" data-favourites>
          <h2 class="nl-heading nl-heading--level-2" id="guidance-favourites-heading">
            {t('panel_guidance_favourites')}
          </h2>
          <GuidanceItems items={kept} kader={kader} favourites={favourites} />
        </section>
      )}
      {items.length > 0 && (
        <section aria-labelledby="guidance-all-heading">
          <h2 class="nl-heading nl-heading--level-2" id="guidance-all-heading" lang={searching ? undefined : 'nl'}>
            {searching ? t('panel_guidance_results') : kader.name}
          </h2>
          <GuidanceItems items={items} kader={kader} favourites={favourites} />
        </section>
      )}
      <GoalGuidance goals={mainGoals} />
      <Terms terms={terms} />
      {!searching && <Sources kader={kader} />}
      <PrintButton />
    </>
  );
}

function RuleGuidance({ rule }: { rule: RuleId }) {
  const { title, explanation, source, examples } = ruleById(rule);
  const right = examples.right[0];
  return (
    <article class="card">
      <h3 class="nl-heading nl-heading--level-3" lang="nl">
        {title}
      </h3>
      <Prose text={explanation} />
      {right && <ExampleText example={right} label={t('panel_guidance_right')} tone="right" />}
      <p class="nl-paragraph hint">{t('panel_guidance_source', [source])}</p>
    </article>
  );
}
