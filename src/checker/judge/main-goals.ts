import type { Group, Plan, Unit } from '../plan.ts';
import type { Reading } from '../reading.ts';
import { builtIn, hasOwnGoals, ownMainGoalsOf } from './kader-goals.ts';
import { type Clues, modelGoals } from './main-goal-model.ts';

function best(score: Readonly<Record<string, number>>, least = 2): string[] {
  const entries = Object.entries(score).sort((a, b) => b[1] - a[1]);
  const top = entries[0]?.[1] ?? 0;
  if (top < least) return [];
  return entries
    .filter(([, points]) => points >= Math.max(least, top * 0.6))
    .slice(0, 2)
    .map(([goal]) => goal)
    .sort((a, b) => builtIn.indexOf(a) - builtIn.indexOf(b));
}

/**
 * Main goals that a sentence names itself: by its label, by "(hoofddoel Werk)" or by the number of a goal. `plan`: null
 * where a goal is judged: goals do not get theirs from each other.
 */
export function namedMainGoals(unit: Unit, plan: Plan | null): string[] {
  const found = new Set<string>();
  for (const reference of unit.reading.goalReferences) {
    if (reference.mainGoal) found.add(reference.mainGoal);
    else if (reference.number && plan) {
      const goal = plan.goalNumbered(reference.number, unit);
      if (goal && goal !== unit) for (const id of goal.judged.mainGoals) found.add(id);
    }
  }
  if (found.size === 0 && unit.sentence.label?.mainGoal) found.add(unit.sentence.label.mainGoal);
  return [...found];
}

/** A child that sleeps or eats with a parent again: living together, not sleep or food. */
const TOGETHER =
  / (?:slaap\w*|slapen|eet|eten|logeert|logeren) (?:\S+ ){0,5}?(?:bij (?:hem|haar|mij|me|dhr\.?|mw\.?|vader|moeder|papa|mama|opa|oma|zijn vader|haar vader|zijn moeder)|(?:samen |met (?:hem|haar|z'n \S+|elkaar) )?aan tafel)(?= )| om het weekend (?:\S+ ){0,3}?bij (?:hem|haar|mij|me|dhr\.?|mw\.?|vader|moeder)(?= )/;

/** Rent and utilities: arrears there threaten the home as well as the purse. */
const RENT =
  / (?:huurachterstand|huurschuld|achterstallige huur|huur(?: \S+){0,3} (?:betaal\w*|betalen|achter\w*|incasso|voldoe\w*|voldaan)|(?:betaal\w*|betalen|maanden|bovenop de|voor (?:je|de|haar|zijn|mijn)|zijn|haar) huur|huurtoeslag|afsluiting|afgesloten|afsluiten van (?:gas|water|energie|stroom)|energieschuld|energieachterstand|\w*achterstand (?:bij|van) (?:de |het )?(?:energie\w*|water\w*|corporatie|verhuurder|woning\w*)|moratorium|ontruiming(?: \S+){0,6} (?:achterstand|schuld|betal\w*|regeling))(?= )/;

const implied = new WeakMap<Reading, readonly string[]>();

/** Main goals of a sentence by its words: what it is for counts before what is given. */
export function impliedMainGoals(reading: Reading): readonly string[] {
  let goals = implied.get(reading);
  if (!goals) {
    goals = findImplied(reading);
    implied.set(reading, goals);
  }
  return goals;
}

function findImplied(reading: Reading): string[] {
  if (TOGETHER.test(reading.canon.text)) return ['family'];
  const both = RENT.test(reading.canon.text) ? ['housing', 'finance'] : [];
  if (both.length > 0) return both;
  if (reading.purposes.some((p) => p.kind === 'change')) {
    const within = best(reading.purposeScore);
    // An adaptation of the home that serves health serves living there as well.
    if (
      within.length === 1 &&
      within[0] === 'health' &&
      reading.provisions.some((p) => p.entry.classId === 'home-works')
    )
      return ['housing', 'health'];
    if (within.length > 0) return within;
  }
  return best(reading.goalScore);
}

/** The main goals of the kader that a unit serves. */
export function mainGoalsOf(unit: Unit, plan: Plan): readonly string[] {
  if (!hasOwnGoals(plan.kader)) return builtInGoalsOf(unit, plan);
  const ids = plan.kader.mainGoals.map(({ id }) => id);
  const shared = ids.some((id) => builtIn.includes(id)) ? builtInGoalsOf(unit, plan) : [];
  return [...shared.filter((id) => ids.includes(id)), ...ownMainGoalsOf(unit, plan)];
}

/** Of the five of brede ondersteuning: named, else by what it says and what stands around it (method, section 6). */
function builtInGoalsOf(unit: Unit, plan: Plan): readonly string[] {
  return givenMainGoals(unit, plan) ?? modelGoals(unit.reading, around(unit, plan));
}

/** Main goals that a unit, its heading or its block names; null where none is named. */
function givenMainGoals(unit: Unit, plan: Plan): readonly string[] | null {
  const named = namedMainGoals(unit, unit.judged.goal ? null : plan);
  if (named.length > 0) return named;
  const section = unit.group.passage.section?.label?.mainGoal;
  if (section) return [section];
  const block = unit.group.units.find((u) => u !== unit && u.sentence.label?.mainGoal);
  return block ? [block.sentence.label!.mainGoal!] : null;
}

/** What the model judges the main goals of a unit by; null where they are named. */
export const cluesOf = (unit: Unit, plan: Plan): Clues | null =>
  givenMainGoals(unit, plan) ? null : around(unit, plan);

/** A unit that points somewhere itself needs nothing around it. */
function around(unit: Unit, plan: Plan): Clues {
  const own = impliedMainGoals(unit.reading);
  if (own.length > 0) return { own, passage: [], linked: [] };
  return {
    own,
    passage: passageMainGoals(unit, unit.judged.goal ? null : plan),
    linked: linkedMainGoals(unit, plan),
  };
}

/** Main goals that a unit tells by itself or by its heading: what others that are linked to it see. */
export function toldMainGoals(unit: Unit): readonly string[] {
  const named = namedMainGoals(unit, null);
  const section = unit.group.passage.section?.label?.mainGoal;
  return named.length > 0 ? named : section ? [section] : impliedMainGoals(unit.reading);
}

/** An act about a thing that another part of the plan gives a goal: "haalt de fiets op" where the fiets serves work. */
function linkedMainGoals(unit: Unit, plan: Plan): readonly string[] {
  let found: readonly string[] = [];
  let most = 0;
  for (const [other, shared] of plan.planned.byWords(unit)) {
    if (shared <= most) continue;
    const goals = toldMainGoals(other);
    if (goals.length === 0) continue;
    found = goals;
    most = shared;
  }
  return found;
}

/**
 * What the passage is for: the goals of its goal, else of what its help brings about, else of another act in it, else
 * where all its words point.
 */
function passageMainGoals(unit: Unit, plan: Plan | null): readonly string[] {
  const others = unit.group.units.filter((other) => other !== unit);
  for (const tells of TELLING) {
    for (const other of others) {
      if (!tells(other)) continue;
      const named = namedMainGoals(other, plan);
      const goals = named.length > 0 ? named : impliedMainGoals(other.reading);
      if (goals.length > 0) return goals;
    }
  }
  return best(passageScore(unit));
}

/** Which sentences of a passage say what it is for, the most telling first. */
const TELLING: readonly ((unit: Unit) => boolean)[] = [
  (unit) => unit.reading.goalReferences.length > 0,
  (unit) => unit.judged.goal && !unit.judged.emptyGoal,
  (unit) => unit.judged.statement !== null && unit.reading.purposes.some((p) => p.kind === 'change'),
  (unit) => unit.reading.purposes.some((p) => p.kind === 'change'),
  (unit) => unit.judged.statement !== null,
];

/** Points per main goal of the other sentences of a unit's passage and of the paragraph that governs it. */
function passageScore(unit: Unit): Record<string, number> {
  const sum = { ...groupScore(unit.group) };
  for (const [goal, points] of Object.entries(unit.reading.goalScore)) sum[goal] = sum[goal]! - points;
  for (const [goal, points] of Object.entries(unit.group.intro ? groupScore(unit.group.intro) : {}))
    sum[goal] = (sum[goal] ?? 0) + points;
  return sum;
}

const groupScores = new WeakMap<Group['units'], Record<string, number>>();

/** Points per main goal of all sentences of a passage; summed once, so that a long passage stays cheap. */
function groupScore(group: Group): Record<string, number> {
  let sum = groupScores.get(group.units);
  if (!sum) {
    sum = {};
    for (const { reading } of group.units)
      for (const [goal, points] of Object.entries(reading.goalScore)) sum[goal] = (sum[goal] ?? 0) + points;
    groupScores.set(group.units, sum);
  }
  return sum;
}
