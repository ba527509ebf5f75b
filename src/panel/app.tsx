import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../locale/index.ts';
import type { Kader } from '../method/kader.ts';
import { Tabs } from './components/tabs.tsx';
import { siteName } from './model/site-name.ts';
import type { Session } from './session.ts';
import { EmptyView } from './views/empty.tsx';
import { views } from './views/index.ts';

interface Props {
  session: Session;
  kader: ReadonlySignal<Kader>;
}

/** The side panel: which site it is about, and the views as tabs. */
export function App({ session, kader }: Props) {
  const [active, setActive] = useState(views[0]!.id);
  const view = views.find(({ id }) => id === active)!;
  const status = session.status.value;
  const site = status.kind === 'plan' || status.kind === 'no-fields' ? status.site : session.site.value;
  const way = { send: session.send, insert: session.insert };
  return (
    <>
      <header class="topbar">
        <h1 class="topbar__site hint">{site === null ? t('extension_name') : siteName(site)}</h1>
        <button
          type="button"
          class="icon-button"
          aria-label={t('common_open_settings')}
          title={t('common_open_settings')}
          onClick={() => browser.runtime.openOptionsPage()}
        >
          <Gear />
        </button>
      </header>
      <main>
        <Tabs
          label={t('panel_views')}
          tabs={views.map(({ id, title }) => ({ id, label: t(title) }))}
          active={active}
          onChange={setActive}
        >
          {view.needsPlan ? (
            status.kind === 'plan' ? (
              <view.show plan={status.plan} kader={kader.value} {...way} />
            ) : (
              <EmptyView status={status} tab={session.tab.value?.id} />
            )
          ) : (
            <view.show plan={status.kind === 'plan' ? status.plan : null} kader={kader.value} {...way} />
          )}
        </Tabs>
      </main>
    </>
  );
}

function Gear() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="3.2" />
      <path d="M12 2.8v3m0 12.4v3M2.8 12h3m12.4 0h3M5.5 5.5l2.1 2.1m8.8 8.8 2.1 2.1m0-13-2.1 2.1m-8.8 8.8-2.1 2.1" />
    </svg>
  );
}
