import type { Kader } from '../method/kader.ts';
import type { RuleId, Severity } from '../method/roles.ts';
import { type Address, messageOf } from './messages.ts';
import type { Cited, Fact, Group, Place, Plan, Quote, Reasoning, Told, Unit } from './plan.ts';
import { Report } from './report.ts';
import type { Rule } from './rule.ts';
import { ruleById } from './rules/index.ts';
import type { ChainPart, Evidence, FieldText, Finding, MainGoalTouch, PlanCheck } from './types.ts';

/** How a checker answers: for which kader, in which form of address, and what the user set for the rules. */
export interface Manner {
  kader: Kader;
  address: Address;
  rules: readonly Rule[];
  severityOf: (rule: RuleId) => Severity | undefined;
}

/**
 * What a plan says, with the offsets of its texts. Each passage keeps how it was told, so this only notes which passages
 * there are and where they stand; a list is made when it is first read. What a caller was given never changes.
 */
export function answer(plan: Plan, manner: Manner): PlanCheck {
  const { fields, kader } = plan;
  const { groups, told, chains } = toldIn(plan, manner);
  const stand = new Int32Array(groups.length);
  for (let i = 0; i < groups.length; i++) stand[i] = groups[i]!.passage.start;
  const asked = askedOf(plan, manner);
  return lazily<PlanCheck>({
    findings() {
      const findings: Finding[] = [];
      let i = 0;
      for (const field of fields) {
        for (const finding of asked.get(field) ?? []) findings.push(finding);
        for (let group = groups[i]; group && group.field === field; group = groups[++i]) {
          const own = moved(told[i]!, stand[i]!).findings;
          const extra = asked.get(group);
          for (const finding of extra ? inOrder([...own, ...extra]) : own) findings.push(finding);
        }
      }
      return findings;
    },
    statements: () => told.flatMap((each, i) => moved(each, stand[i]!).statements),
    chain() {
      const places = new Map(groups.map((group, i) => [group, stand[i]!]));
      const part = (quote: Quote | null): ChainPart | null =>
        quote && partAt(quote.group.field.id, places.get(quote.group)!, quote);
      return chains.flatMap((list) =>
        list.map((each) => ({
          situation: part(each.situation),
          obstacle: part(each.obstacle),
          provision: part(each.provision)!,
          effect: part(each.effect),
          goal: part(each.goal),
          mainGoals: [...each.mainGoals],
        })),
      );
    },
    mainGoals() {
      const mainGoals: MainGoalTouch[] = kader.mainGoals.map(({ id, name }) => ({ id, name, parts: [] }));
      const byId = new Map(mainGoals.map(({ id, parts }) => [id, parts]));
      for (const [i, each] of told.entries())
        for (const { mainGoal, part } of moved(each, stand[i]!).parts) byId.get(mainGoal)?.push(part);
      return mainGoals;
    },
  });
}

/** How the passages of a plan are told, in their order. */
interface Telling {
  address: string;
  groups: readonly Group[];
  told: Told[];
  chains: (readonly Cited[])[];
}

const tellings = new WeakMap<Plan, Telling>();
const NONE: readonly never[] = [];

/** Tells what changed since the plan was told last; the rest is taken over. */
function toldIn(plan: Plan, manner: Manner): Telling {
  const { groups } = plan;
  const { address } = manner;
  const changed = plan.takeChanged();
  const last = tellings.get(plan);
  const goesOn = last?.groups === groups && last.address === address;
  const telling: Telling = goesOn
    ? { ...last, told: last.told.slice(), chains: last.chains.slice() }
    : { address, groups, told: new Array(groups.length), chains: new Array(groups.length) };
  const renew = (group: Group, i: number) => {
    if (group.told?.address !== address) group.told = tell(group, manner);
    group.chain ??= group.reasoning.length === 0 ? NONE : group.reasoning.map(cite);
    telling.told[i] = group.told;
    telling.chains[i] = group.chain;
  };
  if (goesOn) for (const group of changed) renew(group, placeIn(groups, group));
  else for (const [i, group] of groups.entries()) renew(group, i);
  tellings.set(plan, telling);
  return telling;
}

/** Where a group stands in the order of the plan. */
function placeIn(groups: readonly Group[], { first }: Group): number {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (groups[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An object of which each property is made when it is first read. */
function lazily<T extends object>(make: { [Key in keyof T]: () => T[Key] }): T {
  const result = {} as T;
  for (const key of Object.keys(make) as (keyof T)[]) {
    let made: { value: T[keyof T] } | undefined;
    const get = () => {
      made ??= { value: make[key]() };
      return made.value;
    };
    Object.defineProperty(result, key, { get, enumerable: true });
  }
  return result;
}

/** What is found in the plan as a whole, by the field that it is shown at, and what its kader asks of single passages. */
function askedOf(plan: Plan, manner: Manner): Map<FieldText | Group, Finding[]> {
  const report = new Report();
  for (const rule of manner.rules) rule.checkPlan?.(plan, report);
  const asked = new Map<FieldText | Group, Finding[]>();
  for (const fact of report.facts) {
    const place = fact.unit?.group ?? placeOf(fact.rule, plan.fields);
    const finding = findingOf(fact, fact.unit?.field ?? (place as FieldText), manner);
    asked.set(place, [...(asked.get(place) ?? []), finding]);
  }
  return asked;
}

/** The field that a finding about the plan as a whole is shown at: where it would be mended. */
function placeOf(rule: RuleId, fields: readonly FieldText[]): FieldText {
  const wanted =
    rule === 'plan-without-ending'
      ? (['evaluation', 'agreements', 'support'] as const)
      : (['goal', 'support'] as const);
  for (const role of wanted) {
    const field = fields.find((f) => f.role === role);
    if (field) return field;
  }
  return fields[0]!;
}

/** Tells the share of a passage anew. */
function tell(group: Group, manner: Manner): Told {
  const { units, facts, judgedAt, passage } = group;
  const by = passage.start - judgedAt;
  return {
    at: passage.start,
    address: manner.address,
    findings: inOrder(
      facts.map((fact) => findingOf({ ...fact, evidence: shifted(fact.evidence, by) }, group.field, manner)),
    ),
    statements: units
      .filter((unit) => unit.judged.statement !== null)
      .map((unit) => ({
        field: unit.field.id,
        kind: unit.judged.statement!,
        smart: unit.judged.smart,
        mainGoals: [...unit.judged.mainGoals],
        start: unit.sentence.start,
        end: trimEnd(unit),
      })),
    parts: partsOf(units),
  };
}

/** The share of a passage where it stands now. */
function moved(told: Told, at: number): Told {
  const by = at - told.at;
  if (by === 0) return told;
  return {
    at,
    address: told.address,
    findings: told.findings.map((finding) => ({
      ...finding,
      start: finding.start + by,
      end: finding.end + by,
      evidence: shifted(finding.evidence, by),
    })),
    statements: told.statements.map((each) => ({ ...each, start: each.start + by, end: each.end + by })),
    parts: told.parts.map(({ mainGoal, part }) => ({
      mainGoal,
      part: { ...part, start: part.start + by, end: part.end + by },
    })),
  };
}

const shifted = (list: Evidence[], by: number): Evidence[] =>
  by === 0 ? list : list.map((each) => ({ ...each, start: each.start + by, end: each.end + by }));

const inOrder = (findings: Finding[]) => findings.sort((a, b) => a.start - b.start || a.end - b.end);

function findingOf(fact: Fact, field: FieldText, manner: Manner): Finding {
  const { unit, evidence, word } = fact;
  const severity = manner.severityOf(fact.rule) ?? fact.requirement?.severity ?? ruleById(fact.rule).severity;
  const key = fact.requirement ? `${fact.rule} ${fact.requirement.title}` : fact.rule;
  const message = messageOf(fact, manner.kader, manner.address);
  const about = { rule: fact.rule, severity, field: field.id };
  if (!unit) return { ...about, start: 0, end: 0, quote: '', message, evidence, key: `${key}|`, word };
  const { sentence } = unit;
  const start = fact.span ? unit.offset + unit.reading.tokens[fact.span.from]!.start : sentence.start;
  const end = fact.span ? unit.offset + unit.reading.tokens[fact.span.to - 1]!.end : trimEnd(unit);
  return {
    ...about,
    start,
    end,
    quote: sentence.text.slice(start - sentence.start, end - sentence.start),
    message,
    evidence,
    key: `${key}|${sentence.text}|${fact.span ? start - sentence.start : 0}`,
    word,
  };
}

/** End of a sentence without its closing stop. */
function trimEnd(unit: Unit): number {
  const { text, start } = unit.sentence;
  const last = unit.reading.tokens.at(-1);
  if (!last || !/^[.!?;:,]$/.test(last.text)) return start + text.length;
  return start + text.slice(0, unit.offset - start + last.start).trimEnd().length;
}

/** Goals, provisions and agreements touch the main goals that they serve. */
const partsOf = (units: readonly Unit[]): Told['parts'] =>
  units
    .filter(({ judged }) => judged.statement !== null || judged.provision !== null)
    .flatMap((unit) => {
      const { start, end, text } = unit.sentence;
      return unit.judged.mainGoals.map((mainGoal) => ({ mainGoal, part: { field: unit.field.id, start, end, text } }));
    });

/** The reasoning of one provision in the words of the plan. */
export function cite({ unit, situation, obstacle, provision, effect, goal }: Reasoning): Cited {
  const quote = (place: Place | null) => place && quoteOf(place, unit.group);
  return {
    situation: quote(situation),
    obstacle: quote(obstacle),
    provision: quoteOf(provision, unit.group),
    effect: quote(effect),
    goal: quote(goal),
    mainGoals: unit.judged.mainGoals,
  };
}

function quoteOf({ unit, span }: Place, by: Group): Quote {
  const { group, sentence, reading } = unit;
  if (group !== by) group.citedBy.add(by);
  if (!span) return { group, start: sentence.at, end: sentence.at + sentence.text.length, text: sentence.text };
  const start = sentence.bodyStart + reading.tokens[span.from]!.start;
  const end = sentence.bodyStart + reading.tokens[span.to - 1]!.end;
  return { group, start: sentence.at + start, end: sentence.at + end, text: sentence.text.slice(start, end) };
}

const partAt = (field: string, at: number, { start, end, text }: Quote): ChainPart => ({
  field,
  start: at + start,
  end: at + end,
  text,
});
