import { judgePurpose } from '../../language/purpose-kinds.ts';
import { blank, type Group, type Plan, type Unit } from '../plan.ts';
import { changesFor, isPlanned } from '../reasoning.ts';
import { isEmptyGoal, isGoal, isMeansGoal, isMeansPurpose, isReferral } from './goal.ts';
import { hasOwnGoals, ownMainGoalsOf } from './kader-goals.ts';
import { mainGoalsOf, toldMainGoals } from './main-goals.ts';
import { tellsObstacle } from './motivation.ts';
import { provisionOf } from './provision.ts';
import { isRetroactive } from './retroactive.ts';
import { smartOf } from './smart.ts';
import { statementOf } from './statement.ts';

/** Makes up what the units of a passage are by themselves. All else that is made up rests on this. */
export function judgeAlone(group: Group, plan: Plan): void {
  group.looksBack = false;
  group.looksAtDay = false;
  for (const unit of group.units) unit.judged = blank();
  for (const unit of group.units) {
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
    judged.retroactive = isRetroactive(unit, plan);
    // What is paid back is granted as well.
    if (judged.retroactive && !judged.provision) judged.provision = refunded(unit);
    else if (judged.retroactive) judged.provision = atRefund(unit);
    judged.statement = statementOf(unit);
    judged.obstacle = tellsObstacle(unit);
  }
}

/** Makes up what the goals of a passage are in the plan. Others refer to them, so they go before all else. */
export function judgeGoals(group: Group, plan: Plan): void {
  for (const unit of group.units) {
    const { judged } = unit;
    judged.emptyGoal =
      judged.goal &&
      !judged.means &&
      !judged.referral &&
      isEmptyGoal(unit.reading) &&
      // What says nothing to the five main goals may fall under a goal of the kader's own.
      !(hasOwnGoals(plan.kader) && ownMainGoalsOf(unit, plan).length > 0);
  }
  for (const unit of group.units) {
    if (!unit.judged.goal) continue;
    unit.judged.mainGoals = goalsServed(unit, plan);
    unit.judged.circumstanceKnown = plan.circumstances.touches(unit);
  }
}

/** Makes up the rest: which main goals the other units serve, and what is SMART about each statement. */
export function judgeRest(group: Group, plan: Plan): void {
  const passage = [...group.units, ...(group.intro?.units ?? [])];
  for (const [i, unit] of group.units.entries()) {
    const { judged } = unit;
    if (!judged.goal) judged.mainGoals = isPlanned(unit) ? goalsServed(unit, plan) : [];
    if (judged.statement) judged.smart = smartOf(unit, { passage, next: group.units[i + 1] ?? null });
  }
}

const goalsServed = (unit: Unit, plan: Plan): readonly string[] =>
  unit.judged.emptyGoal && !unit.sentence.label?.mainGoal ? [] : mainGoalsOf(unit, plan);

/** What others see of a goal, a provision or an agreement that is linked to them; null for what is none. */
export const plannedAs = (unit: Unit): string | null =>
  unit.judged.goal || unit.judged.provision !== null || unit.judged.statement !== null
    ? toldMainGoals(unit).join(' ')
    : null;

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

/** "die behandeling heeft ze zelf betaald en dat geld krijgt ze terug": the money that comes back, where a clause names it. */
function atRefund(unit: Unit): Unit['judged']['provision'] {
  const { reading, judged } = unit;
  const refund = reading.refunds[0];
  const clause = refund && reading.clauses.find((c) => c.from <= refund.from && refund.from < c.to);
  const given = judged.provision!;
  if (!clause || (clause.from <= given.from && given.from < clause.to)) return given;
  const at = reading.tokens.findIndex(
    (t, i) => i >= clause.from && i < clause.to && /^(?:geld|\w*bedrag|kosten|bon|bonnen|rekening|nota)$/.test(t.norm),
  );
  return at < 0 ? given : { from: at, to: at + 1, noun: given.noun, unknown: given.unknown };
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
  const next = unit.group.units[unit.at + 1];
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
