import type { Chain, Finding, MainGoalTouch, Proposal, Statement } from '../checker/types.ts';
import type { FieldRole, RuleId } from '../method/roles.ts';

/** A field of the plan as the panel lists it. */
export interface FieldSummary {
  /** Unique within the tab (frame and field). */
  id: string;
  label: string;
  role: FieldRole;
  /** Number of findings shown in it. */
  count: number;
}

/** Everything the panel shows of one tab's plan. Built by the top frame; holds plan text, so it is never stored. */
export interface PlanSnapshot {
  /** Origin of the top frame. */
  origin: string;
  /** Id of the kader in force. */
  kader: string;
  fields: FieldSummary[];
  /** Id of the field that has the focus, or had it last; null before any. */
  focus: string | null;
  /** Key of the finding whose card is open, or null. */
  open: string | null;
  /** Without what the user ignores. */
  findings: Finding[];
  statements: ShownStatement[];
  chain: Chain[];
  mainGoals: MainGoalTouch[];
  /** Titles of the rules: a panel that had to bring the rules along would open later. */
  titles: Record<RuleId, string>;
  /** What is ignored on this page now, each undoable. */
  ignored: IgnoredItem[];
}

/** A goal or agreement with its words. */
export interface ShownStatement extends Statement {
  text: string;
}

/** Something that the user ignores: here (this sentence, this session), this word, or this rule. */
export type IgnoredItem =
  | { scope: 'here'; key: string; rule: string; quote: string }
  | { scope: 'word'; word: string }
  | { scope: 'rule'; rule: string };

/** From the panel to the top frame of a tab. */
export type PanelCommand =
  /** Scroll to the finding, put the focus in its field and open its card. */
  | { type: 'show-finding'; key: string; field: string }
  /** Scroll to a stretch of a field and select it. */
  | { type: 'show-text'; field: string; start: number; end: number }
  | { type: 'ignore'; item: IgnoredItem }
  | { type: 'undo-ignore'; item: IgnoredItem }
  /** Ask for the reasoning sentence of a finding; answered by `proposal`. */
  | { type: 'propose'; key: string; field: string }
  /** Put a proposal in the text, as typing does. */
  | { type: 'apply'; proposal: Proposal }
  /** Put a text in a field after the caret, or at its end, as typing does; answered by `applied`. */
  | { type: 'insert'; field: string; text: string };

/** From the top frame to the panel. */
export type PanelEvent =
  | { type: 'plan'; plan: PlanSnapshot }
  | { type: 'proposal'; key: string; proposal: Proposal | null }
  /** The fix was made (`ok`) or could not be: the text stands as it was. */
  | { type: 'applied'; ok: boolean };
