/**
 * Opens a browser with the extension in it, the same way for the tests and for `npm start`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

/**
 * @typedef {import('puppeteer-core').Browser} Browser
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').WindowBounds} WindowBounds
 * @typedef {import('./browser.mjs').FoundBrowser} FoundBrowser
 * @typedef {object} LaunchOptions
 * @property {string} extension Folder of the built extension.
 * @property {boolean} headless
 * @property {Record<string, unknown>} [firefoxPrefs]
 * @typedef {object} SilentContext
 * @property {(url: string, wait: 'complete') => Promise<void>} navigate
 * @property {(options: { wait: 'complete' }) => Promise<void>} reload
 */

/** Long enough for a loaded machine; a test that waits this long has failed. */
export const patience = 15_000;

/** Firefox gives each installation a random address; this one is set in advance. */
const firefoxUuid = 'd0e1a11e-4a5e-4f00-8000-d0e1a11e0001';

/** @param {string} extension */
function geckoId(extension) {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/**
 * @param {FoundBrowser} found
 * @param {LaunchOptions} options
 * @returns {import('puppeteer-core').LaunchOptions}
 */
function launchOptions(found, { extension, headless, firefoxPrefs }) {
  const shared = {
    executablePath: found.path,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
  };
  if (found.kind === 'firefox') {
    return {
      ...shared,
      browser: 'firefox',
      // Without it Firefox refuses to open an extension's own pages for a driver.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extension)]: firefoxUuid }),
        'extensions.webextensions.keepUuidOnUninstall': true,
        // Errors of the extension's pages and scripts go to standard error.
        'browser.dom.window.dump.enabled': true,
        ...firefoxPrefs,
      },
    };
  }
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  return {
    ...shared,
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [
      ...(root ? ['--no-sandbox'] : []),
      ...(headless ? [] : ['--start-maximized']),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** A browser with the extension in it, on a fresh temporary profile. */
export class Session {
  /**
   * @param {FoundBrowser} found
   * @param {Browser} browser
   * @param {string} extension Folder of the built extension.
   */
  constructor(found, browser, extension) {
    this.found = found;
    this.browser = browser;
    this.extension = extension;
    /** Base URL of the extension's pages, without a slash at the end. */
    this.base = '';
    /** Id under which the browser knows the extension. */
    this.id = '';
  }

  /** Installs the extension; by itself, it is a first installation: nothing is kept of an earlier one. */
  async install() {
    this.id = await this.browser.installExtension(this.extension);
    this.base = this.found.kind === 'firefox' ? `moz-extension://${firefoxUuid}` : `chrome-extension://${this.id}`;
  }

  async uninstall() {
    await this.browser.uninstallExtension(this.id);
  }

  /**
   * A new, empty page in a window of its own: windows are all visible at once, so that none is slowed down for being
   * in the background.
   * @param {WindowBounds} [windowBounds]
   * @returns {Promise<Page>}
   */
  newPage(windowBounds) {
    return this.browser.newPage({ type: 'window', ...(windowBounds && { windowBounds }) });
  }

  /**
   * Goes to an address: a web address, or a path of the extension (`/practice.html?case=1`).
   * @param {Page} page
   * @param {string} address
   */
  async goto(page, address) {
    const url = address.startsWith('/') ? this.base + address : address;
    const silent = this.#silentContext(page, url);
    if (silent) await silent.navigate(url, 'complete');
    else await page.goto(url, { timeout: patience });
  }

  /**
   * Loads a page again.
   * @param {Page} page
   */
  async reload(page) {
    const silent = this.#silentContext(page, await page.evaluate(() => location.href));
    if (silent) await silent.reload({ wait: 'complete' });
    else await page.reload({ timeout: patience });
  }

  /**
   * Firefox tells a driver nothing of navigation to an extension's page, so that the driver's own `goto` waits in vain.
   * The command below it does answer; the driver has it, but not in its types. Undefined where it is not needed.
   * @param {Page} page
   * @param {string} url
   */
  #silentContext(page, url) {
    if (this.found.kind !== 'firefox' || !url.startsWith(this.base)) return undefined;
    const frame = /** @type {{ browsingContext: SilentContext }} */ (/** @type {unknown} */ (page.mainFrame()));
    return frame.browsingContext;
  }

  /** The browser and everything of its profile, gone. */
  async close() {
    await this.browser.close();
  }
}

/**
 * Launches a browser and installs the extension in it.
 * @param {FoundBrowser} found
 * @param {LaunchOptions} options
 * @returns {Promise<Session>}
 */
export async function launch(found, options) {
  const { extension } = options;
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`No built extension in ${extension}`);
  const browser = await puppeteer.launch(launchOptions(found, options));
  const session = new Session(found, browser, extension);
  try {
    await session.install();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return session;
}
