import type { FieldRole, RuleId, Severity } from '../method/roles.ts';
import type { Plan, Unit } from './plan.ts';
import type { Report } from './report.ts';

/** An example of a rule; the test runs it, the card and the guidance show it, exercises are made from it. */
export interface RuleExample {
  text: string;
  /** Role of the field the text stands in; default `whole`. */
  role?: FieldRole;
  /** For a wrong example: the exact piece that is marked ('' for a plan-level finding). */
  quote?: string;
  /** Id of the kader that it is an example of; the default one where nothing is said. */
  kader?: string;
  /** Check the text as a whole plan: plan-level rules count. */
  plan?: boolean;
  /** One short sentence of B1 Dutch: why this is wrong, or what makes it right. */
  why: string;
}

/** Everything about one rule. One file per rule in `rules/`; the index lists them. */
export interface Rule {
  id: RuleId;
  severity: Severity;
  /** Short name, Dutch ("Verstrekking zonder doel"). */
  title: string;
  /** Why the method asks this, in plain Dutch (B1), two to four short sentences, no blame. */
  explanation: string;
  /** Where the rule comes from: a source of the method, in words. */
  source: string;
  examples: { wrong: RuleExample[]; right: RuleExample[] };
  /** Reports facts about a unit, with ranges and evidence; wording is made from them in `messages.ts`. */
  check?(unit: Unit, plan: Plan, report: Report): void;
  /** Reports facts that only the plan as a whole tells. */
  checkPlan?(plan: Plan, report: Report): void;
}
