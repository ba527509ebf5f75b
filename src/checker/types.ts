import type { FieldRole, RuleId, Severity } from '../method/roles.ts';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One field of the plan as the page (or a file) gives it. */
export interface FieldText {
  id: string;
  role: FieldRole;
  label?: string;
  text: string;
}

/** What the checker saw in the text that bears on a finding; `kind` names it (`provision`, `purpose`, `actor` …). */
export interface Evidence extends Span {
  kind: EvidenceKind;
  text: string;
}

export type EvidenceKind =
  | 'provision'
  | 'referral'
  | 'purpose'
  | 'function'
  | 'goal-marker'
  | 'actor'
  | 'deadline'
  | 'measure'
  | 'obstacle'
  | 'vague'
  | 'consent'
  | 'means'
  | 'main-goal'
  | 'past'
  | 'empty-verb';

export interface Finding extends Span {
  rule: RuleId;
  severity: Severity;
  /** id of the field; for a plan-level finding the field that it is best shown at, with start = end = 0. */
  field: string;
  /** The exact piece of the field's text. Empty for a plan-level finding. */
  quote: string;
  /** One or two sentences of plain Dutch, naming the words it is about and what is missing. */
  message: string;
  evidence: Evidence[];
  /** Stable as long as the sentence stands: rule + sentence text. What "Negeer hier" remembers for the session. */
  key: string;
  /** The word that "Negeer dit woord" would ignore (the provision, the vague word), or null. */
  word: string | null;
}

/** A goal or agreement about the future, with the SMART letters that ARE present. */
export interface Statement extends Span {
  field: string;
  kind: 'goal' | 'agreement' | 'provision';
  /** A subset of "SMART", in that order. */
  smart: string;
  /** Ids of the main goals (hoofddoelen) it serves or implies. */
  mainGoals: string[];
}

/** A link of the reasoning; null where the plan does not say it. */
export interface ChainPart extends Span {
  field: string;
  text: string;
}

/** The reasoning of one provision: situation → obstacle → provision → effect → goal → main goal. */
export interface Chain {
  situation: ChainPart | null;
  obstacle: ChainPart | null;
  provision: ChainPart;
  effect: ChainPart | null;
  goal: ChainPart | null;
  mainGoals: string[];
}

/** Which parts of the plan touch a main goal. */
export interface MainGoalTouch {
  id: string;
  name: string;
  parts: ChainPart[];
}

export interface PlanCheck {
  /** By field in the order given, then by place. */
  findings: Finding[];
  statements: Statement[];
  chain: Chain[];
  mainGoals: MainGoalTouch[];
}

/** What a fix would put in the text: `text` replaces [start, end) of the field. */
export interface Proposal extends Span {
  field: string;
  /** The whole sentence as proposed; slots that are not known stand as […]. */
  text: string;
  slots: { name: 'goal' | 'circumstance' | 'provision' | 'obstacle' | 'effect'; value: string | null; hint: string }[];
}

export interface CheckOptions {
  /** Whether plan-level rules (the plan as a whole) are reported. Default true. */
  planLevel?: boolean;
}

export interface Checker {
  /**
   * Checks the fields of one plan together. Synchronous, and the same for the same fields whatever was checked before;
   * the last plans are kept, so a call after an edit costs what the edit touched. The lists are made when they are read.
   */
  check(fields: readonly FieldText[], options?: CheckOptions): PlanCheck;
  /** The method's reasoning sentence for a finding, its known slots filled in; null where a sentence is no help. */
  propose(finding: Finding, fields: readonly FieldText[]): Proposal | null;
}
