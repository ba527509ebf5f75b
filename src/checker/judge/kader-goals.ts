import type { Token } from '../../language/tokens.ts';
import type { Kader } from '../../method/kader.ts';
import type { Plan, Unit } from '../plan.ts';
import { headingTokens, type WordFinder, wordFinder } from './kader-words.ts';

/** The main goals of brede ondersteuning: what points to these the language knows by itself. */
export const builtIn: readonly string[] = ['housing', 'finance', 'family', 'health', 'work'];

interface KaderGoal {
  id: string;
  name: WordFinder;
  /** A finder per entry, so that two weigh more than one, and a phrase of two words more than one of them. */
  words: readonly { find: WordFinder; weight: number }[];
}

const byKader = new WeakMap<Kader, readonly KaderGoal[]>();

/** The main goals or result areas that a kader has of its own. */
function ownGoals(kader: Kader): readonly KaderGoal[] {
  let goals = byKader.get(kader);
  if (!goals) {
    goals = kader.mainGoals
      .filter(({ id }) => !builtIn.includes(id))
      .map(({ id, name, vocabulary }) => ({
        id,
        name: wordFinder([name.split(/ [–-] /)[0]!]),
        words: vocabulary.map((entry) => ({ find: wordFinder([entry]), weight: entry.split(' ').length })),
      }));
    byKader.set(kader, goals);
  }
  return goals;
}

/** Whether the kader has goals besides the five of brede ondersteuning. */
export const hasOwnGoals = (kader: Kader): boolean => ownGoals(kader).length > 0;

/** The kader's own goals that a unit serves: by its label or heading, its words, else by those of its passage. */
export function ownMainGoalsOf(unit: Unit, plan: Plan): string[] {
  const goals = ownGoals(plan.kader);
  for (const { number } of unit.reading.goalReferences) {
    const goal = number ? plan.goalNumbered(number, unit) : undefined;
    if (goal && goal !== unit) return best(goals, placesOf(goal));
  }
  const named = goals.filter(({ name }) => placesOf(unit).some((tokens) => name(tokens)));
  if (named.length > 0) return named.map(({ id }) => id);
  const own = best(goals, placesOf(unit));
  if (own.length > 0) return own;
  const around = [...unit.group.units, ...(unit.group.intro?.units ?? [])].filter((other) => other !== unit);
  return best(goals, around.flatMap(placesOf));
}

/** The words of a unit, of the label before it and of the heading above it. */
function placesOf({ sentence, reading, group }: Unit): (readonly Token[])[] {
  const places = [reading.tokens];
  if (sentence.bodyStart > 0) places.push(headingTokens(sentence.text.slice(0, sentence.bodyStart)));
  if (group.passage.section) places.push(headingTokens(group.passage.section.title));
  return places;
}

/** The goal or two of which these places say most. */
function best(goals: readonly KaderGoal[], places: readonly (readonly Token[])[]): string[] {
  const points = goals.map(({ id, name, words }) => ({
    id,
    points:
      (places.some((tokens) => name(tokens)) ? 3 : 0) +
      words.reduce((sum, { find, weight }) => sum + (places.some((tokens) => find(tokens)) ? weight : 0), 0),
  }));
  const most = Math.max(0, ...points.map((goal) => goal.points));
  return most === 0
    ? []
    : points
        .filter((goal) => goal.points >= most * 0.6 && goal.points > 0)
        .sort((a, b) => b.points - a.points)
        .slice(0, 2)
        .map(({ id }) => id);
}
