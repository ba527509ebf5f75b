import { judgePurpose } from '../language/purpose-kinds.ts';
import { hasOwnGoals } from './judge/kader-goals.ts';
import { namedMainGoals } from './judge/main-goals.ts';
import { wordsOf } from './judge/words.ts';
import type { Plan, Unit } from './plan.ts';

/**
 * The core of the method: does the plan say what a provision is to achieve – in its sentence, its passage, by a reference
 * to a goal, or in the sentence that governs its list?
 */
export function hasGoal(unit: Unit): boolean {
  return goalSource(unit) !== null;
}

/** Where the goal of a provision is told, or null. */
export function goalSource(unit: Unit): Unit | null {
  const { reading } = unit;
  if (!unit.judged.means && reading.purposes.some((p) => p.kind === 'change')) return unit;
  if (reading.goalReferences.length > 0) return unit;
  if (wishesFor(unit)) return unit;
  const additive = / (?:ook|daarnaast|verder|tevens|bovendien|eveneens|en ook|plus|extra|nog) /.test(
    wordsOf(reading).slice(0, 60),
  );
  for (const other of unit.group.units) {
    if (other === unit) continue;
    if (other.role === 'purpose' && !unit.judged.means && tellsPurpose(other)) return other;
    if (other.role === 'situation' && other.sentence.label) continue;
    if (tellsGoal(other)) return other;
    if (other.index === unit.index + 1 && other.reading.goalReferences.length > 0 && !other.judged.provision)
      return other;
    if (!changesFor(unit, other)) continue;
    // What another provision is for says nothing about this one, unless the sentence comes after as its result.
    if (other.judged.provision && (additive || other.index < unit.index) && !followsFrom(unit, other)) continue;
    if (other.judged.provision && other.index > unit.index && !opensWithResult(other)) continue;
    if (other.role === 'situation') continue;
    // What was is no result; what a zodat says of the help may stand beside a past ("verwerkt wat zij heeft gezien").
    if (other.reading.past && other.reading.purposes.every((p) => p.result)) continue;
    return other;
  }
  const intro = unit.group.intro;
  if (intro) {
    const governing = intro.units.find(
      (u) =>
        (tellsGoal(u) || u.reading.purposes.some((p) => p.kind === 'change') || u.reading.goalReferences.length > 0) &&
        u.role !== 'situation',
    );
    if (governing) return governing;
  }
  return null;
}

/** "Hij wil weer werken als kok; wij vergoeden daarom de kookcursus": the wish in a clause of its own is the goal. */
function wishesFor(unit: Unit): boolean {
  const { reading } = unit;
  const { provision } = unit.judged;
  const wish = reading.verbs.find((v) => v.finite && v.clause === 'main' && v.form.frames.includes('wish'));
  const clause = wish && reading.clauses.find((c) => c.from <= wish.from && wish.from < c.to);
  if (!clause || !provision || (clause.from <= provision.from && provision.from < clause.to)) return false;
  if (!/ (?:daarom|daarvoor|hiervoor|daartoe|hiertoe|dus|om dat te|om dit te) /.test(wordsOf(reading))) return false;
  return (
    reading.people.some((p) => p.kind === 'resident' && clause.from <= p.from && p.from < clause.to) &&
    reading.provisions.every((p) => p.from < clause.from || p.from >= clause.to)
  );
}

/**
 * Whether another sentence of the passage tells a change that the help of this one brings about: what its things are for
 * ("Daarmee kan zij kleding opbergen" after a cupboard) is none.
 */
export function changesFor(unit: Unit, other: Unit): boolean {
  const { tokens, purposes } = other.reading;
  return purposes.some((p) => {
    if (p.kind !== 'change') return false;
    if (!p.result || other.reading.provisions.length > 0) return true;
    const means = unit.reading.provisions.map((m) => ({
      noun: m.noun,
      name: unit.reading.tokens[m.from]!.norm,
      classId: m.entry.classId,
      from: -1,
      to: -1,
    }));
    return means.length === 0 || judgePurpose(tokens.slice(p.from, p.to), means, p.from) === 'change';
  });
}

/** A "Waarvoor" cell that says what it is for, not why it is needed. */
function tellsPurpose(cell: Unit): boolean {
  const { reading } = cell;
  if (reading.tokens.length === 0) return false;
  if (reading.purposes.some((p) => p.kind === 'change') || reading.goalReferences.length > 0) return true;
  const words = wordsOf(reading);
  return (
    reading.clauses.every((c) => c.kind !== 'reason') &&
    !(/ (?:niet|geen|kapot|stuk|lek) /.test(words) && !/ (?:niet meer|hoeft|geen \S+ meer|zonder) /.test(words))
  );
}

/** A goal with content: not empty, not itself a means or a referral. */
export function tellsGoal(unit: Unit): boolean {
  return (
    unit.judged.goal && !unit.judged.emptyGoal && !unit.judged.means && !unit.judged.referral && !unit.judged.provision
  );
}

const followsFrom = (unit: Unit, other: Unit) =>
  other.index === unit.index - 1 &&
  /^ (?:hiervoor|daarvoor|daarom|hiertoe|daartoe|dus|dit|dat) /.test(wordsOf(unit.reading));
const opensWithResult = (unit: Unit) =>
  / (?:hierdoor|daardoor|hiermee|daarmee|zo|dan|op die manier|zodoende|dit|dat|met|daar|weer) /.test(
    ` ${wordsOf(unit.reading).trim().split(' ').slice(0, 6).join(' ')} `,
  );

/** A goal, provision or agreement that names or implies a main goal. */
export function touchesMainGoal(unit: Unit, plan: Plan): boolean {
  if (hasOwnGoals(plan.kader)) return isPlanned(unit) && unit.judged.mainGoals.length > 0;
  if (unit.judged.goal && unit.group.passage.section?.label?.mainGoal) return true;
  if (unit.judged.statement === null && unit.judged.provision === null && !unit.judged.goal) return false;
  if (unit.judged.emptyGoal) return unit.judged.mainGoals.length > 0;
  return (
    namedMainGoals(unit, plan).length > 0 ||
    (Object.values(unit.reading.goalScore).some((points) => points >= 2) && unit.judged.mainGoals.length > 0)
  );
}

/** Part of the plan itself: a goal, provision or agreement, not the description of the situation. */
export function isPlanned(unit: Unit): boolean {
  const { role, judged } = unit;
  if (role === 'situation' || role === 'evaluation' || role === 'excluded' || role === 'motivation')
    return judged.statement !== null || judged.provision !== null;
  if (judged.statement !== null || judged.provision !== null || judged.referral || judged.retroactive || judged.goal)
    return true;
  if (role === 'open') return followsPlanned(unit);
  return role === 'support' || role === 'agreements' || role === 'goal' || role === 'how' || role === 'when';
}

/** In running text: a sentence without a verb of its own that goes on about the provision or agreement before it. */
function followsPlanned(unit: Unit): boolean {
  if (unit.reading.finite || unit.reading.past) return false;
  const units = unit.group.units;
  const before = units[units.indexOf(unit) - 1];
  return before !== undefined && (before.judged.provision !== null || before.judged.statement !== null);
}

const ENDING =
  / (?:evaluatie\w*|evalueren|geevalueerd|evalueert|eval\.?|tussenevaluatie|eindgesprek|eindevaluatie|einde|eindigt|eindigen|afronding|afronden|afgerond|borging|nazorg|afsluit\w*|afgesloten|sluiten (?:wij|we)|sluit op|stopt|stoppen|eindigt|loopt tot|loopt t\/m|plan (?:klaar|af) is|terugkijken|terugblik\w*|bijgesteld|herbeoordel\w*|reguliere?|looptijd|overgedragen aan|gaat daarna over|daarna (?:via|kan|kunt|kunnen)) /;

/** Whether a unit says when the plan is evaluated or ends, or how lasting support is secured. */
export function saysEnding(unit: Unit): boolean {
  if (unit.role === 'evaluation') return unit.reading.tokens.length > 1;
  if (unit.role === 'situation' || unit.role === 'excluded') return false;
  return (
    ENDING.test(unit.reading.canon.text) &&
    !/ (?:met roken|cursus afronden|opleiding afronden) /.test(unit.reading.canon.text) &&
    endsThePlan(unit)
  );
}

function endsThePlan(unit: Unit): boolean {
  const text = unit.reading.canon.text;
  if (
    / (?:evaluatie\w*|evalueren|geevalueerd|evalueert|eval\.?|eindgesprek|borging|nazorg|terugkijken|plan klaar is|plan af is) /.test(
      text,
    )
  )
    return true;
  return (
    / (?:plan|hulp|ondersteuning|traject|begeleiding|budgetbeheer|inzet|voorziening|indicatie|dan|daarna|wij|we|stop|einde) /.test(
      text,
    ) &&
    (unit.reading.times.length > 0 || / (?:daarna|regulier\w*|wijkteam|dorpsteam|huisarts) /.test(text))
  );
}
