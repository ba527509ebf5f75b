import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { openChannel } from '../messages/panel-channel.ts';
import type { PanelCommand, PlanSnapshot } from '../messages/protocol.ts';
import { onChange } from '../settings/settings.ts';
import { isOn, siteOf } from '../settings/sites.ts';
import { type PageStatus, statusOf } from './model/status.ts';
import { type ShownTab, watchTab } from './tab.ts';

/** The page beside the panel: what is known of it, and the way to it. */
export interface Session {
  tab: ReadonlySignal<ShownTab | null>;
  /** Site of that tab, null where it is not known or no extension may work there. */
  site: ReadonlySignal<string | null>;
  /** Whether the site is switched on; null while that is being asked. */
  on: ReadonlySignal<boolean | null>;
  status: ReadonlySignal<PageStatus>;
  send(command: PanelCommand): void;
  /** Puts a text in a field of the page; whether the field took it. */
  insert(field: string, text: string): Promise<boolean>;
}

/** Follows the tab beside the panel, its site and its plan, until the signal is aborted. */
export function openSession(abort: AbortSignal): Session {
  const tab = signal<ShownTab | null>(null);
  const plan = signal<PlanSnapshot | null>(null);
  const on = signal<boolean | null>(null);
  const site = computed(() => (tab.value?.url ? siteOf(tab.value.url) : null));
  let channel: ReturnType<typeof openChannel> | null = null;
  /** Hears how the last text that was put in a field fared. */
  let answer: (ok: boolean) => void = () => {};

  const connect = (id: number | null) => {
    channel?.close();
    plan.value = null;
    channel =
      id === null
        ? null
        : openChannel(id, {
            onPlan: (next) => {
              plan.value = next;
            },
            onProposal: () => {},
            onApplied: (ok) => answer(ok),
            onGone: () => {
              answer(false);
              plan.value = null;
            },
          });
  };

  const askSite = async () => {
    const asked = site.value;
    const answer = asked === null ? null : await isOn(asked);
    if (asked === site.value) on.value = answer;
  };

  watchTab((next) => {
    const before = tab.value;
    tab.value = next;
    if (before?.id !== next?.id) connect(next?.id ?? null);
    if (before?.url !== next?.url) on.value = null;
    askSite();
  }, abort);
  onChange(askSite, abort);
  abort.addEventListener('abort', () => channel?.close());

  return {
    tab,
    site,
    on,
    status: computed(() => statusOf({ url: tab.value?.url ?? null, site: site.value, on: on.value, plan: plan.value })),
    send: (command) => channel?.send(command),
    insert: (field, text) =>
      new Promise((resolve) => {
        answer(false);
        answer = resolve;
        if (channel) channel.send({ type: 'insert', field, text });
        else resolve(false);
      }),
  };
}
