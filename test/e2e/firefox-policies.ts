import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * A Firefox that is managed: the installed one as links in a folder of its own, because it reads `policies.json` beside
 * its program, where a test may not write.
 */
export function managedFirefox(path: string, policies: object): { path: string; remove(): void } {
  const program = programOf(path);
  const installed = dirname(program);
  const folder = mkdtempSync(join(tmpdir(), 'firefox-managed-'));
  for (const name of readdirSync(installed)) {
    if (name !== 'distribution' && name !== basename(program)) symlinkSync(join(installed, name), join(folder, name));
  }
  // A link would lead Firefox back to where it is installed.
  copyFileSync(program, join(folder, basename(program)));
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(join(folder, 'distribution', 'policies.json'), JSON.stringify({ policies }));
  return { path: join(folder, basename(program)), remove: () => rmSync(folder, { recursive: true }) };
}

/** The program itself: what is on the path can be a link, and on Debian a script for whichever Firefox there is. */
function programOf(path: string): string {
  const programs = [path, `${path}-esr`].filter((each) => existsSync(each)).map((each) => realpathSync(each));
  const program = programs.find((each) => existsSync(join(dirname(each), 'omni.ja')));
  if (!program) throw new Error(`Where the program of Firefox stands is not to be seen from ${path}`);
  return program;
}
