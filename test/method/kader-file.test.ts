import { describe, expect, test } from 'vitest';
import { defaultKader } from '../../src/method/index.ts';
import { readKader } from '../../src/method/kader-file.ts';

const good = JSON.stringify(defaultKader, null, 2);

/** The file with one piece of its text replaced. */
const spoil = (wanted: string, by: string): string => {
  expect(good).toContain(wanted);
  return good.replace(wanted, () => by);
};
/** The file with one part changed. */
// biome-ignore lint/suspicious/noExplicitAny: a broken kader has no type
const change = (how: (kader: any) => void): string => {
  const kader = JSON.parse(good);
  how(kader);
  return JSON.stringify(kader);
};
const nest = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** What the file is, its text, and the place and advice that the refusal must give. */
const broken: [string, () => string, RegExp][] = [
  ['an empty file', () => '', /^Het bestand: dit is leeg/],
  ['a file of spaces', () => ' \n\t ', /^Het bestand: dit is leeg/],
  [
    'a text that is no JSON',
    () => 'naam: ons kader',
    /^Het bestand: dit is geen geldige JSON\. Controleer op regel 1 de .*haakjes/,
  ],
  ['a web page', () => '<!doctype html><p>kader', /geen geldige JSON/],
  ['a file that was cut off', () => good.slice(0, 5000), /op regel \d+ de/],
  ['a comma too many', () => spoil('"sources": [', '"sources": [,'), /op regel 5 de/],
  ['a text without its closing quote', () => spoil('"version": "', '"version": '), /op regel 4 de/],
  ['ten million characters', () => `"${'a'.repeat(10_000_000)}"`, /te groot.*10 miljoen|te groot.*11 miljoen/],
  ['a hundred thousand layers', () => nest(100_000), /te veel lagen/],
  ['thirty layers in a part', () => spoil('"terms": [', `"terms": [${nest(30)},`), /te veel lagen/],
  ['a list', () => '[]', /^Het bestand: hier staat een lijst.*onderdeel/],
  ['a number', () => '7', /^Het bestand: hier staat een getal/],
  ['null', () => 'null', /^Het bestand: hier staat niets/],
  ['an object with nothing in it', () => '{}', /^id: dit ontbreekt/],
  ['a key that is missing', () => change((k) => delete k.name), /^name: dit ontbreekt/],
  ['a key with a typing error', () => spoil('"mainGoals"', '"maingoals"'), /^mainGoals: dit ontbreekt/],
  ['a number for a text', () => change((k) => (k.name = 3)), /^name: hier staat een getal/],
  ['a text for a list', () => change((k) => (k.mainGoals = 'wonen')), /^mainGoals: hier staat een tekst/],
  ['an unknown rule', () => change((k) => (k.rules.onbekend = { on: true })), /^rules: .*"onbekend"/],
  ['an unknown weight', () => change((k) => (k.rules.unmotivated.severity = 'zwaar')), /severity: "zwaar".*Kies uit/],
  ['an unknown role', () => change((k) => (k.fieldRoles[0].role = 'kop')), /^fieldRoles\[0\]\.role: "kop"/],
  ['two goals with one id', () => change((k) => (k.mainGoals[1].id = 'housing')), /^mainGoals\[1\]\.id: .*vaker/],
  ['two pieces of guidance with one id', () => change((k) => (k.guidance[1].id = k.guidance[0].id)), /vaker voor/],
  ['a source that is not there', () => change((k) => (k.guidance[0].source = 'krant')), /"krant".*sources/],
  ['a script as address', () => change((k) => (k.sources[0].url = 'javascript:alert(1)')), /^sources\[0\]\.url/],
  ['HTML in a name', () => change((k) => (k.name = '<b>Ons kader</b>')), /^name: hier staat HTML\. Haal/],
  [
    'a script in guidance',
    () => change((k) => (k.guidance[0].body = 'Lees <script src=x></script>')),
    /^guidance\[0\]\.body: hier staat HTML/,
  ],
  [
    'an image in a description',
    () => change((k) => (k.mainGoals[0].description = '<img src=x onerror=alert(1)>')),
    /^mainGoals\[0\]\.description: hier staat HTML/,
  ],
  [
    'a pattern that never ends',
    () => change((k) => k.mainGoals[0].vocabulary.unshift('(a+)+$')),
    /^mainGoals\[0\]\.vocabulary\[0\]: hier staat een patroon\. Schrijf gewone woorden/,
  ],
  [
    'a pattern as a label',
    () => change((k) => (k.fieldRoles[0].labels[0] = '.*')),
    /labels\[0\]: hier staat een patroon/,
  ],
  ['a prototype', () => spoil('"version"', '"__proto__": {"on": true}, "version"'), /"__proto__"/],
  [
    'a word of a thousand characters',
    () => change((k) => k.mainGoals[0].vocabulary.push('a'.repeat(1000))),
    /hoogstens 60/,
  ],
  [
    'a hundred thousand words',
    () => change((k) => (k.mainGoals[0].vocabulary = Array(100_000).fill('a'))),
    /hoogstens 500/,
  ],
];

describe('a broken file is refused, with the place and the way to mend it', () => {
  test('there are at least thirty kinds', () => {
    expect(broken.length).toBeGreaterThanOrEqual(30);
  });

  test.each(broken)('%s', (_what, text, advice) => {
    const result = readKader(text());
    expect(result).not.toHaveProperty('kader');
    const messages = 'errors' in result ? result.errors.map(({ message }) => message) : [];
    expect(
      messages.some((message) => advice.test(message)),
      messages.join('\n').slice(0, 500),
    ).toBe(true);
  });

  test('none of them takes long', () => {
    const from = performance.now();
    for (const [, text] of broken) readKader(text());
    expect(performance.now() - from).toBeLessThan(3000);
  });
});

test('a file as it was exported is read, also with a byte order mark', () => {
  expect(readKader(good)).toEqual({ kader: defaultKader });
  expect(readKader(`\ufeff${good}`)).toEqual({ kader: defaultKader });
});
