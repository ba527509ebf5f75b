import { defaultKader } from '../method/index.ts';
import type { Kader } from '../method/kader.ts';
import type { RuleId, Severity } from '../method/roles.ts';
import { chainOf, touchedMainGoals } from './chain.ts';
import { judge } from './judge/index.ts';
import { isPlanText } from './judge/plan-text.ts';
import { type Address, addressOf, messageOf } from './messages.ts';
import { type Group, type Judgement, type Plan, passagesOf, roleOf, type Unit } from './plan.ts';
import { propose } from './proposal.ts';
import { extraVocabulary, type Reading, read } from './reading.ts';
import { type Fact, Report } from './report.ts';
import { rules } from './rules/index.ts';
import type { Checker, CheckOptions, FieldText, Finding, PlanCheck } from './types.ts';

export interface CheckerOptions {
  kader?: Kader;
  /** How the resident is spoken of; without it the text itself tells. */
  address?: Address;
  /** What the user or the organisation set for a rule; goes before what the kader says. */
  rules?: Partial<Record<RuleId, { on?: boolean; severity?: Severity }>>;
  /** Words of the organisation: things and help that it provides, names of desks and bodies. */
  vocabulary?: { provisions?: readonly string[]; organisations?: readonly string[] };
}

const NOTHING: PlanCheck = { findings: [], statements: [], chain: [], mainGoals: [] };
/** Readings kept in memory: a few long plans' worth. */
const KEPT = 6000;

/** Makes a checker for one kader. Readings of sentences are kept in memory, so a repeated check reads only what changed. */
export function createChecker(options: CheckerOptions = {}): Checker {
  const kader = options.kader ?? defaultKader;
  const extra = extraVocabulary(options.vocabulary);
  const readings = new Map<string, Reading>();
  const reading = (text: string): Reading => {
    let known = readings.get(text);
    if (!known) {
      known = read(text, extra);
      if (readings.size >= KEPT) readings.clear();
      readings.set(text, known);
    }
    return known;
  };

  const isOn = (rule: RuleId) => options.rules?.[rule]?.on ?? kader.rules[rule]?.on ?? true;

  function lay(fields: readonly FieldText[], checkOptions: CheckOptions): Plan {
    const plan: Plan = {
      fields,
      kader,
      groups: [],
      units: [],
      numbered: new Map(),
      planLevel: checkOptions.planLevel ?? true,
    };
    for (const field of fields) {
      if (field.role === 'none') continue;
      const byPassage = new Map<unknown, Group>();
      for (const passage of passagesOf(field)) {
        const group: Group = {
          passage,
          units: [],
          intro: passage.intro ? (byPassage.get(passage.intro) ?? null) : null,
        };
        byPassage.set(passage, group);
        plan.groups.push(group);
        for (const sentence of passage.sentences) {
          const body = sentence.text.slice(sentence.bodyStart);
          const unit: Unit = {
            field,
            group,
            sentence,
            reading: reading(body),
            offset: sentence.start + sentence.bodyStart,
            role: roleOf(field, passage, sentence),
            index: plan.units.length,
            judged: blank(),
          };
          group.units.push(unit);
          plan.units.push(unit);
        }
      }
    }
    judge(plan);
    return plan;
  }

  const checker: Checker = {
    check(fields, checkOptions = {}) {
      const plan = lay(fields, checkOptions);
      leaveOut(plan);
      if (plan.units.length === 0) return NOTHING;
      const report = new Report();
      for (const rule of rules) if (isOn(rule.id)) rule.check(plan, report);
      const address = options.address ?? addressOf(fields.map((f) => f.text));
      return {
        findings: order(
          report.facts.map((fact) => finding(fact, plan, address)),
          fields,
        ),
        statements: plan.units
          .filter((u) => u.judged.statement !== null)
          .map((u) => ({
            field: u.field.id,
            kind: u.judged.statement!,
            smart: u.judged.smart,
            mainGoals: [...u.judged.mainGoals],
            start: u.sentence.start,
            end: trimEnd(u),
          })),
        chain: chainOf(plan),
        mainGoals: touchedMainGoals(plan),
      };
    },
    propose(target, fields) {
      return propose(target, lay(fields, {}), options.address ?? addressOf(fields.map((f) => f.text)));
    },
  };
  return checker;

  function finding(fact: Fact, plan: Plan, address: Address): Finding {
    const rule = rules.find((r) => r.id === fact.rule)!;
    const severity =
      options.rules?.[fact.rule]?.severity ??
      kader.rules[fact.rule]?.severity ??
      fact.requirement?.severity ??
      rule.severity;
    const key = fact.requirement ? `${fact.rule} ${fact.requirement.title}` : fact.rule;
    const { unit } = fact;
    const message = messageOf(fact, plan, address);
    if (!unit) {
      return {
        rule: fact.rule,
        severity,
        field: placeOf(fact.rule, plan.fields),
        start: 0,
        end: 0,
        quote: '',
        message,
        evidence: fact.evidence,
        key: `${key}|`,
        word: fact.word,
      };
    }
    const start = fact.span ? unit.offset + unit.reading.tokens[fact.span.from]!.start : unit.sentence.start;
    const end = fact.span ? unit.offset + unit.reading.tokens[fact.span.to - 1]!.end : trimEnd(unit);
    return {
      rule: fact.rule,
      severity,
      field: unit.field.id,
      start,
      end,
      quote: unit.field.text.slice(start, end),
      message,
      evidence: fact.evidence,
      key: `${key}|${unit.sentence.text}|${fact.span ? start - unit.sentence.start : 0}`,
      word: fact.word,
    };
  }
}

/** Takes the fields out whose label says nothing and whose text is no plan. */
function leaveOut(plan: Plan): void {
  for (const field of plan.fields) {
    if (
      field.role !== 'unknown' ||
      isPlanText(
        field,
        plan.units.filter((u) => u.field === field),
      )
    )
      continue;
    plan.units = plan.units.filter((u) => u.field !== field);
    plan.groups = plan.groups.filter((g) => g.units[0]?.field !== field);
  }
}

/** The field that a finding about the plan as a whole is shown at: where it would be mended. */
function placeOf(rule: RuleId, fields: readonly FieldText[]): string {
  const wanted =
    rule === 'plan-without-ending'
      ? (['evaluation', 'agreements', 'support'] as const)
      : (['goal', 'support'] as const);
  for (const role of wanted) {
    const field = fields.find((f) => f.role === role);
    if (field) return field.id;
  }
  return fields[0]!.id;
}

/** End of a sentence without its closing stop. */
function trimEnd(unit: Unit): number {
  const { text, start } = unit.sentence;
  const last = unit.reading.tokens.at(-1);
  if (!last || !/^[.!?;:,]$/.test(last.text)) return start + text.length;
  return start + text.slice(0, unit.offset - start + last.start).trimEnd().length;
}

function order(findings: Finding[], fields: readonly FieldText[]): Finding[] {
  const at = new Map(fields.map((f, i) => [f.id, i]));
  return findings.sort((a, b) => at.get(a.field)! - at.get(b.field)! || a.start - b.start || a.end - b.end);
}

const blank = (): Judgement => ({
  provision: null,
  goal: false,
  emptyGoal: false,
  means: false,
  referral: false,
  retroactive: false,
  statement: null,
  smart: '',
  mainGoals: [],
  obstacle: false,
});
