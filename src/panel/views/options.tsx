import '../styles/options.css';
import type { ReadonlySignal } from '@preact/signals';
import { t } from '../../locale/index.ts';
import type { Kader } from '../../method/kader.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ListedSite } from '../../settings/sites.ts';
import { Address } from './options/address.tsx';
import { Ignored } from './options/ignored.tsx';
import { Kaders } from './options/kaders.tsx';
import { Privacy } from './options/privacy.tsx';
import { Rules } from './options/rules.tsx';
import { Sites } from './options/sites.tsx';
import { Vocabulary } from './options/vocabulary.tsx';

interface Props {
  settings: ReadonlySignal<Settings>;
  sites: ReadonlySignal<readonly ListedSite[]>;
  kader: ReadonlySignal<Kader>;
}

/** The settings: where Doelwijzer is on, by which kader it checks, how rules weigh and what it ignores. */
export function Options({ settings, sites, kader }: Props) {
  return (
    <main class="page">
      <h1 class="nl-heading nl-heading--level-1">{t('options_title')}</h1>
      <Sites sites={sites} />
      <Kaders settings={settings.value} kader={kader.value} />
      <Rules settings={settings.value} kader={kader.value} />
      <Address settings={settings.value} />
      <Vocabulary settings={settings.value} />
      <Ignored settings={settings.value} />
      <Privacy />
    </main>
  );
}
