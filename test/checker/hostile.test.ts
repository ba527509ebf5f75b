import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/checker/checker.ts';
import { type FieldRole, fieldRoles } from '../../src/method/roles.ts';

/** Makes a text of about `n` characters that nobody should write and somebody will paste. */
type Make = (n: number) => string;

/** Time grows with the length of the text, however long. */
const linear: Record<string, Make> = {
  'one word': (n) => 'wasmachine'.repeat(n / 10),
  'one word of one letter': (n) => 'a'.repeat(n),
  'hyphens and apostrophes': (n) => "a-b'".repeat(n / 4),
  'dotted letters': (n) => 'a.b.'.repeat(n / 4),
  digits: (n) => '1-'.repeat(n / 2),
  'om te': (n) => 'om om om te te te '.repeat(n / 18),
  'open brackets': (n) => '(a '.repeat(n / 3),
  'nested brackets': (n) => `${'(bed '.repeat(n / 10)}${') '.repeat(n / 10)}`,
  spaces: (n) => `bed${' '.repeat(n)}kast`,
  'empty lines': (n) => `bed${'\n'.repeat(n)}kast`,
  'full stops': (n) => `bed${'.'.repeat(n)}`,
  'labelled lines': (n) => 'Doel: werken\nActie: bellen\n'.repeat(n / 27),
  headings: (n) => 'SITUATIE\n'.repeat(n / 9),
  nulls: (n) => 'bed\u0000'.repeat(n / 4),
  'lone surrogates': (n) => 'a\ud800 \udc00'.repeat(n / 4),
  'combining accents': (n) => `e${'\u0301'.repeat(n)}`,
  emoji: (n) => 'a👨‍👩‍👧 '.repeat(n / 10),
};

/** Everything in one passage or one sentence: at least it ends, within the time that comes with it. */
const heavy: [name: string, n: number, make: Make][] = [
  ['one sentence of plain words', 100_000, (n) => 'moeder krijgt een bed en een kast met een lamp '.repeat(n / 47)],
  ['one sentence of clauses', 100_000, (n) => `Zij krijgt een bed${', zodat hij slaapt en zij werkt'.repeat(n / 31)}`],
  ['one sentence of names', 100_000, (n) => 'mevrouw A. B. Jansen en dhr. C. '.repeat(n / 32)],
  ['one sentence of dates', 30_000, (n) => 'vóór 1 mei 2027 2x per week € 450 binnen drie weken '.repeat(n / 52)],
  ['one sentence of goals', 100_000, (n) => 'het doel is dat het doel is '.repeat(n / 28)],
  ['one sentence of refunds', 100_000, (n) => 'heeft zelf betaald en krijgt het terug van '.repeat(n / 43)],
  ['one sentence of labels', 30_000, (n) => 'Doel: '.repeat(n / 6)],
  ['one paragraph', 30_000, (n) => 'Zij krijgt een bed. Hij slaapt slecht. '.repeat(n / 39)],
  ['one sentence of commas', 4000, (n) => `bed${','.repeat(n)}`],
  ['2,000 paragraphs', 100_000, (n) => 'Zij krijgt een bed, zodat zij slaapt (doel 1).\n\n'.repeat(n / 49)],
  ['one row of bars', 8000, (n) => '| bed '.repeat(n / 6)],
  ['one row of tabs', 8000, (n) => 'bed\t'.repeat(n / 4)],
  ['20,000 list items', 380_000, (n) => '- wasmachine € 450\n'.repeat(n / 19)],
  ['10,000 list items under one sentence', 100_000, (n) => `Om te slapen krijgt zij:\n${'- een bed\n'.repeat(n / 10)}`],
];

const check = (text: string, role: FieldRole) => createChecker().check([{ id: 'f', role, text }]);

/** Milliseconds that this thread worked for it, whatever else the machine does. */
function work(text: string): number {
  const before = process.threadCpuUsage();
  check(text, 'whole');
  const after = process.threadCpuUsage(before);
  return (after.user + after.system) / 1000;
}
const middle = (text: string) => [work(text), work(text), work(text)].toSorted((a, b) => a - b)[1]!;

describe.each([...Object.entries(linear), ...heavy.map(([name, , make]) => [name, make] as const)])(
  '%s',
  (_name, make) => {
    test.each(fieldRoles)('ends in a field with role %s', (role) => {
      expect(() => check(make(1000), role)).not.toThrow();
    });
  },
);

describe('twice the text takes about twice the work', () => {
  test.each(Object.entries(linear))(
    '%s',
    (_name, make) => {
      let n = 16_000;
      let once = middle(make(n));
      for (; once < 25 && n < 64_000; n *= 2) once = middle(make(2 * n));
      // Work that is too little to measure is little enough.
      if (once < 25) return;
      let ratio = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < 3 && ratio > 2.5; attempt++) ratio = middle(make(2 * n)) / middle(make(n));
      expect(ratio).toBeLessThanOrEqual(2.5);
    },
    60_000,
  );
});

describe('a whole plan, or ten, in one place', () => {
  test.each(heavy)(
    '%s, %d characters',
    (_name, n, make) => {
      expect(work(make(n))).toBeLessThan(8000);
    },
    60_000,
  );
});
