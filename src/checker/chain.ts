import { Links } from './judge/links.ts';
import type { Plan, Unit } from './plan.ts';
import { goalSource } from './reasoning.ts';
import type { Chain, ChainPart, MainGoalTouch } from './types.ts';

function part(unit: Unit, span?: { from: number; to: number }): ChainPart {
  const { tokens } = unit.reading;
  const start = span ? unit.offset + tokens[span.from]!.start : unit.sentence.start;
  const end = span ? unit.offset + tokens[span.to - 1]!.end : unit.sentence.end;
  return { field: unit.field.id, start, end, text: unit.field.text.slice(start, end) };
}

/** The reasoning of each provision, with the links that the plan says and null where it says none. */
export function chainOf(plan: Plan): Chain[] {
  const links = new Links(plan.units.filter((u) => u.judged.obstacle || u.role === 'situation'));
  const goals = plan.units.filter((u) => u.judged.goal && !u.judged.emptyGoal);
  const byMainGoal = new Map<string, Unit[]>();
  // Two are enough: the first that is not the provision's own sentence is shown.
  for (const goal of goals) {
    for (const id of goal.judged.mainGoals) {
      const list = byMainGoal.get(id);
      if (!list) byMainGoal.set(id, [goal]);
      else if (list.length < 2) list.push(goal);
    }
  }
  return plan.units.filter((u) => u.judged.provision).map((unit) => chainOfProvision(unit, plan, links, byMainGoal));
}

function chainOfProvision(unit: Unit, plan: Plan, links: Links, byMainGoal: ReadonlyMap<string, Unit[]>): Chain {
  const own = unit.reading.purposes.find((p) => p.kind === 'change');
  const source = goalSource(unit);
  const elsewhere = source && source !== unit ? source.reading.purposes.find((p) => p.kind === 'change') : undefined;
  const obstacle = aboutThing(unit, links) ?? nearest(unit, links, (u) => u.judged.obstacle && u !== unit);
  const reason = unit.reading.clauses.find((c) => c.kind === 'reason');
  const goal = goalOf(unit, plan, byMainGoal);
  const situation = nearest(unit, links, (u) => u.role === 'situation' && !u.judged.obstacle);
  return {
    situation: situation ? part(situation) : null,
    obstacle: reason ? part(unit, reason) : obstacle ? part(obstacle) : null,
    provision: part(unit, withArticle(unit, unit.judged.provision!)),
    effect: own ? part(unit, own) : elsewhere ? part(source!, elsewhere) : null,
    goal: goal ? part(goal) : null,
    mainGoals: [...unit.judged.mainGoals],
  };
}

/** What the plan tells of the thing itself ("de wasmachine is kapotgegaan") says most about why it is needed. */
function aboutThing(unit: Unit, links: Links): Unit | null {
  const thing = unit.reading.tokens[unit.judged.provision!.to - 1]!.norm;
  const telling = [...links.byWords(unit).keys()].filter(
    (u) => !u.judged.provision && u.reading.tokens.some(({ norm }) => norm === thing),
  );
  return telling.sort((a, b) => a.index - b.index)[0] ?? null;
}

const ARTICLE = /^(?:een|de|het|\d{1,3}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)$/;

/** An article or number belongs to the words for a thing: without it they fit in no other sentence. */
function withArticle(unit: Unit, span: { from: number; to: number }): { from: number; to: number } {
  const before = unit.reading.tokens[span.from - 1]?.norm;
  return before && ARTICLE.test(before) ? { from: span.from - 1, to: span.to } : span;
}

/** The goal that a provision names, the one of its passage, or the first one that serves the same main goal. */
function goalOf(unit: Unit, plan: Plan, byMainGoal: ReadonlyMap<string, Unit[]>): Unit | null {
  for (const { number } of unit.reading.goalReferences) {
    const goal = number ? plan.numbered.get(number) : undefined;
    if (goal) return goal;
  }
  const states = (u: Unit) => u !== unit && u.judged.goal && !u.judged.emptyGoal;
  const near = unit.group.units.find(states) ?? unit.group.intro?.units.find(states);
  if (near) return near;
  const serving = unit.judged.mainGoals.flatMap((id) => byMainGoal.get(id)?.filter((u) => u !== unit) ?? []);
  return serving.sort((a, b) => a.index - b.index)[0] ?? null;
}

/** The unit that fits, in the same passage first, then with the most topics in common. */
function nearest(unit: Unit, links: Links, fits: (u: Unit) => boolean): Unit | null {
  const near = unit.group.units.find(fits);
  if (near) return near;
  let best: Unit | null = null;
  let most = 0;
  for (const [other, shared] of links.byTopics(unit)) {
    if (shared <= most || !fits(other)) continue;
    best = other;
    most = shared;
  }
  return best;
}

/** Which parts of the plan (goals, provisions, agreements) touch which main goal of the kader. */
export function touchedMainGoals(plan: Plan): MainGoalTouch[] {
  return plan.kader.mainGoals.map(({ id, name }) => ({
    id,
    name,
    parts: plan.units
      .filter((u) => (u.judged.statement !== null || u.judged.provision !== null) && u.judged.mainGoals.includes(id))
      .map((u) => part(u)),
  }));
}
