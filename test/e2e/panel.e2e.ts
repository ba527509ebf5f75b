import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { inBrowsers, type Stage, until } from './harness.ts';

/** Opens a case of the practice system with Doelwijzer switched on, and the panel beside it. */
async function practise({ open, panelFor }: Stage, practiceCase: string): Promise<{ page: Page; panel: Page }> {
  const page = await open(`/practice.html?case=${practiceCase}`);
  await switchOn(page);
  return { page, panel: await panelFor(page) };
}

async function switchOn(page: Page): Promise<void> {
  await until(page, 'the switch is there', () => document.querySelector('[role=switch]'));
  await page.$eval('[role=switch]', (element) => (element as HTMLElement).click());
}

/** Clicks what a selector finds once it is there. */
async function click(page: Page, selector: string): Promise<void> {
  await until(page, `${selector} is there`, (found) => document.querySelector(found), selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

/** Puts the caret at the end of the field with this label and types there. */
async function write(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`aria/${label}`);
  await field!.focus();
  await page.keyboard.type(text);
}

const findingsOf = (panel: Page, rule: string) =>
  panel.$$eval(`li[data-rule="${rule}"]`, (items) => items.map((item) => item.textContent));

/** What tells of the side panel in Firefox and in Chromium. */
interface SidePanels {
  sidebarAction?: { isOpen(details: object): Promise<boolean> };
  runtime?: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
}

inBrowsers('Panel', (test) => {
  test('the findings follow the text as one types', async (stage) => {
    const { page, panel } = await practise(stage, '3');
    await write(page, 'Hulp en voorzieningen', 'Mevrouw krijgt een wasmachine.');
    await until(panel, 'the provision without a goal is listed', () =>
      document.querySelector('li[data-rule="provision-without-goal"][data-severity="error"]'),
    );
    await page.keyboard.press('Backspace');
    await page.keyboard.type(', zodat zij haar kinderen elke dag met schone kleren naar school kan laten gaan.');
    await until(panel, 'the finding is gone', () => !document.querySelector('li[data-rule="provision-without-goal"]'));
  });

  test('a click on a finding goes to its words', async (stage) => {
    const { page, panel } = await practise(stage, '1');
    await click(panel, 'li[data-rule="means-as-goal"] button');
    await until(page, 'the focus is in the field of the finding', () =>
      document.activeElement?.matches('textarea, input, [contenteditable]'),
    );
    await until(panel, 'the finding is shown as the open one', () =>
      document.querySelector('li[data-rule="means-as-goal"] button[aria-current]'),
    );
  });

  test('findings are counted, and a weight can be hidden', async (stage) => {
    const { panel } = await practise(stage, '1');
    await until(panel, 'errors are listed', () => document.querySelector('li[data-severity="error"]'));
    const errors = await panel.$$eval('li[data-severity="error"]', (items) => items.length);
    const shown = await panel.$eval('.filter__choice:first-of-type .filter__count', (count) =>
      Number(count.textContent),
    );
    assert.equal(shown, errors);
    await click(panel, '.filter__choice:first-of-type input');
    await until(panel, 'no error is listed', () => !document.querySelector('li[data-severity="error"]'));
  });

  test('the main goals that the plan touches are shown, with the words that do', async (stage) => {
    const { page, panel } = await practise(stage, '1');
    await click(panel, '#main-goals > summary');
    await click(panel, '[data-main-goal="housing"][data-touched="true"] summary');
    await click(panel, '[data-main-goal="housing"] .words__go');
    await until(page, 'the words are selected', () => {
      const field = document.activeElement;
      if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
        return field.selectionEnd! > field.selectionStart!;
      }
      return !getSelection()!.isCollapsed;
    });
  });

  test('a main goal that the plan does not touch says so', async (stage) => {
    const { panel } = await practise(stage, '2');
    await click(panel, '#main-goals > summary');
    await until(panel, 'work is touched', () => document.querySelector('[data-main-goal="work"][data-touched="true"]'));
    await until(panel, 'housing is not', () =>
      document.querySelector('[data-main-goal="housing"][data-touched="false"]'),
    );
  });

  test('the guidance follows the focus and can be searched', async (stage) => {
    const { page, panel } = await practise(stage, '2');
    await click(panel, '#tab-guidance');
    await page.focus('aria/Doelen');
    await until(panel, 'guidance for goals', () => document.querySelector('[data-guidance-role="goal"] details'));
    await page.focus('aria/Afspraken');
    await until(panel, 'guidance for agreements', () =>
      document.querySelector('[data-guidance-role="agreements"] details'),
    );
    await panel.focus('input[type=search]');
    await panel.keyboard.type('middel');
    await until(panel, 'what was found', () => {
      const found = [...document.querySelectorAll('[data-guidance]')];
      return found.length > 0 && found.every((item) => /middel/i.test(item.textContent));
    });
    await panel.$eval('input[type=search]', (field) => field.select());
    await panel.keyboard.type('hypoteek');
    await until(
      panel,
      'the main goal, in spite of the slip',
      () =>
        document.querySelector('[data-main-goal="housing"]') &&
        document.querySelectorAll('[data-main-goal]').length === 1,
    );
    await panel.$eval('input[type=search]', (field) => field.select());
    await panel.keyboard.type('fietspomp');
    await until(panel, 'that nothing was found', () =>
      document.querySelector('[role=status]')?.textContent?.startsWith('0 '),
    );
  });

  test('the views are reached with the arrow keys', async (stage) => {
    const { panel } = await practise(stage, '1');
    await panel.bringToFront();
    await until(panel, 'the tabs are there', () => document.querySelector('[role=tab]'));
    await panel.focus('#tab-plan');
    await panel.keyboard.press('ArrowRight');
    const isOpen = (id: string) =>
      document.activeElement?.id === id && document.activeElement.getAttribute('aria-selected') === 'true';
    await until(panel, 'the guidance is open', isOpen, 'tab-guidance');
    await panel.keyboard.press('End');
    await until(panel, 'the last is open', isOpen, 'tab-learn');
    await panel.keyboard.press('ArrowRight');
    await until(panel, 'after the last comes the first', isOpen, 'tab-plan');
  });

  test('a site that is off is switched on from the panel', async ({ open, panelFor }) => {
    const page = await open('/practice.html?case=1');
    const panel = await panelFor(page);
    await click(panel, '.utrecht-alert .nl-button--primary');
    await until(panel, 'the findings are there', () => document.querySelector('li[data-rule]'));
    await until(
      page,
      'the switch of the page is on',
      () => document.querySelector<HTMLInputElement>('[role=switch]')?.checked,
    );
  });

  test('the toolbar window switches the site on and off and counts the findings', async ({ open, tabOf }) => {
    const page = await open('/practice.html?case=1');
    const popup = await open(`/popup.html?tab=${tabOf(page)}`);
    await click(popup, '[role=switch]:not(:disabled)');
    await until(popup, 'the findings are counted', () =>
      /\d/.test(document.querySelector('[role=status]')?.textContent ?? ''),
    );
    await click(popup, '[role=switch]');
    await until(page, 'the switch of the page is off', () => {
      const own = document.querySelector<HTMLInputElement>('[role=switch]');
      return own && !own.checked;
    });
  });

  test('the toolbar window opens the side panel', async ({ open, tabOf }) => {
    const page = await open('/practice.html?case=1');
    const popup = await open(`/popup.html?tab=${tabOf(page)}`);
    const button = await popup.waitForSelector('.nl-button--primary:not(:disabled)');
    // Here it is a page in a window of its own, and Firefox opens the panel in that window: it must not close.
    await popup.evaluate(() => {
      window.close = () => {};
    });
    await button!.click();
    await until(popup, 'the side panel is open', async () => {
      const { chrome, browser } = globalThis as unknown as Record<string, SidePanels>;
      if (browser?.sidebarAction) return browser.sidebarAction.isOpen({});
      return (await chrome!.runtime!.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
    });
  });

  test('what is ignored everywhere is taken back in the settings', async ({ open, inExtension }) => {
    await inExtension((browser) => browser.storage.local.set({ words: ['fiets'], rules: ['vague-wording'] }));
    const options = await open('/options.html');
    await click(options, '[aria-labelledby=words-heading] button');
    await until(options, 'no word is left', () => !document.querySelector('[aria-labelledby=words-heading] li'));
    await click(options, '[aria-labelledby=rules-heading] button');
    await until(options, 'no rule is left', () => !document.querySelector('[aria-labelledby=rules-heading] li'));
    assert.deepEqual(await inExtension((browser) => browser.storage.local.get(['words', 'rules'])), {
      words: [],
      rules: [],
    });
  });

  test('the panel goes along when its page goes to another case', async (stage) => {
    const { page, panel } = await practise(stage, '1');
    await until(panel, 'the findings are there', () => document.querySelector('li[data-rule]'));
    await stage.reload(page);
    await until(panel, 'the findings are there again', () => document.querySelector('li[data-rule]'));
    assert.ok((await findingsOf(panel, 'means-as-goal')).length > 0);
  });
});
