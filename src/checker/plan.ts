import type { Passage, Sentence } from '../language/passages.ts';
import type { LabelRole } from '../language/vocabulary/labels.ts';
import type { Kader } from '../method/kader.ts';
import type { RuleId, Severity } from '../method/roles.ts';
import type { Links, Reader } from './judge/links.ts';
import type { Reading } from './reading.ts';
import type { ChainPart, Evidence, FieldText, Finding, Statement } from './types.ts';

/** What a sentence is taken for, from its label, its heading or its field. `open`: the text itself must tell. */
export type UnitRole = LabelRole | 'open';

/** Whether text in this role only completes other text: a cell or label that is no sentence of its own. */
export function completesOther(role: UnitRole): boolean {
  return (
    role === 'who' || role === 'when' || role === 'how' || role === 'purpose' || role === 'title' || role === 'excluded'
  );
}

/** A sentence in its place: what the rules look at. It stays the same unit while the sentence is written on. */
export class Unit {
  readonly group: Group;
  sentence: Sentence;
  /** Reading of the sentence without its label. */
  reading: Reading;
  role: UnitRole;
  judged: Judgement = blank();
  /** Its place among the units of its group. */
  at = 0;

  constructor(group: Group, sentence: Sentence, reading: Reading, role: UnitRole) {
    this.group = group;
    this.sentence = sentence;
    this.reading = reading;
    this.role = role;
  }

  get field(): FieldText {
    return this.group.field;
  }

  /** Offset in the field's text where the reading begins. */
  get offset(): number {
    return this.sentence.start + this.sentence.bodyStart;
  }

  /** Its place in the plan. */
  get index(): number {
    return this.group.first + this.at;
  }
}

/** A passage with its units, and what has been made of them. */
export class Group implements Reader {
  readonly field: FieldText;
  readonly passage: Passage;
  units: Unit[] = [];
  /** The group that governs this list item, and the items that this one governs. */
  intro: Group | null = null;
  readonly governed = new Set<Group>();
  /** Index of its first unit. */
  first = 0;
  /** What its judgement has read of the rest of the plan. */
  readonly reads: Reader['reads'] = new Set();
  /** Whether its judgement has read the units before it, and the date of the plan. */
  looksBack = false;
  looksAtDay = false;
  /** The group before it in its field. */
  previous: Group | null = null;
  facts: readonly Fact[] = [];
  /** Where it stood when it was judged: what the evidence of its facts is counted from. */
  judgedAt = 0;
  reasoning: readonly Reasoning[] = [];
  /** What it says to the rules about the plan as a whole. */
  tells = { goal: false, provision: false, ending: false, mainGoal: false };

  /** How it was last told, and how its reasoning was. Neither is changed once it is made. */
  told: Told | null = null;
  chain: readonly Cited[] | null = null;
  /** The groups whose reasoning cites this one. */
  readonly citedBy = new Set<Group>();

  constructor(field: FieldText, passage: Passage) {
    this.field = field;
    this.passage = passage;
  }
}

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

/** The share of a passage in the answer, with the form of address that its messages use. */
export interface Told {
  address: string;
  /** Where the passage stood: what the offsets are counted from. */
  at: number;
  findings: readonly Finding[];
  statements: readonly Statement[];
  /** Goals, provisions and agreements, by main goal. */
  parts: readonly { mainGoal: string; part: ChainPart }[];
}

/** Words of a passage, with offsets relative to it. */
export interface Quote {
  group: Group;
  start: number;
  end: number;
  text: string;
}

/** The reasoning of one provision in words of the plan. */
export interface Cited {
  situation: Quote | null;
  obstacle: Quote | null;
  provision: Quote;
  effect: Quote | null;
  goal: Quote | null;
  mainGoals: readonly string[];
}

/** A unit, or a stretch of its tokens. */
export interface Place {
  unit: Unit;
  span: { from: number; to: number } | null;
}

/** The links of the reasoning of one provision; null where the plan does not say it. */
export interface Reasoning {
  unit: Unit;
  situation: Place | null;
  obstacle: Place | null;
  provision: Place;
  effect: Place | null;
  goal: Place | null;
}

/** What has been made of a unit; filled in by `judge/index.ts`. */
export interface Judgement {
  /** It grants or deploys a provision (verstrekking): the tokens that name it. */
  provision: { from: number; to: number; noun: string; unknown: boolean } | null;
  /** Presented as a goal of the resident. */
  goal: boolean;
  /** The goal says nothing that can be told apart ("een nieuwe start"). */
  emptyGoal: boolean;
  /** Only a means, its function or an instrument stands as goal or purpose. */
  means: boolean;
  /** Only a referral stands as goal or as the whole help. */
  referral: boolean;
  retroactive: boolean;
  /** A goal or agreement about the future. */
  statement: 'goal' | 'agreement' | 'provision' | null;
  smart: string;
  mainGoals: readonly string[];
  obstacle: boolean;
  /** A goal: the plan tells of a circumstance that it is about. */
  circumstanceKnown: boolean;
}

export const blank = (): Judgement => ({
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
  circumstanceKnown: false,
});

/**
 * The plan that a unit stands in. What a judgement reads outside its own passage and the one that governs it, it reads
 * through the functions here, which note who reads: only those are judged again when it changes.
 */
export interface Plan {
  readonly fields: readonly FieldText[];
  readonly kader: Kader;
  readonly groups: readonly Group[];
  readonly planLevel: boolean;
  /** All units in order, for what is asked once per plan. */
  readonly units: readonly Unit[];
  /** All units of a text that is so short that it is about one thing; else null. */
  readonly short: readonly Unit[] | null;
  /** Goals, provisions and agreements. */
  readonly planned: Links<Unit>;
  /** What tells of something that calls for help. */
  readonly circumstances: Links<Unit>;
  /** Obstacles and descriptions, by the words of their content. */
  readonly told: Links<Unit>;
  /** The goal with the number or letter that the plan gives it. */
  goalNumbered(number: string, reader: Unit): Unit | undefined;
  /** The first two goals that serve a main goal. */
  goalsFor(mainGoal: string, reader: Unit): readonly Unit[];
  /** Whether any other unit tells of an obstacle (to a main goal), or has a goal with content or a provision. */
  elsewhere(mark: 'obstacle' | `obstacle:${string}` | 'aim', reader: Unit): boolean;
  /** The units just before one in its field. */
  before(unit: Unit, count: number): readonly Unit[];
  /** The groups of which something is new since this was last asked. */
  takeChanged(): ReadonlySet<Group>;
  /** The date that the plan gives itself, as a sortable number. */
  day(reader: Unit): number | null;
}

export function roleOf(field: FieldText, passage: Passage, sentence: Sentence): UnitRole {
  const around =
    sectionRole(passage) ??
    (field.role === 'whole' || field.role === 'unknown' || field.role === 'none' ? null : field.role);
  const own = sentence.label;
  // "Schulden: geen", "Netwerk: een zus": outside the goals the name of a main goal is only a topic.
  if (own && own.role !== 'title' && !(own.bare && around !== 'goal' && !GOAL_LIKE.test(sentence.text)))
    return own.role;
  return around ?? 'open';
}

const GOAL_LIKE = /\b(?:wil|willen|wilt|vanaf|vóór|voor \d|uiterlijk|per \d|zodat|(?:hoofd)?doel|binnen)\b/i;

/** What the heading says of the sentences under it; the title of a plan says nothing. */
function sectionRole(passage: Passage): LabelRole | null {
  const role = passage.section?.label?.role ?? null;
  if (passage.section?.label?.bare && !/doel/i.test(passage.section.title)) return null;
  return role === 'title' ? null : role;
}
