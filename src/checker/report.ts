import type { RuleId } from '../method/roles.ts';
import type { Fact, Unit } from './plan.ts';
import type { Evidence, EvidenceKind } from './types.ts';

/** Collects what the rules find. */
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
  const { sentence, offset } = unit;
  const { tokens } = unit.reading;
  const start = offset + tokens[span.from]!.start;
  const end = offset + tokens[span.to - 1]!.end;
  return { kind, text: sentence.text.slice(start - sentence.start, end - sentence.start), start, end };
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
