/**
 * `npm start`: builds the extension and opens it in a browser of this machine on the practice case system, with a plan
 * filled in. Without a display, or with `--headless`, it prints what was found and saves pictures instead.
 * `-- --browser chromium|firefox` chooses the browser.
 */
import './node-version.mjs';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { requireAnyBrowser, requireBrowsers } from './browser.mjs';
import { buildExtension } from './build.mjs';
import { launch, patience } from './launch.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('./browser.mjs').FoundBrowser} FoundBrowser
 * @typedef {import('./launch.mjs').Session} Session
 */

const pictures = fileURLToPath(new URL('../.artifacts/start/', import.meta.url));

async function start() {
  const { values } = parseArgs({ options: { headless: { type: 'boolean' }, browser: { type: 'string' } } });
  const found = chooseBrowser(values.browser);
  const headless = values.headless || !hasDisplay();
  console.log(`Building the extension for ${found.name} …`);
  const extension = await buildExtension({
    kind: found.kind,
    into: headless ? '.output/start' : '.output',
    dutchOnly: headless,
  });
  const session = await launch(found, { extension, headless });
  try {
    const page = await openPractice(session);
    if (headless) await report(found, page, await openPanel(session, page));
    else {
      if (!(await openSidePanel(page))) await placeBeside(page, await openPanel(session, page));
      console.log(`${found.name} is open on the practice case system. Close its windows to end.`);
      await new Promise((closed) => session.browser.once('disconnected', closed));
    }
  } finally {
    await session.close();
  }
}

/** @param {string} [kind] */
function chooseBrowser(kind) {
  if (kind === undefined) return requireAnyBrowser();
  if (kind !== 'chromium' && kind !== 'firefox') throw new Error(`--browser is chromium or firefox, not ${kind}`);
  return /** @type {FoundBrowser} */ (requireBrowsers([kind])[0]);
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * The practice case system in the window that the browser began with, Doelwijzer switched on.
 * @param {Session} session
 */
async function openPractice(session) {
  const [first] = await session.browser.pages();
  const page = first ?? (await session.newPage());
  await session.goto(page, '/practice.html?case=1');
  const off = await page.waitForSelector('[role=switch]', { timeout: patience });
  await off?.click();
  return page;
}

/**
 * Opens the browser's own side panel; false where it allows that to a person only.
 * @param {Page} page
 * @returns {Promise<boolean>}
 */
async function openSidePanel(page) {
  const api = await apiOf(page);
  const windowId = await page.evaluate(async ({ tabs }) => (await tabs.getCurrent()).windowId, api);
  // Nothing may be awaited before it opens.
  return page.evaluate(
    (browser, id) =>
      (browser.sidePanel?.open({ windowId: id }) ?? Promise.reject()).then(() => true).catch(() => false),
    api,
    windowId,
  );
}

/**
 * What the extension's API is called in this browser.
 * @param {Page} page
 * @returns {Promise<import('puppeteer-core').JSHandle<any>>}
 */
function apiOf(page) {
  return page.evaluateHandle('globalThis.browser ?? globalThis.chrome');
}

/**
 * The page and the panel's window side by side, over the whole screen.
 * @param {Page} page
 * @param {Page} panel
 */
async function placeBeside(page, panel) {
  const place = async (/** @type {Page} */ shown, /** @type {boolean} */ isPanel) =>
    shown.evaluate(
      async ({ tabs, windows }, right) => {
        const { availWidth, availHeight: height } = screen;
        const panelWidth = Math.min(510, availWidth / 2.5);
        const left = right ? availWidth - panelWidth : 0;
        const width = right ? panelWidth : availWidth - panelWidth;
        const { windowId } = await tabs.getCurrent();
        await windows.update(windowId, {
          left: Math.round(left),
          top: 0,
          width: Math.round(width),
          height,
          focused: true,
        });
      },
      await apiOf(shown),
      isPanel,
    );
  await place(panel, true);
  await place(page, false);
}

/**
 * The panel in a window of its own.
 * @param {Session} session
 * @param {Page} page
 */
async function openPanel(session, page) {
  const tab = await page.evaluate(async ({ tabs }) => (await tabs.getCurrent()).id, await apiOf(page));
  const panel = await session.newPage({ width: 420, height: 900 });
  await session.goto(panel, `/sidepanel.html?tab=${tab}`);
  await panel.waitForSelector('[data-rule]', { timeout: patience });
  return panel;
}

/**
 * @param {FoundBrowser} found
 * @param {Page} page
 * @param {Page} panel
 */
async function report(found, page, panel) {
  const rows = await panel.$$eval('[data-rule]', (items) =>
    items.map((item) => [
      item.closest('.group')?.querySelector('h3 span')?.textContent ?? '',
      item.getAttribute('data-severity') ?? '',
      item.getAttribute('data-rule') ?? '',
      item.closest('.passage')?.querySelector('blockquote')?.textContent ?? '',
      item.querySelector('.finding__message')?.textContent ?? '',
    ]),
  );
  console.log(`\n${found.name} on case 1 of the practice case system:\n\n${table(rows)}`);
  mkdirSync(pictures, { recursive: true });
  await panel.setViewport({ width: 420, height: 900 });
  await panel.screenshot({ path: `${pictures}panel.png` });
  await page.bringToFront();
  await page.setViewport({ width: 1280, height: 900 });
  await page.screenshot({ path: `${pictures}page.png` });
  console.log(`\n${rows.length} findings. Pictures: ${pictures}page.png and panel.png`);
}

/** @param {string[][]} rows */
function table(rows) {
  const all = [['field', 'severity', 'rule', 'quote', 'message'], ...rows].map((row) =>
    row.map((cell) => shorten(cell)),
  );
  const widths = all.reduce(
    (widest, row) => row.map((cell, index) => Math.max(cell.length, widest[index] ?? 0)),
    /** @type {number[]} */ ([]),
  );
  const lines = all.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join(' | ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('-|-'));
  return lines.join('\n');
}

/** @param {string} text */
function shorten(text) {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
