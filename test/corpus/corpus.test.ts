import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/checker/checker.ts';
import { type Rates, readCorpus, SCORED, score } from './scoring.ts';

/**
 * The scores of each corpus may not drop below the recorded ones. After an improvement record the new ones:
 * `RECORD_FIGURES=1 npm run test:unit -- test/corpus`.
 */
const here = new URL('.', import.meta.url);
const record = new URL('figures.json', here);
const corpora = readdirSync(here)
  .filter((name) => name.endsWith('.jsonl'))
  .sort();

type Figures = Record<string, number>;
const round = (x: number | null) => Math.round((x ?? 1) * 1000) / 1000;

function figuresOf(file: string): Figures {
  const result = score(readCorpus(new URL(file, here)), createChecker());
  const figures: Figures = {
    'core precision': round(result.core.precision),
    'core recall': round(result.core.recall),
    'core F1': round(result.core.f1),
    'statements precision': round(result.statements.precision),
    'statements recall': round(result.statements.recall),
    'main goals F1': round(result.mainGoals.f1),
    'missing S, M or T F1': round(result.missingSMT.f1),
    'A agreement': round(result.agreement.A!),
    'R agreement': round(result.agreement.R!),
    'no-plan texts without alarm': round(result.none.examples ? 1 - result.none.withAlarm / result.none.examples : 1),
  };
  for (const rule of SCORED) figures[`${rule} F1`] = round((result.rules[rule] as Rates).f1);
  return figures;
}

const recorded: Record<string, Figures> = JSON.parse(readFileSync(record, 'utf8'));

describe.each(corpora)('%s', (file) => {
  it('scores at least what is recorded', () => {
    const now = figuresOf(file);
    if (process.env.RECORD_FIGURES) {
      recorded[file] = now;
      writeFileSync(record, `${JSON.stringify(recorded, null, 2)}\n`);
    }
    const dropped = Object.entries(recorded[file] ?? {}).filter(([name, value]) => now[name]! < value - 0.0005);
    expect(recorded[file], `no figures recorded for ${file}`).toBeDefined();
    expect(dropped.map(([name, value]) => `${name}: ${now[name]} was ${value}`)).toEqual([]);
  });
});
