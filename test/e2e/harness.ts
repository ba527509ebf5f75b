import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Frame, JSHandle, Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { type BrowserKind, requireBrowsers } from '../../scripts/browser.mjs';
import { builtFolder } from '../../scripts/build.mjs';
import { launch, patience, type Session } from '../../scripts/launch.mjs';
import { managedFirefox } from './firefox-policies.ts';

/** What a test gets: a browser in which the extension has just been installed for the first time. */
export interface Stage {
  kind: BrowserKind;
  /** Base URL of the extension's pages, without a slash at the end. */
  base: string;
  /** Opens a web address or a path of the extension (`/practice.html?case=1`) in a window of its own. */
  open(address: string, options?: { width?: number; height?: number; zoom?: number }): Promise<Page>;
  /** Loads a page again (`page.reload()` waits in vain on the extension's pages in Firefox). */
  reload(page: Page): Promise<void>;
  /** The panel of the tab that a page is in, in a window of its own beside it. */
  panelFor(page: Page): Promise<Page>;
  /** Id under which the extension's API knows the tab of a page. */
  tabOf(page: Page): number;
  /** Serves pages of a test (path → content) on 127.0.0.1; each call is another origin. */
  serve(pages: Record<string, string>): Promise<Site>;
  /** Runs a function in a page of the extension, with the whole API that extensions have. */
  inExtension<Args extends unknown[], Result>(
    run: (browser: ExtensionApi, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Waits until the background (service worker, event page) has been stopped. */
  stopBackground(): Promise<void>;
  /** Takes the extension out and puts it in again under the open pages, as an update does. What was stored is gone. */
  reinstall(): Promise<void>;
  /** Errors of pages and of the extension so far. A test that leaves any has failed: take out what was expected. */
  errors: string[];
}

export interface Site {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Every path that was asked for, in order. */
  requests: string[];
}

type Test = (name: string, run: (stage: Stage) => Promise<void>) => void;

/** Folder with the builds that are tested, made by `npm run test:e2e`. */
const builds = process.env.DOELWIJZER_E2E_BUILDS;
const artifacts = new URL('../../.artifacts/e2e/', import.meta.url).pathname;
const kinds = (process.env.DOELWIJZER_E2E_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserKind[];

/**
 * Tests of the built extension, each run in every browser. The tests of one group share a browser; every test starts
 * with a fresh installation of the extension and without open pages. `only` names the browsers that can do what is asked;
 * `policies` is what the `policies.json` of Firefox holds.
 */
export function inBrowsers(
  group: string,
  define: (test: Test) => void,
  only: readonly BrowserKind[] = kinds,
  policies?: object,
): void {
  for (const kind of kinds.filter((each) => only.includes(each))) {
    describe(`${group} (${kind})`, () => {
      let session: Session;
      let managed: ReturnType<typeof managedFirefox> | undefined;
      before(async () => {
        if (!builds) throw new Error('Run these tests with: npm run test:e2e');
        const [found] = requireBrowsers([kind]);
        if (policies && kind === 'firefox') managed = managedFirefox(found!.path, policies);
        session = await launch(
          { ...found!, ...(managed && { path: managed.path }) },
          {
            extension: builtFolder(kind, builds),
            headless: true,
            // Firefox stops the background page after this time instead of half a minute.
            firefoxPrefs: { 'extensions.background.idle.timeout': 2_000 },
          },
        );
        await session.uninstall();
      });
      after(async () => {
        await session?.close();
        managed?.remove();
      });
      define((name, run) => test(name, () => onStage(session, `${kind}-${group}-${name}`, run)));
    });
  }
}

/** Waits until a condition holds in a page and gives its value; `what` says in an error what was waited for. */
export async function until<Args extends unknown[], Result>(
  page: Page | Frame,
  what: string,
  condition: (...args: InPage<Args>) => Result,
  ...args: Args
): Promise<NonNullable<Awaited<Result>>> {
  try {
    // Once per frame: every page of a test has a window of its own, so that its frames keep coming.
    const handle = await page.waitForFunction(
      condition as () => Result,
      { timeout: patience },
      ...(args as unknown as []),
    );
    return (await handle.jsonValue()) as NonNullable<Awaited<Result>>;
  } catch (cause) {
    throw new Error(`Waited ${patience / 1000} s in vain: ${what}`, { cause });
  }
}

/** A handle to something in the page arrives there as the thing itself. */
type InPage<Args extends unknown[]> = {
  [Index in keyof Args]: Args[Index] extends JSHandle<infer Value> ? Value : Args[Index];
};

/** Presses keys together: `press(page, 'Control', 'z')`. */
export async function press(page: Page, ...keys: Parameters<Page['keyboard']['down']>[0][]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

/** Sets the stage for one test, runs it, and clears everything away. */
async function onStage(session: Session, name: string, run: (stage: Stage) => Promise<void>): Promise<void> {
  const pages = new Map<Page, number>();
  const servers: Server[] = [];
  const errors: string[] = [];
  const isOurs = (url: string) => url.startsWith(session.base);
  const listenToFirefox = (data: Buffer) => {
    for (const line of String(data).split('\n')) {
      if (line.startsWith('JavaScript error: ') && line.includes(session.base)) errors.push(line);
    }
  };

  await session.install();
  session.browser.process()?.stderr?.on('data', listenToFirefox);
  let home = await session.newPage();
  let api: JSHandle<ExtensionApi>;

  /** Goes to a page of the extension without scripts of its own, to use the extension's API from. */
  async function goHome(): Promise<void> {
    await session.goto(home, '/icon/icon.svg');
    api = (await home.evaluateHandle('globalThis.browser ?? globalThis.chrome')) as JSHandle<ExtensionApi>;
  }

  const tabs = () => stage.inExtension(async (browser) => (await browser.tabs.query({})).map((tab) => tab.id!));

  async function open(address: string, { width = 1280, height = 900, zoom = 1 } = {}): Promise<Page> {
    const known = new Set(await tabs());
    const page = await session.newPage();
    const [tab, ...others] = (await tabs()).filter((id) => !known.has(id));
    if (tab === undefined || others.length > 0) throw new Error('One new tab was expected');
    pages.set(page, tab);
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url ?? page.url()})`);
    });
    // A page at 200% shows half as many CSS pixels, each twice as large.
    await page.setViewport({
      width: Math.round(width / zoom),
      height: Math.round(height / zoom),
      deviceScaleFactor: zoom,
    });
    await session.goto(page, address);
    return page;
  }

  const stage: Stage = {
    kind: session.found.kind,
    base: session.base,
    open,
    reload: (page) => session.reload(page),
    tabOf(page) {
      const tab = pages.get(page);
      if (tab === undefined) throw new Error('Not a page of this test');
      return tab;
    },
    async panelFor(page) {
      const panel = await open(`/sidepanel.html?tab=${stage.tabOf(page)}`, { width: 400, height: 900 });
      await page.bringToFront();
      return panel;
    },
    async serve(content) {
      const requests: string[] = [];
      const server = createServer((request, response) => {
        const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
        requests.push(pathname);
        const body = content[pathname];
        // Browsers ask for an icon by themselves; an error in the log for it would only distract.
        response.statusCode = body === undefined ? (pathname === '/favicon.ico' ? 204 : 404) : 200;
        response.setHeader('content-type', types[extname(pathname)] ?? types['.html']!);
        response.end(body);
      });
      servers.push(server);
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
    },
    inExtension: (run, ...args) => home.evaluate(run as never, api, ...args),
    async stopBackground() {
      if (session.found.kind === 'firefox') {
        await until(
          home,
          'Firefox stops the background page',
          (browser) => browser.extension.getViews().every((view) => !view.location.pathname.includes('background')),
          api,
        );
        return;
      }
      const extensions = await session.browser.extensions();
      const workers = (await extensions.get(session.id)?.workers()) ?? [];
      await Promise.all(workers.map((worker) => worker.close()));
    },
    async reinstall() {
      await home.close();
      await session.uninstall();
      await session.install();
      home = await session.newPage();
      await goHome();
    },
    errors,
  };

  try {
    await goHome();
    await run(stage);
    if (errors.length > 0) throw new Error(`Errors were reported:\n${errors.join('\n')}`);
  } catch (error) {
    await takePictures(pages.keys(), name);
    throw error;
  } finally {
    session.browser.process()?.stderr?.off('data', listenToFirefox);
    const own = [home, ...pages.keys()].filter((page) => !page.isClosed());
    // Pages of the extension go with it, some of them before their closing is answered.
    await Promise.all(own.filter((page) => !isOurs(page.url())).map((page) => page.close().catch(() => {})));
    await session.uninstall();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  }
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What every page looked like when a test failed. */
async function takePictures(pages: Iterable<Page>, name: string): Promise<void> {
  mkdirSync(artifacts, { recursive: true });
  let number = 0;
  for (const page of pages) {
    const file = `${name}-${++number}`.replace(/[^\w-]+/g, '-');
    await page.screenshot({ path: `${artifacts}${file}.png` }).catch((error) => console.error(`${file}: ${error}`));
  }
}
