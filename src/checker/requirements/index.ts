import type { Plan } from '../plan.ts';
import { hasEvaluationMoment } from './has-evaluation-moment.ts';
import { mentionsOwnStrength } from './mentions-own-strength.ts';
import { mentionsTopic } from './mentions-topic.ts';
import { namesDevelopmentAim } from './names-development-aim.ts';
import { namesFixedContact } from './names-fixed-contact.ts';
import { namesResponsibleParty } from './names-responsible-party.ts';
import { namesResultArea } from './names-result-area.ts';
import { notesConsent } from './notes-consent.ts';
import type { Lack, Requirement, RequirementCheck, RequirementKind } from './requirement.ts';
import { statesExtent } from './states-extent.ts';

const checks: { [Kind in RequirementKind]: RequirementCheck<Kind> } = {
  'names-result-area': namesResultArea,
  'names-development-aim': namesDevelopmentAim,
  'names-responsible-party': namesResponsibleParty,
  'names-fixed-contact': namesFixedContact,
  'mentions-own-strength': mentionsOwnStrength,
  'has-evaluation-moment': hasEvaluationMoment,
  'states-extent': statesExtent,
  'notes-consent': notesConsent,
  'mentions-topic': mentionsTopic,
};

/** Where a plan lacks what a requirement of its kader asks. */
export function lacksOf(plan: Plan, requirement: Requirement): Lack[] {
  return (checks[requirement.kind] as RequirementCheck<RequirementKind>)(plan, requirement);
}
