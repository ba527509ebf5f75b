import { wordFinder } from '../judge/kader-words.ts';
import type { Unit } from '../plan.ts';
import { passageOf } from './places.ts';
import type { Lack, RequirementCheck } from './requirement.ts';

/** Parties that the language does not count among people and bodies. */
const parties = wordFinder([
  'school',
  'gemeente',
  'De Dienst',
  'UWV',
  'zorgkantoor',
  'leerling',
  'ouders',
  'werkgever',
]);

/** Each step says who is responsible and, where the kader asks for a moment, when. */
export const namesResponsibleParty: RequirementCheck<'names-responsible-party'> = (plan, { moment }) =>
  plan.units.filter(isStep).flatMap((unit): Lack[] => {
    const who = hasParty(unit);
    const when = !moment || hasMoment(unit);
    if (who && when) return [];
    const missing = who ? 'wanneer die klaar is' : when ? 'wie die zet' : 'wie die zet, en wanneer';
    return [{ unit, message: `Bij deze stap staat niet ${missing}.` }];
  });

/** A step is an agreement, or what is granted. A goal says where the steps lead to. */
function isStep({ judged, role, group, reading }: Unit): boolean {
  if (role === 'situation' || role === 'motivation') return false;
  if (judged.statement === null)
    return (
      role === 'agreements' && group.passage.kind === 'item' && reading.tokens.length > 1 && reading.times.length > 0
    );
  return judged.statement !== 'goal';
}

function hasParty(unit: Unit): boolean {
  if (unit.reading.people.length > 0 || parties(unit.reading.tokens)) return true;
  return passageOf(unit).some((other) => other.role === 'who' && other.reading.tokens.length > 0);
}

function hasMoment(unit: Unit): boolean {
  const tells = ({ reading }: Unit) => reading.times.some(({ past }) => !past);
  if (tells(unit)) return true;
  const { units } = unit.group;
  const next = units[units.indexOf(unit) + 1];
  return (
    passageOf(unit).some((other) => other.role === 'when' && other.reading.tokens.length > 0) ||
    (next !== undefined && next.judged.statement === null && tells(next))
  );
}
