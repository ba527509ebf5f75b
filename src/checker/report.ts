import type { RuleId, Severity } from '../method/roles.ts';
import type { Plan, Unit } from './plan.ts';
import type { Evidence, EvidenceKind } from './types.ts';

/** A fact that a rule found: where, and what it saw. Wording is made from it in `messages.ts`. */
export interface Fact {
  rule: RuleId;
  /** Null for a finding about the plan as a whole. */
  unit: Unit | null;
  /** Token stretch in the unit's reading that the mark goes under; the whole unit where left out. */
  span?: { from: number; to: number };
  evidence: Evidence[];
  /** The word that "Negeer dit woord" ignores. */
  word: string | null;
  /** What the kader asks beyond the rules, where the fact is about that: it words and weighs its own findings. */
  requirement?: { title: string; severity: Severity; message: string };
}

/** Collects what the rules find in one plan. */
export class Report {
  readonly facts: Fact[] = [];

  add(rule: RuleId, unit: Unit | null, details: Partial<Omit<Fact, 'rule' | 'unit'>> = {}): void {
    this.facts.push({
      rule,
      unit,
      ...(details.span ? { span: details.span } : {}),
      evidence: details.evidence ?? [],
      word: details.word ?? null,
      ...(details.requirement ? { requirement: details.requirement } : {}),
    });
  }
}

/** Evidence from a stretch of tokens of a unit. */
export function evidenceAt(unit: Unit, kind: EvidenceKind, span: { from: number; to: number }): Evidence {
  const { tokens } = unit.reading;
  const start = unit.offset + tokens[span.from]!.start;
  const end = unit.offset + tokens[span.to - 1]!.end;
  return { kind, text: unit.field.text.slice(start, end), start, end };
}

/** What the reading saw of a unit, as evidence for any finding about it. */
export function evidenceOf(unit: Unit): Evidence[] {
  const { reading, judged } = unit;
  const list: Evidence[] = [];
  if (judged.provision) list.push(evidenceAt(unit, 'provision', judged.provision));
  else if (judged.means && reading.provisions[0]) list.push(evidenceAt(unit, 'means', reading.provisions[0]));
  for (const purpose of reading.purposes)
    list.push(evidenceAt(unit, purpose.kind === 'change' ? 'purpose' : 'function', purpose));
  for (const span of reading.referrals.slice(0, 1)) list.push(evidenceAt(unit, 'referral', span));
  for (const time of reading.times) list.push(evidenceAt(unit, time.past ? 'past' : 'deadline', time));
  for (const span of reading.obstacles.slice(0, 2)) list.push(evidenceAt(unit, 'obstacle', span));
  return list;
}

/** Units that are statements (goals and agreements), in order. */
export const statementUnits = (plan: Plan): Unit[] => plan.units.filter((u) => u.judged.statement !== null);
