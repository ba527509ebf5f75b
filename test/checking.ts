import { createChecker } from '../src/checker/checker.ts';
import type { PlanCheck, Statement } from '../src/checker/types.ts';
import type { FieldRole, RuleId } from '../src/method/roles.ts';

const checker = createChecker();

/** Checks one text as one field, without the rules about the plan as a whole. */
export const check = (text: string, role: FieldRole = 'whole'): PlanCheck =>
  checker.check([{ id: 'f', role, text }], { planLevel: false });

/** The rules about what a help is for; a wrong alarm there costs most trust. */
export const core: readonly RuleId[] = [
  'provision-without-goal',
  'means-as-goal',
  'referral-as-goal',
  'goal-without-main-goal',
];

/** Core findings as `rule`, in order of place. */
export const verdict = (text: string, role: FieldRole = 'whole'): RuleId[] =>
  check(text, role)
    .findings.map((finding) => finding.rule)
    .filter((rule) => core.includes(rule));

/** Whether a rule has a finding in a text. */
export const has = (rule: RuleId, text: string, role: FieldRole = 'whole'): boolean =>
  check(text, role).findings.some((finding) => finding.rule === rule);

/** The statement at the sentence that begins a text, or undefined. */
export const firstStatement = (text: string, role: FieldRole = 'whole'): Statement | undefined =>
  check(text, role).statements[0];
