import type { Kader } from '../method/kader.ts';
import { reasoningOf, toldBy } from './chain.ts';
import { PlanField } from './field.ts';
import { judgeAlone, judgeGoals, judgeRest, plannedAs } from './judge/index.ts';
import { hasOwnGoals } from './judge/kader-goals.ts';
import { Index, Links, type Reader, startReading } from './judge/links.ts';
import { circumstanceOf, obstacleMarks } from './judge/motivation.ts';
import { isPlanText } from './judge/plan-text.ts';
import { contentOf } from './judge/words.ts';
import type { Group, Plan, Unit } from './plan.ts';
import type { Reading } from './reading.ts';
import { saysEnding, tellsGoal, touchesMainGoal } from './reasoning.ts';
import { Report } from './report.ts';
import type { Rule } from './rule.ts';
import type { FieldText } from './types.ts';

/** Sentences up to which a text is taken to be about one thing. */
const SHORT = 6;

interface Workings {
  kader: Kader;
  rules: readonly Rule[];
  read: (text: string) => Reading;
}

/**
 * A plan that is kept between checks and follows its texts. A change touches the sentences that were written on; what
 * others say rests on what they read of the plan (`Index`), so only readers of what changed are judged again.
 */
export class KeptPlan implements Plan {
  readonly kader: Kader;
  fields: readonly PlanField[] = [];
  groups: readonly Group[] = [];
  planLevel = true;
  short: readonly Unit[] | null = null;
  readonly planned: Links<Unit>;
  readonly circumstances: Links<Unit>;
  readonly told: Links<Unit>;
  readonly #numbers: Index<Unit>;
  readonly #serving: Index<Unit>;
  readonly #marks: Index<Unit>;
  /** The number of each goal that has one. */
  readonly #numberOf = new Map<Unit, { number: string; given: string | null }>();
  readonly #workings: Workings;
  /** Groups that must be judged again in the plan. */
  readonly #stale = new Set<Group>();
  /** Groups that were judged again, or whose words others cite, since the plan was last told. */
  #changed = new Set<Group>();
  #day: number | null = null;
  #units: readonly Unit[] | null = null;

  constructor(workings: Workings) {
    this.#workings = workings;
    this.kader = workings.kader;
    const touched = (reader: Reader) => this.#stale.add(reader as Group);
    this.planned = new Links(touched);
    this.circumstances = new Links(touched);
    this.told = new Links(touched);
    this.#numbers = new Index(1, touched);
    this.#serving = new Index(2, touched);
    this.#marks = new Index(2, touched);
  }

  get units(): readonly Unit[] {
    this.#units ??= this.groups.flatMap((group) => group.units);
    return this.#units;
  }

  goalNumbered(number: string, reader: Unit): Unit | undefined {
    return this.#numbers.read(number, reader.group)[0];
  }

  goalsFor(mainGoal: string, reader: Unit): readonly Unit[] {
    return this.#serving.read(mainGoal, reader.group);
  }

  elsewhere(mark: Parameters<Plan['elsewhere']>[0], reader: Unit): boolean {
    return this.#marks.read(mark, reader.group).some((unit) => unit !== reader);
  }

  before(unit: Unit, count: number): readonly Unit[] {
    unit.group.looksBack = true;
    let units = unit.group.units.slice(0, unit.at);
    for (let { previous } = unit.group; previous && units.length < count; { previous } = previous)
      units = [...previous.units, ...units];
    return units.slice(-count);
  }

  day(reader: Unit): number | null {
    reader.group.looksAtDay = true;
    return this.#day;
  }

  takeChanged(): ReadonlySet<Group> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  /** Follows the fields to their new texts and judges what that touches. */
  update(fields: readonly FieldText[]): void {
    const { read } = this.#workings;
    const fresh = new Set<Group>();
    const gone: Group[] = [];
    const goneUnits = new Set<Unit>();
    const following: Group[] = [];
    const before = this.fields;
    this.fields = this.#match(fields);
    let moved = this.fields.length !== before.length;
    for (const field of before) {
      if (this.fields.includes(field)) continue;
      moved = true;
      gone.push(...field.groups);
      for (const { units } of field.groups) for (const unit of units) goneUnits.add(unit);
    }
    for (const [i, field] of this.fields.entries()) {
      const relaid = field.update(fields[i]!, read);
      for (const group of relaid.fresh) fresh.add(group);
      gone.push(...relaid.gone);
      for (const unit of relaid.goneUnits) goneUnits.add(unit);
      following.push(...relaid.following);
      moved ||= relaid.moved;
    }
    this.#drop(gone, goneUnits);
    if (moved) this.#number();
    for (const group of following) if (group.looksBack) fresh.add(group);
    this.#findDay(fresh);
    // What a governing sentence says counts for what it governs.
    for (const group of fresh) for (const item of group.governed) fresh.add(item);
    for (const group of [...fresh].sort((a, b) => a.first - b.first)) judgeAlone(group, this);
    if (this.#chooseFields(fresh) || moved) this.#order();
    // A short text is about one thing: all of it bears on all of it.
    if (this.short) for (const group of this.groups) this.#stale.add(group);
    for (const group of fresh) this.#list(group);
    if (moved || [...fresh].some((group) => group.units.some((unit) => this.#isRenumbered(unit)))) this.#numberGoals();
    this.#judge(fresh);
  }

  /** The fields to go on with: the same ones where id and role are the same, in the same order. */
  #match(fields: readonly FieldText[]): PlanField[] {
    const places = new Map(this.fields.map((field, i) => [field.id, i]));
    let last = -1;
    return fields.map((field) => {
      const place = places.get(field.id) ?? -1;
      const known = this.fields[place];
      if (!known || known.role !== field.role || place <= last) return new PlanField(field);
      last = place;
      return known;
    });
  }

  #drop(groups: readonly Group[], units: ReadonlySet<Unit>): void {
    for (const group of groups) {
      startReading(group);
      this.#stale.delete(group);
      this.#changed.delete(group);
      forgetCites(group);
    }
    if (units.size === 0) return;
    for (const index of [this.planned, this.circumstances, this.told, this.#numbers, this.#serving, this.#marks])
      index.drop(units);
    for (const unit of units) this.#numberOf.delete(unit);
  }

  #number(): void {
    let first = 0;
    for (const field of this.fields)
      for (const group of field.groups) {
        group.first = first;
        first += group.units.length;
      }
  }

  #findDay(fresh: Set<Group>): void {
    const day = this.fields.find((field) => field.day !== null)?.day ?? null;
    if (day === this.#day) return;
    this.#day = day;
    for (const field of this.fields) for (const group of field.groups) if (group.looksAtDay) fresh.add(group);
  }

  /** Takes out the fields whose label says nothing and whose text is no plan; says whether others count than before. */
  #chooseFields(fresh: Set<Group>): boolean {
    let changed = false;
    const judged = new Set([...fresh].map((group) => group.field));
    for (const field of this.fields) {
      if (field.role !== 'unknown' || !judged.has(field)) continue;
      const counts = isPlanText(
        field,
        field.groups.flatMap((group) => group.units),
      );
      if (counts && !field.counts) for (const group of field.groups) fresh.add(group);
      if (!counts && field.counts) this.#drop(field.groups, new Set(field.groups.flatMap((group) => group.units)));
      changed ||= field.counts !== counts;
      field.counts = counts;
    }
    for (const group of fresh) if (!(group.field as PlanField).counts) fresh.delete(group);
    return changed;
  }

  /** Lays the groups of all fields that count in order. */
  #order(): void {
    const { short } = this;
    this.#units = null;
    this.groups = this.fields.flatMap((field) => (field.counts ? field.groups : []));
    this.short = this.groups.length <= SHORT && this.units.length <= SHORT ? this.units : null;
    if (short) for (const group of this.groups) this.#stale.add(group);
  }

  /** Lets others find the units of a group by what they say. */
  #list(group: Group): void {
    for (const unit of group.units) {
      this.planned.set(unit, plannedAs(unit));
      this.circumstances.set(unit, circumstanceOf(unit));
      const told = toldBy(unit);
      this.told.set(unit, told, told === null ? undefined : contentOf(unit.reading));
    }
  }

  /** Whether a unit became or ceased to be a goal with a number, or has another number of its own. */
  #isRenumbered(unit: Unit): boolean {
    return isNumbered(unit) ? this.#numberOf.get(unit)?.given !== numberGiven(unit) : this.#numberOf.has(unit);
  }

  /** Numbers the goals: as the plan does, else in order. */
  #numberGoals(): void {
    for (const unit of this.#numberOf.keys())
      if (!isNumbered(unit)) {
        this.#numberOf.delete(unit);
        this.#numbers.set(unit, null);
      }
    let ordinal = 0;
    for (const group of this.groups) {
      let counted = false;
      for (const unit of group.units) {
        if (!isNumbered(unit)) continue;
        if (!counted) ordinal++;
        counted = true;
        const given = numberGiven(unit);
        const number = given ?? String(ordinal);
        const known = this.#numberOf.get(unit);
        this.#numberOf.set(unit, { number, given });
        if (known?.number === number) continue;
        this.#numbers.set(unit, keys(number), this.#goalAs(unit));
      }
    }
  }

  /** What others see of a goal that they refer to by its number. */
  #goalAs({ judged, sentence, group }: Unit): string {
    const seen = `${judged.mainGoals.join(' ')} ${judged.circumstanceKnown}`;
    return hasOwnGoals(this.kader) ? `${seen} ${sentence.text} ${group.passage.section?.title ?? ''}` : seen;
  }

  #judge(fresh: ReadonlySet<Group>): void {
    const stale = this.#stale;
    for (const group of fresh) {
      stale.add(group);
      // The words that others cite may be others now.
      for (const other of group.citedBy) {
        other.chain = null;
        this.#changed.add(other);
      }
    }
    if (hasOwnGoals(this.kader)) for (const group of fresh) this.#listGoals(group);
    // The set grows while it is gone through: what a goal comes to be may touch others.
    for (const group of stale) {
      startReading(group);
      const empty = group.units.map((unit) => unit.judged.emptyGoal);
      judgeGoals(group, this);
      this.#listGoals(group);
      for (const unit of group.units) {
        const { judged } = unit;
        const aim = tellsGoal(unit) || judged.provision !== null;
        this.#marks.set(unit, keys(`${obstacleMarks(unit)} ${aim ? 'aim' : ''}`));
        const serves = judged.goal && !judged.emptyGoal;
        this.#serving.set(unit, serves ? keys(judged.mainGoals.join(' ')) : null);
      }
      if (group.units.some((unit, i) => unit.judged.emptyGoal !== empty[i]))
        for (const item of group.governed) stale.add(item);
    }
    for (const group of stale) {
      judgeRest(group, this);
      this.#report(group);
      this.#changed.add(group);
    }
    stale.clear();
  }

  #listGoals(group: Group): void {
    for (const unit of group.units) {
      const known = this.#numberOf.get(unit);
      if (known) this.#numbers.set(unit, keys(known.number), this.#goalAs(unit));
    }
  }

  #report(group: Group): void {
    const { units } = group;
    const report = new Report();
    for (const rule of this.#workings.rules) if (rule.check) for (const unit of units) rule.check(unit, this, report);
    group.facts = report.facts;
    group.judgedAt = group.passage.start;
    forgetCites(group);
    group.reasoning = units.filter((unit) => unit.judged.provision).map((unit) => reasoningOf(unit, this));
    group.tells = {
      goal: units.some((unit) => unit.judged.goal),
      provision: units.some((unit) => unit.judged.provision),
      ending: units.some(saysEnding),
      mainGoal: units.some((unit) => touchesMainGoal(unit, this)),
    };
    group.told = null;
    group.chain = null;
  }
}

/** Takes a group from those that it cites. */
function forgetCites(group: Group): void {
  for (const { situation, obstacle, effect, goal } of group.reasoning)
    for (const place of [situation, obstacle, effect, goal]) place?.unit.group.citedBy.delete(group);
}

/** The number that a goal or the heading above it gives. */
const numberGiven = ({ sentence, group }: Unit): string | null =>
  sentence.label?.number ?? group.passage.section?.label?.number ?? null;

const isNumbered = ({ role, judged }: Unit): boolean => role === 'goal' && judged.goal;

const known = new Map<string, ReadonlySet<string>>();

/** Some words as a set, the same set each time. */
function keys(words: string): ReadonlySet<string> {
  let set = known.get(words);
  if (!set) {
    set = new Set(words.split(' ').filter(Boolean));
    if (known.size >= 1000) known.clear();
    known.set(words, set);
  }
  return set;
}
