/**
 * Finds the browsers of this machine. Plain JavaScript without packages, so that it runs before anything is built.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {'chromium' | 'firefox'} BrowserKind What it can load: Chrome, Chromium and Edge are all `chromium`.
 * @typedef {{ kind: BrowserKind, name: string, path: string }} FoundBrowser
 */

/** In order of preference. `commands` are looked up in the PATH, `mac` and `windows` in the usual folders. */
const known = /** @type {const} */ ([
  {
    kind: 'chromium',
    name: 'Chrome',
    commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium/Application/chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox/firefox.exe',
  },
]);

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Where a browser may stand on this kind of system.
 * @param {(typeof known)[number]} browser
 * @returns {string[]}
 */
function places(browser) {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, browser.mac));
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, browser.windows));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return browser.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * The browsers of this machine, the preferred one first.
 * @returns {FoundBrowser[]}
 */
export function findBrowsers() {
  return known.flatMap((browser) => {
    const path = places(browser).find(isProgram);
    return path ? [{ kind: browser.kind, name: browser.name, path }] : [];
  });
}

/** Whether missing browsers can be installed here without asking: Debian (or a child of it), as root. */
function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return /^(ID|ID_LIKE)=.*debian/m.test(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '');
}

/** What each kind is called in Debian's archive. */
const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

/** @param {BrowserKind[]} kinds */
function install(kinds) {
  const wanted = kinds.map((kind) => packages[kind]);
  console.log(`No ${kinds.join(' or ')} found. Installing ${wanted.join(', ')} …`);
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = {
    // The installer's own output goes to standard error: ours is what is counted and read.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-q'], options);
  execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...wanted], options);
}

/**
 * A browser of each kind asked for. On Debian as root a missing one is installed; elsewhere its absence is an error
 * that says what to install.
 * @param {BrowserKind[]} kinds
 * @returns {FoundBrowser[]}
 */
export function requireBrowsers(kinds) {
  const missing = () => kinds.filter((kind) => !findBrowsers().some((browser) => browser.kind === kind));
  if (missing().length > 0 && canInstall()) install(missing());
  if (missing().length > 0) {
    const what = { chromium: 'Chrome, Chromium or Edge', firefox: 'Firefox 140 or newer' };
    const names = missing().map((kind) => what[kind]);
    throw new Error(`Not found on this machine: ${names.join('; ')}. Install it and try again.`);
  }
  return kinds.map((kind) => /** @type {FoundBrowser} */ (findBrowsers().find((browser) => browser.kind === kind)));
}

/**
 * The browser of the machine that is preferred, of any kind. On Debian as root Chromium is installed where none is.
 * @returns {FoundBrowser}
 */
export function requireAnyBrowser() {
  const [found] = findBrowsers();
  if (found) return found;
  if (!canInstall()) {
    throw new Error('No browser found on this machine. Install Chrome, Chromium, Edge or Firefox and try again.');
  }
  return /** @type {FoundBrowser} */ (requireBrowsers(['chromium'])[0]);
}
