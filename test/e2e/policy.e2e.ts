import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { faults } from './access.ts';
import { inBrowsers, type Stage, until } from './harness.ts';

const text = 'Mevrouw krijgt begeleiding, 2 uur per week tot 1 juli, zodat zij z.s.m. thuis kan blijven wonen.';

/** What an organisation could set. */
const policy = {
  kader: 'wmo-begeleiding',
  rules: { 'vague-wording': 'off' },
  rulesFixed: true,
  address: 'meneer',
  provisions: ['droomdoosje'],
  organisations: ['De Kern'],
  sites: ['https://zaken.example.nl/*'],
};

/** A page with one field, its panel, and the settings beside it. */
async function withPage({ serve, open, panelFor }: Stage): Promise<{ panel: Page; options: Page }> {
  const site = await serve({ '/': `<!doctype html><label>Hulp en voorzieningen <textarea>${text}</textarea></label>` });
  const page = await open(`${site.origin}/`);
  return { panel: await panelFor(page), options: await open('/options.html') };
}

const listed = (panel: Page, rule: string) =>
  until(panel, `${rule} is listed`, (id) => document.querySelector(`li[data-rule="${id}"]`), rule);
const notListed = (panel: Page, rule: string) =>
  until(panel, `${rule} is not listed`, (id) => !document.querySelector(`li[data-rule="${id}"]`), rule);

/** The settings say what is the organisation's and do not let it be changed; the panel goes by it. */
async function isInForce(panel: Page, options: Page): Promise<void> {
  await listed(panel, 'kader-requirement');
  await notListed(panel, 'vague-wording');
  const shown = await until(options, 'the settings say whose the kader and the rules are', () => {
    const [kader, rules] = ['kader', 'weights'].map(
      (id) => document.querySelector(`section[aria-labelledby=${id}-heading] .by-organisation`)?.textContent,
    );
    return kader && rules ? [kader, rules] : null;
  });
  assert.deepEqual(shown, Array(2).fill('Ingesteld door uw organisatie'));
  assert.deepEqual(
    await options.evaluate(() => ({
      kader: document.querySelector<HTMLInputElement>('[name=kader]:checked')?.value,
      kaders: document.querySelectorAll('[name=kader]:enabled').length,
      rules: document.querySelectorAll('[data-choices=rules] select:enabled').length,
      words: ['provisions', 'organisations'].map(
        (kind) => document.querySelector(`[data-words=${kind}] > .nl-paragraph > [lang=nl]`)?.textContent,
      ),
      waiting: document.querySelector('section[aria-labelledby=sites-heading] .rows + .nl-paragraph + .rows')
        ?.textContent,
    })),
    {
      kader: 'wmo-begeleiding',
      kaders: 0,
      rules: 0,
      words: ['droomdoosje', 'De Kern'],
      waiting: 'zaken.example.nlToestaan',
    },
  );
  assert.deepEqual(await faults(options), []);
}

inBrowsers(
  'Policy that is there from the beginning',
  (test) => {
    test('is in force and shown as the organisation’s', async (stage) => {
      const { panel, options } = await withPage(stage);
      await isInForce(panel, options);
    });

    test('outlives the background being stopped', async (stage) => {
      const { panel, options } = await withPage(stage);
      await listed(panel, 'kader-requirement');
      await stage.stopBackground();
      await stage.reload(options);
      await stage.reload(panel);
      await isInForce(panel, options);
    });
  },
  ['firefox'],
  { '3rdparty': { Extensions: { 'doelwijzer@doelwijzer.example': policy } } },
);

/** What Chromium’s own page for trying policies gives the extension; it needs neither a file nor an administrator. */
async function setPolicy({ open, base }: Stage, values: object): Promise<void> {
  const page = await open('chrome://policy/test');
  const policies = Object.entries(values).map(([name, value]) => ({
    namespace: new URL(base).host,
    name,
    value,
    // Mandatory, for the machine, from the platform.
    level: 1,
    scope: 1,
    source: 4,
  }));
  await page.evaluate(
    (json) =>
      new Promise<void>((done) => {
        const { chrome } = globalThis as unknown as { chrome: { send(message: string, args: string[]): void } };
        Object.assign(globalThis, { cr: { webUIResponse: () => done(), webUIListenerCallback: () => {} } });
        chrome.send('setLocalTestPolicies', ['set', json, '']);
      }),
    JSON.stringify(policies),
  );
  await page.close();
}

inBrowsers(
  'Policy that comes and goes',
  (test) => {
    test('is in force in open pages at once, changes, and leaves the user’s own choice', async (stage) => {
      await setPolicy(stage, {});
      await stage.inExtension((browser) => browser.storage.local.set({ kader: 'bestaanszekerheid' }));
      const { panel, options } = await withPage(stage);
      const kaderIs = (id: string, enabled: boolean) =>
        until(
          options,
          `${id} is in force`,
          (value, free) => {
            const chosen = document.querySelector<HTMLInputElement>('[name=kader]:checked');
            return chosen?.value === value && chosen.disabled !== free;
          },
          id,
          enabled,
        );
      await kaderIs('bestaanszekerheid', true);
      await listed(panel, 'vague-wording');
      await setPolicy(stage, policy);
      await isInForce(panel, options);
      await setPolicy(stage, { kader: 'brede-ondersteuning', rules: { 'vague-wording': 'error' } });
      await kaderIs('brede-ondersteuning', false);
      await until(panel, 'the rule weighs what the organisation advises', () =>
        document.querySelector('li[data-rule=vague-wording][data-severity=error]'),
      );
      await notListed(panel, 'kader-requirement');
      await setPolicy(stage, {});
      await kaderIs('bestaanszekerheid', true);
    });

    test('is heard of by a background that was stopped', async (stage) => {
      await setPolicy(stage, {});
      await stage.stopBackground();
      await setPolicy(stage, policy);
      const { panel, options } = await withPage(stage);
      await isInForce(panel, options);
      await setPolicy(stage, {});
    });

    test('that makes no sense is passed over', async (stage) => {
      await setPolicy(stage, { kader: 7, rules: 'off', organisations: ['De Kern'], colour: 'red' });
      const { options } = await withPage(stage);
      await until(options, 'the first kader can be chosen', () =>
        document.querySelector('[value=brede-ondersteuning]:checked:enabled'),
      );
      await until(options, 'what does make sense is in force', () =>
        document.querySelector('[data-words=organisations]')?.textContent?.includes('De Kern'),
      );
      await setPolicy(stage, {});
    });
  },
  ['chromium'],
);
