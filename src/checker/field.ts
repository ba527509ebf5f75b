import { sameLabel } from '../language/labels.ts';
import { Cutting, type Passage, type Section, type Sentence, sameSection } from '../language/passages.ts';
import type { FieldRole } from '../method/roles.ts';
import { dayOf } from './judge/retroactive.ts';
import { countAddresses } from './messages.ts';
import { Group, roleOf, Unit } from './plan.ts';
import type { Reading } from './reading.ts';
import type { FieldText } from './types.ts';

/** What a new version of a field's text means for its groups. */
interface Relaid {
  /** New groups, and those of which a sentence, the heading or the governing group changed. */
  fresh: Group[];
  gone: Group[];
  goneUnits: Unit[];
  /** Groups that may have others before them now. */
  following: Group[];
  /** Whether units came or went, so that others have another place. */
  moved: boolean;
}

/** Sentences before a unit that its judgement may look at. */
const REACH = 3;
/** Where the date of a plan stands. */
const BEGINNING = 800;

/** A field of a plan that follows its text: passages as groups, sentences as units. */
export class PlanField implements FieldText {
  readonly id: string;
  readonly role: FieldRole;
  label?: string;
  text = '';
  groups: readonly Group[] = [];
  /** Whether the field counts: one whose label says nothing counts when its text reads as a plan. */
  counts: boolean;
  /** How often each form of address is used. */
  addresses: readonly number[] = countAddresses('');
  /** The date that the text gives itself. */
  day: number | null = null;
  readonly #cutting: Cutting;
  readonly #byPassage = new Map<Passage, Group>();
  readonly #laid = new Map<Group, { kind: Passage['kind']; section: Section | null }>();

  constructor({ id, role }: FieldText) {
    this.id = id;
    this.role = role;
    this.counts = role !== 'unknown';
    this.#cutting = new Cutting(role === 'goal' || role === 'support' || role === 'agreements');
  }

  /** Follows the text to its new version. */
  update({ text, label }: FieldText, read: (text: string) => Reading): Relaid {
    if (label === undefined) delete this.label;
    else this.label = label;
    const result: Relaid = { fresh: [], gone: [], goneUnits: [], following: [], moved: false };
    if (text === this.text) return result;
    if (this.text.slice(0, BEGINNING) !== text.slice(0, BEGINNING)) this.day = dayOf(text.slice(0, BEGINNING));
    this.text = text;
    const { from, removed, added, lines } = this.#cutting.update(text);
    const [less, more] = [countAddresses(lines.before), countAddresses(lines.after)];
    this.addresses = this.addresses.map((count, i) => count - less[i]! + more[i]!);
    if (this.role === 'none') return result;
    const kept = new Set(added);
    for (const passage of removed) if (!kept.has(passage)) this.#remove(passage, result);
    const groups = added.map((passage) => {
      const group = this.#byPassage.get(passage) ?? new Group(this, passage);
      this.#byPassage.set(passage, group);
      const { length } = group.units;
      if (this.#lay(group, read, result.goneUnits)) result.fresh.push(group);
      if (group.units.length !== length) result.moved = true;
      return group;
    });
    const end = from + groups.length;
    if (removed.length !== added.length || added.some((passage, i) => passage !== removed[i])) {
      result.moved = true;
      this.groups = [...this.groups.slice(0, from), ...groups, ...this.groups.slice(from + removed.length)];
      for (let i = from; i <= end && i < this.groups.length; i++) this.groups[i]!.previous = this.groups[i - 1] ?? null;
    }
    result.following = groups;
    for (let i = end, near = 0; i < this.groups.length && near < REACH; near += this.groups[i]!.units.length, i++)
      result.following.push(this.groups[i]!);
    return result;
  }

  #remove(passage: Passage, result: Relaid): void {
    const group = this.#byPassage.get(passage)!;
    this.#byPassage.delete(passage);
    this.#laid.delete(group);
    group.intro?.governed.delete(group);
    result.gone.push(group);
    result.goneUnits.push(...group.units);
  }

  /** Makes the units of a group from the sentences of its passage; says whether anything about them is new. */
  #lay(group: Group, read: (text: string) => Reading, gone: Unit[]): boolean {
    const { passage } = group;
    const { kind, section, sentences } = passage;
    const intro = passage.intro ? (this.#byPassage.get(passage.intro) ?? null) : null;
    const old = group.units;
    const laid = this.#laid.get(group);
    const shared = Math.min(old.length, sentences.length);
    let head = 0;
    while (head < shared && sameSentence(old[head]!.sentence, sentences[head]!)) head++;
    let tail = 0;
    while (tail < shared - head && sameSentence(old.at(-1 - tail)!.sentence, sentences.at(-1 - tail)!)) tail++;
    const changed =
      !laid ||
      laid.kind !== kind ||
      !sameSection(laid.section, section) ||
      group.intro !== intro ||
      old.some(({ sentence }, i) => sentence.at !== sentences[i]?.at) ||
      head + tail < Math.max(old.length, sentences.length);
    this.#laid.set(group, { kind, section });
    if (!changed) {
      for (const [i, unit] of old.entries()) unit.sentence = sentences[i]!;
      return false;
    }
    // Sentences that were written on stay the same units; what is too many goes.
    const stay = Math.min(old.length, sentences.length) - tail;
    gone.push(...old.slice(stay, old.length - tail));
    group.units = sentences.map((sentence, i) => {
      const known =
        i < stay ? old[i] : i >= sentences.length - tail ? old[old.length - sentences.length + i] : undefined;
      const words = sentence.text.slice(sentence.bodyStart);
      const role = roleOf(this, passage, sentence);
      const unit = known ?? new Unit(group, sentence, read(words), role);
      if (unit.reading.text !== words) unit.reading = read(words);
      unit.sentence = sentence;
      unit.role = role;
      unit.at = i;
      return unit;
    });
    if (group.intro !== intro) {
      group.intro?.governed.delete(group);
      intro?.governed.add(group);
      group.intro = intro;
    }
    return true;
  }
}

const sameSentence = (a: Sentence, b: Sentence): boolean =>
  a.text === b.text && a.bodyStart === b.bodyStart && a.labelled === b.labelled && sameLabel(a.label, b.label);
