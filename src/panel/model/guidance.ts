import type { PlanSnapshot } from '../../messages/protocol.ts';
import type { Kader } from '../../method/kader.ts';
import type { FieldRole, RuleId } from '../../method/roles.ts';
import { searcher } from './search.ts';

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

/** What a favourite is kept by: kaders may have items of the same name. */
export const favouriteId = (kader: Kader, item: GuidanceItem): string => `${kader.id}/${item.id}`;

/** What a search finds of a kader, each kind with the best first. */
export interface FoundGuidance {
  items: GuidanceItem[];
  mainGoals: Kader['mainGoals'];
  terms: Kader['terms'];
}

/** A function that searches the guidance of a kader, its main goals with their questions, and its terms. */
export function guidanceSearcher({ guidance, mainGoals, terms }: Kader): (query: string) => FoundGuidance {
  const search = searcher([
    ...guidance.map((item) => ({ item, title: item.title, body: item.body })),
    ...mainGoals.map((goal) => ({
      goal,
      title: goal.name,
      body: [goal.description, ...(goal.questions ?? [])].join(' '),
    })),
    ...terms.map((term) => ({ term, title: term.name, body: term.from })),
  ]);
  return (query) => {
    const found = search(query);
    return {
      items: found.flatMap((each) => ('item' in each ? [each.item] : [])),
      mainGoals: found.flatMap((each) => ('goal' in each ? [each.goal] : [])),
      terms: found.flatMap((each) => ('term' in each ? [each.term] : [])),
    };
  };
}
