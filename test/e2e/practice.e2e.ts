import assert from 'node:assert/strict';
import type { ElementHandle, Page } from 'puppeteer-core';
import { inBrowsers, press, until } from './harness.ts';
import { badges, cardAt, marked, overlayRoot, pressButton, unmarked } from './overlay.ts';

const wrong = 'Mevrouw krijgt een wasmachine';
const right = ', zodat zij haar kinderen elke dag met schone kleren naar school laat gaan';

/** The field that a label of the page belongs to. */
async function fieldOf(page: Page, label: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (wanted) => {
      const named = [...document.querySelectorAll<HTMLElement>('label, [id]')].find(
        (each) =>
          each.textContent?.trim() === wanted &&
          (each instanceof HTMLLabelElement || document.querySelector(`[aria-labelledby="${each.id}"]`)),
      );
      if (!named) return null;
      return named instanceof HTMLLabelElement
        ? named.control
        : document.querySelector(`[aria-labelledby="${named.id}"]`);
    },
    {},
    label,
  );
  return found as ElementHandle<HTMLElement>;
}

/** The whole way of a user, on the practice case system: from switching on to a sentence that is better. */
inBrowsers('The practice case system', (test) => {
  for (const label of ['Afspraken', 'Hulp en voorzieningen']) {
    test(`switch on, write, mend, accept a proposal and undo it (${label})`, async ({ open, panelFor }) => {
      const page = await open('/practice.html?case=3');
      await until(page, 'the switch is there', () => document.querySelector('[role=switch]'));
      await page.$eval('[role=switch]', (element) => (element as HTMLElement).click());
      const panel = await panelFor(page);
      // A mark in a form field is the way to the overlay.
      await (await fieldOf(page, 'Doel in één zin')).focus();
      await page.keyboard.type('Mevrouw wil een nieuwe start maken');
      await marked(page, 'warning', 'Mevrouw wil een nieuwe start maken');
      const root = await overlayRoot(page);

      const field = await fieldOf(page, label);
      await field.focus();
      await field.evaluate((each) => each.scrollIntoView({ block: 'center' }));
      const content = () =>
        field.evaluate((each) => ((each as HTMLTextAreaElement).value ?? (each as HTMLElement).textContent).trim());
      await page.keyboard.type(`${wrong}.`);
      await marked(page, 'error', 'wasmachine');
      assert.equal(await content(), `${wrong}.`, 'checking leaves the text as it is');
      assert.match((await badges(page, root)).join(), new RegExp(`${label}: \\d+ `));
      assert.equal(await cardAt(page, root, 'error', 'wasmachine'), 'provision-without-goal');
      await until(panel, 'the panel lists it', () => document.querySelector('li[data-rule="provision-without-goal"]'));

      await page.keyboard.press('Escape');
      await field.focus();
      await press(page, 'Control', 'End');
      await page.keyboard.press('Backspace');
      await page.keyboard.type(`${right}.`);
      await unmarked(page, 'error', 'wasmachine');
      await until(
        panel,
        'the panel has let it go',
        () => !document.querySelector('li[data-rule="provision-without-goal"]'),
      );

      await press(page, 'Control', 'a');
      await page.keyboard.type(`${wrong}.`);
      await marked(page, 'error', 'wasmachine');
      await cardAt(page, root, 'error', 'wasmachine');
      await pressButton(page, root, 'Stel zin voor');
      await pressButton(page, root, 'Zet in de tekst');
      await until(page, 'the proposal is in the text', () =>
        [...document.querySelectorAll('textarea, [contenteditable]')].some((each) =>
          ((each as HTMLTextAreaElement).value ?? (each as HTMLElement).textContent).includes('wasmachine, zodat'),
        ),
      );
      await press(page, 'Control', 'z');
      assert.equal(await content(), `${wrong}.`, 'one undo brings the old text back');
    });
  }
});
