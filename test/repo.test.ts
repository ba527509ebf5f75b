import { describe, expect, test } from 'vitest';
import en from '../public/_locales/en/messages.json' with { type: 'json' };
import nl from '../public/_locales/nl/messages.json' with { type: 'json' };
import { filesIn, read } from './source.ts';

const ours = [
  ...['entrypoints', 'public', 'scripts', 'src', 'test'].flatMap((folder) =>
    filesIn(folder, /\.(tsx?|mjs|json|jsonl|html|css|md)$/),
  ),
  'README.md',
  'package.json',
  'publiccode.yml',
  'wxt.config.ts',
];
const code = [...filesIn('src', /\.(tsx?|css)$/), ...filesIn('entrypoints', /\.(tsx?|html|css)$/)];

/** `file: what was found`, for every place in these files where the pattern matches. */
function findAll(files: readonly string[], pattern: RegExp, isAllowed = (_found: string) => false): string[] {
  return files.flatMap((file) =>
    [...read(file).matchAll(pattern)]
      .map(([found]) => found)
      .filter((found) => !isAllowed(found))
      .map((found) => `${file}: ${found}`),
  );
}

describe('nothing leaves the device', () => {
  test('no code asks the network for anything', () => {
    const ways = /\b(fetch|importScripts|sendBeacon)\(|\b(XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/g;
    expect(findAll(code, ways)).toEqual([]);
  });

  test('addresses stand only among the sources of a kader, and as names of XML', () => {
    const files = code.filter((file) => !file.startsWith('src/method/'));
    // An address with a part to fill in is a pattern or made from what the user chose.
    const isName = (address: string) => address.startsWith('http://www.w3.org/');
    expect(findAll(files, /\bhttps?:\/\/(?:[\w-]+\.)+\w+[^\s'"`)]*/g, isName)).toEqual([]);
  });
});

describe('code', () => {
  test('has no unfinished or switched-off work', () => {
    const marks = new RegExp(
      `\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\\b|\\b(test|describe|it)\\.(skip|only|todo)\\b`,
      'g',
    );
    expect(findAll(ours, marks)).toEqual([]);
  });

  test('has no timers that keep going', () => {
    expect(findAll(code, /\bsetInterval\b/g)).toEqual([]);
  });

  test('names no folder of the machine that it was written on', () => {
    expect(findAll(ours, /(?<![\w.:/*])\/(?:home|Users|root|work|workspace)\/[\w.-]+/g)).toEqual([]);
  });
});

describe('no personal data', () => {
  const texts = ours.filter((file) => !file.startsWith('test/repo'));

  test('no mail addresses but invented ones', () => {
    expect(
      findAll(texts, /[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}/gi, (address) => /\bexample(\.\w+)?$/.test(address)),
    ).toEqual([]);
  });

  test('no citizen service numbers (BSN)', () => {
    const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    const isBsn = (digits: string) =>
      [...digits].reduce((sum, digit, i) => sum + Number(digit) * weights[i]!, 0) % 11 === 0;
    expect(findAll(texts, /(?<![\d.,/_-])\d{9}(?![\d.,/_-])/g, (digits) => !isBsn(digits))).toEqual([]);
  });

  test('no telephone or bank numbers', () => {
    expect(findAll(texts, /\b06[- ]?\d{8}\b|\bNL\d{2}[A-Z]{4}\d{10}\b/g)).toEqual([]);
  });
});

describe('texts of the interface', () => {
  const languages = { nl, en } as Record<string, Record<string, { message: string; description?: string }>>;

  test('have the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  });

  test('have keys that Chromium takes', () => {
    expect(Object.keys(nl).filter((key) => !/^\w+$/.test(key))).toEqual([]);
  });

  test('are filled in', () => {
    const empty = Object.entries(languages).flatMap(([language, messages]) =>
      Object.keys(messages)
        .filter((key) => messages[key]!.message.trim() === '')
        .map((key) => `${language}: ${key}`),
    );
    expect(empty).toEqual([]);
  });

  test('have the same slots in both languages', () => {
    const slots = (message = '') => [...new Set(message.match(/\$\d/g) ?? [])].sort().join();
    const different = Object.keys(nl).filter(
      (key) => slots(languages.nl![key]?.message) !== slots(languages.en![key]?.message),
    );
    expect(different).toEqual([]);
  });

  test('are all used', () => {
    const files = [...code, 'wxt.config.ts', ...filesIn('src/cli')];
    const literals = files.flatMap(
      (file) => read(file).match(/'[a-z]+_\w+'|`[a-z]+_[^`]*`|__MSG_\w+__|\bmessages\.\w+/g) ?? [],
    );
    // A template stands for every key that it could make.
    const used = literals.map((literal) => {
      const key = literal.replace(/^['`]|['`]$|^__MSG_|__$|^messages\./g, '');
      return new RegExp(`^${key.replace(/\$\{[^}]*\}/g, '\\w+')}(_one|_other)?$`);
    });
    expect(Object.keys(nl).filter((key) => !used.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});
