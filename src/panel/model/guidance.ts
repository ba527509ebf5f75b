import type { PlanSnapshot } from '../../messages/protocol.ts';
import type { Kader } from '../../method/kader.ts';
import type { FieldRole, RuleId } from '../../method/roles.ts';
import { matches } from './search.ts';

export type GuidanceItem = Kader['guidance'][number];

/** The rule of the finding whose card is open on the page, or null. */
export function openRule(plan: PlanSnapshot | null): RuleId | null {
  return plan?.findings.find((finding) => finding.key === plan.open)?.rule ?? null;
}

/** The field that has the focus on the page, or had it last. */
export function focusedField(plan: PlanSnapshot | null): PlanSnapshot['fields'][number] | null {
  return plan?.fields.find((field) => field.id === plan.focus) ?? null;
}

/** The guidance that bears on a rule. */
export const guidanceForRule = (items: readonly GuidanceItem[], rule: RuleId): GuidanceItem[] =>
  items.filter((item) => item.rules.includes(rule));

/** The guidance that bears on a field of this role; a field that holds the whole plan is helped by all that names it. */
export const guidanceForRole = (items: readonly GuidanceItem[], role: FieldRole): GuidanceItem[] =>
  items.filter((item) => item.roles.includes(role));

/** The guidance in which every word of the query occurs, those with a word in the title first. */
export function searchGuidance(items: readonly GuidanceItem[], query: string): GuidanceItem[] {
  const found = items.filter((item) => matches(query, `${item.title} ${item.body}`));
  const inTitle = (item: GuidanceItem) => matches(query, item.title);
  return [...found.filter(inTitle), ...found.filter((item) => !inTitle(item))];
}
