import { readFileSync } from 'node:fs';
import type { Checker, Finding, Statement } from '../../src/checker/types.ts';
import type { FieldRole } from '../../src/method/roles.ts';

/** A labelled example of the corpus (one JSON object a line). */
export interface Example {
  id: string;
  style?: string;
  role?: FieldRole;
  text: string;
  plan?: boolean;
  findings: { rule: string; quote: string }[];
  statements?: { quote: string; smart: string; mainGoals?: string[] }[];
}

export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

export interface Rates extends Tally {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** Scores of a corpus; `misses` lists every difference with what the checker saw. */
export interface Scores {
  examples: number;
  rules: Record<string, Rates>;
  core: Rates;
  statements: Rates;
  mainGoals: Rates;
  missing: Record<string, Rates>;
  missingSMT: Rates;
  agreement: Record<string, number>;
  none: { examples: number; withAlarm: number; alarms: number };
  misses: Miss[];
}

export interface Miss {
  what: string;
  kind: 'false' | 'missed' | 'alarm' | 'has' | 'lacks';
  id: string;
  quote: string;
  evidence: string;
}

const PLAN_LEVEL = new Set(['plan-without-main-goal', 'plan-without-ending']);
export const SCORED = [
  'provision-without-goal',
  'means-as-goal',
  'referral-as-goal',
  'goal-without-main-goal',
  'plan-without-main-goal',
  'vague-wording',
  'unmotivated',
  'retroactive',
  'plan-without-ending',
];
const LETTERS = [...'SMART'];

/** Reads a corpus file: one example a line. */
export function readCorpus(path: string | URL): Example[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Example);
}

const tally = (): Tally => ({ tp: 0, fp: 0, fn: 0 });
export function rates({ tp, fp, fn }: Tally): Rates {
  return {
    tp,
    fp,
    fn,
    precision: tp + fp ? tp / (tp + fp) : null,
    recall: tp + fn ? tp / (tp + fn) : null,
    f1: tp ? (2 * tp) / (2 * tp + fp + fn) : fp + fn ? 0 : null,
  };
}
const sum = (list: Tally[]) => list.reduce((a, t) => ({ tp: a.tp + t.tp, fp: a.fp + t.fp, fn: a.fn + t.fn }), tally());
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;
const locate = (text: string, quote: string) => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});

/**
 * Scores a checker on labelled examples (method, section 6): a finding is right when it overlaps a labelled finding of
 * the same rule; each labelled finding can be met once. Texts labelled `none` are checked with role `unknown`.
 */
export function score(examples: readonly Example[], checker: Checker): Scores {
  const rules = Object.fromEntries(SCORED.map((rule) => [rule, tally()]));
  const letters = Object.fromEntries(LETTERS.map((letter) => [letter, { same: 0, of: 0, missing: tally() }]));
  const statements = tally();
  const mainGoals = tally();
  const none = { examples: 0, withAlarm: 0, alarms: 0 };
  const misses: Miss[] = [];
  for (const example of examples) {
    const role = example.role === 'none' ? 'unknown' : (example.role ?? 'whole');
    const result = checker.check([{ id: example.id, role, text: example.text }], { planLevel: Boolean(example.plan) });
    const predicted = result.findings.filter((f) => SCORED.includes(f.rule));
    const note = (what: string, kind: Miss['kind'], quote: string, evidence = '') =>
      misses.push({ what, kind, id: example.id, quote, evidence });
    if (example.role === 'none') {
      none.examples++;
      const alarms = predicted.filter((f) => f.rule !== 'vague-wording');
      none.alarms += alarms.length;
      if (alarms.length > 0) none.withAlarm++;
      for (const f of alarms) note('none', 'alarm', `${f.rule}: ${f.quote}`, evidenceOf(f));
      continue;
    }
    for (const rule of SCORED) {
      if (PLAN_LEVEL.has(rule)) scorePlanLevel(example, rule, predicted, rules[rule]!, note);
      else scoreRule(example, rule, predicted, rules[rule]!, note);
    }
    // Without the key statements were not labelled; an empty list says that there are none.
    if (example.statements) scoreStatements(example, result.statements, { statements, mainGoals, letters }, note);
  }
  return {
    examples: examples.length,
    rules: Object.fromEntries(SCORED.map((rule) => [rule, rates(rules[rule]!)])),
    core: rates(sum(SCORED.slice(0, 5).map((rule) => rules[rule]!))),
    statements: rates(statements),
    mainGoals: rates(mainGoals),
    missing: Object.fromEntries(LETTERS.map((letter) => [letter, rates(letters[letter]!.missing)])),
    missingSMT: rates(sum([...'SMT'].map((letter) => letters[letter]!.missing))),
    agreement: Object.fromEntries(
      LETTERS.map((letter) => [letter, letters[letter]!.of ? letters[letter]!.same / letters[letter]!.of : 1]),
    ),
    none,
    misses,
  };
}

type Note = (what: string, kind: Miss['kind'], quote: string, evidence?: string) => void;
const evidenceOf = (f: Finding) => f.evidence.map((e) => `${e.kind} ‘${e.text}’`).join(', ');

function scorePlanLevel(example: Example, rule: string, predicted: Finding[], t: Tally, note: Note): void {
  if (!example.plan) return;
  const want = example.findings.some((f) => f.rule === rule);
  const have = predicted.some((f) => f.rule === rule);
  if (want && have) t.tp++;
  else if (have) {
    t.fp++;
    note(rule, 'false', example.text);
  } else if (want) {
    t.fn++;
    note(rule, 'missed', example.text);
  }
}

function scoreRule(example: Example, rule: string, predicted: Finding[], t: Tally, note: Note): void {
  const gold = example.findings
    .filter((f) => f.rule === rule)
    .map((f) => ({ ...locate(example.text, f.quote), quote: f.quote, met: false }));
  for (const finding of predicted.filter((f) => f.rule === rule)) {
    const hit = gold.find((g) => !g.met && overlaps(g, finding));
    if (hit) {
      hit.met = true;
      t.tp++;
    } else if (!gold.some((g) => overlaps(g, finding))) {
      t.fp++;
      note(rule, 'false', around(example.text, finding), evidenceOf(finding));
    }
  }
  for (const g of gold) {
    if (g.met) continue;
    t.fn++;
    note(rule, 'missed', g.quote);
  }
}

const around = (text: string, f: { start: number; end: number }) => {
  const from = Math.max(text.lastIndexOf('\n', f.start) + 1, f.start - 100);
  const to = text.indexOf('\n', f.end);
  return `${text.slice(from, f.start)}»${text.slice(f.start, f.end)}«${text.slice(f.end, Math.min(to < 0 ? text.length : to, f.end + 120))}`;
};

function scoreStatements(
  example: Example,
  predicted: readonly Statement[],
  {
    statements,
    mainGoals,
    letters,
  }: { statements: Tally; mainGoals: Tally; letters: Record<string, { same: number; of: number; missing: Tally }> },
  note: Note,
): void {
  const gold = (example.statements ?? []).map((s) => ({ ...s, ...locate(example.text, s.quote) }));
  const used = new Set<number>();
  for (const g of gold) {
    const i = predicted.findIndex((s, k) => !used.has(k) && overlaps(g, s));
    if (i < 0) {
      statements.fn++;
      note('statements', 'missed', g.quote);
      continue;
    }
    used.add(i);
    statements.tp++;
    const p = predicted[i]!;
    for (const letter of LETTERS) {
      const want = g.smart.includes(letter);
      const have = p.smart.includes(letter);
      const t = letters[letter]!;
      t.of++;
      if (want === have) t.same++;
      else note(`smart-${letter}`, have ? 'has' : 'lacks', g.quote);
      if (!want && !have) t.missing.tp++;
      else if (want && !have) t.missing.fp++;
      else if (!want && have) t.missing.fn++;
    }
    const a = new Set(g.mainGoals ?? []);
    const b = new Set(p.mainGoals);
    for (const id of a) {
      if (b.has(id)) mainGoals.tp++;
      else {
        mainGoals.fn++;
        note('mainGoals', 'missed', `${id} (got ${[...b].join('+') || 'none'}): ${g.quote}`);
      }
    }
    for (const id of b) {
      if (a.has(id)) continue;
      mainGoals.fp++;
      note('mainGoals', 'false', `${id} (want ${[...a].join('+') || 'none'}): ${g.quote}`);
    }
  }
  predicted.forEach((s, k) => {
    if (used.has(k) || gold.some((g) => overlaps(g, s))) return;
    statements.fp++;
    note('statements', 'false', example.text.slice(s.start, s.end));
  });
}
