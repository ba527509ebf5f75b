import type { Kader } from '../../method/kader.ts';
import type { Plan, Unit } from '../plan.ts';
import type { Evidence } from '../types.ts';

/** A demand of a kader beyond the rules of the method. */
export type Requirement = Kader['extraRequirements'][number];
export type RequirementKind = Requirement['kind'];

/** Where a plan lacks what a requirement asks. */
export interface Lack {
  /** Null where the plan as a whole lacks it. */
  unit: Unit | null;
  span?: { from: number; to: number };
  evidence?: Evidence[];
  /** What is missing, in a sentence of plain Dutch; the requirement's own explanation where left out. */
  message?: string;
}

/** Finds where a plan lacks what one kind of requirement asks. */
export type RequirementCheck<Kind extends RequirementKind> = (
  plan: Plan,
  requirement: Extract<Requirement, { kind: Kind }>,
) => Lack[];
