import { defineContentScript } from 'wxt/utils/define-content-script';
import { startChecking } from '../../src/overlay/start.ts';
import { onChange } from '../../src/settings/settings.ts';
import { isOn, siteOf } from '../../src/settings/sites.ts';

/** Runs in every frame of the sites that are on (see background.ts); quiet at once when its site is switched off. */
export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  async main(context) {
    const site = siteOf(location.href) ?? siteOf(self.origin);
    if (!site) return;
    let running: AbortController | null = null;
    const follow = async () => {
      const on = await isOn(site);
      if (context.signal.aborted) return;
      if (on && !running) {
        running = new AbortController();
        startChecking({ signal: AbortSignal.any([context.signal, running.signal]) });
      } else if (!on) {
        running?.abort();
        running = null;
      }
    };
    onChange(follow, context.signal);
    await follow();
  },
});
