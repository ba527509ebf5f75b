import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { defaultKader, kaders } from '../../src/method/index.ts';
import { root } from '../source.ts';

const folder = mkdtempSync(join(tmpdir(), 'doelwijzer-'));
afterAll(() => rmSync(folder, { recursive: true }));

function start(args: string[], nodeOptions: string[] = []): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...nodeOptions, join(root, 'src/cli/check.ts'), ...args], { cwd: folder });
}

/** Runs the command with this on standard input. */
async function check(args: string[], input = '', nodeOptions: string[] = []) {
  const child = start(args, nodeOptions);
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'close'),
  ]);
  return { stdout, stderr, code };
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const bare = 'Mevrouw krijgt een wasmachine.';
const lines = (...plans: object[]) => plans.map((plan) => `${JSON.stringify(plan)}\n`).join('');
const parse = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('npm run check', () => {
  test('finds a provision without a goal, with exact offsets', async () => {
    const text = `\u{1F3E0} Plan\r\n\r\n${bare}`;
    const { stdout, stderr, code } = await check(['--format', 'jsonl', '-'], lines({ id: 'a', text }));
    const [result] = parse(stdout);
    expect({ stderr, code, id: result.id }).toEqual({ stderr: '', code: 0, id: 'a' });
    const found = result.findings.find(({ rule }: { rule: string }) => rule === 'provision-without-goal');
    expect(found).toMatchObject({ severity: 'error', quote: text.slice(found.start, found.end) });
    expect(found.quote).toContain('wasmachine');
    for (const { start, end, quote } of result.findings) expect(text.slice(start, end)).toBe(quote);
  });

  test('checks the fields of a plan together', async () => {
    const fields = [
      {
        id: 'hulp',
        role: 'support',
        text: 'Mevrouw krijgt een wasmachine, zodat zij thuis kan wassen en de kinderen schone kleren dragen.',
      },
    ];
    const situation = {
      id: 'situatie',
      role: 'situation',
      text: 'Mevrouw heeft geen wasmachine en wast bij haar zus. De kinderen worden op school gepest om hun vuile kleren.',
    };
    const { stdout } = await check(['--format', 'jsonl', '-'], lines({ fields }, { fields: [situation, ...fields] }));
    const [alone, together] = parse(stdout).map(({ findings }) => findings.map(({ rule }: { rule: string }) => rule));
    expect(alone).toContain('unmotivated');
    expect(together).not.toContain('unmotivated');
  });

  test('leaves findings about the whole plan out where asked', async () => {
    const plan = { text: 'Doel: een nieuwe start maken.' };
    const { stdout } = await check(['--format', 'jsonl', '-'], lines({ ...plan }, { ...plan, plan: false }));
    const [whole, part] = parse(stdout).map(({ findings }) =>
      findings.some(({ quote }: { quote: string }) => quote === ''),
    );
    expect({ whole, part }).toEqual({ whole: true, part: false });
  });

  test('gives texts without a role the one that is asked for', async () => {
    const { stdout } = await check(['--format', 'jsonl', '--role', 'none', '-'], lines({ text: bare }));
    expect(parse(stdout)[0].findings).toEqual([]);
  });

  test('says which line is wrong, goes on with the others, and ends with 2', async () => {
    const good = Array.from({ length: 6 }, (_, index) => ({ id: index + 1, text: bare }));
    const name = file('plannen.jsonl', `${lines(...good)}{"id": 7, "text":\n${lines({ id: 8, text: bare })}`);
    const { stdout, stderr, code } = await check(['--format', 'jsonl', '--fail-on', 'error', name]);
    expect(stderr).toBe('regel 7: geen geldige JSON\n');
    expect(parse(stdout).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 8]);
    expect(code).toBe(2);
  });

  test('names the file where there are more', async () => {
    const { stdout, stderr, code } = await check([file('a.md', bare), 'weg.txt', file('b.jsonl', 'x\n')]);
    expect(stderr).toBe('weg.txt: kan niet worden gelezen (bestaat niet)\nb.jsonl, regel 1: geen geldige JSON\n');
    expect(stdout).toMatch(/^a\.md\n/);
    expect(code).toBe(2);
  });

  test.each([
    ['error', 1],
    ['warning', 1],
  ])('ends with 1 for --fail-on %s where there is an error', async (severity, expected) => {
    expect((await check(['--fail-on', severity, '-'], bare)).code).toBe(expected);
  });

  test('ends with 0 for --fail-on where findings are lighter', async () => {
    const vague = 'Afspraak: de consulent belt mevrouw zo nodig.';
    const { stdout, code } = await check(['--format', 'jsonl', '--fail-on', 'error', '-'], vague);
    expect(parse(stdout)[0].findings).not.toEqual([]);
    expect(code).toBe(0);
  });

  test('explains itself, and what is wrong with the command', async () => {
    expect(await check(['--help'])).toMatchObject({ stdout: expect.stringMatching(/^Gebruik: /), code: 0 });
    expect(await check(['--foo', '-'])).toMatchObject({
      stdout: '',
      stderr: expect.stringMatching(/^Onbekende optie: --foo\n\nGebruik: /),
      code: 2,
    });
  });

  test('takes a kader by its id or from a file', async () => {
    const own = file(
      'kader.json',
      JSON.stringify({ ...defaultKader, id: 'eigen', rules: { 'provision-without-goal': { on: false } } }),
    );
    expect((await check(['--kader', kaders[0]!.id, '-'], bare)).stdout).toContain('[provision-without-goal]');
    expect((await check(['--kader', own, '-'], bare)).stdout).not.toContain('[provision-without-goal]');
  });

  test.each([
    ['onbekend', /^Onbekend kader: onbekend\. Kies uit: brede-ondersteuning/],
    [file('stuk.json', '{'), /^Het kader stuk\.json klopt niet:\n {2}Het bestand: dit is geen geldige JSON/],
    [file('leeg.json', '{}'), /^Het kader leeg\.json klopt niet:\n {2}\S/],
  ])('refuses the kader %s', async (kader, message) => {
    expect(await check(['--kader', kader, '-'], bare)).toMatchObject({
      stderr: expect.stringMatching(message),
      code: 2,
    });
  });

  test('writes each plan before it reads the next', async () => {
    const child = start(['--format', 'jsonl', '-']);
    const output = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(lines({ id, text: bare }));
      expect(JSON.parse((await output.next()).value!).id).toBe(id);
    }
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
  });

  test('ends quietly when its reader has gone', async () => {
    const name = file('veel.jsonl', lines(...Array.from({ length: 500 }, (_, id) => ({ id, text: bare }))));
    const child = start(['--format', 'jsonl', name]);
    child.stdout.once('data', () => child.stdout.destroy());
    const [stderr, [code]] = await Promise.all([textOf(child.stderr), once(child, 'close')]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('checks many different plans in order, in little memory', { timeout: 60_000 }, async () => {
    const plans = Array.from({ length: 1500 }, (_, id) => ({
      id,
      text: [
        `Plan ${id}.`,
        ...Array.from(
          { length: 10 },
          (_, n) => `Mevrouw krijgt op dag ${n + 1} van plan ${id} een wasmachine van € ${id + n}.`,
        ),
      ].join('\n'),
    }));
    const { stdout, code } = await check(['--format', 'jsonl', file('groot.jsonl', lines(...plans))], '', [
      '--max-old-space-size=64',
    ]);
    expect(code).toBe(0);
    expect(parse(stdout).map(({ id }) => id)).toEqual(plans.map(({ id }) => id));
  });
});
