import { passages as cut, type Passage, type Sentence } from '../language/passages.ts';
import type { LabelRole } from '../language/vocabulary/labels.ts';
import type { Kader } from '../method/kader.ts';
import type { Reading } from './reading.ts';
import type { FieldText } from './types.ts';

/** What a sentence is taken for, from its label, its heading or its field. `open`: the text itself must tell. */
export type UnitRole = LabelRole | 'open';

/** Whether text in this role only completes other text: a cell or label that is no sentence of its own. */
export function completesOther(role: UnitRole): boolean {
  return (
    role === 'who' || role === 'when' || role === 'how' || role === 'purpose' || role === 'title' || role === 'excluded'
  );
}

/** A sentence in its place: what the rules look at. */
export interface Unit {
  field: FieldText;
  group: Group;
  sentence: Sentence;
  /** Reading of the sentence without its label. */
  reading: Reading;
  /** Offset in the field's text where the reading begins. */
  offset: number;
  role: UnitRole;
  index: number;
  judged: Judgement;
}

/** A passage with its units. */
export interface Group {
  passage: Passage;
  units: Unit[];
  /** The group that governs this list item. */
  intro: Group | null;
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
}

export interface Plan {
  fields: readonly FieldText[];
  kader: Kader;
  groups: Group[];
  units: Unit[];
  /** Goals by the number or letter that the plan gives them. */
  numbered: Map<string, Unit>;
  planLevel: boolean;
}

/** The passages of a field: fields with goals, support or agreements often hold a line per item. */
export function passagesOf(field: FieldText): Passage[] {
  return cut(field.text, field.role === 'goal' || field.role === 'support' || field.role === 'agreements');
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
