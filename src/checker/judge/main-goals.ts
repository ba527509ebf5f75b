import type { Reading } from '../reading.ts';
import type { Plan, Unit } from '../plan.ts';


const ORDER = ['housing', 'finance', 'family', 'health', 'work'];

function best(score: Readonly<Record<string, number>>, least = 2): string[] {
  const entries = Object.entries(score).sort((a, b) => b[1] - a[1]);
  const top = entries[0]?.[1] ?? 0;
  if (top < least) return [];
  return entries
    .filter(([, points]) => points >= Math.max(least, top * 0.67))
    .slice(0, 2)
    .map(([goal]) => goal)
    .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}

/** Main goals that a sentence names itself: by its label or by "(hoofddoel Werk)". */
export function namedMainGoals(unit: Unit, plan: Plan): string[] {
  const found = new Set<string>();
  for (const reference of unit.reading.goalReferences) {
    if (reference.mainGoal) found.add(reference.mainGoal);
    else if (reference.number) {
      const goal = plan.numbered.get(reference.number);
      if (goal && goal !== unit) for (const id of goal.judged.mainGoals) found.add(id);
    }
  }
  if (found.size === 0 && unit.sentence.label?.mainGoal) found.add(unit.sentence.label.mainGoal);
  return [...found];
}

/** Main goals of a sentence by its words: what it is for counts before what is given. */
export function impliedMainGoals(reading: Reading): string[] {
  if (reading.purposes.some((p) => p.kind === 'change')) {
    const within = best(reading.purposeScore);
    if (within.length > 0) return within;
  }
  const whole = best(reading.goalScore);
  if (whole.length > 0) return whole;
  return best(reading.goalScore, 1).slice(0, 1);
}

/** The main goals that a unit serves: named, else implied, else those of its passage (method, section 6). */
export function mainGoalsOf(unit: Unit, plan: Plan): string[] {
  const named = namedMainGoals(unit, plan);
  if (named.length > 0) return named;
  const section = unit.group.passage.section?.label;
  if (section?.mainGoal) return [section.mainGoal];
  const block = unit.group.units.find((u) => u !== unit && u.sentence.label?.mainGoal);
  if (block) return [block.sentence.label!.mainGoal!];
  const implied = impliedMainGoals(unit.reading);
  if (implied.length > 0) return implied;
  return passageMainGoals(unit, plan);
}

function passageMainGoals(unit: Unit, plan: Plan): string[] {
  for (const other of unit.group.units) {
    if (other === unit) continue;
    const named = namedMainGoals(other, plan);
    if (named.length > 0) return named;
  }
  const sum: Record<string, number> = {};
  const units = [...unit.group.units, ...(unit.group.intro?.units ?? [])];
  for (const other of units) if (other !== unit) for (const [goal, points] of Object.entries(other.reading.goalScore)) sum[goal] = (sum[goal] ?? 0) + points;
  return best(sum);
}
