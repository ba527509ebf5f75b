import type { RuleId } from '../../method/roles.ts';
import type { Rule } from '../rule.ts';
import { goalWithoutMainGoal } from './goal-without-main-goal.ts';
import { kaderRequirement } from './kader-requirement.ts';
import { meansAsGoal } from './means-as-goal.ts';
import { planWithoutEnding } from './plan-without-ending.ts';
import { planWithoutMainGoal } from './plan-without-main-goal.ts';
import { provisionWithoutGoal } from './provision-without-goal.ts';
import { referralAsGoal } from './referral-as-goal.ts';
import { retroactive } from './retroactive.ts';
import { smartAcceptable } from './smart-acceptable.ts';
import { smartMeasurable } from './smart-measurable.ts';
import { smartRealistic } from './smart-realistic.ts';
import { smartSpecific } from './smart-specific.ts';
import { smartTimeBound } from './smart-time-bound.ts';
import { unmotivated } from './unmotivated.ts';
import { vagueWording } from './vague-wording.ts';

/** All rules, in the order of the method. */
export const rules: readonly Rule[] = [
  provisionWithoutGoal,
  meansAsGoal,
  referralAsGoal,
  goalWithoutMainGoal,
  planWithoutMainGoal,
  smartSpecific,
  smartMeasurable,
  smartAcceptable,
  smartRealistic,
  smartTimeBound,
  vagueWording,
  unmotivated,
  retroactive,
  planWithoutEnding,
  kaderRequirement,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id; the parity test holds that every id has one. */
export const ruleById = (id: RuleId): Rule => byId.get(id)!;
