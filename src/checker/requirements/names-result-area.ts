import { choice, lackOfPlan, lackOfProvision, provisionsOf } from './places.ts';
import type { RequirementCheck } from './requirement.ts';

/** Each goal or provision, or the plan once, falls under a result area (resultaatgebied) of the kader. */
export const namesResultArea: RequirementCheck<'names-result-area'> = (plan, { per }) => {
  const areas = choice(plan.kader.mainGoals.map(({ name }) => name));
  const message = (what: string) => `Bij ${what} past nog geen gebied. Kies uit: ${areas}.`;
  if (per === 'plan') return plan.groups.some(({ tells }) => tells.mainGoal) ? [] : lackOfPlan(plan);
  if (per === 'provision')
    return provisionsOf(plan)
      .filter(({ judged }) => judged.mainGoals.length === 0)
      .map((unit) => lackOfProvision(unit, message));
  return plan.units
    .filter(({ judged }) => judged.goal && judged.statement !== null && judged.mainGoals.length === 0)
    .map((unit) => ({ unit, message: message('dit doel') }));
};
