import type { ReadonlySignal } from '@preact/signals';
import { ruleById } from '../../checker/rules/index.ts';
import { t } from '../../locale/index.ts';
import type { Kader } from '../../method/kader.ts';
import { type Settings, update } from '../../settings/settings.ts';
import { type ListedSite, switchOff } from '../../settings/sites.ts';
import { Rows } from '../components/rows.tsx';
import { Sources } from '../components/sources.tsx';
import { siteName } from '../model/site-name.ts';

interface Props {
  settings: ReadonlySignal<Settings>;
  sites: ReadonlySignal<readonly ListedSite[]>;
  kader: ReadonlySignal<Kader>;
}

/** The settings: where Doelwijzer is on, what it ignores and by which method it checks. */
export function Options({ settings, sites, kader }: Props) {
  const { words, rules } = settings.value;
  return (
    <main class="page">
      <h1 class="nl-heading nl-heading--level-1">{t('options_title')}</h1>
      <section aria-labelledby="sites-heading">
        <h2 class="nl-heading nl-heading--level-2" id="sites-heading">
          {t('options_sites')}
        </h2>
        <Rows
          items={sites.value.map(({ site, organisation }) => ({
            id: site,
            text: siteName(site),
            note: organisation ? t('options_sites_organisation') : undefined,
          }))}
          none={t('options_sites_none')}
          action={t('options_sites_remove')}
          actionOn={(text) => t('options_sites_remove_what', [text])}
          onAction={switchOff}
        />
      </section>
      <section aria-labelledby="words-heading">
        <h2 class="nl-heading nl-heading--level-2" id="words-heading">
          {t('options_words')}
        </h2>
        <Rows
          items={words.map((word) => ({ id: word, text: word }))}
          none={t('options_words_none')}
          action={t('common_undo')}
          actionOn={(text) => t('common_undo_what', [text])}
          onAction={(word) => update((now) => ({ words: now.words.filter((other) => other !== word) }))}
        />
      </section>
      <section aria-labelledby="rules-heading">
        <h2 class="nl-heading nl-heading--level-2" id="rules-heading">
          {t('options_rules')}
        </h2>
        <Rows
          items={rules.map((rule) => ({ id: rule, text: ruleById(rule).title }))}
          none={t('options_rules_none')}
          action={t('common_undo')}
          actionOn={(text) => t('common_undo_what', [text])}
          onAction={(rule) => update((now) => ({ rules: now.rules.filter((other) => other !== rule) }))}
        />
      </section>
      <section aria-labelledby="kader-heading">
        <h2 class="nl-heading nl-heading--level-2" id="kader-heading">
          {t('options_kader')}
        </h2>
        <p class="nl-paragraph">
          <strong>{kader.value.name}</strong>{' '}
          <span class="hint">{t('options_kader_version', [kader.value.version])}</span>
        </p>
        <ul class="list">
          {kader.value.mainGoals.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      </section>
      <Sources kader={kader.value} />
      <section aria-labelledby="privacy-heading">
        <h2 class="nl-heading nl-heading--level-2" id="privacy-heading">
          {t('options_privacy')}
        </h2>
        <p class="nl-paragraph">{t('options_privacy_body')}</p>
      </section>
    </main>
  );
}
