import type { Place, Plan, Reasoning, Unit } from './plan.ts';
import { goalSource } from './reasoning.ts';

/** The reasoning of a provision, with the links that the plan says and null where it says none. */
export function reasoningOf(unit: Unit, plan: Plan): Reasoning {
  const own = unit.reading.purposes.find((p) => p.kind === 'change');
  const source = goalSource(unit);
  const elsewhere = source && source !== unit ? source.reading.purposes.find((p) => p.kind === 'change') : undefined;
  const alike = plan.told.byTopics(unit);
  const obstacle = aboutThing(unit, plan) ?? nearest(unit, alike, (u) => u.judged.obstacle && u !== unit);
  const reason = unit.reading.clauses.find((c) => c.kind === 'reason');
  return {
    unit,
    situation: whole(nearest(unit, alike, (u) => u.role === 'situation' && !u.judged.obstacle)),
    obstacle: reason ? { unit, span: reason } : whole(obstacle),
    provision: { unit, span: withArticle(unit, unit.judged.provision!) },
    effect: own ? { unit, span: own } : elsewhere ? { unit: source!, span: elsewhere } : null,
    goal: whole(goalOf(unit, plan)),
  };
}

const whole = (unit: Unit | null): Place | null => (unit ? { unit, span: null } : null);

/** What the plan sees of a description or obstacle; null for what is none. */
export const toldBy = ({ judged, role }: Unit): string | null =>
  judged.obstacle || role === 'situation'
    ? `${judged.obstacle} ${role === 'situation'} ${judged.provision !== null}`
    : null;

/** What the plan tells of the thing itself ("de wasmachine is kapotgegaan") says most about why it is needed. */
function aboutThing(unit: Unit, plan: Plan): Unit | null {
  const thing = unit.reading.tokens[unit.judged.provision!.to - 1]!.norm;
  if (thing.length > 3 && !unit.reading.stems.has(thing.slice(0, 6))) return null;
  return plan.told.withWord(thing, unit).find((u) => u !== unit && !u.judged.provision) ?? null;
}

const ARTICLE = /^(?:een|de|het|\d{1,3}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)$/;

/** An article or number belongs to the words for a thing: without it they fit in no other sentence. */
function withArticle(unit: Unit, span: { from: number; to: number }): { from: number; to: number } {
  const before = unit.reading.tokens[span.from - 1]?.norm;
  return before && ARTICLE.test(before) ? { from: span.from - 1, to: span.to } : span;
}

/** The goal that a provision names, the one of its passage, or the first one that serves the same main goal. */
function goalOf(unit: Unit, plan: Plan): Unit | null {
  for (const { number } of unit.reading.goalReferences) {
    const goal = number ? plan.goalNumbered(number, unit) : undefined;
    if (goal) return goal;
  }
  const states = (u: Unit) => u !== unit && u.judged.goal && !u.judged.emptyGoal;
  const near = unit.group.units.find(states) ?? unit.group.intro?.units.find(states);
  if (near) return near;
  const serving = unit.judged.mainGoals.flatMap((id) => plan.goalsFor(id, unit).filter((u) => u !== unit));
  return serving.sort((a, b) => a.index - b.index)[0] ?? null;
}

/** The unit that fits, in the same passage first, then with the most topics in common. */
function nearest(unit: Unit, alike: ReadonlyMap<Unit, number>, fits: (u: Unit) => boolean): Unit | null {
  const near = unit.group.units.find(fits);
  if (near) return near;
  let best: Unit | null = null;
  let most = 0;
  for (const [other, shared] of alike) {
    if (shared <= most || !fits(other)) continue;
    best = other;
    most = shared;
  }
  return best;
}
