import { wordFinder } from '../judge/kader-words.ts';
import { isDenied, lackOfPlan, linesOf } from './places.ts';
import type { RequirementCheck } from './requirement.ts';

/** The plan names its fixed contact (regievoerder, vaste contactpersoon). */
export const namesFixedContact: RequirementCheck<'names-fixed-contact'> = (plan, { words }) => {
  const contact = wordFinder(words);
  return linesOf(plan).some((line) => contact(line) && !isDenied(line)) ? [] : lackOfPlan(plan);
};
