import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleById, rules } from '../../src/checker/rules/index.ts';
import { fieldRoles, ruleIds, severities } from '../../src/method/roles.ts';

const folder = new URL('../../src/checker/rules/', import.meta.url);
const planLevel = new Set(['plan-without-main-goal', 'plan-without-ending']);

test('every rule of the method has exactly one file, and no file is left over', () => {
  const files = readdirSync(folder)
    .filter((file) => file !== 'index.ts')
    .sort();
  expect(files).toEqual(ruleIds.map((id) => `${id}.ts`).sort());
});

test('the index holds every rule once, in the order of the method', () => {
  expect(rules.map((rule) => rule.id)).toEqual([...ruleIds]);
  for (const id of ruleIds) expect(ruleById(id).id).toBe(id);
});

test.each(ruleIds)('the file of %s holds that rule, under its own name', async (id) => {
  const exported: Record<string, unknown> = await import(new URL(`${id}.ts`, folder).href);
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  expect(exported[name]).toBe(ruleById(id));
});

test('titles are all different', () => {
  expect(new Set(rules.map((rule) => rule.title)).size).toBe(rules.length);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says what it is, why it is asked and where it comes from', () => {
    expect(severities).toContain(rule.severity);
    expect(rule.title.length).toBeGreaterThan(5);
    expect(rule.title).not.toMatch(/[.]$/);
    expect(rule.source.length).toBeGreaterThan(10);
    const sentences = rule.explanation.match(/[.?!](?=’?(\s|$))/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
  });

  test('has at least five wrong and five right examples, none of them twice', () => {
    const { wrong, right } = rule.examples;
    expect(wrong.length).toBeGreaterThanOrEqual(5);
    expect(right.length).toBeGreaterThanOrEqual(5);
    const texts = [...wrong, ...right].map((example) => example.text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('each example says why, and each wrong one where', () => {
    for (const example of [...rule.examples.wrong, ...rule.examples.right]) {
      expect(example.why.length, example.text).toBeGreaterThan(5);
      expect(example.why.split(/\s+/).length, example.why).toBeLessThanOrEqual(20);
      if (example.role) expect(fieldRoles).toContain(example.role);
    }
    for (const example of rule.examples.wrong) {
      expect(example.quote, example.text).toBeDefined();
      expect(example.text).toContain(example.quote);
      expect(example.quote === '', example.text).toBe(planLevel.has(id));
      if (planLevel.has(id)) expect(example.plan).toBe(true);
    }
    for (const example of rule.examples.right) expect(example.quote).toBeUndefined();
  });

  test('no example names a person', () => {
    for (const example of [...rule.examples.wrong, ...rule.examples.right]) {
      expect(example.text).not.toMatch(/\b(?:mevrouw|mevr?\.|mw\.|meneer|de heer|dhr\.|zoon|dochter) [A-Z][a-zé]+/);
    }
  });
});
