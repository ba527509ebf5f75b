import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { readInputs } from '../../src/cli/inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'doelwijzer-'));
afterAll(() => rmSync(folder, { recursive: true }));

const nothing = Readable.from([]);

function readFile(name: string, content: string | Uint8Array) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return Array.fromAsync(readInputs(file, 'whole', nothing));
}

function readStandardInput(...chunks: (string | Uint8Array)[]) {
  return Array.fromAsync(readInputs('-', 'whole', Readable.from(chunks.map((chunk) => Buffer.from(chunk)))));
}

/** What reading one line of a .jsonl file complains of. */
async function complaint(line: unknown) {
  const [read] = await readFile('plannen.jsonl', typeof line === 'string' ? line : JSON.stringify(line));
  return read && 'problem' in read ? read.problem.message : null;
}

describe('a file with a text', () => {
  test.each(['plan.txt', 'plan.md', 'plan'])('%s is one field, character by character', async (name) => {
    const text = 'Doel:\r\n\r\nDe zoon sport weer. €\n';
    expect(await readFile(name, `\uFEFF${text}`)).toEqual([
      {
        input: {
          id: join(folder, name),
          fields: [{ id: 'text', role: 'whole', text }],
          planLevel: true,
          file: join(folder, name),
          line: null,
        },
      },
    ]);
  });

  test('takes the role that is given', async () => {
    const file = join(folder, 'doel.txt');
    writeFileSync(file, 'De zoon sport weer.');
    const [read] = await Array.fromAsync(readInputs(file, 'goal', nothing));
    expect(read).toMatchObject({ input: { fields: [{ role: 'goal' }] } });
  });

  test('that is no UTF-8 is a problem', async () => {
    expect(await readFile('oud.txt', Buffer.from([0x63, 0xe9]))).toMatchObject([
      { problem: { line: null, message: 'geen geldige UTF-8' } },
    ]);
  });

  test('that does not exist is a problem', async () => {
    expect(await Array.fromAsync(readInputs(join(folder, 'weg.txt'), 'whole', nothing))).toMatchObject([
      { problem: { message: 'kan niet worden gelezen (bestaat niet)' } },
    ]);
  });

  test('that is a folder is a problem', async () => {
    expect(await Array.fromAsync(readInputs(folder, 'whole', nothing))).toMatchObject([
      { problem: { message: 'kan niet worden gelezen (is een map)' } },
    ]);
  });
});

describe('a file with a plan a line', () => {
  test('has the lines of the file, without the empty ones', async () => {
    const reads = await readFile('plannen.ndjson', '\n{"id":"a","text":"Een."}\r\n \n{"text":"Twee.","plan":false}');
    expect(reads).toMatchObject([
      { input: { id: 'a', line: 2, planLevel: true, fields: [{ id: 'text', role: 'whole', text: 'Een.' }] } },
      { input: { id: `${join(folder, 'plannen.ndjson')}:4`, line: 4, planLevel: false } },
    ]);
  });

  test('takes fields with their roles, in order, after the text', async () => {
    const plan = {
      id: 7,
      text: 'Een.',
      role: 'situation',
      fields: [{ id: 'doel', role: 'goal', label: 'Doel', text: 'Twee.' }, { text: 'Drie.' }],
    };
    expect(await readFile('plannen.jsonl', JSON.stringify(plan))).toMatchObject([
      {
        input: {
          id: 7,
          fields: [
            { id: 'text', role: 'situation', text: 'Een.' },
            { id: 'doel', role: 'goal', label: 'Doel', text: 'Twee.' },
            { id: 'field-2', role: 'situation', text: 'Drie.' },
          ],
        },
      },
    ]);
  });

  test('goes on after a line that is wrong', async () => {
    const reads = await readFile('plannen.jsonl', '{"text":"Een."}\n{"text":\n{"text":"Drie."}\n');
    expect(reads).toMatchObject([
      { input: { line: 1 } },
      { problem: { line: 2, message: 'geen geldige JSON' } },
      { input: { line: 3 } },
    ]);
  });

  test.each([
    ['[1, 2]', /^is geen object/],
    ['"tekst"', /^is geen object/],
    [{}, '"text" of "fields" ontbreekt'],
    [{ text: 5 }, '"text" moet een tekst zijn'],
    [{ text: 'a', role: 'doel' }, /^"role" moet een van deze zijn: situation/],
    [{ text: 'a', plan: 'ja' }, '"plan" moet true of false zijn'],
    [{ text: 'a', id: {} }, '"id" moet een tekst of een getal zijn'],
    [{ fields: {} }, '"fields" moet een lijst van velden zijn'],
    [{ fields: ['a'] }, '"fields[0]" moet een object zijn'],
    [{ fields: [{ text: 'a' }, { role: 'goal' }] }, '"fields[1].text" moet een tekst zijn'],
    [{ text: 'a', fields: [{ id: 'text', text: 'b' }] }, '"fields" heeft twee keer hetzelfde id'],
  ])('says what is wrong with %j', async (line, message) => {
    expect(await complaint(line)).toMatch(message);
  });

  test('takes null for absent and lets what it does not know pass', async () => {
    expect(await complaint({ text: 'a', role: null, plan: null, fields: null, id: null, style: 'kort' })).toBeNull();
  });
});

describe('standard input', () => {
  test('is a plan a line when it begins with a brace', async () => {
    const reads = await readStandardInput('\uFEFF \n', '\t', '{"id":"a",', '"text":"Een."}\n{"id":"b","text":"Twee."}');
    expect(reads).toMatchObject([{ input: { id: 'a', line: 2 } }, { input: { id: 'b', line: 3 } }]);
  });

  test('is one text otherwise', async () => {
    expect(await readStandardInput('\n- was', 'machine\n')).toMatchObject([
      { input: { id: 'standaardinvoer', line: null, fields: [{ text: '\n- wasmachine\n' }] } },
    ]);
  });

  test('may be empty', async () => {
    expect(await readStandardInput()).toMatchObject([{ input: { fields: [{ text: '' }] } }]);
  });
});
