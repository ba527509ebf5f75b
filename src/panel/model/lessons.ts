import type { RuleExample } from '../../checker/rule.ts';
import { rules } from '../../checker/rules/index.ts';
import type { Checker, Finding, PlanCheck } from '../../checker/types.ts';
import type { Kader } from '../../method/kader.ts';
import type { RuleId } from '../../method/roles.ts';

/** An exercise; its id is all that is remembered of it. */
export type Exercise = { id: string } & (
  | { kind: 'spot'; rule: RuleId; example: RuleExample; isRight: boolean }
  | { kind: 'mend'; rule: RuleId; example: RuleExample }
  | { kind: 'which-goal'; text: string; goals: string[] }
);

/** What is learned about one rule, or about placing goals under the main goals (`rule: null`). */
export interface Lesson {
  id: string;
  rule: RuleId | null;
  exercises: Exercise[];
}

const SPOT = 2;
const MEND = 2;
const PER_GOAL = 2;

/** The lessons of a kader, made from the examples of its rules; the checker must agree with each. */
export function lessonsFor(kader: Kader, checker: Checker): Lesson[] {
  const byRule = rules
    .filter(({ id }) => kader.rules[id]?.on !== false)
    .map(({ id, examples }): Lesson => {
      const fits = ({ kader: only }: RuleExample) => only === undefined || only === kader.id;
      const wrong = examples.wrong.filter((example) => fits(example) && breaks(id, example, checker));
      const right = examples.right.filter((example) => fits(example) && !breaks(id, example, checker));
      const spot = mixed(wrong.slice(0, SPOT), right.slice(0, SPOT)).map(
        ({ example, isRight }, index): Exercise => ({
          id: `${id}/spot-${index + 1}`,
          kind: 'spot',
          rule: id,
          example,
          isRight,
        }),
      );
      const mend = wrong
        .slice(SPOT, SPOT + MEND)
        .map((example, index): Exercise => ({ id: `${id}/mend-${index + 1}`, kind: 'mend', rule: id, example }));
      return { id, rule: id, exercises: wrong.length > 0 && right.length > 0 ? [...spot, ...mend] : [] };
    });
  const placing = { id: 'main-goals', rule: null, exercises: placingExercises(kader, checker) };
  return [...byRule, placing].filter(({ exercises }) => exercises.length > 0);
}

/** Right and wrong in an order that cannot be guessed, the same every time. */
function mixed(wrong: RuleExample[], right: RuleExample[]): { example: RuleExample; isRight: boolean }[] {
  const all = [
    ...wrong.map((example) => ({ example, isRight: false })),
    ...right.map((example) => ({ example, isRight: true })),
  ];
  const order = ({ example }: { example: RuleExample }) =>
    [...example.text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7);
  return all.sort((a, b) => order(a) - order(b));
}

/** Goals that belong to one main goal, out of the right examples of the rules. */
function placingExercises(kader: Kader, checker: Checker): Exercise[] {
  const used = new Map<string, number>();
  const seen = new Set<string>();
  const found: Exercise[] = [];
  for (const { examples } of rules) {
    for (const example of examples.right) {
      if (example.role !== 'goal' || example.text.includes('\n') || seen.has(example.text)) continue;
      seen.add(example.text);
      const goals = goalsOf(example.text, checker);
      const [only] = goals;
      // Where the text names the main goal there is nothing to find out.
      if (!only || goals.length > 1 || (used.get(only) ?? 0) >= PER_GOAL || names(kader, only, example.text)) continue;
      used.set(only, (used.get(only) ?? 0) + 1);
      found.push({ id: `main-goals/${only}-${used.get(only)}`, kind: 'which-goal', text: example.text, goals });
    }
  }
  return found;
}

const goalsOf = (text: string, checker: Checker): string[] => [
  ...new Set(checker.check([{ id: 'text', role: 'goal', text }]).statements.flatMap(({ mainGoals }) => mainGoals)),
];

function names(kader: Kader, id: string, text: string): boolean {
  const name = kader.mainGoals.find((goal) => goal.id === id)?.name.split(' – ')[0] ?? id;
  return text.includes(`${name}:`) || /hoofddoel/i.test(text);
}

const checkExample = (text: string, { role = 'whole', plan = false }: RuleExample, checker: Checker): PlanCheck =>
  checker.check([{ id: 'text', role, text }], { planLevel: plan });

const breaks = (rule: RuleId, example: RuleExample, checker: Checker): boolean =>
  checkExample(example.text, example, checker).findings.some((finding) => finding.rule === rule);

/** How an own answer fares: nothing changed or nothing left, still wanting, or mended with what else can be better. */
export type Verdict =
  | { kind: 'unchanged' }
  | { kind: 'wanting'; finding: Finding }
  | { kind: 'mended'; others: Finding[] };

/** Judges an own answer to an exercise by the same checker as a plan. */
export function judgeAnswer(text: string, rule: RuleId, example: RuleExample, checker: Checker): Verdict {
  const squeezed = (value: string) => value.replace(/\s+/g, ' ').trim();
  if (squeezed(text) === squeezed(example.text)) return { kind: 'unchanged' };
  const { findings, statements, chain } = checkExample(text, example, checker);
  const finding = findings.find((each) => each.rule === rule);
  if (finding) return { kind: 'wanting', finding };
  // A text without help, goal or agreement breaks no rule, and mends nothing.
  if (statements.length + chain.length === 0) return { kind: 'unchanged' };
  return { kind: 'mended', others: findings };
}

/** The steps in which the practice plan is mended, the heaviest first. */
export const practiceSteps: readonly RuleId[] = [
  'means-as-goal',
  'provision-without-goal',
  'referral-as-goal',
  'retroactive',
  'goal-without-main-goal',
  'vague-wording',
  'plan-without-ending',
];
