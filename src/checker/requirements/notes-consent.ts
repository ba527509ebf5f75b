import { wordFinder } from '../judge/kader-words.ts';
import { passageOf } from './places.ts';
import type { RequirementCheck } from './requirement.ts';

const consent = wordFinder([
  'toestemming',
  'instemming',
  'ingestemd',
  'stemt in',
  'stemmen in',
  'akkoord',
  'goedgevonden',
]);
const DENIED = / (?:geen|zonder|nog niet|ontbreekt) /;

/** A hand-over (overdracht) notes that the person concerned consents. */
export const notesConsent: RequirementCheck<'notes-consent'> = (plan, { words }) => {
  const handOver = wordFinder(words);
  return plan.units.flatMap((unit) => {
    const span = handOver(unit.reading.tokens);
    if (!span || unit.role === 'situation' || unit.reading.past) return [];
    const noted = passageOf(unit).some(
      ({ reading }) => consent(reading.tokens) !== null && !DENIED.test(reading.canon.text),
    );
    return noted ? [] : [{ unit, message: 'Bij deze overdracht staat niet wie er toestemming voor gaf.' }];
  });
};
