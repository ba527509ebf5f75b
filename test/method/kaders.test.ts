import { describe, expect, test } from 'vitest';
import { defaultKader, kaderById, kaders } from '../../src/method/index.ts';
import { type FieldRole, ruleIds } from '../../src/method/roles.ts';

test('the default kader is brede ondersteuning, with the five main goals', () => {
  expect(defaultKader.id).toBe('brede-ondersteuning');
  expect(defaultKader.mainGoals.map((goal) => goal.id)).toEqual(['housing', 'finance', 'family', 'health', 'work']);
  expect(kaders[0]).toBe(defaultKader);
});

test('a kader is found by its id, and no two share one', () => {
  for (const kader of kaders) expect(kaderById(kader.id)).toBe(kader);
  expect(kaderById('geen-kader')).toBeUndefined();
});

test('the default kader has every rule on and asks nothing more', () => {
  for (const id of ruleIds) expect(defaultKader.rules[id]?.on, id).toBe(true);
  expect(defaultKader.extraRequirements).toEqual([]);
});

test('the default kader has guidance for every rule and for every role that holds plan text', () => {
  expect(defaultKader.guidance.length).toBeGreaterThanOrEqual(18);
  // What a kader asks beyond the rules, its guidance tells; the default asks nothing more.
  for (const id of ruleIds.filter((rule) => rule !== 'kader-requirement'))
    expect(
      defaultKader.guidance.some((item) => item.rules.includes(id)),
      id,
    ).toBe(true);
  const roles: FieldRole[] = [
    'situation',
    'goal',
    'support',
    'agreements',
    'motivation',
    'evaluation',
    'whole',
    'unknown',
  ];
  for (const role of roles)
    expect(
      defaultKader.guidance.some((item) => item.roles.includes(role)),
      role,
    ).toBe(true);
});

test('the law since 2025 is told: 8 weeks, 8 weeks, two years, 30 days', () => {
  const terms = defaultKader.terms.map(({ count, unit }) => `${count} ${unit}`);
  expect(terms).toEqual(['8 weeks', '8 weeks', '2 years', '30 days']);
});

test('every other kader asks more than the rules', () => {
  for (const kader of kaders.slice(1)) expect(kader.extraRequirements.length, kader.id).toBeGreaterThanOrEqual(3);
});

describe.each(kaders.map((kader) => [kader.id, kader] as const))('%s', (_id, kader) => {
  test('has goals with questions, fields and at least ten pieces of guidance', () => {
    expect(kader.guidance.length).toBeGreaterThanOrEqual(10);
    for (const goal of kader.mainGoals) expect(goal.questions?.length, goal.id).toBeGreaterThan(0);
    expect(kader.fieldRoles.length).toBeGreaterThanOrEqual(6);
  });

  test('uses each of its sources', () => {
    const used = new Set([...kader.guidance, ...kader.terms, ...kader.extraRequirements].map((item) => item.source));
    expect([...used].sort()).toEqual(kader.sources.map((source) => source.id).sort());
  });

  test('is written in short sentences', () => {
    for (const { id, body } of kader.guidance) {
      for (const sentence of body.split(/[.?!:](?:\s|$)|\n/)) {
        expect(sentence.trim().split(/\s+/).length, `${id}: ${sentence}`).toBeLessThanOrEqual(25);
      }
    }
  });
});
