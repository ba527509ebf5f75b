/**
 * Builds the extension and runs the end-to-end tests on the build:
 * `npm run test:e2e -- [--browser chromium|firefox] [--test NAME] [FILE…]`, where FILE is the beginning of a file name
 * (`panel` for `panel.e2e.ts`).
 */
import './node-version.mjs';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { requireBrowsers } from './browser.mjs';
import { buildExtension } from './build.mjs';

/** @typedef {import('./browser.mjs').BrowserKind} BrowserKind */

const folder = fileURLToPath(new URL('../test/e2e/', import.meta.url));

/**
 * The build that is tested: of an organisation whose sites are those of the tests, because a test cannot answer the
 * browser's question for permission.
 */
const testSites = 'http://127.0.0.1/*';

/**
 * Runs the tests and shows their results.
 * @param {{ kinds: BrowserKind[], files?: string[], name?: string }} options
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runEndToEnd({ kinds, files = [], name }) {
  requireBrowsers(kinds);
  const into = mkdtempSync(join(tmpdir(), 'doelwijzer-e2e-'));
  try {
    for (const kind of kinds) await buildExtension({ kind, into, sites: testSites, dutchOnly: true });
    const chosen = readdirSync(folder)
      .filter((file) => file.endsWith('.e2e.ts'))
      .filter((file) => files.length === 0 || files.some((start) => file.startsWith(start)))
      .sort();
    if (chosen.length === 0) throw new Error(`No test file begins with: ${files.join(', ')}`);
    const tests = run({
      files: chosen.map((file) => join(folder, file)),
      // Browsers that start at the same time on a small machine make each other's answers late.
      concurrency: 1,
      timeout: 60_000,
      ...(name && { testNamePatterns: name }),
      env: { ...process.env, DOELWIJZER_E2E_BUILDS: into, DOELWIJZER_E2E_BROWSERS: kinds.join() },
    });
    return await count(tests);
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

/**
 * Counts what is a test: groups are not, but one that fails by itself (no browser, say) is a failure.
 * @param {import('node:test').TestsStream} tests
 */
async function count(tests) {
  let passed = 0;
  let failed = 0;
  tests.on('test:pass', ({ details, skip }) => {
    if (details.type === 'test' && !skip) passed++;
  });
  tests.on('test:fail', ({ details }) => {
    const cause = /** @type {Error & { failureType?: string }} */ (details.error);
    if (details.type === 'test' || cause.failureType !== 'subtestsFailed') failed++;
  });
  for await (const line of tests.compose(new spec())) process.stdout.write(line);
  return { passed, failed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', multiple: true }, test: { type: 'string' } },
  });
  const kinds = /** @type {BrowserKind[]} */ (values.browser ?? ['chromium', 'firefox']);
  const { failed } = await runEndToEnd({ kinds, files: positionals, ...(values.test && { name: values.test }) });
  process.exitCode = failed > 0 ? 1 : 0;
}
