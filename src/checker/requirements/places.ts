import { canonise } from '../../language/canon.ts';
import { normalise, type Token, tokenise } from '../../language/tokens.ts';
import { headingTokens, type WordFinder } from '../judge/kader-words.ts';
import type { Plan, Unit } from '../plan.ts';
import { evidenceAt } from '../report.ts';
import type { FieldText } from '../types.ts';
import type { Lack } from './requirement.ts';

/** The words of a sentence, of the label before it, of the heading above it and of its field. */
function wordsAround({ sentence, reading, group, field }: Unit): (readonly Token[])[] {
  const headings = [sentence.text.slice(0, sentence.bodyStart), group.passage.section?.title, field.label];
  return [reading.tokens, ...headings.filter((text) => text).map((text) => headingTokens(text!))];
}

/** Whether one of these words stands in a unit, in the label before it or in the headings above it. */
export const saysAt = (unit: Unit, words: WordFinder): boolean =>
  wordsAround(unit).some((tokens) => words(tokens) !== null);

const DENIED = / (?:geen|nog niet|niet bekend|onbekend|n\.?n\.?b\.?|nvt|n\.?v\.?t\.?) /;

/**
 * The lines of the plan's texts. A short one at the end ("Regievoerder: mw. K.") reads as a heading and is no sentence
 * of its own, yet it says what a plan as a whole must say.
 */
export function linesOf(plan: Plan): (readonly Token[])[] {
  const fields = new Set(plan.groups.map(({ field }) => field));
  return [...fields].flatMap(linesOfField);
}

interface Lines {
  text: string;
  label: string | undefined;
  tokens: ReadonlyMap<string, readonly Token[]>;
  list: (readonly Token[])[];
}

const linesByField = new WeakMap<FieldText, Lines>();

/** The lines of a field; one that it had before stays the same list of tokens, so that it is not searched again. */
function linesOfField(field: FieldText): (readonly Token[])[] {
  const { label, text } = field;
  const last = linesByField.get(field);
  if (last && last.text === text && last.label === label) return last.list;
  const tokens = new Map<string, readonly Token[]>();
  const lines = text.split('\n');
  const list = [...(label ? [`${label}: ${lines[0]}`] : []), ...lines].map((line) => {
    const known = tokens.get(line) ?? last?.tokens.get(line) ?? tokenise(normalise(line));
    tokens.set(line, known);
    return known;
  });
  linesByField.set(field, { text, label, tokens, list });
  return list;
}

/** Whether a line says that there is none ("nog geen regievoerder"). */
export const isDenied = (line: readonly Token[]): boolean => DENIED.test(canonise(line).text);

/** The units of the passage of a unit, and of the one that governs it. */
export const passageOf = ({ group }: Unit): Unit[] => [...group.units, ...(group.intro?.units ?? [])];

/** Whether there is a plan to ask something of: a goal, an agreement or a provision. */
export const isPlan = (plan: Plan): boolean =>
  plan.units.some(({ judged }) => judged.goal || judged.statement !== null || judged.provision !== null);

/** The plan as a whole lacks it; nothing where only a part of a plan is looked at. */
export const lackOfPlan = (plan: Plan): Lack[] => (plan.planLevel && isPlan(plan) ? [{ unit: null }] : []);

/** The units that grant a provision; with `serviceOnly` only those that grant help, no goods or money. */
export function provisionsOf(plan: Plan, serviceOnly = false): Unit[] {
  return plan.units.filter(({ judged, reading }) => {
    if (!judged.provision) return false;
    if (!serviceOnly) return true;
    const { from } = judged.provision;
    return reading.provisions.find((mention) => mention.from === from)?.entry.kind === 'service';
  });
}

/** What a provision lacks, marked at its words. */
export function lackOfProvision(unit: Unit, message: (name: string) => string): Lack {
  const span = unit.judged.provision!;
  const evidence = evidenceAt(unit, 'provision', span);
  return { unit, span, evidence: [evidence], message: message(`‘${evidence.text}’`) };
}

/** "a, b of c". */
export function choice(names: readonly string[]): string {
  const lower = names.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return lower.length < 2 ? (lower[0] ?? '') : `${lower.slice(0, -1).join(', ')} of ${lower.at(-1)}`;
}
