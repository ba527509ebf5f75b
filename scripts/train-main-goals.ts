// npm run train – makes the weights of the main-goal model from the labelled texts (test/corpus), and prints what it
// reaches on each file when that file is left out. Deterministic: the same texts give the same weights.
import { readdirSync, writeFileSync } from 'node:fs';
import { featuresOf } from '../src/checker/judge/main-goal-features.ts';
import { clueValues, ENOUGH, GOALS, MOST } from '../src/checker/judge/main-goal-model.ts';
import { type LabelledStatement, labelledStatements } from '../test/corpus/statements.ts';

/** Pull of the weights towards nothing: strong for the many words, weak for the few clues. */
const PULL = { word: 2, clue: 0.05 };
const ROUNDS = 300;
/** A word seen less often teaches nothing. */
const SEEN = 2;
/** A weight below this moves no judgement and is left out. */
const SLIGHT = 0.15;

type Row = LabelledStatement & { file: string };
type Open = Row & { clues: NonNullable<Row['clues']> };
/** Places and values of what a row has. */
type Vector = readonly (readonly [at: number, value: number])[];
interface Model {
  clues: readonly string[];
  words: readonly string[];
  /** Per main goal: the clues, the words, the bias. */
  weights: readonly (readonly number[])[];
}

const corpus = new URL('../test/corpus/', import.meta.url);
const texts = (folder: string) =>
  readdirSync(new URL(folder, corpus))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => folder + name);
const files = [...texts('./'), ...texts('./goals/')].sort();
const rows: Row[] = files.flatMap((file) => labelledStatements(new URL(file, corpus)).map((row) => ({ ...row, file })));
const isOpen = (row: Row): row is Open => row.clues !== null;

for (const file of files) {
  const own = rows.filter((row) => row.file === file);
  if (own.length === 0) continue;
  const model = train(rows.filter(isOpen).filter((row) => row.file !== file));
  const now = f1(own.map((row) => [row.mainGoals, row.found]));
  const unseen = f1(own.map((row) => [row.mainGoals, isOpen(row) ? predict(model, row) : row.found]));
  console.log(`${file.padEnd(26)} ${own.length} statements, F1 now ${now}, when left out of the training ${unseen}`);
}
save(train(rows.filter(isOpen)));

function train(samples: readonly Open[]): Model {
  const seen = new Map<string, number>();
  for (const { reading } of samples) for (const name of featuresOf(reading)) seen.set(name, (seen.get(name) ?? 0) + 1);
  const words = [...seen]
    .filter(([, count]) => count >= SEEN)
    .map(([name]) => name)
    .sort();
  const clues = Object.keys(clueValues(samples[0]!.reading, samples[0]!.clues, GOALS[0]));
  const places = placesOf(clues, words);
  const weights = GOALS.map((goal) =>
    learn(
      samples.map((row) => vectorOf(row, goal, places)),
      samples.map((row) => (row.mainGoals.includes(goal) ? 1 : 0)),
      clues.length,
      clues.length + words.length,
    ),
  );
  return { clues, words, weights };
}

function placesOf(clues: readonly string[], words: readonly string[]): Map<string, number> {
  return new Map([...clues.map((name) => `clue ${name}`), ...words].map((name, at) => [name, at]));
}

function vectorOf({ reading, clues }: Open, goal: string, places: ReadonlyMap<string, number>): Vector {
  const values = Object.entries(clueValues(reading, clues, goal));
  const vector: [number, number][] = [];
  for (const [name, value] of values) if (value !== 0) vector.push([places.get(`clue ${name}`)!, value]);
  for (const name of featuresOf(reading)) {
    const at = places.get(name);
    if (at !== undefined) vector.push([at, 1]);
  }
  return vector;
}

/** Logistic regression with a quadratic pull, by steps that adapt per weight (Adam); the last weight is the bias. */
function learn(vectors: readonly Vector[], labels: readonly number[], clueCount: number, size: number): number[] {
  const w = new Float64Array(size + 1);
  const mean = new Float64Array(size + 1);
  const square = new Float64Array(size + 1);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = new Float64Array(size + 1);
    for (const [i, vector] of vectors.entries()) {
      let score = w[size]!;
      for (const [at, value] of vector) score += w[at]! * value;
      const error = 1 / (1 + Math.exp(-score)) - labels[i]!;
      for (const [at, value] of vector) slope[at]! += error * value;
      slope[size]! += error;
    }
    for (let k = 0; k <= size; k++) {
      const pulled = slope[k]! + (k < size ? (k < clueCount ? PULL.clue : PULL.word) * w[k]! : 0);
      mean[k] = 0.9 * mean[k]! + 0.1 * pulled;
      square[k] = 0.999 * square[k]! + 0.001 * pulled ** 2;
      w[k]! -= (0.1 * (mean[k]! / (1 - 0.9 ** round))) / (Math.sqrt(square[k]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return [...w];
}

function predict({ clues, words, weights }: Model, row: Open): string[] {
  const places = placesOf(clues, words);
  const chances = GOALS.map((goal, g) => {
    let score = weights[g]!.at(-1)!;
    for (const [at, value] of vectorOf(row, goal, places)) score += weights[g]![at]! * value;
    return { goal, chance: 1 / (1 + Math.exp(-score)) };
  });
  return chances
    .filter(({ chance }) => chance >= ENOUGH)
    .sort((a, b) => b.chance - a.chance)
    .slice(0, MOST)
    .map(({ goal }) => goal);
}

function f1(pairs: readonly (readonly [want: readonly string[], got: readonly string[]])[]): string {
  let hit = 0;
  let wrong = 0;
  for (const [want, got] of pairs) {
    hit += got.filter((goal) => want.includes(goal)).length;
    wrong += got.filter((goal) => !want.includes(goal)).length + want.filter((goal) => !got.includes(goal)).length;
  }
  return ((200 * hit) / (2 * hit + wrong)).toFixed(1);
}

function save({ clues, words, weights }: Model): void {
  const round = (weight: number) => Math.round(weight * 100) / 100;
  const table = (names: readonly string[], at: number) =>
    Object.fromEntries(
      names
        .map((name, i) => [name, weights.map((of) => round(of[at + i]!))] as const)
        .filter(([, of]) => of.some((weight) => Math.abs(weight) >= SLIGHT)),
    );
  const target = new URL('../src/checker/judge/main-goal-weights.json', import.meta.url);
  const model = {
    bias: weights.map((of) => round(of.at(-1)!)),
    clues: table(clues, 0),
    words: table(words, clues.length),
  };
  writeFileSync(target, `${JSON.stringify(model)}\n`);
  console.log(`${Object.keys(model.words).length} words and topics in main-goal-weights.json`);
}
