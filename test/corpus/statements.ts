import type { Clues } from '../../src/checker/judge/main-goal-model.ts';
import { cluesOf } from '../../src/checker/judge/main-goals.ts';
import { KeptPlan } from '../../src/checker/kept-plan.ts';
import { type Reading, read } from '../../src/checker/reading.ts';
import { rules } from '../../src/checker/rules/index.ts';
import { defaultKader } from '../../src/method/index.ts';
import { readCorpus } from './scoring.ts';

/** A labelled statement that the checker recognises, with what its main goals are judged by. */
export interface LabelledStatement {
  reading: Reading;
  /** What stands around it; null where its main goal is named and nothing is left to judge. */
  clues: Clues | null;
  /** Main goals as labelled, and as the checker has them now. */
  mainGoals: readonly string[];
  found: readonly string[];
}

/** The labelled statements of a corpus file (`path`) that the checker recognises. */
export function labelledStatements(path: string | URL): LabelledStatement[] {
  return readCorpus(path)
    .filter(({ role }) => role !== 'none')
    .flatMap(({ text, role, statements = [] }) => {
      const plan = new KeptPlan({ kader: defaultKader, rules, read });
      plan.update([{ id: 'text', role: role === 'none' ? 'unknown' : (role ?? 'whole'), text }]);
      const recognised = plan.units.filter((unit) => unit.judged.statement !== null);
      return statements.flatMap(({ quote, mainGoals = [] }) => {
        const start = text.indexOf(quote);
        const unit = recognised.find((u) => u.sentence.start < start + quote.length && start < u.sentence.end);
        if (!unit) return [];
        const clues = unit.judged.emptyGoal ? null : cluesOf(unit, plan);
        return [{ reading: unit.reading, clues, mainGoals, found: unit.judged.mainGoals }];
      });
    });
}
