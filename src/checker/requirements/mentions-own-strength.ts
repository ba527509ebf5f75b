import { wordFinder } from '../judge/kader-words.ts';
import type { Unit } from '../plan.ts';
import { lackOfPlan, linesOf } from './places.ts';
import type { RequirementCheck } from './requirement.ts';

/** The plan tells what the resident and the own network do or can do (eigen kracht). */
export const mentionsOwnStrength: RequirementCheck<'mentions-own-strength'> = (plan, { words }) => {
  const strength = wordFinder(words);
  const hasNetwork = ({ reading }: Unit) => reading.people.some(({ kind }) => kind === 'network');
  return linesOf(plan).some((line) => strength(line)) || plan.units.some(hasNetwork) ? [] : lackOfPlan(plan);
};
