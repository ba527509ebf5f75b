import type { FieldText, Finding, PlanCheck } from '../checker/types.ts';
import type { Input } from './inputs.ts';

/** A plan with what was found in it. */
export interface Checked {
  input: Input;
  check: PlanCheck;
}

/** What `json` and `jsonl` write of a plan. Offsets are UTF-16, in the text of the field named. */
export function toRecord({ input, check }: Checked): object {
  return {
    id: input.id,
    findings: check.findings.map(({ rule, severity, field, start, end, quote, message, evidence }) => ({
      rule,
      severity,
      field,
      start,
      end,
      quote,
      message,
      evidence,
    })),
    statements: check.statements.map(({ field, kind, start, end, smart, mainGoals }) => ({
      field,
      kind,
      start,
      end,
      smart,
      mainGoals,
    })),
    chain: check.chain,
  };
}

/** Whether a finding is about the plan as a whole and not about a piece of its text. */
export function isPlanLevel(finding: Finding): boolean {
  return finding.quote === '';
}

/** A field by its label, or else by its id. */
export function fieldName(field: FieldText): string {
  return field.label ?? field.id;
}
