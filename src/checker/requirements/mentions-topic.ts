import { wordFinder } from '../judge/kader-words.ts';
import { lackOfPlan, saysAt } from './places.ts';
import type { RequirementCheck } from './requirement.ts';

/** The plan says something about a subject: also that there is none of it ("geen toeslagen gemist"). */
export const mentionsTopic: RequirementCheck<'mentions-topic'> = (plan, { words }) => {
  const topic = wordFinder(words);
  return plan.units.some((unit) => saysAt(unit, topic)) ? [] : lackOfPlan(plan);
};
