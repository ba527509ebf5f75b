import { addressForms } from './address.ts';
import { cite } from './answer.ts';
import type { Address } from './messages.ts';
import type { Plan, Unit } from './plan.ts';
import type { Finding, Proposal } from './types.ts';

const HINTS = {
  goal: 'het doel, bijvoorbeeld: weer op tijd de huur betalen',
  circumstance: 'wat er nu niet goed gaat',
  provision: 'de hulp of de voorziening',
  obstacle: 'wat het lastig maakt',
  effect: 'wat dan wel lukt',
} as const;

const slot = (value: string | null, hint: string) => value ?? `[${hint}]`;

/**
 * The method's reasoning sentence for a finding about a provision, goal or referral, with the slots filled that the plan
 * already says. Replaces the sentence that the finding is about. Null where a sentence is no help.
 */
export function propose(finding: Finding, plan: Plan, address: Address): Proposal | null {
  const unit = plan.units.find(
    (u) => u.field.id === finding.field && u.sentence.start <= finding.start && finding.start < u.sentence.end,
  );
  if (!unit || finding.start === finding.end) return null;
  switch (finding.rule) {
    case 'provision-without-goal':
    case 'means-as-goal':
    case 'referral-as-goal':
    case 'unmotivated':
    case 'goal-without-main-goal':
      return reasoning(finding, unit, plan, address);
    default:
      return null;
  }
}

function reasoning(finding: Finding, unit: Unit, plan: Plan, address: Address): Proposal {
  const { field, sentence, judged } = unit;
  const who = addressForms(address);
  const links = unit.group.reasoning.find((each) => each.unit === unit);
  const chain = links && cite(links);
  const body = field.text.slice(unit.offset, sentence.end);
  const stop = /[.!?]\s*$/.exec(body)?.[0] ?? '';
  const label = field.text.slice(sentence.start, unit.offset);
  const core = body.slice(0, body.length - stop.length).trimEnd();
  const goal = chain?.goal ? goalText(chain.goal.text) : null;
  const told = obstacleOf(unit, plan);
  const obstacle = told ? lowerFirst(clean(told)) : null;
  const effect = chain?.effect?.text ? clean(chain.effect.text) : null;
  let text: string;
  if (finding.rule === 'provision-without-goal') {
    text = `${core}, zodat ${who.subject} ${slot(effect, HINTS.effect)}${because(obstacle)}`;
  } else if (finding.rule === 'unmotivated') {
    text = `${core}; dit is nodig, omdat ${slot(obstacle, HINTS.obstacle)}`;
  } else if (finding.rule === 'means-as-goal') {
    const means = judged.provision ? chain!.provision.text : core.replace(/^(?:doel is |mijn doel is )/i, '');
    text = `${upperFirst(who.subject)} ${who.wants} ${slot(goal, HINTS.goal)}; daarvoor is nodig: ${means}`;
  } else if (finding.rule === 'referral-as-goal') {
    text = `${core}, zodat ${who.subject} ${slot(effect, HINTS.effect)}${because(obstacle)}`;
  } else {
    text = `${upperFirst(who.subject)} ${who.wants} ${slot(null, HINTS.goal)} vóór [datum]`;
  }
  return {
    field: field.id,
    start: sentence.start,
    end: sentence.end,
    text: `${label}${text}${stop || (unit.group.passage.kind === 'paragraph' ? '.' : '')}`,
    slots: [
      { name: 'goal', value: goal, hint: HINTS.goal },
      { name: 'circumstance', value: chain?.situation?.text ?? null, hint: HINTS.circumstance },
      { name: 'provision', value: chain?.provision.text ?? null, hint: HINTS.provision },
      { name: 'obstacle', value: obstacle, hint: HINTS.obstacle },
      { name: 'effect', value: effect, hint: HINTS.effect },
    ],
  };
}

/** The circumstance that the plan tells elsewhere in words of the provision itself; "want" takes it as it stands. */
function obstacleOf(unit: Unit, plan: Plan): string | null {
  const fits = (other: Unit) =>
    other !== unit &&
    other.judged.obstacle &&
    other.judged.statement === null &&
    other.judged.provision === null &&
    [...unit.reading.stems].some((stem) => stem.length >= 4 && other.reading.stems.has(stem));
  const found = plan.units.find(fits);
  return found && found.sentence.text.length <= 140 && !/[:]/.test(found.sentence.text)
    ? found.sentence.text.slice(found.sentence.bodyStart)
    : null;
}

const because = (obstacle: string | null) => (obstacle ? `. Dit is nodig, want ${obstacle}` : '');

const clean = (text: string) => text.trim().replace(/[.;,]+$/, '');
const lowerFirst = (text: string) => (/^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);
const upperFirst = (text: string) => (text[0] ?? '').toUpperCase() + text.slice(1);

/** "Mevrouw wil vóór 1 mei weer slapen" → "weer slapen"; null where the goal has no such form. */
function goalText(text: string): string | null {
  const match = /\b(?:wil|wilt|willen)\s+(.{8,120})$/i.exec(clean(text));
  return match ? match[1]! : null;
}
