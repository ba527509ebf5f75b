import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/checker/checker.ts';
import { type FieldRole, fieldRoles } from '../../src/method/roles.ts';
import { hostile } from './hostile-texts.ts';

/** Checks a text and looks at all of the answer: its lists are made when they are read. */
function check(text: string, role: FieldRole): void {
  const { findings, statements, chain, mainGoals } = createChecker().check([{ id: 'f', role, text }]);
  expect([findings, statements, chain, mainGoals].every(Array.isArray)).toBe(true);
}

/** Milliseconds that this thread worked for it, whatever else the machine does. */
function work(text: string): number {
  const before = process.threadCpuUsage();
  check(text, 'whole');
  const after = process.threadCpuUsage(before);
  return (after.user + after.system) / 1000;
}
const middle = (text: string) => [work(text), work(text), work(text)].toSorted((a, b) => a - b)[1]!;

describe.each(Object.entries(hostile))('%s', (_name, make) => {
  test.each(fieldRoles)('ends in a field with role %s', (role) => {
    expect(() => check(make(1000), role)).not.toThrow();
  });
});

describe('twice the text takes about twice the work', () => {
  test.each(Object.entries(hostile))(
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
