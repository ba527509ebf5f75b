import { wordFinder } from '../judge/kader-words.ts';
import { isDenied, lackOfPlan, saysAt } from './places.ts';
import type { RequirementCheck } from './requirement.ts';

/** The plan names its fixed contact (regievoerder, vaste contactpersoon). */
export const namesFixedContact: RequirementCheck<'names-fixed-contact'> = (plan, { words }) => {
  const contact = wordFinder(words);
  return plan.units.some((unit) => saysAt(unit, contact) && !isDenied(unit)) ? [] : lackOfPlan(plan);
};
