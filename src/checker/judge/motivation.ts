import type { Plan, Unit } from '../plan.ts';
import { topicsOf } from '../../language/topics.ts';
import { isContent } from './words.ts';

/** Topics so wide that sharing them alone links nothing. */
const WIDE = new Set(['home', 'parenting', 'money']);
const COMMON = new Set(['kind', 'kinderen', 'week', 'keer', 'jaar', 'maand', 'gemeente', 'consulent', 'plan', 'hulp', 'ondersteuning', 'begeleiding', 'dag', 'dagen', 'uur', 'nieuwe', 'eigen', 'daarmee', 'hierdoor', 'zodat', 'weer', 'zelf', 'alleen']);

/** Whether a unit tells of a circumstance or obstacle: in a description, as a reason, or beside the provision itself. */
export function tellsObstacle(unit: Unit): boolean {
  const { reading, role } = unit;
  if (role === 'who' || role === 'when' || role === 'how' || role === 'excluded' || role === 'evaluation') return false;
  if (reading.obstacles.length === 0) return false;
  if (role === 'situation' || role === 'motivation') return true;
  // In a goal, a provision or an agreement only a reason tells why; the goal itself says what must be different.
  if (unit.judged.statement !== null || unit.judged.provision) return reading.clauses.some((c) => (c.kind === 'reason' || c.kind === 'aside' || c.kind === 'relative') && reading.obstacles.some((o) => o.from >= c.from && o.from < c.to)) || mainObstacle(unit);
  return true;
}

/** "; restant lessen kan dhr. anders niet betalen", "mw. kan dit niet zelf": a main clause of its own beside the provision. */
function mainObstacle(unit: Unit): boolean {
  const { reading } = unit;
  return reading.clauses.some(
    (clause, i) =>
      i > 0 &&
      clause.kind === 'main' &&
      reading.verbs.some((v) => v.finite && v.from >= clause.from && v.from < clause.to) &&
      reading.obstacles.some((o) => o.from >= clause.from && o.from < clause.to && / (?:niet|geen|nauwelijks|gn|nodig|te|moet|mist|last|pijn|bang|durft) /.test(` ${reading.tokens.slice(o.from, o.to).map((t) => t.norm).join(' ')} `)),
  );
}

/**
 * Whether the plan says which obstacle or circumstance makes a provision necessary (rule `unmotivated`): in its own
 * sentence or passage, or elsewhere in words about the same topic or the same main goal's obstacle.
 */
export function isMotivated(unit: Unit, plan: Plan): boolean {
  if (ownReason(unit)) return true;
  const near = [...unit.group.units, ...(unit.group.intro?.units ?? [])];
  if (near.some((u) => u !== unit && u.judged.obstacle)) return true;
  const obstacles = plan.units.filter((u) => u !== unit && u.judged.obstacle && !near.includes(u));
  if (obstacles.length === 0) return false;
  // A short text is about one thing.
  if (plan.units.length <= 5) return true;
  const topics = narrow(unit.reading.topics);
  const words = stems(unit);
  const linked = goalUnits(unit, plan);
  for (const goal of linked) {
    for (const topic of narrow(goal.reading.topics)) topics.add(topic);
    for (const word of stems(goal)) words.add(word);
  }
  return obstacles.some((u) => {
    const sentence = u.reading;
    for (const token of sentence.tokens) {
      if (token.kind !== 'word') continue;
      if (words.has(stem(token.norm)) && isContent(token.norm) && !COMMON.has(token.norm)) return true;
      for (const topic of topicsOf(token.norm)) if (topics.has(topic) && !WIDE.has(topic)) return true;
    }
    return false;
  });
}

function ownReason(unit: Unit): boolean {
  const { reading } = unit;
  if (reading.clauses.some((c) => c.kind === 'reason')) return true;
  return unit.judged.obstacle;
}

/** The goals that a provision refers to by number, or the goal in its own passage. */
function goalUnits(unit: Unit, plan: Plan): Unit[] {
  const result: Unit[] = [];
  for (const { number } of unit.reading.goalReferences) {
    const goal = number ? plan.numbered.get(number) : undefined;
    if (goal) result.push(goal);
  }
  return [...result, ...unit.group.units.filter((u) => u !== unit && u.judged.goal)];
}

const narrow = (topics: ReadonlySet<string>) => new Set([...topics].filter((topic) => !WIDE.has(topic)));
const stem = (norm: string) => norm.slice(0, 6);

function stems(unit: Unit): Set<string> {
  return new Set(unit.reading.tokens.filter((t) => t.kind === 'word' && t.norm.length >= 5 && isContent(t.norm) && !COMMON.has(t.norm)).map((t) => stem(t.norm)));
}
