import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { inBrowsers, type Stage, until } from './harness.ts';

/** Opens a case of the practice system with Doelwijzer switched on. */
async function practise({ open, inExtension }: Stage, practiceCase: string): Promise<Page> {
  await inExtension((browser) => browser.storage.local.set({ sites: { practice: true } }));
  return open(`/practice.html?case=${practiceCase}`);
}

const planIsThere = (panel: Page) => until(panel, 'the plan is there', () => document.querySelector('#main-goals'));
const says = (panel: Page, text: string) =>
  until(
    panel,
    `the panel says “${text}”`,
    (said) => document.querySelector('.view')?.textContent?.includes(said),
    text,
  );

/** A page with one field. */
const withField = '<!doctype html><label>Hulp en voorzieningen <textarea></textarea></label>';

/** The middle one of some measurements. */
const middle = (all: readonly number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]!;

inBrowsers('Life of the panel', (test) => {
  test('it shows the plan within 200 ms of being opened', async (stage) => {
    const page = await practise(stage, '1');
    const panel = await stage.panelFor(page);
    await planIsThere(panel);
    const host = await stage.open('/practice.html', { width: 420 });
    // Opened in a frame of a page that looks on: the clock of the frame begins when it is opened.
    const times = await host.evaluate(async (tab) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.style.cssText = 'position: fixed; inset: 0; inline-size: 400px; block-size: 900px; z-index: 1';
      const paint = () => new Promise(requestAnimationFrame);
      const all: number[] = [];
      for (let count = 0; count < 7; count++) {
        frame.src = `/sidepanel.html?tab=${tab}&open=${count}`;
        const isShown = () =>
          frame.contentWindow!.location.search.endsWith(`&open=${count}`) &&
          frame.contentDocument?.querySelector('li[data-rule]');
        while (!isShown()) await paint();
        // In the next frame what stood there has been painted.
        await paint();
        all.push(Math.round(frame.contentWindow!.performance.now()));
      }
      return all;
    }, stage.tabOf(page));
    console.log(`The panel showed the plan after ${times.join(', ')} ms (${stage.kind})`);
    // What else the machine does only adds: the quickest opening tells what the panel takes.
    assert.ok(Math.min(...times) < 200, `${times.join(', ')} ms`);
  });

  test('what the checker answers is shown in the next frame', async (stage) => {
    const page = await practise(stage, '3');
    const panel = await stage.panelFor(page);
    await planIsThere(panel);
    // A second listener, behind the one of the panel, hears when the answer comes.
    await panel.evaluate((tab) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      const port = (browser ?? chrome).tabs.connect(tab, { name: 'panel', frameId: 0 });
      const all: { frames: number; time: number }[] = [];
      Object.assign(globalThis, { answers: all });
      port.onMessage.addListener((message) => {
        const { plan } = message as { plan?: { findings: { rule: string }[] } };
        const wanted = plan?.findings.filter(({ rule }) => rule === 'provision-without-goal').length;
        if (wanted === undefined) return;
        const began = performance.now();
        const look = (frames: number) => {
          const shown = document.querySelectorAll('li[data-rule="provision-without-goal"]').length;
          if (shown === wanted) all.push({ frames, time: performance.now() - began });
          else requestAnimationFrame(() => look(frames + 1));
        };
        requestAnimationFrame(() => look(1));
      });
    }, stage.tabOf(page));
    await page.focus('[role=textbox]');
    for (const [index, thing] of ['wasmachine', 'bed', 'fiets', 'laptop', 'koelkast'].entries()) {
      await page.keyboard.type(`Mevrouw krijgt een ${thing}. `);
      await until(
        panel,
        `the ${thing} is listed`,
        (count) => document.querySelectorAll('li[data-rule="provision-without-goal"]').length === count,
        index + 1,
      );
    }
    const answers = await panel.evaluate(
      () => (globalThis as unknown as { answers: { frames: number; time: number }[] }).answers,
    );
    assert.ok(answers.length >= 5);
    const times = answers.map(({ time }) => time);
    console.log(
      `${answers.length} answers were shown after ${middle(times).toFixed(1)} ms, at most ${Math.max(...times).toFixed(1)} (${stage.kind})`,
    );
    assert.deepEqual(
      answers.filter(({ frames }) => frames > 1),
      [],
    );
  });

  test('when its tab is closed it says so, and what was written in it stays', async (stage) => {
    const { inExtension, panelFor } = stage;
    const page = await practise(stage, '1');
    const panel = await panelFor(page);
    await planIsThere(panel);
    await panel.click('#tab-writer');
    await panel.waitForSelector('.form-field input[type=text]');
    await panel.type('.form-field input[type=text]', 'haar diploma halen');
    await inExtension((browser, tab) => browser.tabs.remove(tab), stage.tabOf(page));
    await until(panel, 'no field of the page is offered', () => !document.querySelector('.nl-button--primary'));
    assert.equal(await panel.$eval('.form-field input[type=text]', (field) => field.value), 'haar diploma halen');
    await panel.click('#tab-plan');
    await until(panel, 'the plan has gone', () => document.querySelector('.utrecht-alert'));
  });

  test('it goes along when its page goes elsewhere and back', async (stage) => {
    const { serve, open, panelFor } = stage;
    const site = await serve({ '/': withField, '/leeg': '<!doctype html><title>Leeg</title><p>Niets' });
    const page = await open(`${site.origin}/`);
    const panel = await panelFor(page);
    await page.type('textarea', 'Mevrouw krijgt een wasmachine.');
    await until(panel, 'the finding', () => document.querySelector('li[data-rule=provision-without-goal]'));
    await page.goto(`${site.origin}/leeg`);
    await says(panel, 'Geen planvelden');
    await page.goto(`${site.origin}/`);
    await planIsThere(panel);
    await page.type('textarea', 'Mevrouw krijgt een bed.');
    await until(panel, 'the finding in the new page', () =>
      document.querySelector('li[data-rule=provision-without-goal]'),
    );
  });

  test('it goes on when the background is stopped', async (stage) => {
    const { serve, open, panelFor, stopBackground } = stage;
    const site = await serve({ '/': withField });
    const page = await open(`${site.origin}/`);
    const panel = await panelFor(page);
    await planIsThere(panel);
    await stopBackground();
    await page.type('textarea', 'Mevrouw krijgt een wasmachine.');
    await until(panel, 'the finding', () => document.querySelector('li[data-rule=provision-without-goal]'));
    await panel.$eval('li[data-rule=provision-without-goal] button', (button) => (button as HTMLElement).click());
    await until(panel, 'it is open on the page', () => document.querySelector('li[data-rule] [aria-current]'));
    await stopBackground();
    await stage.reload(page);
    await planIsThere(panel);
  });
});
