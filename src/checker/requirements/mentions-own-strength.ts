import { wordFinder } from '../judge/kader-words.ts';
import { lackOfPlan, saysAt } from './places.ts';
import type { RequirementCheck } from './requirement.ts';

/** The plan tells what the resident and the own network do or can do (eigen kracht). */
export const mentionsOwnStrength: RequirementCheck<'mentions-own-strength'> = (plan, { words }) => {
  const strength = wordFinder(words);
  return plan.units.some((unit) => saysAt(unit, strength)) ? [] : lackOfPlan(plan);
};
