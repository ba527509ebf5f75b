import type { Reading } from '../reading.ts';
import { featuresOf } from './main-goal-features.ts';
import model from './main-goal-weights.json' with { type: 'json' };

/** What stands around a statement, as the main goals it points to. */
export interface Clues {
  /** By its own words. */
  own: readonly string[];
  /** By its passage; empty where its own words tell. */
  passage: readonly string[];
  /** By the parts of the plan that are about the same thing; empty where its own words tell. */
  linked: readonly string[];
}

/** The five main goals in the order of the weights. */
export const GOALS = ['housing', 'finance', 'family', 'health', 'work'] as const;
/** Chance from which a main goal counts as served; chosen by cross-validation over the labelled texts. */
export const ENOUGH = 0.4;
/** A statement serves two main goals at most: more says nothing any more. */
export const MOST = 2;

/** Values of what bears on one main goal apart from the words: points of the vocabulary and the clues around. */
export function clueValues(reading: Reading, clues: Clues, goal: string): Record<string, number> {
  const points = (of: Readonly<Record<string, number>>, id: string) => of[id] ?? 0;
  const highest = (of: Readonly<Record<string, number>>) => Math.max(0, ...Object.values(of));
  const { goalScore, purposeScore, personScore } = reading;
  const silent = clues.own.length === 0;
  const own = clues.own.includes(goal) ? 1 : 0;
  const passage = clues.passage.includes(goal) ? 1 : 0;
  const linked = clues.linked.includes(goal) ? 1 : 0;
  const aimed = reading.purposes.some((p) => p.kind === 'change');
  const others = GOALS.reduce((sum, id) => sum + (id === goal ? 0 : points(goalScore, id)), 0);
  return {
    points: Math.log1p(points(goalScore, goal)),
    'points in purpose': Math.log1p(points(purposeScore, goal)),
    'points of persons': Math.log1p(points(personScore, goal)),
    'points of others': Math.log1p(others),
    'share of points': highest(goalScore) ? points(goalScore, goal) / highest(goalScore) : 0,
    'share in purpose': highest(purposeScore) ? points(purposeScore, goal) / highest(purposeScore) : 0,
    own,
    'own alone': clues.own.length === 1 ? own : 0,
    'own by purpose': aimed ? own : 0,
    passage,
    linked,
    'linked alone': clues.passage.length === 0 ? linked : 0,
    silent: silent ? 1 : 0,
  };
}

const kept = new WeakMap<Reading, readonly number[]>();

/** What the words of a sentence give each main goal. Kept with the reading: a passage is judged again at each key. */
function wordScores(reading: Reading): readonly number[] {
  let scores = kept.get(reading);
  if (!scores) {
    const words: Readonly<Record<string, readonly number[]>> = model.words;
    const features = [...featuresOf(reading)];
    scores = GOALS.map((_, g) => features.reduce((sum, feature) => sum + (words[feature]?.[g] ?? 0), 0));
    kept.set(reading, scores);
  }
  return scores;
}

/**
 * The main goals that a statement serves, most likely first to two: a linear model over what it says and what stands
 * around it. The weights are made from the labelled texts by `npm run train` and are the same everywhere.
 */
export function modelGoals(reading: Reading, clues: Clues): string[] {
  const around: Readonly<Record<string, readonly number[]>> = model.clues;
  const byWords = wordScores(reading);
  const scores = GOALS.map((goal, g) => {
    let score = model.bias[g]! + byWords[g]!;
    for (const [name, value] of Object.entries(clueValues(reading, clues, goal)))
      score += (around[name]?.[g] ?? 0) * value;
    return { goal, score };
  });
  const least = Math.log(ENOUGH / (1 - ENOUGH));
  const served = scores
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
  return GOALS.filter((goal) => served.some((s) => s.goal === goal));
}
