import type { Unit } from '../plan.ts';
import { lackOfProvision, passageOf, provisionsOf } from './places.ts';
import type { RequirementCheck } from './requirement.ts';

type Part = 'size' | 'frequency' | 'duration';

const names: Record<Part, string> = { size: 'hoeveel', frequency: 'hoe vaak', duration: 'hoe lang' };

const says: Record<Part, (unit: Unit) => boolean> = {
  size: ({ reading }) => reading.amounts.length > 0 || / (?:uur|uren|dagdeel|dagdelen) /.test(reading.canon.text),
  frequency: ({ reading }) => reading.frequencies.length > 0,
  duration: ({ reading }) => reading.times.some(({ past }) => !past),
};

/** Each provision of help says its size, frequency and duration (omvang, frequentie en duur). */
export const statesExtent: RequirementCheck<'states-extent'> = (plan, { parts }) =>
  provisionsOf(plan, true).flatMap((unit) => {
    const missing = parts.filter((part) => !passageOf(unit).some(says[part])).map((part) => names[part]);
    if (missing.length === 0) return [];
    const list = missing.length < 2 ? missing[0] : `${missing.slice(0, -1).join(', ')} en ${missing.at(-1)}`;
    return [lackOfProvision(unit, (name) => `Bij ${name} staat nog niet ${list}.`)];
  });
