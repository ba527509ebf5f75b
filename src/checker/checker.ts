import { defaultKader } from '../method/index.ts';
import type { Kader } from '../method/kader.ts';
import type { RuleId, Severity } from '../method/roles.ts';
import { answer } from './answer.ts';
import { KeptPlan } from './kept-plan.ts';
import { type Address, mostUsed } from './messages.ts';
import { propose } from './proposal.ts';
import { extraVocabulary, type Reading, read } from './reading.ts';
import { rules } from './rules/index.ts';
import type { Checker, FieldText, PlanCheck } from './types.ts';

export interface CheckerOptions {
  kader?: Kader;
  /** How the resident is spoken of; without it the text itself tells. */
  address?: Address;
  /** What the user or the organisation set for a rule; goes before what the kader says. */
  rules?: Partial<Record<RuleId, { on?: boolean; severity?: Severity }>>;
  /** Words of the organisation: things and help that it provides, names of desks and bodies. */
  vocabulary?: { provisions?: readonly string[]; organisations?: readonly string[] };
}

const NOTHING: PlanCheck = { findings: [], statements: [], chain: [], mainGoals: [] };
/** Readings kept in memory: a few long plans' worth. */
const KEPT = 6000;
/** Plans kept in memory: a page may check a few by turns. */
const PLANS = 3;

/** Makes a checker for one kader. The plans checked last are kept in memory, so a next check costs what changed. */
export function createChecker(options: CheckerOptions = {}): Checker {
  const kader = options.kader ?? defaultKader;
  const extra = extraVocabulary(options.vocabulary);
  const readings = new Map<string, Reading>();
  const reading = (text: string): Reading => {
    let known = readings.get(text);
    if (!known) {
      known = read(text, extra);
      if (readings.size >= KEPT) readings.clear();
      readings.set(text, known);
    }
    return known;
  };

  const isOn = (rule: RuleId) => options.rules?.[rule]?.on ?? kader.rules[rule]?.on ?? true;
  const on = rules.filter(({ id }) => isOn(id));
  const severityOf = (rule: RuleId) => options.rules?.[rule]?.severity ?? kader.rules[rule]?.severity;
  /** The plans that were checked last, the last one first. */
  let plans: readonly KeptPlan[] = [];

  /** The plan of these fields, brought up to date. */
  function follow(fields: readonly FieldText[]): KeptPlan {
    const plan = plans.find((kept) => isSame(kept, fields)) ?? new KeptPlan({ kader, rules: on, read: reading });
    plans = [plan, ...plans.filter((kept) => kept !== plan)].slice(0, PLANS);
    plan.update(fields);
    return plan;
  }

  const addressIn = (plan: KeptPlan) => options.address ?? mostUsed(plan.fields.map(({ addresses }) => addresses));

  return {
    check(fields, { planLevel = true } = {}) {
      const plan = follow(fields);
      if (plan.groups.length === 0) return NOTHING;
      plan.planLevel = planLevel;
      return answer(plan, { kader, address: addressIn(plan), rules: on, severityOf });
    },
    propose(finding, fields) {
      const plan = follow(fields);
      return propose(finding, plan, addressIn(plan));
    },
  };
}

/** Whether these are fields of the plan that is kept: at least half of them by id. */
function isSame({ fields }: KeptPlan, others: readonly FieldText[]): boolean {
  const ids = new Set(fields.map(({ id }) => id));
  const shared = others.filter(({ id }) => ids.has(id)).length;
  return shared > 0 && shared * 2 >= Math.max(ids.size, others.length);
}
