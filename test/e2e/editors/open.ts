import assert from 'node:assert/strict';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { patience } from '../../../scripts/launch.mjs';
import { press, type Stage, until } from '../harness.ts';
import type { Case } from './cases.ts';

/** A kind of field in a page that is open. */
export interface OpenCase {
  page: Page;
  /** The frame that the field is in. */
  frame: Frame;
  field: ElementHandle<HTMLElement>;
  /** The page and its frame as they were served. */
  source: string;
  /** What the page would save. */
  saved(): Promise<string>;
}

/** Serves and opens the page of a kind of field; `adapt` changes what is served. */
export async function openCase(
  stage: Stage,
  each: Case,
  scripts: Record<string, string>,
  adapt: (source: string) => string = (source) => source,
): Promise<OpenCase> {
  const frameSource = adapt(`<!doctype html>${each.frameHtml}`);
  const elsewhere = await stage.serve({ '/frame': frameSource });
  const source = adapt(pageOf(each)).replace('ELSEWHERE', elsewhere.origin);
  const served = Object.fromEntries(Object.entries(scripts).map(([path, content]) => [path, adapt(content)]));
  const { origin } = await stage.serve({ '/': source, '/frame': frameSource, ...served });
  const page = await stage.open(`${origin}/`, { width: 900, height: 700 });
  if (each.script) await until(page, 'the editor stands', () => window.initialValue !== undefined);
  const frame = each.frame ? await frameIn(page, each.frame) : page.mainFrame();
  const field = (await frame.waitForSelector(each.field)) as ElementHandle<HTMLElement>;
  const saved = () =>
    each.script
      ? page.evaluate(() => window.readValue!())
      : field.evaluate((element) => ('value' in element ? String(element.value) : element.innerHTML));
  return { page, frame, field, source: source + frameSource, saved };
}

function pageOf({ html, style = '', script }: Case): string {
  const text = `body { min-height: 1500px; padding: 60px 20px; font: 16px/1.5 Arial, sans-serif }
    textarea { width: 500px; height: 120px } iframe { width: 600px; height: 300px } [role=textbox] { padding: 10px; border: 1px solid }`;
  const load = script ? `<script type="module" src="/${script}.js"></script>` : '';
  return `<!doctype html><html lang="nl"><title>Zaak</title><style>${text} ${style}</style>${html}${load}</html>`;
}

async function frameIn(page: Page, selector: string): Promise<Frame> {
  const element = await page.waitForSelector(selector);
  return (await element!.contentFrame()) as Frame;
}

/** Puts the caret at the end of the text of a field that was given the focus. */
export async function toEnd(page: Page, field: ElementHandle<HTMLElement>): Promise<void> {
  // Until the editor itself knows: it may miss a key in its first moments.
  const deadline = Date.now() + patience;
  do {
    assert.ok(Date.now() < deadline, 'the caret of the editor goes to the end');
    await press(page, 'Control', 'End');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  } while (!(await page.evaluate(() => window.isAtEnd?.() ?? true)));
  // In a document that is editable as a whole, Firefox gives no element the focus and goes nowhere by that key.
  await field.evaluate((element) => {
    if (document.designMode !== 'on') return;
    window.focus();
    document.getSelection()!.selectAllChildren(element.querySelector('p')!);
    document.getSelection()!.collapseToEnd();
  });
}

/** Text of what an editor saves: a sentence is the same sentence with other spaces and in other elements. */
export function plain(value: string): string {
  return value
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .trimEnd();
}
