/**
 * Builds the extension into a folder of choice: `node scripts/build.mjs chromium|firefox FOLDER`.
 * A build runs in a process of its own, because the organisation's sites are read from the environment when the
 * configuration is loaded.
 */
import { spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {import('./browser.mjs').BrowserKind} BrowserKind
 */

/**
 * @typedef {object} BuildOptions
 * @property {BrowserKind} kind
 * @property {string} into
 * @property {string} [sites] Match patterns of one organisation.
 * @property {boolean} [dutchOnly] Dutch texts whatever the language of the browser: a browser without Dutch is usual on
 *   machines that run tests, and tests and pictures are about what users see.
 */

/**
 * Builds the extension and gives the folder that a browser loads.
 * @param {BuildOptions} options
 * @returns {Promise<string>}
 */
export async function buildExtension({ kind, into, sites = '', dutchOnly = false }) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), kind, into], {
    cwd: root,
    env: { ...process.env, DOELWIJZER_SITES: sites, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const code = await new Promise((done, failed) => child.once('error', failed).once('close', done));
  if (code !== 0) throw new Error(`The build for ${kind} failed:\n${output}`);
  const folder = builtFolder(kind, into);
  const texts = (/** @type {string} */ language) => join(folder, '_locales', language, 'messages.json');
  if (dutchOnly) copyFileSync(texts('nl'), texts('en'));
  return folder;
}

/**
 * Where a build for a kind of browser stands in the folder that it was built into.
 * @param {BrowserKind} kind
 * @param {string} into
 */
export function builtFolder(kind, into) {
  return join(resolve(root, into), `${target[kind]}-mv3`);
}

/** What the build tool calls each kind. */
const target = { chromium: 'chrome', firefox: 'firefox' };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kind, into] = process.argv.slice(2);
  if ((kind !== 'chromium' && kind !== 'firefox') || !into) {
    console.error('Usage: node scripts/build.mjs chromium|firefox FOLDER');
    process.exit(2);
  }
  const { build } = await import('wxt');
  // What went wrong has been printed by the build itself.
  await build({ root, browser: target[kind], manifestVersion: 3, outDir: into }).catch(() => process.exit(1));
}
