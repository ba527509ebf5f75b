import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { inBrowsers, type Stage, until } from './harness.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A state of the panel: how one gets there from where it opens, and what tells that one is there. */
interface State {
  name: string;
  steps: readonly string[];
  arrived: string;
}

const states: readonly State[] = [
  { name: 'plan', steps: [], arrived: 'li[data-rule]' },
  {
    name: 'plan, opened',
    steps: [
      '#main-goals > summary',
      '#main-goals ul summary',
      '#chains > summary',
      '[data-chain=open] summary',
      '#smart > summary',
      '#smart tbody summary',
    ],
    arrived: '.chain__node--open',
  },
  { name: 'guidance', steps: ['#tab-guidance', 'all'], arrived: '[data-guidance]' },
  { name: 'sentences', steps: ['#tab-writer'], arrived: '[data-wording]' },
  { name: 'agreement', steps: ['#tab-writer', '[data-kind=agreement]'], arrived: '[data-wording=when_first]' },
  { name: 'lessons', steps: ['#tab-learn'], arrived: '[data-step]' },
  {
    name: 'right or wrong',
    steps: ['#tab-learn', '[data-lesson=provision-without-goal] button', '[data-answer=wrong]'],
    arrived: '.feedback',
  },
  {
    name: 'mend',
    steps: [
      '#tab-learn',
      '[data-lesson=smart-measurable] button',
      ...Array(4).fill('[data-next]'),
      '[type=submit]',
      'all',
    ],
    arrived: '.feedback',
  },
  {
    name: 'which goal',
    steps: ['#tab-learn', '[data-lesson=main-goals] button', '[data-answer]'],
    arrived: '.feedback',
  },
];

async function click(page: Page, selector: string): Promise<void> {
  if (selector === 'all') {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    return;
  }
  await until(page, `${selector} is there`, (found) => document.querySelector(found), selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

/** What axe has against a page, and whether anything sticks out of a narrow window. */
async function faults(page: Page, state: string): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    const { violations } = await axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
    const wide = document.documentElement.scrollWidth - innerWidth;
    return [
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => `${id} ${target} ${[...any, ...all, ...none][0]?.message}`),
      ),
      ...(wide > 0 ? [`sticks out by ${wide} px`] : []),
    ];
  });
  return found.map((fault) => `${state}: ${fault}`);
}

/** The panel of a practice case that is switched on; the goals have the focus. */
async function panelOf(stage: Stage): Promise<Page> {
  const page = await stage.open('/practice.html?case=1');
  await click(page, '[role=switch]');
  await page.focus('textarea');
  const panel = await stage.panelFor(page);
  await panel.setViewport({ width: 320, height: 800 });
  return panel;
}

async function inAllStates(stage: Stage, panel: Page): Promise<string[]> {
  const all: string[] = [];
  for (const { name, steps, arrived } of states) {
    await stage.reload(panel);
    await until(panel, 'the plan is there', () => document.querySelector('#main-goals'));
    for (const step of steps) await click(panel, step);
    await until(panel, `${name} is shown`, (found) => document.querySelector(found), arrived);
    all.push(...(await faults(panel, name)));
  }
  return all;
}

/** Chromium alone can be told which media there are, and which texts. */
async function media(page: Page, name: string, value: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

inBrowsers('Accessibility', (test) => {
  test('no view has a fault', async (stage) => {
    assert.deepEqual(await inAllStates(stage, await panelOf(stage)), []);
  });

  test('nor have the states without a plan, the settings and the toolbar window', async ({
    open,
    panelFor,
    tabOf,
    serve,
  }) => {
    const found: string[] = [];
    const page = await open('/practice.html?case=1');
    const panel = await panelFor(page);
    await until(panel, 'the panel says that it is off', () => document.querySelector('.utrecht-alert'));
    found.push(...(await faults(panel, 'off')));
    const { origin } = await serve({ '/': '<!doctype html><title>Leeg</title><p>Niets' });
    const empty = await panelFor(await open(`${origin}/`));
    await until(empty, 'the panel says that there are no fields', () => document.querySelector('.utrecht-alert'));
    found.push(...(await faults(empty, 'no fields')));
    const options = await open('/options.html');
    await until(options, 'the settings', () => document.querySelector('main h2'));
    found.push(...(await faults(options, 'settings')));
    const popup = await open(`/popup.html?tab=${tabOf(page)}`, { width: 320 });
    await until(popup, 'the switch', () => document.querySelector('[role=switch]'));
    found.push(...(await faults(popup, 'toolbar window')));
    assert.deepEqual(found, []);
  });

  test('every stop of the Tab key can be seen, in every view', async (stage) => {
    const panel = await panelOf(stage);
    await panel.bringToFront();
    const unseen: string[] = [];
    for (const { name, steps, arrived } of states) {
      await stage.reload(panel);
      await until(panel, 'the plan is there', () => document.querySelector('#main-goals'));
      for (const step of steps) await click(panel, step);
      await until(panel, `${name} is shown`, (found) => document.querySelector(found), arrived);
      await panel.focus('[role=tab][aria-selected=true]');
      const stops = new Set<string>();
      for (let count = 0; count < 12; count++) {
        await panel.keyboard.press('Tab');
        const stop = await panel.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          if (element === document.body) return null;
          const ring = element.matches('.utrecht-form-toggle__checkbox')
            ? element.parentElement!.querySelector('.utrecht-form-toggle__track')!
            : element;
          const { outlineStyle, outlineWidth } = getComputedStyle(ring);
          const { top, bottom } = element.getBoundingClientRect();
          const seen =
            outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight;
          const last = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
            .filter((each) => each.tabIndex >= 0 && each.checkVisibility())
            .at(-1);
          return { what: `${element.localName}.${element.className}`, seen, isLast: element === last };
        });
        if (!stop) break;
        stops.add(stop.what);
        if (!stop.seen) unseen.push(`${name}: ${stop.what}`);
        // One step further is the browser's own window, and in Firefox no way back from there.
        if (stop.isLast) break;
      }
      assert.ok(stops.size > 0, `${name} has stops`);
    }
    assert.deepEqual(unseen, []);
  });
});

inBrowsers(
  'Accessibility in other looks',
  (test) => {
    test('no view has a fault in forced colours', async (stage) => {
      const panel = await panelOf(stage);
      await media(panel, 'forced-colors', 'active');
      assert.deepEqual(await inAllStates(stage, panel), []);
    });

    test('nor in dark and English', async (stage) => {
      const panel = await panelOf(stage);
      await media(panel, 'prefers-color-scheme', 'dark');
      await panel.evaluateOnNewDocument(
        (messages) => {
          const { chrome } = globalThis as unknown as { chrome: { i18n: { getMessage: unknown } } };
          chrome.i18n.getMessage = (key: string, parts: string[] = []) =>
            (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, number) => parts[Number(number) - 1] ?? '');
        },
        en as Record<string, { message: string }>,
      );
      const found = await inAllStates(stage, panel);
      assert.equal(await panel.$eval('#tab-writer', (tab) => tab.textContent), 'Sentences');
      assert.deepEqual(found, []);
    });
  },
  ['chromium'],
);
