// npm run score -- [FILE…] [--show RULE|statements|smart-X|mainGoals|none] [--json]
// Scores the checker on the labelled corpora beside this file; `--show` prints every miss with what the checker saw.
import { readdirSync } from 'node:fs';
import { createChecker } from '../../src/checker/checker.ts';
import { type Rates, readCorpus, SCORED, score } from './scoring.ts';

const args = process.argv.slice(2);
const at = args.indexOf('--show');
const show = at >= 0 ? args.splice(at, 2)[1] : undefined;
const asJson = args.includes('--json');
const here = new URL('.', import.meta.url);
const named = args.filter((arg) => !arg.startsWith('--'));
const files =
  named.length > 0
    ? named
    : readdirSync(here)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => new URL(name, here).pathname);

const pct = (x: number | null) => (x === null ? '–' : (100 * x).toFixed(1)).padStart(6);
const row = (name: string, t: Rates) =>
  console.log(name.padEnd(26), pct(t.precision), pct(t.recall), pct(t.f1), `   tp ${t.tp} fp ${t.fp} fn ${t.fn}`);

const examples = files.flatMap((file) => readCorpus(file));
const result = score(examples, createChecker());
if (asJson) {
  console.log(JSON.stringify({ ...result, misses: undefined }));
} else {
  console.log(`${result.examples} examples of ${files.length} file(s)\n${''.padEnd(26)}  prec.    rec.     F1`);
  for (const rule of SCORED) row(rule, result.rules[rule]!);
  row('core (first five)', result.core);
  row('statements', result.statements);
  row('main goals', result.mainGoals);
  for (const letter of 'SMART') row(`missing ${letter}`, result.missing[letter]!);
  row('missing S, M or T', result.missingSMT);
  console.log(
    `agreement per letter: ${[...'SMART'].map((l) => `${l} ${pct(result.agreement[l]!).trim()}`).join('  ')}`,
  );
  console.log(
    `no-plan texts: ${result.none.withAlarm} of ${result.none.examples} with an alarm, ${result.none.alarms} alarms`,
  );
  if (show !== undefined) {
    for (const miss of result.misses.filter((m) => m.what === show || show === 'all')) {
      console.log(
        `${miss.kind.padEnd(6)} ${miss.id}${show === 'all' ? ` ${miss.what}` : ''}  ${miss.quote.replace(/\s+/g, ' ').slice(0, 240)}${miss.evidence ? `\n         ${miss.evidence}` : ''}`,
      );
    }
  }
}
