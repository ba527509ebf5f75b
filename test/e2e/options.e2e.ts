import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { defaultKader } from '../../src/method/index.ts';
import { inBrowsers, type Stage, until } from './harness.ts';

/** Clicks what a selector finds once it is there. */
async function click(page: Page, selector: string): Promise<void> {
  await until(page, `${selector} is there`, (found) => document.querySelector(found), selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

/** A page with one field, and the settings beside it. */
async function withPage({ serve, open, panelFor }: Stage, text: string): Promise<{ panel: Page; options: Page }> {
  const site = await serve({ '/': `<!doctype html><label>Hulp en voorzieningen <textarea>${text}</textarea></label>` });
  const page = await open(`${site.origin}/`);
  await page.focus('textarea');
  return { panel: await panelFor(page), options: await open('/options.html') };
}

/** The field with this label. */
async function fieldOf(page: Page, label: string): Promise<ElementHandle<HTMLInputElement>> {
  const find = (wanted: string) =>
    [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted)?.control ?? null;
  await until(
    page,
    `the field ${label} is there`,
    (wanted) => {
      return [...document.querySelectorAll('label')].some(({ textContent }) => textContent === wanted);
    },
    label,
  );
  return (await page.evaluateHandle(find, label)) as ElementHandle<HTMLInputElement>;
}

/** Chooses in the select with this label. */
async function choose(page: Page, label: string, value: string): Promise<void> {
  await (await fieldOf(page, label)).select(value);
}

/** Writes something else in the field with this label. */
async function write(page: Page, label: string, text: string): Promise<void> {
  const field = await fieldOf(page, label);
  await field.evaluate((element) => element.select());
  await page.keyboard.press('Backspace');
  await field.type(text);
}

const listed = (panel: Page, rule: string) =>
  until(panel, `${rule} is listed`, (id) => document.querySelector(`li[data-rule="${id}"]`), rule);
const notListed = (panel: Page, rule: string) =>
  until(panel, `${rule} is not listed`, (id) => !document.querySelector(`li[data-rule="${id}"]`), rule);

inBrowsers('Options', (test) => {
  test('a rule that is switched off is quiet in open tabs at once, and weighs what is chosen', async (stage) => {
    const { panel, options } = await withPage(stage, 'Mevrouw krijgt een wasmachine.');
    await listed(panel, 'provision-without-goal');
    await choose(options, 'Verstrekking zonder doel', 'off');
    await notListed(panel, 'provision-without-goal');
    await choose(options, 'Verstrekking zonder doel', 'info');
    await until(panel, 'it is a hint', () =>
      document.querySelector('li[data-rule="provision-without-goal"][data-severity="info"]'),
    );
  });

  test('a word of one’s own is known as a provision in open tabs at once', async (stage) => {
    const { panel, options } = await withPage(stage, 'Mevrouw krijgt een droomdoosje van € 80.');
    await write(options, 'Naam van een voorziening of hulp', 'droomdoosje');
    await options.keyboard.press('Enter');
    await until(options, 'the word is in the list', () =>
      document.querySelector('[data-words=provisions] li')?.textContent?.includes('droomdoosje'),
    );
    await until(panel, 'the finding names the word', () =>
      document.querySelector('li[data-rule="provision-without-goal"]')?.textContent?.includes('droomdoosje'),
    );
    await click(options, '[data-words=provisions] li button');
    await until(options, 'the word is gone', () => !document.querySelector('[data-words=provisions] li'));
  });

  test('another kader asks its own things in open tabs at once', async (stage) => {
    const { panel, options } = await withPage(
      stage,
      'Mevrouw krijgt begeleiding, 2 uur per week tot 1 juli, zodat zij thuis kan blijven wonen.',
    );
    await notListed(panel, 'kader-requirement');
    await click(options, '[data-kader="wmo-begeleiding"] input');
    await until(panel, 'the direction is asked for', () =>
      [...document.querySelectorAll('li[data-rule="kader-requirement"]')].some((item) =>
        item.textContent?.includes('Noem de richting'),
      ),
    );
    await click(options, '[data-kader="brede-ondersteuning"] input');
    await notListed(panel, 'kader-requirement');
  });

  test('a kader of one’s own is made, checked while one types, and used', async (stage) => {
    const { panel, options } = await withPage(
      stage,
      'Mevrouw krijgt begeleiding, 2 uur per week tot 1 juli, zodat zij thuis kan blijven wonen.',
    );
    await click(options, '[data-kader="wmo-begeleiding"] [data-action=copy]');
    await write(options, 'Id', 'Ons kader');
    await until(options, 'the id is refused', () =>
      document.querySelector('.form-error')?.textContent?.includes('kan geen id zijn'),
    );
    await click(options, '.kader-form [type=submit]');
    await write(options, 'Id', 'bestaanszekerheid');
    await until(options, 'an id of another kader is refused', () =>
      document.querySelector('.form-error')?.textContent?.includes('van een ander kader'),
    );
    await write(options, 'Id', 'ons-kader');
    await write(options, 'Naam', 'Ons kader');
    await until(options, 'nothing is wrong any more', () => document.querySelector('.kader-form[data-errors="0"]'));
    await click(options, '.kader-form [type=submit]');
    await click(options, '[data-kader="ons-kader"] input');
    await listed(panel, 'kader-requirement');
    await click(options, '[data-kader="ons-kader"] [data-action=remove]');
    await until(
      options,
      'it is gone, and the first kader is in force',
      () =>
        document.querySelector<HTMLInputElement>('[data-kader="brede-ondersteuning"] input:checked') &&
        !document.querySelector('[data-kader="ons-kader"]'),
    );
    await notListed(panel, 'kader-requirement');
  });

  test('a file that is right is taken in; a broken one is refused, and the kader in force stays', async ({ open }) => {
    const folder = mkdtempSync(join(tmpdir(), 'kader-'));
    const file = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const own = { ...defaultKader, id: 'ons-kader', name: 'Ons kader' };
    try {
      const options = await open('/options.html');
      await until(options, 'the kaders are there', () => document.querySelector('[data-kader]'));
      const give = async (path: string) =>
        ((await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
      await give(file('ons-kader.json', JSON.stringify(own)));
      await click(options, '[data-kader="ons-kader"] input');
      await until(options, 'it is in force', () => document.querySelector('[data-kader="ons-kader"] input:checked'));

      for (const [name, text, place] of [
        ['stuk.json', '{\n"id": "ons-kader",\n"name" "x"}', 'regel 3'],
        ['leeg.json', JSON.stringify({ ...own, mainGoals: [] }), 'mainGoals: de lijst is te kort'],
        ['html.json', JSON.stringify({ ...own, name: '<img src=x onerror=alert(1)>' }), 'name: hier staat HTML'],
        ['groot.json', `"${'a'.repeat(10_000_000)}"`, 'te groot'],
        ['vast.json', JSON.stringify({ ...own, id: 'brede-ondersteuning' }), 'hoort bij een meegeleverd kader'],
      ] as const) {
        await give(file(name, text));
        await until(
          options,
          `${name} is refused with its place`,
          (called, says) => {
            const alert = document.querySelector('[role=alert]')?.textContent ?? '';
            return alert.includes(`${called} is niet toegevoegd`) && alert.includes(says);
          },
          name,
          place,
        );
        const stays = await options.$eval('[data-kader="ons-kader"]', (kader) => ({
          checked: kader.querySelector('input')?.checked,
          name: kader.querySelector('strong')?.textContent,
        }));
        assert.deepEqual(stays, { checked: true, name: 'Ons kader' });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('the form of address is that of sentences that are made', async (stage) => {
    const { panel, options } = await withPage(stage, 'Mevrouw krijgt een wasmachine.');
    await listed(panel, 'provision-without-goal');
    await choose(options, 'Zo noemen meldingen en zinnen de inwoner', 'u');
    await click(panel, '#tab-writer');
    await until(panel, 'sentences speak to the resident', () => document.querySelector('select')?.value === 'u');
    assert.deepEqual(await stage.inExtension((browser) => browser.storage.local.get('address')), { address: 'u' });
  });

  test('without a mouse: a kader is chosen, a rule switched off, a word added and taken out, a kader copied', async (stage) => {
    const { panel, options } = await withPage(stage, 'Mevrouw krijgt een wasmachine.');
    await listed(panel, 'provision-without-goal');
    await options.bringToFront();
    const tabTo = async (selector: string) => {
      for (let count = 0; count < 80; count++) {
        await options.keyboard.press('Tab');
        if (await options.evaluate((found) => document.activeElement?.matches(found), selector)) return;
      }
      assert.fail(`Tab does not come to ${selector}`);
    };
    await tabTo('[name=kader]');
    await options.keyboard.press('ArrowDown');
    await until(options, 'the second kader is chosen', () =>
      document.querySelector('[data-kader]:nth-of-type(2) input:checked'),
    );
    await options.keyboard.press('ArrowUp');
    await tabTo('[data-choices=rules] select');
    await options.keyboard.press('End');
    await notListed(panel, 'provision-without-goal');
    await tabTo('[data-words=provisions] input');
    await options.keyboard.type('droomdoosje');
    await options.keyboard.press('Enter');
    await until(options, 'the word is there', () => document.querySelector('[data-words=provisions] li'));
    await options.keyboard.down('Shift');
    await tabTo('[data-words=provisions] li button');
    await options.keyboard.up('Shift');
    await options.keyboard.press('Enter');
    await until(options, 'the word is gone', () => !document.querySelector('[data-words=provisions] li'));
    await options.focus('#kader-heading');
    await tabTo('[data-action=copy]');
    await options.keyboard.press('Enter');
    await until(
      options,
      'the form, with the focus above it',
      () => document.querySelector('.kader-form') && document.activeElement?.id === 'kader-heading',
    );
    await tabTo('.kader-form input');
    await tabTo('.kader-form [type=submit]');
    await options.keyboard.press('Enter');
    await until(options, 'the copy is in the list', () => document.querySelector('[data-action=remove]'));
  });
});
