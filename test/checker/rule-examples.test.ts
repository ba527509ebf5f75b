import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/checker/checker.ts';
import type { RuleExample } from '../../src/checker/rule.ts';
import { rules } from '../../src/checker/rules/index.ts';
import type { Checker } from '../../src/checker/types.ts';
import { kaderById } from '../../src/method/index.ts';

const checkers = new Map<string | undefined, Checker>();
const checkerOf = (kader: string | undefined): Checker => {
  const checker = checkers.get(kader) ?? createChecker(kader ? { kader: kaderById(kader)! } : {});
  checkers.set(kader, checker);
  return checker;
};
const check = (example: RuleExample) =>
  checkerOf(example.kader).check([{ id: 'f', role: example.role ?? 'whole', text: example.text }], {
    planLevel: example.plan ?? false,
  }).findings;

/** The rules that a right example must be free of, whatever rule it belongs to: an alarm there costs trust. */
const NEVER = ['provision-without-goal', 'means-as-goal', 'referral-as-goal', 'goal-without-main-goal'];

for (const rule of rules) {
  describe(rule.id, () => {
    it.each(rule.examples.wrong)('marks: $text', (example) => {
      const found = check(example).filter((f) => f.rule === rule.id);
      const start = example.text.indexOf(example.quote ?? '');
      const end = start + (example.quote ?? '').length;
      expect(found.some((f) => !example.quote || (f.start < end && start < f.end))).toBe(true);
    });
    it.each(rule.examples.right)('leaves alone: $text', (example) => {
      const found = check(example);
      expect(
        found.filter((f) => f.rule === rule.id || NEVER.includes(f.rule)).map((f) => `${f.rule}: ${f.quote}`),
      ).toEqual([]);
    });
  });
}
