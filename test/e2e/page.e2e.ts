import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { inBrowsers, press, until } from './harness.ts';
import { badges, cardAt, marked, marks, noCard, openCard, overlayRoot, pressButton, unmarked } from './overlay.ts';

const plan = `<!doctype html>
<html lang="nl">
<title>Zaak 1</title>
<style>
  body { font: 16px/1.5 Arial, sans-serif; max-width: 50rem; margin: 2rem }
  textarea, .editor { display: block; box-sizing: border-box; width: 100%; height: 8rem; padding: 8px; font: inherit; border: 1px solid gray; overflow: auto }
</style>
<label for="situation">Situatie</label>
<textarea id="situation">Mevrouw zorgt voor twee kinderen. De wasmachine is kapot en zij wast met de hand. Daardoor komt zij niet aan rust toe.</textarea>
<label for="support">Hulp en voorzieningen</label>
<textarea id="support"></textarea>
<p id="rich-label">Hulp en verstrekkingen</p>
<div id="rich" class="editor" contenteditable role="textbox" aria-labelledby="rich-label"><p>Mevrouw wil graag rust.</p></div>
<label for="search">Zoeken</label><input id="search">
<label for="secret">Wachtwoord</label><input id="secret" type="password">
</html>`;

const wrong = 'Mevrouw krijgt een wasmachine';
const right = ', zodat zij weer rust vindt en gezond blijft';

/** Types and gives the milliseconds from the last input until each of these pages showed what is expected of it. */
async function timesAfterTyping(page: Page, text: string, expected: [Page, () => unknown][]): Promise<number[]> {
  const last = await page.evaluateHandle(() => {
    const input = { at: 0 };
    addEventListener('input', () => (input.at = Date.now()), true);
    return input;
  });
  const watched = await Promise.all(
    expected.map(([where, condition]) =>
      where.evaluateHandle((source) => {
        const holds = new Function(`return (${source})()`);
        const at = new Promise<number>((seen) => {
          const look = () => (holds() ? seen(Date.now()) : requestAnimationFrame(look));
          look();
        });
        return { at };
      }, String(condition)),
    ),
  );
  await page.keyboard.type(text);
  const times = await Promise.all(watched.map((each) => each.evaluate(({ at }) => at)));
  const start = await last.evaluate(({ at }) => at);
  return times.map((time) => time - start);
}

const isMarked = () =>
  [...(CSS.highlights.get('doelwijzer-error') ?? [])].some((range) => String(range) === 'wasmachine');
const isListed = () => document.querySelector('[data-rule=provision-without-goal]') !== null;

function assertSoon(times: number[]): void {
  assert.ok(
    times.every((time) => time < 300),
    `the mark and the panel came after ${times.join(' and ')} ms`,
  );
}

inBrowsers('A page', (test) => {
  test('a provision without a goal in a textarea is marked, explained, and free once it has one', async ({
    open,
    serve,
    panelFor,
    tabOf,
    inExtension,
  }) => {
    const { origin } = await serve({ '/': plan });
    const page = await open(`${origin}/`);
    const panel = await panelFor(page);
    await page.focus('#support');
    assertSoon(
      await timesAfterTyping(page, wrong, [
        [page, isMarked],
        [panel, isListed],
      ]),
    );
    const onButton = await inExtension((browser, tabId) => browser.action.getBadgeText({ tabId }), tabOf(page));
    assert.match(onButton, /^[1-9]\d*$/);
    const root = await overlayRoot(page);
    assert.match((await badges(page, root)).join(), /Hulp en voorzieningen: \d+ /);
    assert.equal(await cardAt(page, root, 'error', 'wasmachine'), 'provision-without-goal');
    const state = await page.$eval('#support', (field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return { value, selectionStart, selectionEnd, hasFocus: document.activeElement === field };
    });
    assert.deepEqual(state, { value: wrong, selectionStart: wrong.length, selectionEnd: wrong.length, hasFocus: true });
    await page.keyboard.type(right);
    await unmarked(page, 'error', 'wasmachine');
    await noCard(page, root);
  });

  test('the same in a rich-text field, whose nodes stay as they are', async ({ open, serve }) => {
    const { origin } = await serve({ '/': plan });
    const page = await open(`${origin}/`);
    await page.focus('#rich');
    await press(page, 'Control', 'End');
    await page.keyboard.press('Enter');
    assertSoon(await timesAfterTyping(page, wrong, [[page, isMarked]]));
    const look = () =>
      page.$eval('#rich', (field) => {
        const { anchorNode, anchorOffset } = getSelection()!;
        return { html: field.innerHTML, at: anchorNode!.textContent, anchorOffset };
      });
    assert.deepEqual(await look(), {
      html: `<p>Mevrouw wil graag rust.</p><p>${wrong}</p>`,
      at: wrong,
      anchorOffset: wrong.length,
    });
    await page.keyboard.type(right);
    await unmarked(page, 'error', 'wasmachine');
  });

  for (const field of ['support', 'rich']) {
    test(`a proposed sentence goes into the text (${field}) and comes out by Ctrl+Z`, async ({ open, serve }) => {
      const { origin } = await serve({ '/': plan });
      const page = await open(`${origin}/`);
      // A mark in a form field is the way to the overlay.
      await page.type('#support', 'Meneer krijgt een fiets.');
      await marked(page, 'error', 'fiets');
      const root = await overlayRoot(page);
      await page.focus(`#${field}`);
      await press(page, 'Control', 'End');
      await page.keyboard.press('Enter');
      await page.keyboard.type(`${wrong}. Dit is besproken.`);
      await marked(page, 'error', 'wasmachine');
      const content = () =>
        page.$eval(`#${field}`, (each) => (each as HTMLTextAreaElement).value ?? (each as HTMLElement).innerHTML);
      const before = await content();
      await cardAt(page, root, 'error', 'wasmachine');
      await pressButton(page, root, 'Stel zin voor');
      const proposed = await until(
        page,
        'the proposal is shown',
        (overlay) => overlay.querySelector('textarea')?.value,
        root,
      );
      assert.match(proposed, /wasmachine/);
      assert.equal(await content(), before);
      await pressButton(page, root, 'Zet in de tekst');
      const norm = (text: string) => text.replaceAll('&nbsp;', ' ');
      await until(
        page,
        'the field has the sentence',
        (selector, wanted) => {
          const each = document.querySelector(selector)!;
          return ((each as HTMLTextAreaElement).value ?? each.textContent ?? '')
            .replaceAll('\u00a0', ' ')
            .includes(wanted);
        },
        `#${field}`,
        proposed,
      );
      assert.equal(norm(await content()), norm(before).replace(`${wrong}.`, proposed));
      await press(page, 'Control', 'z');
      assert.equal(norm(await content()), norm(before));
    });
  }

  test('what is ignored here comes back by undo', async ({ open, serve }) => {
    const { origin } = await serve({ '/': plan });
    const page = await open(`${origin}/`);
    await page.type('#support', `${wrong}. Meneer krijgt een fiets.`);
    await marked(page, 'error', 'wasmachine');
    const root = await overlayRoot(page);
    await cardAt(page, root, 'error', 'wasmachine');
    await pressButton(page, root, 'Negeer');
    await pressButton(page, root, 'Alleen deze zinZolang deze pagina open is');
    await unmarked(page, 'error', 'wasmachine');
    assert.deepEqual(await marks(page, 'error'), ['fiets']);
    await pressButton(page, root, 'Ongedaan maken');
    await marked(page, 'error', 'wasmachine');
  });

  test('Escape closes the card and gives the caret back', async ({ open, serve, tabOf, inExtension }) => {
    const { origin } = await serve({ '/': plan });
    const page = await open(`${origin}/`);
    await page.type('#support', `${wrong}.`);
    await marked(page, 'error', 'wasmachine');
    const root = await overlayRoot(page);
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowLeft');
    // What the browser does at the shortcut: it cannot be pressed by a driver.
    await inExtension(
      (browser, tab) =>
        browser.tabs.sendMessage(tab, { to: 'page', type: 'command', command: 'next-finding' }).then(() => {}),
      tabOf(page),
    );
    await openCard(page, root);
    await until(page, 'the focus is in the card', (overlay) => Boolean(overlay.activeElement?.closest('.card')), root);
    await page.keyboard.press('Escape');
    await noCard(page, root);
    const caret = await page.$eval(
      '#support',
      (field) => document.activeElement === field && (field as HTMLTextAreaElement).selectionStart,
    );
    assert.equal(caret, wrong.length - 2);
  });

  test('a frame without an address belongs to the plan', async ({ open, serve, panelFor }) => {
    const { origin } = await serve({
      '/': `${plan}<iframe srcdoc="<label>Afspraken <textarea id=inner></textarea></label>"></iframe>`,
    });
    const page = await open(`${origin}/`);
    const panel = await panelFor(page);
    const frame = await page.waitForFrame((each) => each.parentFrame() !== null);
    const inner = await frame.waitForSelector('#inner');
    await inner!.type(`${wrong}.`);
    await until(panel, 'the panel lists it', () => document.querySelector('[data-rule=provision-without-goal]'));
    await frame.waitForFunction(() =>
      [...(CSS.highlights.get('doelwijzer-error') ?? [])].map(String).includes('wasmachine'),
    );
  });

  test('switching the site off takes everything away, switching it on brings it back', async ({
    open,
    serve,
    inExtension,
  }) => {
    const { origin } = await serve({ '/': plan });
    const page = await open(`${origin}/`);
    await page.type('#support', `${wrong}.`);
    await marked(page, 'error', 'wasmachine');
    const set = (on: boolean) =>
      inExtension((browser, site, value) => browser.storage.local.set({ sites: { [site]: value } }), origin, on);
    await set(false);
    await until(
      page,
      'nothing is left',
      () => !document.querySelector('doelwijzer-overlay') && !CSS.highlights.has('doelwijzer-error'),
    );
    await set(true);
    await marked(page, 'error', 'wasmachine');
  });

  test('an update under an open page replaces the old script', async ({ open, serve, reinstall }) => {
    const { origin } = await serve({ '/': plan });
    const page = await open(`${origin}/`);
    await page.type('#support', `${wrong}.`);
    await marked(page, 'error', 'wasmachine');
    await reinstall();
    await page.bringToFront();
    await page.type('#support', ' Meneer krijgt een fiets.');
    await marked(page, 'error', 'fiets');
    await until(page, 'one overlay is left', () => document.querySelectorAll('doelwijzer-overlay').length === 1);
  });

  test('the page goes on when the background was stopped', async ({ open, serve, stopBackground, panelFor }) => {
    const { origin } = await serve({ '/': plan });
    const page = await open(`${origin}/`);
    const panel = await panelFor(page);
    await page.type('#support', `${wrong}.`);
    await marked(page, 'error', 'wasmachine');
    await stopBackground();
    await page.type('#support', ' Meneer krijgt een fiets.');
    await marked(page, 'error', 'fiets');
    await until(
      panel,
      'the panel lists it',
      () => document.querySelectorAll('[data-rule=provision-without-goal]').length === 2,
    );
  });

  test('in a modal dialog the card can be used, and what lies under it shows no marks', async ({ open, serve }) => {
    const { origin } = await serve({
      '/': `${plan}<dialog style="width: 40rem; height: 30rem"><label>Doelen <textarea id="goals" rows="4" cols="60"></textarea></label></dialog>`,
    });
    const page = await open(`${origin}/`);
    await page.type('#support', `${wrong}.`);
    await marked(page, 'error', 'wasmachine');
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await unmarked(page, 'error', 'wasmachine');
    await page.type('#goals', 'Doel: een laptop aanschaffen.');
    await marked(page, 'error', 'Doel: een laptop aanschaffen');
    const root = await overlayRoot(page);
    assert.equal(await cardAt(page, root, 'error', 'Doel: een laptop aanschaffen'), 'means-as-goal');
    await pressButton(page, root, 'Negeer');
    await pressButton(page, root, 'Alleen deze zinZolang deze pagina open is');
    await unmarked(page, 'error', 'Doel: een laptop aanschaffen');
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await marked(page, 'error', 'wasmachine');
    const home = await page.$eval('doelwijzer-overlay', (host) => host.parentElement!.localName);
    assert.equal(home, 'html');
  });

  test('the mark lies over its word, also after scrolling, resizing and another font', async ({ open, serve }) => {
    const style =
      'text-align: right; letter-spacing: 1px; word-spacing: 3px; text-indent: 2em; line-height: 1.8; padding: 11px 30px 5px 17px; border: 3px solid';
    const { origin } = await serve({
      '/': plan.replace('<textarea id="support"', `<textarea id="support" style="${style}"`),
    });
    const page = await open(`${origin}/`);
    await page.type('#support', `${'Mevrouw zorgt graag voor haar kinderen en haar moeder. '.repeat(12)}${wrong}.`);
    await marked(page, 'error', 'wasmachine');
    // The same text in a rich-text field of the same looks has its words where the form field has them.
    const difference = () =>
      page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#support')!;
        const copy = document.createElement('div');
        copy.contentEditable = 'plaintext-only';
        copy.className = 'editor';
        copy.setAttribute('style', field.getAttribute('style')!);
        copy.style.cssText += `; position: fixed; inset: 0 auto auto 0; overflow: scroll; white-space: pre-wrap; width: ${field.offsetWidth}px; height: ${field.offsetHeight}px`;
        if (field.scrollHeight <= field.clientHeight) copy.style.overflow = 'hidden';
        copy.textContent = field.value;
        document.body.append(copy);
        copy.scrollTop = field.scrollTop;
        const range = document.createRange();
        const at = field.value.indexOf('wasmachine');
        range.setStart(copy.firstChild!, at);
        range.setEnd(copy.firstChild!, at + 'wasmachine'.length);
        const wanted = range.getBoundingClientRect();
        const corner = copy.getBoundingClientRect();
        const box = field.getBoundingClientRect();
        const mark = (
          [...CSS.highlights.get('doelwijzer-error')!].find((each) => String(each) === 'wasmachine') as Range
        ).getBoundingClientRect();
        copy.remove();
        return Math.max(
          Math.abs(mark.left - box.left - (wanted.left - corner.left)),
          Math.abs(mark.top - box.top - (wanted.top - corner.top)),
          Math.abs(mark.width - wanted.width),
        );
      });
    assert.ok((await difference()) <= 2, `after typing: ${await difference()}`);
    await page.$eval('#support', (field) => (field.scrollTop = 20));
    await nextFrames(page);
    assert.ok((await difference()) <= 2, `after scrolling the field: ${await difference()}`);
    await page.$eval('#support', (field) => ((field as HTMLElement).style.width = '30rem'));
    await nextFrames(page);
    assert.ok((await difference()) <= 2, `after resizing: ${await difference()}`);
    await page.$eval('#support', (field) => ((field as HTMLElement).style.font = 'italic 19px/1.3 Georgia, serif'));
    await nextFrames(page);
    assert.ok((await difference()) <= 2, `after another font: ${await difference()}`);
  });
});

/** Until the page has been drawn twice: what follows a change by frames has followed it. */
function nextFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
}
