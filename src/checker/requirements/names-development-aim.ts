import { wordFinder } from '../judge/kader-words.ts';
import type { Plan, Unit } from '../plan.ts';
import { choice, lackOfProvision, passageOf, provisionsOf, saysAt } from './places.ts';
import type { RequirementCheck } from './requirement.ts';

/** Each goal or provision of help goes with a development aim (ontwikkelrichting): its own, or that of its goal. */
export const namesDevelopmentAim: RequirementCheck<'names-development-aim'> = (plan, { per, aims }) => {
  const words = wordFinder(aims.flatMap((aim) => [aim.name, ...aim.words]));
  const message = (what: string) => `Bij ${what} staat er geen. Kies uit: ${choice(aims.map(({ name }) => name))}.`;
  const says = (unit: Unit) => passageOf(unit).some((other) => saysAt(other, words));
  if (per === 'provision')
    return provisionsOf(plan, true)
      .filter((unit) => !says(unit) && !goalsOf(unit, plan).some(says))
      .map((unit) => lackOfProvision(unit, message));
  return plan.units
    .filter((unit) => unit.judged.goal && unit.judged.statement !== null && !says(unit))
    .map((unit) => ({ unit, message: message('dit doel') }));
};

/** The goals that a provision may serve: those under the same area, or all where none is. */
function goalsOf(unit: Unit, plan: Plan): Unit[] {
  const goals = plan.units.filter((other) => other.judged.goal || other.role === 'goal');
  const same = goals.filter(({ judged }) => judged.mainGoals.some((id) => unit.judged.mainGoals.includes(id)));
  return same.length > 0 ? same : goals;
}
