/**
 * Speed beside peers, in one process: what counts are the ratios, the times hang on the machine. A cold check against
 * Harper and retext, a keystroke in plans of three sizes, and texts that nobody should write.
 */
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSentenceSpacing from 'retext-sentence-spacing';
import retextSimplify from 'retext-simplify';
import { createChecker } from '../src/checker/checker.ts';
import type { Checker, PlanCheck } from '../src/checker/types.ts';
import { hostile } from '../test/checker/hostile-texts.ts';
import { dutch, dutchPlan, english } from './texts.ts';

const SIZE = 100_000;
const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!;
const show = (value: number) => value.toFixed(value < 10 ? 2 : 0);

/** Looks at all of an answer: its lists are made when they are read. */
const readOut = ({ findings, statements, chain, mainGoals }: PlanCheck) =>
  findings.length + statements.length + chain.length + mainGoals.length;

const check = (checker: Checker, text: string) => checker.check([{ id: 'plan', role: 'whole', text }]);

async function time(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function cold(): Promise<void> {
  const plan = dutch(SIZE);
  const text = english(SIZE);
  const linter = new LocalLinter({ binary });
  await linter.setup();
  // Four plugins that look at wording, as the checker does, and four of which three only look at neighbouring words.
  const wording = retext()
    .use(retextEnglish)
    .use(retextSimplify)
    .use(retextPassive)
    .use(retextReadability)
    .use(retextEquality)
    .freeze();
  const typing = retext()
    .use(retextEnglish)
    .use(retextRepeatedWords)
    .use(retextIndefiniteArticle)
    .use(retextSentenceSpacing)
    .use(retextEquality)
    .freeze();
  const segmenter = new Intl.Segmenter('nl', { granularity: 'word' });
  const runs: Record<string, () => unknown> = {
    doelwijzer: () => readOut(check(createChecker(), plan)),
    'harper.js': () => linter.lint(text, { language: 'plaintext' }),
    'retext, wording': () => wording.process(text),
    'retext, typing': () => typing.process(text),
    'Intl.Segmenter': () => Array.from(segmenter.segment(plan)).length,
  };
  const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < 9; round++)
    for (const [name, run] of Object.entries(runs)) {
      // Harper takes seconds; three rounds are enough to see it.
      if (name === 'harper.js' && round % 3 !== 2) continue;
      const spent = await time(run);
      // The first rounds warm the engine up.
      if (round > 1) times.get(name)!.push(spent);
    }
  const own = median(times.get('doelwijzer')!);
  console.log(`Cold check of ${SIZE} characters (median)`);
  for (const [name, list] of times) {
    const spent = median(list);
    console.log(
      `  ${name.padEnd(16)} ${show(spent).padStart(6)} ms  ${show(SIZE / spent).padStart(6)} characters/ms  ${show(spent / own)} × the time of doelwijzer`,
    );
  }
}

/** Sentences that are written on, the same in each plan. */
const probes = {
  description: 'Situatie\nMevrouw slaapt slecht op een oud matras en meldt zich daardoor vaak ziek.',
  goal: 'Doel 1 (Werk): mevrouw werkt vóór 1 juli 2027 weer alle diensten; dat wil zij zelf.',
  provision: 'Hulp\nMevrouw krijgt een bed met matras van € 450, zodat zij uitrust en haar werk volhoudt.',
  agreement: 'Afspraken\nDe consulent belt vóór 6 maart met de bedrijfsarts over de opbouw van de uren.',
};

async function keystrokes(): Promise<void> {
  const sizes = [500, 5000, 50_000];
  const probe = Object.values(probes).join('\n\n');
  console.log('A keystroke (median): the check, and the check with its whole answer read out');
  for (const where of ['beginning', 'middle'] as const) {
    const plans = sizes.map((size) => {
      const parts = dutchPlan(size);
      parts.splice(where === 'beginning' ? 0 : parts.length >> 1, 0, probe);
      return { checker: createChecker(), text: parts.join('\n\n') };
    });
    for (const [name, sentence] of Object.entries(probes)) {
      const checks: number[][] = sizes.map(() => []);
      const answers: number[][] = sizes.map(() => []);
      for (let round = 0; round < 120; round++)
        for (const [i, { checker, text }] of plans.entries()) {
          const at = text.indexOf(sentence) + sentence.length - 12 - (round % 9);
          // As a field gives it: a string of its own, not a chain of pieces.
          const typed = structuredClone(
            `${text.slice(0, at)}${String.fromCharCode(97 + (round % 26))}${text.slice(at)}`,
          );
          let answer!: PlanCheck;
          const spent = await time(() => {
            answer = check(checker, typed);
          });
          const rest = await time(() => readOut(answer));
          if (round < 40) continue;
          checks[i]!.push(spent);
          answers[i]!.push(spent + rest);
        }
      const [small, middle, large] = checks.map(median) as [number, number, number];
      const cold = median(
        await Promise.all([1, 2, 3].map(() => time(() => readOut(check(createChecker(), plans[1]!.text))))),
      );
      console.log(
        `  ${name.padEnd(12)} ${where.padEnd(10)} ${sizes.map((size, i) => `${size} words ${show(median(checks[i]!))} / ${show(median(answers[i]!))} ms`).join(', ')};` +
          ` 50,000 : 500 = ${show(large / small)}; cold 5,000 : keystroke = ${show(cold / middle)}`,
      );
    }
  }
}

/** Milliseconds that this thread works on a text: as many times as it takes to measure it. */
function work(text: string): number {
  const before = process.threadCpuUsage();
  for (let runs = 1; ; runs++) {
    readOut(check(createChecker(), text));
    const { user, system } = process.threadCpuUsage(before);
    if (user + system > 40_000) return (user + system) / 1000 / runs;
  }
}

function worst(): void {
  console.log('Texts that nobody should write: twice as long takes');
  for (const [name, make] of Object.entries(hostile)) {
    const [once, twice] = [SIZE / 2, SIZE].map((size) => median([1, 2, 3].map(() => work(make(size)))));
    console.log(`  ${show(twice! / once!)} × ${name} (${SIZE} characters: ${show(twice!)} ms)`);
  }
}

await cold();
await keystrokes();
worst();
