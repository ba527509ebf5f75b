import { wordFinder } from '../judge/kader-words.ts';
import { lackOfPlan, linesOf } from './places.ts';
import type { RequirementCheck } from './requirement.ts';

/** The plan says something about a subject: also that there is none of it ("geen toeslagen gemist"). */
export const mentionsTopic: RequirementCheck<'mentions-topic'> = (plan, { words }) => {
  const topic = wordFinder(words);
  return linesOf(plan).some((line) => topic(line)) ? [] : lackOfPlan(plan);
};
