import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/checker/checker.ts';
import type { RequirementKind } from '../../src/checker/requirements/requirement.ts';
import { defaultKader, kaders } from '../../src/method/index.ts';
import { type FieldRole, type RuleId, ruleIds } from '../../src/method/roles.ts';

/**
 * Labelled examples of a kader, one JSON object a line: what it asks that the plan lacks (`quote` is empty for the plan
 * as a whole), and the main goals or result areas of statements.
 */
interface Example {
  id: string;
  plan: boolean;
  fields: { role: FieldRole; text: string }[];
  /** What the core rules of the method find; only where an example is about them. */
  findings?: { rule: RuleId; quote: string }[];
  requirements: { kind: RequirementKind; quote: string }[];
  statements: { quote: string; mainGoals: string[] }[];
}

const examplesOf = (kader: string): Example[] =>
  readFileSync(new URL(`kaders/${kader}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** A provision with a goal, and a goal under a main goal: what every kader asks. */
const core = ruleIds.slice(0, 5);

test('the first kader has examples of each core rule', () => {
  const labelled = examplesOf(defaultKader.id).flatMap(({ findings = [] }) => findings.map(({ rule }) => rule));
  expect([...new Set(labelled)].sort()).toEqual([...core].sort());
});

describe.each(kaders.map((kader) => [kader.id, kader] as const))('%s', (id, kader) => {
  const checker = createChecker({ kader });
  const examples = examplesOf(id);
  const titles = new Map(kader.extraRequirements.map(({ kind, title }) => [kind, title]));
  const checked = examples.map((example) => ({
    example,
    result: checker.check(
      example.fields.map((field, index) => ({ id: String(index), ...field })),
      { planLevel: example.plan },
    ),
  }));

  test('has at least twelve examples of its own, each requirement both met and lacking', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
    for (const { kind } of kader.extraRequirements) {
      const lacking = examples.filter(({ requirements }) => requirements.some((asked) => asked.kind === kind));
      expect(lacking.length, kind).toBeGreaterThan(0);
      expect(lacking.length, kind).toBeLessThan(examples.length);
    }
  });

  test('quotes stand in the texts, under goals that the kader has', () => {
    const goals = kader.mainGoals.map((goal) => goal.id);
    for (const { id: example, fields, findings = [], requirements, statements } of examples) {
      const text = fields.map((field) => field.text).join('\n');
      for (const { quote } of [...findings, ...requirements, ...statements]) expect(text, example).toContain(quote);
      for (const { mainGoals } of statements) expect(goals).toEqual(expect.arrayContaining(mainGoals));
    }
  });

  test('says what each plan lacks, and nothing else', () => {
    const wrong = checked.flatMap(({ example, result }) => {
      const found = result.findings.filter((finding) => finding.rule === 'kader-requirement');
      const isAbout = (finding: (typeof found)[number], { kind, quote }: Example['requirements'][number]) =>
        finding.message.startsWith(`${titles.get(kind)}. `) &&
        (quote === '' ? finding.quote === '' : finding.quote.includes(quote) || quote.includes(finding.quote));
      return [
        ...found
          .filter((finding) => !example.requirements.some((asked) => isAbout(finding, asked)))
          .map((finding) => `${example.id} too much: ${finding.message} (${finding.quote})`),
        ...example.requirements
          .filter((asked) => !found.some((finding) => isAbout(finding, asked)))
          .map((asked) => `${example.id} missed: ${asked.kind} (${asked.quote})`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('finds what the core rules of the method ask', () => {
    const wrong = checked.flatMap(({ example, result }) => {
      if (!example.findings) return [];
      const found = result.findings.filter(({ rule }) => core.includes(rule));
      const isAbout = (finding: (typeof found)[number], { rule, quote }: { rule: RuleId; quote: string }) =>
        finding.rule === rule &&
        (quote === '' ? finding.quote === '' : finding.quote.includes(quote) || quote.includes(finding.quote));
      return [
        ...found
          .filter((finding) => !example.findings!.some((asked) => isAbout(finding, asked)))
          .map((finding) => `${example.id} too much: ${finding.rule} (${finding.quote})`),
        ...example.findings
          .filter((asked) => !found.some((finding) => isAbout(finding, asked)))
          .map((asked) => `${example.id} missed: ${asked.rule} (${asked.quote})`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('places statements under its own goals', () => {
    const wrong = checked.flatMap(({ example, result }) =>
      example.statements.flatMap(({ quote, mainGoals }) => {
        const statement = result.statements.find(({ field, start, end }) =>
          example.fields[Number(field)]!.text.slice(start, end).includes(quote),
        );
        const found = [...(statement?.mainGoals ?? ['no statement'])].sort();
        return String(found) === String([...mainGoals].sort()) ? [] : [`${example.id} ${quote}: ${found}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
