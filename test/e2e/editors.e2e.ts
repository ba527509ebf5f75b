import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import texts from '../../public/_locales/nl/messages.json' with { type: 'json' };
import { bundlePages } from './editors/bundle.ts';
import { type Case, cases } from './editors/cases.ts';
import { openCase, plain, toEnd } from './editors/open.ts';
import { markedAt, shownAt } from './editors/selection.ts';
import { TEXT } from './editors/text.ts';
import { inBrowsers, press, type Stage, until } from './harness.ts';
import { cardAt, marked, noCard, openCard, overlayRoot, pressButton } from './overlay.ts';

const SENTENCE = 'Mevrouw krijgt een wasmachine.';
const WORD = 'wasmachine';
/** Two hundred characters. */
const TYPED = ' De consulent belt de winkel op 3 maart en zegt dit aan mevrouw.'.repeat(4).slice(0, 200);

/** What is asked of every kind of field, in this order. */
const steps = [
  'found',
  'role',
  'mark',
  'scroll, resize',
  'untouched',
  'keys',
  'hover',
  'fix',
  'undo',
  'typing',
] as const;
type Step = (typeof steps)[number];

const matrix = new Map<string, Map<string, Step[]>>();
let scripts: Record<string, string> = {};

before(async () => {
  scripts = await bundlePages();
});
after(printMatrix);

inBrowsers('Editors', (test) => {
  for (const each of cases) {
    test(each.name, async (stage) => {
      const passed: Step[] = [];
      const ofCase = matrix.get(each.name) ?? new Map<string, Step[]>();
      matrix.set(each.name, ofCase.set(stage.kind, passed));
      await tryEditor(stage, each, (step) => passed.push(step));
    });
  }

  const refusing = {
    'has no room for it': `<textarea id="field" maxlength="${TEXT.length + 5}">${TEXT}</textarea>`,
    'rewrites what is entered': `<textarea id="field">${TEXT}</textarea>
      <script>field.addEventListener('input', () => { field.value = field.value.replaceAll('[', '') })</script>`,
  };
  for (const [what, html] of Object.entries(refusing)) {
    test(`a field that ${what} keeps its text, and the sentence can be copied`, async ({ serve, open }) => {
      const { origin } = await serve({
        '/': `<!doctype html><html lang="nl"><p>Hulp en voorzieningen</p>${html}</html>`,
      });
      const page = await open(`${origin}/`);
      await marked(page, 'error', WORD);
      const root = await overlayRoot(page);
      await cardAt(page, root, 'error', WORD);
      await pressButton(page, root, 'Stel zin voor');
      await pressButton(page, root, 'Zet in de tekst');
      await until(page, 'it says so', (overlay) => overlay.querySelector('.card [role=alert]'), root);
      assert.equal(await page.$eval('#field', (field) => (field as HTMLTextAreaElement).value), TEXT);
    });
  }
});

async function tryEditor(stage: Stage, each: Case, passed: (step: Step) => void): Promise<void> {
  const { page, frame, field, saved, source } = await openCase(stage, each, scripts);
  await marked(frame, 'error', WORD);
  passed('found');

  // Elements of the extension are out of reach but for the marks in its layer: a form field in the same document has some.
  const probe = await frame.evaluateHandle((text) => {
    if (CSS.highlights.get('doelwijzer-error')!.size === 0) throw new Error(text);
    const area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('aria-label', 'Hulp (proef)');
    area.style.cssText = 'position: fixed; left: 0; top: 0; width: 200px; height: 20px';
    document.documentElement.append(area);
    return area;
  }, 'Meneer krijgt een fiets.');
  const root = await overlayRoot(frame);
  await probe.evaluate((area) => area.remove());

  await field.evaluate((element) => element.focus({ preventScroll: true }));
  const badge = await frame.waitForFunction(
    (overlay) => [...overlay.querySelectorAll<HTMLElement>('.badge:not([aria-label^="Hulp (proef):"], [hidden])')][0],
    {},
    root,
  );
  await (badge as ElementHandle<HTMLElement>).click();
  const role = await until(
    frame,
    'the menu opens',
    (overlay) => overlay.querySelector<HTMLSelectElement>('.menu select')?.selectedOptions[0]?.textContent,
    root,
  );
  assert.ok(role.includes(texts.common_role_support.message), role);
  await page.keyboard.press('Escape');
  passed('role');

  const assertMarkInPlace = async (when: string) => {
    const [shown, mark] = [await shownAt(page, field, WORD), await markedAt(frame, WORD)];
    for (const side of ['left', 'right', 'middle'] as const)
      assert.ok(Math.abs(shown[side] - mark[side]) <= 2, `${when}: ${side} ${mark[side]}, the word ${shown[side]}`);
  };
  await assertMarkInPlace('at first');
  passed('mark');
  await page.evaluate(() => document.querySelector('.box, html')!.scrollBy(0, 30));
  await page.setViewport({ width: 700, height: 600 });
  await marked(frame, 'error', WORD);
  await assertMarkInPlace('scrolled and resized');
  passed('scroll, resize');

  const untouched = await saved();
  if (each.script) assert.equal(untouched, await page.evaluate(() => window.initialValue));
  else assert.ok(untouched === TEXT || source.includes(`>${untouched}<`) || source.includes(untouched), untouched);
  passed('untouched');

  await stage.inExtension(
    (browser, tab) =>
      browser.tabs.sendMessage(tab, { to: 'page', type: 'command', command: 'next-finding' }).then(() => {}),
    stage.tabOf(page),
  );
  await openCard(frame, root);
  await until(frame, 'the focus is in the card', (overlay) => Boolean(overlay.activeElement?.closest('.card')), root);
  await page.keyboard.press('Escape');
  await noCard(frame, root);
  // In a document that is editable as a whole, Firefox has no element in focus.
  const hasFocus = await field.evaluate(
    (element) => element.matches(':focus') || (document.designMode === 'on' && document.hasFocus()),
  );
  assert.ok(hasFocus, 'the focus is in the field again');
  passed('keys');

  const { left, right, middle } = await markedAt(frame, WORD);
  await page.mouse.move((left + right) / 2, middle + 60);
  await page.mouse.move((left + right) / 2, middle);
  assert.equal(await openCard(frame, root), 'provision-without-goal');
  passed('hover');

  await pressButton(frame, root, 'Stel zin voor');
  const proposed = await until(
    frame,
    'a sentence is proposed',
    (overlay) => overlay.querySelector('textarea')?.value,
    root,
  );
  assert.equal(await saved(), untouched);
  await pressButton(frame, root, 'Zet in de tekst');
  await until(frame, 'the card says that it is done', (overlay) => overlay.querySelector('.card .note'), root);
  assert.equal(plain(await saved()), plain(untouched).replace(SENTENCE, proposed));
  passed('fix');

  await field.evaluate((element) => element.focus({ preventScroll: true }));
  await press(page, 'Control', 'z');
  assert.equal(plain(await saved()), plain(untouched));
  await marked(frame, 'error', WORD);
  passed('undo');

  await toEnd(page, field);
  await page.keyboard.type(TYPED);
  assert.equal(plain(await saved()), plain(untouched) + TYPED);
  await marked(frame, 'error', WORD);
  passed('typing');
}

/** Per field and browser, the steps that it passed. */
function printMatrix(): void {
  const kinds = ['chromium', 'firefox'];
  const width = Math.max(...cases.map(({ name }) => name.length));
  const mark = (name: string, step: Step) =>
    kinds
      .flatMap((kind) => (matrix.get(name)?.get(kind)?.includes(step) ? 'v' : matrix.get(name)?.has(kind) ? 'X' : '-'))
      .join(' ');
  console.log(`${'Field'.padEnd(width)}  ${steps.join('  ')}   (each: ${kinds.join(', ')})`);
  for (const { name } of cases) {
    console.log(`${name.padEnd(width)}  ${steps.map((step) => mark(name, step).padEnd(step.length)).join('  ')}`);
  }
}
