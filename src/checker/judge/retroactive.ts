import type { Plan, Unit } from '../plan.ts';
import { mainWords, wordsOf } from './words.ts';

const SETTLES = / (?:huurachterstand|\w*achterstand|schuld|schulden|\w*schuld|\w*schulden|lening|rekening van de|openstaande|boete|boetes|nog openstaat|openstaand|aflossing|afbetaling|betalingsregeling|krediet|saneringskrediet|aflossen)(?= )/;
const PAYS = / (?:vergoed\w*|vergoeden|vergoedt|betaal|betaalt|betalen|betaald|uitbetaald|uitbetalen|uit te betalen|terugbetaald|terugbetalen|krijgt|krijg|ontvangt|overgemaakt|maken|maakt|gestort|compenser\w+|bekostig\w*|terug|declar\w+|nemen|neemt|voldoen|voldaan|gecompenseerd|teruggegeven|tegemoetkoming|toegekend|kennen|gedeclareerd|alsnog)(?= )/;

/**
 * Whether a unit reimburses what was already bought or paid, or starts before the plan (rule `retroactive`). Settling a
 * debt or arrear that still stands is not retroactive.
 */
export function isRetroactive(unit: Unit, plan: Plan): boolean {
  const { reading, role } = unit;
  if (reading.question || role === 'situation' || role === 'excluded' || role === 'who' || role === 'when' || role === 'evaluation') return false;
  const words = wordsOf(reading);
  const main = mainWords(reading);
  if (reading.refusals.length > 0 || / (?:niet|geen|hoef|hoeft) (?:\S+ ){0,4}?(?:vergoed\w*|terug|betaald|nodig)| (?:vergoeden|betalen|krijgt|krijg) (?:\S+ ){0,6}?niet /.test(words)) return false;
  const back = reading.refunds.length > 0;
  const explicit = / terugwerkende kracht /.test(words);
  if (explicit) return PAYS.test(words) || role === 'support';
  const paid = reading.paidBefore.some((span) => paidByResident(words, reading.tokens.slice(span.from, span.to).map((t) => t.norm).join(' ')));
  const pays = PAYS.test(main) || role === 'support';
  if (SETTLES.test(words) && !paid) return false;
  if (back && (paid || paidElsewhere(unit, plan) || / (?:van vorig|uit 20\d\d|van (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|destijds|voorgeschoten|gemaakte|al |vorig|kosten van) /.test(words))) return !/ (?:lening|krediet) /.test(main) || paid;
  if (paid && pays && !onlyDescribes(unit)) return true;
  // "Wij vergoeden die rekening", with the purchase told in the sentence before.
  if (PAYS.test(main) && / (?:die|deze|dit|dat|het) (?:rekening|bedrag|kosten|aankoop|uitgave|factuur|nota|bon|aanschaf|reparatie|lessen|ticket|\w*kosten)(?= )| (?:dit|dat|deze|die) (?:wordt|worden|vergoeden|krijgt|betalen|vergoedt) /.test(words) && paidElsewhere(unit, plan)) return true;
  return false;
}

/** The resident (or own network) paid: not the tax authority, not the plan itself, not a debt that was paid off. */
function paidByResident(words: string, piece: string): boolean {
  if (/^(?:is|zijn|was) .*(?:betaald|voldaan)$/.test(piece) && !/ (?:mw|mevrouw|dhr|u|zij|hij|ik|zelf|oma|vader|moeder) /.test(words)) return false;
  return true;
}

/** A unit that only tells of the purchase, without a payment now. */
function onlyDescribes(unit: Unit): boolean {
  const { reading } = unit;
  const main = mainWords(reading);
  if (reading.past && !/ (?:vergoed\w*|terug|alsnog|vergoeden|krijgt|wordt|worden) /.test(main)) return true;
  return !/ (?:vergoed|vergoeden|vergoedt|vergoeding|wordt|worden|krijgt|krijg|ontvangt|alsnog|terug\w*|uitbetal\w*|uitbetaald|declar\w+|betalen wij|betaalt de|maken|maakt|gemeente|akkoord|bekostigen|€)(?= )/.test(main) || (unit.role === 'open' && !/ (?:vergoed|vergoeden|vergoedt|vergoeding|wordt|worden|krijgt|krijg|ontvangt|alsnog|terug\w*|uitbetal\w*|uitbetaald|maken|maakt|gemeente|bekostigen)(?= )/.test(main));
}

function paidElsewhere(unit: Unit, plan: Plan): boolean {
  const at = unit.index;
  const before = plan.units.slice(Math.max(0, at - 3), at).filter((u) => u.field === unit.field);
  return before.some((u) => u.reading.paidBefore.length > 0 && u.reading.refusals.length === 0 && / (?:zelf|voorgeschoten|voorschoot|kocht|gekocht|betaald|betaalde|aangeschaft|geleend|voldaan|alvast) /.test(wordsOf(u.reading)));
}
