import { wordFinder } from '../judge/kader-words.ts';
import type { Plan, Unit } from '../plan.ts';
import { choice, lackOfProvision, passageOf, provisionsOf, saysAt } from './places.ts';
import type { RequirementCheck } from './requirement.ts';

/** Each goal or provision of help goes with a development aim (ontwikkelrichting): its own, or that of its goal. */
export const namesDevelopmentAim: RequirementCheck<'names-development-aim'> = (plan, { per, aims }) => {
  const words = wordFinder(aims.flatMap((aim) => [aim.name, ...aim.words]));
  const message = (what: string) => `Bij ${what} staat er geen. Kies uit: ${choice(aims.map(({ name }) => name))}.`;
  const says = (unit: Unit) => passageOf(unit).some((other) => saysAt(other, words));
  if (per === 'provision') {
    const goalSays = goalsThat(says, plan);
    return provisionsOf(plan, true)
      .filter((unit) => !says(unit) && !goalSays(unit))
      .map((unit) => lackOfProvision(unit, message));
  }
  return plan.units
    .filter((unit) => unit.judged.goal && unit.judged.statement !== null && !says(unit))
    .map((unit) => ({ unit, message: message('dit doel') }));
};

/** Whether a goal that a provision may serve says it: one under the same area, or any where none is. */
function goalsThat(says: (unit: Unit) => boolean, plan: Plan): (unit: Unit) => boolean {
  const areas = new Map<string, boolean>();
  let any = false;
  for (const unit of plan.units) {
    if (!unit.judged.goal && unit.role !== 'goal') continue;
    const said = says(unit);
    any ||= said;
    for (const id of unit.judged.mainGoals) areas.set(id, said || areas.get(id) === true);
  }
  return ({ judged }) => {
    const same = judged.mainGoals.filter((id) => areas.has(id));
    return same.length > 0 ? same.some((id) => areas.get(id)) : any;
  };
}
