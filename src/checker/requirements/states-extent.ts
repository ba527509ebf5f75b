import { wordsOf } from '../judge/words.ts';
import type { Unit } from '../plan.ts';
import { lackOfProvision, passageOf, provisionsOf } from './places.ts';
import type { RequirementCheck } from './requirement.ts';

type Part = 'size' | 'frequency' | 'duration';

const names: Record<Part, string> = { size: 'hoeveel', frequency: 'hoe vaak', duration: 'hoe lang' };

const SIZE =
  / (?:\d[\d.,]*|een|twee|drie|vier|vijf|zes|zeven|acht|anderhalf) (?:uur|uren|u\.?|minuten|min\.?|dagen|dag|dagdelen|dagdeel|weekenden|weekend|nachten|nacht|etmalen|etmaal|gesprekken|gesprek|keer|x) /;
const FREQUENCY = / (?:per|elke|iedere) (?:week|wk\.?|maand|mnd\.?|dag|jaar|kwartaal) /;
const HOURS = / (?:uur|uren|u\.?) /;

const says: Record<Part, (unit: Unit) => boolean> = {
  size: ({ reading }) => reading.amounts.length > 0 || SIZE.test(reading.canon.text),
  frequency: ({ reading }) => reading.frequencies.length > 0 || FREQUENCY.test(reading.canon.text),
  duration: ({ reading }) => reading.times.some((time) => !time.past && !HOURS.test(wordsOf(reading, time))),
};

/** Each provision of help says its size, frequency and duration (omvang, frequentie en duur). */
export const statesExtent: RequirementCheck<'states-extent'> = (plan, { parts }) =>
  provisionsOf(plan, true).flatMap((unit) => {
    const missing = parts.filter((part) => !passageOf(unit).some(says[part])).map((part) => names[part]);
    if (missing.length === 0) return [];
    const list = missing.length < 2 ? missing[0] : `${missing.slice(0, -1).join(', ')} en ${missing.at(-1)}`;
    return [lackOfProvision(unit, (name) => `Bij ${name} staat nog niet ${list}.`)];
  });
