import { judgePurpose } from '../../language/purposes.ts';
import type { Plan, Unit } from '../plan.ts';
import { changesFor } from '../reasoning.ts';
import { isEmptyGoal, isGoal, isMeansGoal, isMeansPurpose, isReferral } from './goal.ts';
import { hasOwnGoals, ownMainGoalsOf } from './kader-goals.ts';
import { Links, planned } from './links.ts';
import { mainGoalsOf } from './main-goals.ts';
import { tellsObstacle } from './motivation.ts';
import { provisionOf } from './provision.ts';
import { isRetroactive } from './retroactive.ts';
import { smartOf } from './smart.ts';
import { statementOf } from './statement.ts';

/** Makes up, unit by unit, what the rules need to know: first each sentence in its passage, then across the plan. */
export function judge(plan: Plan): void {
  for (const unit of plan.units) {
    const { judged } = unit;
    judged.goal = isGoal(unit);
    judged.provision = provisionOf(unit);
    judged.referral = isReferral(unit);
    if (
      judged.referral &&
      !judged.goal &&
      judged.provision &&
      !judged.provision.unknown &&
      (unit.reading.referrals[0]?.from ?? 0) > judged.provision.from
    )
      judged.referral = false;
    judged.means = judgeMeans(unit);
    judged.emptyGoal = judged.goal && !judged.means && !judged.referral && isEmptyGoal(unit.reading);
    judged.retroactive = isRetroactive(unit, plan);
    // What is paid back is granted as well.
    if (judged.retroactive && !judged.provision) judged.provision = refunded(unit);
    judged.statement = statementOf(unit);
    judged.obstacle = tellsObstacle(unit);
  }
  numberGoals(plan);
  // Goals first: provisions and agreements refer to them by number.
  const ordered = [...plan.units.filter((u) => u.judged.goal), ...plan.units.filter((u) => !u.judged.goal)];
  // What says nothing to the five main goals may fall under a goal of the kader's own.
  if (hasOwnGoals(plan.kader))
    for (const unit of plan.units)
      if (unit.judged.emptyGoal && ownMainGoalsOf(unit, plan).length > 0) unit.judged.emptyGoal = false;
  const links = new Links(planned(plan));
  for (const unit of ordered)
    unit.judged.mainGoals =
      unit.judged.emptyGoal && !unit.sentence.label?.mainGoal ? [] : mainGoalsOf(unit, plan, links);
  for (const group of plan.groups) {
    const passage = [...group.units, ...(group.intro?.units ?? [])];
    for (const [i, unit] of group.units.entries()) {
      if (unit.judged.statement) unit.judged.smart = smartOf(unit, { passage, next: group.units[i + 1] ?? null });
    }
  }
}

function judgeMeans(unit: Unit): boolean {
  const { judged, reading } = unit;
  if (judged.referral && judged.goal) return false;
  if (judged.provision && (isMeansCell(unit) || isOwnUse(unit) || followedByUse(unit))) return true;
  if (judged.goal && (unit.role === 'goal' || reading.goalPhrases.length > 0) && isMeansGoal(unit)) return true;
  if (judged.provision || judged.goal)
    return (
      isMeansPurpose(reading) &&
      (judged.provision !== null || reading.provisions.length > 0) &&
      reading.goalReferences.length === 0
    );
  return false;
}

/** The words that tell of the refund, where no other provision was found. */
function refunded(unit: Unit): Unit['judged']['provision'] {
  const { reading } = unit;
  const mention = reading.provisions[0];
  const span = mention ?? reading.refunds[0] ?? { from: 0, to: 1 };
  return { from: span.from, to: span.to, noun: mention?.noun ?? reading.tokens[span.from]!.norm, unknown: true };
}

/** A thing that the vocabulary does not know, for what its own name says: "een strijksysteem, zodat zij kan strijken". */
function isOwnUse(unit: Unit): boolean {
  const { provision } = unit.judged;
  const { purposes, tokens, goalReferences } = unit.reading;
  if (!provision?.unknown || purposes.length === 0 || goalReferences.length > 0) return false;
  const named = [{ noun: provision.noun, name: provision.noun, from: -1, to: -1 }];
  return purposes.every((p) =>
    /^(?:function|possession)$/.test(judgePurpose(tokens.slice(p.from, p.to), named, p.from)),
  );
}

/** "Wij vergoeden een kast. Daarmee kan zij kleding opbergen.": the next sentence only tells what the thing is for. */
function followedByUse(unit: Unit): boolean {
  if (unit.reading.purposes.length > 0 || unit.reading.goalReferences.length > 0) return false;
  const next = unit.group.units[unit.group.units.indexOf(unit) + 1];
  if (!next) return false;
  return (
    next.reading.purposes.some((p) => p.result) &&
    next.reading.times.length === 0 &&
    unit.reading.provisions.length > 0 &&
    !changesFor(unit, next)
  );
}

/** A row whose "Waarvoor" cell tells only the function of the thing beside it. */
function isMeansCell(unit: Unit): boolean {
  const cell = unit.group.units.find((u) => u.role === 'purpose');
  if (!cell || cell.reading.tokens.length === 0) return false;
  return /^(?:function|possession)$/.test(
    judgePurpose(
      cell.reading.tokens,
      unit.reading.provisions.map((p) => ({ noun: p.noun, from: -1, to: -1 })),
      0,
    ),
  );
}

function numberGoals(plan: Plan): void {
  let ordinal = 0;
  let last: Unit['group'] | null = null;
  for (const unit of plan.units) {
    if (unit.role !== 'goal' || !unit.judged.goal) continue;
    const number = unit.sentence.label?.number ?? unit.group.passage.section?.label?.number ?? null;
    if (unit.group !== last) ordinal++;
    last = unit.group;
    const key = number ?? String(ordinal);
    if (!plan.numbered.has(key)) plan.numbered.set(key, unit);
  }
}
