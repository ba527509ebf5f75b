/**
 * The role of a field in the plan. `whole`: one field holds everything; `unknown`: the label says nothing, so the text
 * itself must tell whether it is plan text; `none`: not a plan text, nothing is flagged.
 */
export const fieldRoles = [
  'situation',
  'goal',
  'support',
  'agreements',
  'motivation',
  'evaluation',
  'whole',
  'unknown',
  'none',
] as const;
export type FieldRole = (typeof fieldRoles)[number];

/** What a cell of a row says of the goal or action beside it. */
export type CellRole = 'main-goal' | 'who' | 'when' | 'how';

export const ruleIds = [
  'provision-without-goal',
  'means-as-goal',
  'referral-as-goal',
  'goal-without-main-goal',
  'plan-without-main-goal',
  'smart-specific',
  'smart-measurable',
  'smart-acceptable',
  'smart-realistic',
  'smart-time-bound',
  'vague-wording',
  'unmotivated',
  'retroactive',
  'plan-without-ending',
  'kader-requirement',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** error: must be repaired; warning: should be looked at; info: a hint. */
export type Severity = 'error' | 'warning' | 'info';
export const severities: readonly Severity[] = ['error', 'warning', 'info'];
