import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { defaultKader } from '../../src/method/index.ts';
import { faults, inEnglish, looks, show, strangeTexts, unseenStops } from './access.ts';
import { inBrowsers, type Stage, until } from './harness.ts';

/** A state of a page: how one gets there from where it opens, and what tells that one is there. */
interface State {
  name: string;
  steps: readonly Step[];
  arrived: string;
}

/** What is clicked, or what is done otherwise. */
type Step = string | ((page: Page) => Promise<void>);

/** Unfolds everything. */
const unfold: Step = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const write =
  (selector: string, text: string): Step =>
  (page) =>
    page.$eval(
      selector,
      (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      text,
    );

/** Empties every field of the form and takes out every part. */
const empty: Step = async (page) => {
  await until(page, 'every part is taken out', () => {
    const [part] = document.querySelectorAll<HTMLElement>('.kader-form details .actions button');
    part?.click();
    return !part;
  });
  await page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>('.kader-form input, .kader-form textarea')) {
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  });
};

const give =
  (name: string, text: string): Step =>
  async (page) => {
    const folder = mkdtempSync(join(tmpdir(), 'kader-'));
    writeFileSync(join(folder, name), text);
    await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
    await until(page, 'the file is read', () => document.querySelector('.kader-errors, [data-kader=ons-kader]'));
    rmSync(folder, { recursive: true });
  };

/** The guidance, which is loaded when it is opened. */
const guidance: readonly Step[] = [
  '#tab-guidance',
  async (page) => {
    await until(page, 'the guidance is there', () => document.querySelector('[data-guidance]'));
  },
];

/** The panel beside a plan with faults; the goals have the focus. */
const panelStates: readonly State[] = [
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
  {
    name: 'plan, all weights hidden',
    steps: Array.from({ length: 3 }, (_, index) => `.filter__choice:nth-of-type(${index + 1}) input`),
    arrived: '.filter ~ .nl-paragraph',
  },
  { name: 'guidance', steps: [...guidance, unfold], arrived: '[data-guidance]' },
  {
    name: 'guidance, a favourite',
    steps: [...guidance, unfold, '[data-favourite=false]'],
    arrived: '[data-favourites]',
  },
  {
    name: 'guidance, found',
    steps: [...guidance, write('[type=search]', 'woning'), unfold],
    arrived: '[data-main-goal]',
  },
  {
    name: 'guidance, not found',
    steps: [...guidance, write('[type=search]', 'fietspomp')],
    arrived: '.view:not(:has([data-guidance]))',
  },
  { name: 'sentences', steps: ['#tab-writer'], arrived: '[data-wording]' },
  {
    name: 'sentences, wanting',
    steps: [
      '#tab-writer',
      async (page) => {
        await until(page, 'the fields are there', () => document.querySelector('[data-wording]'));
        const fields = await page.$$('.form-field input[type=text]');
        for (const field of fields) {
          await field.evaluate((element) => {
            element.value = 'iets';
            element.dispatchEvent(new InputEvent('input', { bubbles: true }));
          });
        }
      },
    ],
    arrived: '[data-verdict]',
  },
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
      unfold,
    ],
    arrived: '.feedback',
  },
  {
    name: 'which goal',
    steps: ['#tab-learn', '[data-lesson=main-goals] button', '[data-answer]'],
    arrived: '.feedback',
  },
];

const copy = '[data-kader=wmo-begeleiding] [data-action=copy]';
const settingsStates: readonly State[] = [
  { name: 'settings', steps: [], arrived: '[data-words] .hint' },
  { name: 'kaders, unfolded', steps: [unfold], arrived: '.kader__preview[open] li' },
  { name: 'kader form', steps: [copy, unfold], arrived: '.kader-form[data-errors="0"]' },
  {
    name: 'kader form with errors',
    steps: [
      copy,
      unfold,
      write('.kader-form .form-field:nth-of-type(2) input', 'Geen id'),
      '.kader-form [type=submit]',
    ],
    arrived: '.form-problems',
  },
  { name: 'kader form, empty', steps: [copy, empty], arrived: '.form-problems' },
  { name: 'kader refused', steps: [give('stuk.json', '{ "id": 7 }')], arrived: '.kader-errors' },
  {
    name: 'own kader',
    steps: [
      '[data-action=import]',
      give('ons-kader.json', JSON.stringify({ ...defaultKader, id: 'ons-kader', name: 'Ons kader' })),
    ],
    arrived: '[data-kader=ons-kader] [data-action=remove]',
  },
  {
    name: 'words of one’s own',
    steps: [write('[data-words=provisions] input', 'droomdoosje'), '[data-words=provisions] [type=submit]'],
    arrived: '[data-words=provisions] li',
  },
];

async function take(page: Page, step: Step): Promise<void> {
  if (typeof step !== 'string') return step(page);
  await until(page, `${step} is there`, (found) => document.querySelector(found), step);
  await page.$eval(step, (element) => (element as HTMLElement).click());
}

async function reach(page: Page, { name, steps, arrived }: State): Promise<void> {
  for (const step of steps) await take(page, step);
  await until(page, `${name} is shown`, (found) => document.querySelector(found), arrived);
}

/** Switches the practice system on or off. */
const practise = (stage: Stage, on: boolean) =>
  stage.inExtension((browser, practice) => browser.storage.local.set({ sites: { practice } }), on);

/** The panel of a practice case that is switched on, 320 pixels wide. */
async function panelOf(stage: Stage): Promise<Page> {
  await practise(stage, true);
  const page = await stage.open('/practice.html?case=1');
  await page.focus('textarea');
  const panel = await stage.panelFor(page);
  await panel.setViewport({ width: 320, height: 800 });
  return panel;
}

const planIsThere = (panel: Page) => until(panel, 'the plan is there', () => document.querySelector('#main-goals'));

async function settingsOf(stage: Stage): Promise<Page> {
  await stage.inExtension((browser) => browser.storage.local.set({ words: ['fiets'], rules: ['vague-wording'] }));
  return stage.open('/options.html', { width: 320 });
}

const settingsAreThere = (options: Page) =>
  until(options, 'the settings are there', () => document.querySelector('main h2'));

/** Pages and states that are reached by opening them. */
const pages: Record<string, (stage: Stage) => Promise<{ page: Page; arrived: string }>> = {
  'panel of a site that is off': async ({ open, panelFor }) => ({
    page: await panelFor(await open('/practice.html?case=1')),
    arrived: '.utrecht-alert .nl-button--primary',
  }),
  'panel without fields': async ({ open, panelFor, serve }) => {
    const { origin } = await serve({ '/': '<!doctype html><title>Leeg</title><p>Niets' });
    return { page: await panelFor(await open(`${origin}/`)), arrived: '.utrecht-alert' };
  },
  'panel of a page of the browser': async ({ open, panelFor }) => ({
    page: await panelFor(await open('/options.html')),
    arrived: '.utrecht-alert .nl-button',
  }),
  'panel of a tab that is closed': async (stage) => {
    const panel = await panelOf(stage);
    await planIsThere(panel);
    const tab = Number(await panel.evaluate(() => new URLSearchParams(location.search).get('tab')));
    await stage.inExtension((browser, id) => browser.tabs.remove(id), tab);
    await until(panel, 'the plan is gone', () => !document.querySelector('#main-goals'));
    return { page: panel, arrived: '.utrecht-alert' };
  },
  'panel of a plan in order': async ({ open, panelFor, serve }) => {
    const { origin } = await serve({ '/': '<!doctype html><label>Hulp <textarea></textarea></label>' });
    return { page: await panelFor(await open(`${origin}/`)), arrived: '.utrecht-alert--ok' };
  },
  'toolbar window, off': async ({ open, tabOf }) => {
    const page = await open('/practice.html?case=1');
    return { page: await open(`/popup.html?tab=${tabOf(page)}`, { width: 320 }), arrived: '[role=switch]:enabled' };
  },
  'toolbar window, on': async (stage) => {
    await practise(stage, true);
    const page = await stage.open('/practice.html?case=1');
    const popup = await stage.open(`/popup.html?tab=${stage.tabOf(page)}`, { width: 320 });
    return { page: popup, arrived: '[role=switch]:checked' };
  },
  'list of practice cases': async ({ open }) => ({
    page: await open('/practice.html', { width: 320 }),
    arrived: 'table a',
  }),
  'practice case': async ({ open }) => ({
    page: await open('/practice.html?case=1', { width: 320 }),
    arrived: '[role=textbox]',
  }),
};

/** Goes through the states of a page and collects what is wrong in each. */
async function inAll(
  stage: Stage,
  page: Page,
  states: readonly State[],
  begun: (page: Page) => Promise<unknown>,
  check: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const all: string[] = [];
  for (const state of states) {
    await stage.reload(page);
    await begun(page);
    await reach(page, state);
    all.push(...(await check(page)).map((fault) => `${state.name}: ${fault}`));
  }
  return all;
}

async function onPages(
  stage: Stage,
  prepare: (page: Page) => Promise<void>,
  check: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const all: string[] = [];
  for (const [name, open] of Object.entries(pages)) {
    await practise(stage, false);
    const { page, arrived } = await open(stage);
    await prepare(page);
    await until(page, `${name} is shown`, (found) => document.querySelector(found), arrived);
    all.push(...(await check(page)).map((fault) => `${name}: ${fault}`));
  }
  return all;
}

inBrowsers('Accessibility', (test) => {
  test('at 400% nothing sticks out of a window of 1280 pixels, and the tabs leave room', async (stage) => {
    await practise(stage, true);
    const page = await stage.open('/practice.html?case=1');
    const size = { width: 1280, height: 1024, zoom: 4 };
    const panel = await stage.open(`/sidepanel.html?tab=${stage.tabOf(page)}`, size);
    const tooWide = async (shown: Page) => {
      const [wide, tabs] = await shown.evaluate(() => [
        document.documentElement.scrollWidth - innerWidth,
        (document.querySelector('.tabs')?.getBoundingClientRect().height ?? 0) / innerHeight,
      ]);
      return wide! > 0 || tabs! > 0.25 ? [`sticks out by ${wide} px, tabs take ${tabs}`] : [];
    };
    assert.deepEqual(await inAll(stage, panel, panelStates, planIsThere, tooWide), []);
    const options = await stage.open('/options.html', size);
    assert.deepEqual(await inAll(stage, options, settingsStates, settingsAreThere, tooWide), []);
  });

  test('every stop of the Tab key can be seen, in every view', async (stage) => {
    const panel = await panelOf(stage);
    await panel.bringToFront();
    const unseen = await inAll(stage, panel, panelStates, planIsThere, (page) =>
      unseenStops(page, '[role=tab][aria-selected=true]', 12),
    );
    assert.deepEqual(unseen, []);
  });

  test('every stop of the Tab key can be seen, in the settings and the toolbar window', async (stage) => {
    const options = await settingsOf(stage);
    await options.bringToFront();
    const form = settingsStates.filter(({ name }) => /^(kader form|own kader)/.test(name));
    const unseen = await inAll(stage, options, form, settingsAreThere, (page) =>
      unseenStops(page, '#kader-heading', 40),
    );
    const { page: popup } = await pages['toolbar window, on']!(stage);
    await until(popup, 'the switch is on', () => document.querySelector('[role=switch]:checked'));
    await popup.bringToFront();
    unseen.push(...(await unseenStops(popup, null, 4)));
    assert.deepEqual(unseen, []);
  });
});

inBrowsers(
  'Accessibility in all looks',
  (test) => {
    test('the focus can be seen in dark', async (stage) => {
      const panel = await panelOf(stage);
      await show(panel, 'dark');
      await panel.bringToFront();
      const stops = (page: Page) => unseenStops(page, '[role=tab][aria-selected=true]', 12);
      assert.deepEqual(await inAll(stage, panel, panelStates, planIsThere, stops), []);
    });

    /** What is wrong in light, dark and forced colours, and with the language of the texts. */
    const inLooks = async (page: Page): Promise<string[]> => {
      const all = (await strangeTexts(page)).map((text) => `not a text of the interface: ${text}`);
      for (const look of looks) {
        await show(page, look);
        all.push(...(await faults(page)).map((fault) => `${look}: ${fault}`));
      }
      return all;
    };

    for (const language of ['Dutch', 'English']) {
      const prepare = async (stage: Stage, page: Page) => {
        if (language === 'English') await inEnglish(stage, page);
      };

      test(`no view of the panel has a fault, in ${language}`, async (stage) => {
        const panel = await panelOf(stage);
        await prepare(stage, panel);
        assert.deepEqual(await inAll(stage, panel, panelStates, planIsThere, inLooks), []);
        assert.equal(
          await panel.$eval('#tab-writer', (tab) => tab.textContent),
          language === 'English' ? 'Sentences' : 'Zinbouwer',
        );
      });

      test(`no state of the settings has a fault, in ${language}`, async (stage) => {
        const options = await settingsOf(stage);
        await prepare(stage, options);
        assert.deepEqual(await inAll(stage, options, settingsStates, settingsAreThere, inLooks), []);
      });

      test(`no other page has a fault, in ${language}`, async (stage) => {
        assert.deepEqual(await onPages(stage, (page) => prepare(stage, page), inLooks), []);
      });
    }
  },
  ['chromium'],
);

// Chromium looks for these in all looks, above.
inBrowsers(
  'Accessibility as it opens',
  (test) => {
    test('no view of the panel has a fault', async (stage) => {
      assert.deepEqual(await inAll(stage, await panelOf(stage), panelStates, planIsThere, faults), []);
    });

    test('no state of the settings has a fault', async (stage) => {
      assert.deepEqual(await inAll(stage, await settingsOf(stage), settingsStates, settingsAreThere, faults), []);
    });

    test('no other page has a fault', async (stage) => {
      assert.deepEqual(await onPages(stage, async () => {}, faults), []);
    });
  },
  ['firefox'],
);
