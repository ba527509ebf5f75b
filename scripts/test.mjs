/**
 * `npm test`: every check there is. Shows each step's result and ends with one line, `N passed, N failed`, that counts
 * the steps, the unit tests and the end-to-end tests.
 */
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './build.mjs';
import { runEndToEnd } from './e2e.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'doelwijzer-test-'));
const total = { passed: 0, failed: 0 };

/**
 * Runs one of package.json's scripts and shows what it prints.
 * @param {string} script
 * @param {string[]} [args]
 */
async function npmRun(script, args = []) {
  // npm names the file of its own program, which runs everywhere without a shell.
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const child = spawn(command, [...first, 'run', '--silent', script, '--', ...args], { cwd: root, stdio: 'inherit' });
  const code = await new Promise((done, failed) => child.once('error', failed).once('close', done));
  if (code !== 0) throw new Error(`npm run ${script} ended with ${code}`);
}

/**
 * One step: what it throws is shown, and the other steps go on.
 * @param {string} name
 * @param {() => Promise<unknown>} run
 */
async function step(name, run) {
  const began = performance.now();
  console.log(`\n▶ ${name}`);
  try {
    await run();
    total.passed++;
    console.log(`✔ ${name} (${seconds(began)})`);
  } catch (error) {
    total.failed++;
    console.log(error instanceof Error ? error.message : error);
    console.log(`✖ ${name} (${seconds(began)})`);
  }
}

/** @param {number} began */
function seconds(began) {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

/** Unit tests and the scores on the labelled texts. */
async function unitTests() {
  const report = join(temporary, 'unit.json');
  const run = npmRun('test:unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  // A failing test is counted as such, besides the step.
  await run.finally(() => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    total.passed += numPassedTests;
    total.failed += numFailedTests;
  });
}

/**
 * The build for everyone, which reads no site before the user switches it on.
 * @param {import('./browser.mjs').BrowserKind} kind
 */
async function buildGeneral(kind) {
  const folder = await buildExtension({ kind, into: temporary });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const beforehand = [...(manifest.host_permissions ?? []), ...(manifest.content_scripts ?? [])];
  if (beforehand.length > 0) throw new Error(`It has sites from the beginning: ${JSON.stringify(beforehand)}`);
}

async function endToEndTests() {
  const { passed, failed } = await runEndToEnd({ kinds: ['chromium', 'firefox'] });
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) throw new Error(`${failed} end-to-end tests failed`);
}

try {
  await step('Types', () => npmRun('test:types'));
  await step('Lint and format', () => npmRun('test:lint'));
  await step('Unused code', () => npmRun('test:unused'));
  await step('Unit tests and corpus scores', unitTests);
  await step('Build for Chromium', () => buildGeneral('chromium'));
  await step('Build for Firefox', () => buildGeneral('firefox'));
  await step('End-to-end tests', endToEndTests);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
