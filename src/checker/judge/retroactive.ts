import { normalise } from '../../language/tokens.ts';
import type { Plan, Unit } from '../plan.ts';
import { mainWords, wordsOf } from './words.ts';

const SETTLES =
  / (?:huurachterstand|\w*achterstand|schuld|schulden|\w*schuld|\w*schulden|lening|rekening van de|openstaande|boete|boetes|nog openstaat|openstaand|aflossing|afbetaling|betalingsregeling|krediet|saneringskrediet|aflossen)(?= )/;
const PAYS =
  / (?:vergoed\w*|vergoeden|vergoedt|betaal|betaalt|betalen|betaald|uitbetaald|uitbetalen|uit te betalen|terugbetaald|terugbetalen|krijgt|krijg|ontvangt|overgemaakt|maken|maakt|gestort|compenser\w+|bekostig\w*|terug|declar\w+|nemen|neemt|voldoen|voldaan|gecompenseerd|teruggegeven|tegemoetkoming|toegekend|kennen|gedeclareerd|uitgekeerd|uitkeren|gerestitueerd|alsnog|stort\w*|overmak\w+|gestort|compensatie)(?= )/;

/**
 * Whether a unit reimburses what was already bought or paid, or starts before the plan (rule `retroactive`). Settling a
 * debt or arrear that still stands is not retroactive.
 */
export function isRetroactive(unit: Unit, plan: Plan): boolean {
  const { reading, role } = unit;
  if (
    reading.question ||
    role === 'situation' ||
    role === 'excluded' ||
    role === 'who' ||
    role === 'when' ||
    role === 'evaluation'
  )
    return false;
  const words = wordsOf(reading);
  const main = mainWords(reading);
  if (
    reading.refusals.length > 0 ||
    / (?:niet|geen|hoef|hoeft) (?:\S+ ){0,4}?(?:vergoed\w*|terug|betaald|nodig)| (?:vergoeden|betalen|krijgt|krijg) (?:\S+ ){0,6}?niet /.test(
      main,
    )
  )
    return false;
  const back = reading.refunds.length > 0;
  if (startsBefore(unit, plan)) return true;
  const explicit = / terugwerkende kracht /.test(words);
  if (explicit) return PAYS.test(words) || role === 'support';
  const paid = reading.paidBefore.some((span) =>
    paidByResident(
      words,
      reading.tokens
        .slice(span.from, span.to)
        .map((t) => t.norm)
        .join(' '),
    ),
  );
  const pays = PAYS.test(main) || role === 'support';
  const told = paidElsewhere(unit, plan);
  if (SETTLES.test(main) && !paid && !told) return false;
  if (
    back &&
    (paid ||
      told ||
      / (?:van vorig|uit 20\d\d|van (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|destijds|voorgeschoten|gemaakte|al |vorig|kosten van) /.test(
        words,
      ))
  )
    return !/ (?:lening|krediet) /.test(main) || paid || told;
  if (paid && pays && !onlyDescribes(unit)) return true;
  // "Wij vergoeden die rekening", with the purchase told in the sentence before.
  if (
    PAYS.test(main) &&
    told &&
    / (?:\w*bedrag|geld|factuur|bon|nota|rekening|kosten|die €|dat €) (?:\S+ ){0,6}?(?:aan|naar|op (?:haar|zijn|hun|uw|mijn) rekening|alsnog|uitbetaald|uitbetalen|vergoed\w*|terug\w*|gestort)(?= )/.test(
      words,
    )
  )
    return true;
  if (
    PAYS.test(main) &&
    / (?:die|deze|dit|dat|het) (?:rekening|bedrag|kosten|aankoop|uitgave|factuur|nota|bon|aanschaf|reparatie|lessen|ticket|geld|\w*kosten)(?= )| (?:dit|dat|deze|die) (?:wordt|worden|vergoeden|krijgt|betalen|vergoedt) /.test(
      words,
    ) &&
    paidElsewhere(unit, plan)
  )
    return true;
  return false;
}

/** The provision starts before the day of the plan: "plan d.d. 2 maart 2026 … gaat in per 1 januari 2026". */
function startsBefore(unit: Unit, plan: Plan): boolean {
  const { reading, judged } = unit;
  if (
    !/ (?:gaat in|gaan in|vangt aan|vangen aan|aanvang|ingaande|met ingang van|geldt (?:vanaf|per|met)|start(?:te)? (?:op|per)|ingangsdatum|m\.i\.v\.|vanaf) /.test(
      reading.canon.text,
    )
  )
    return false;
  if (
    !judged.provision &&
    reading.provisions.length === 0 &&
    !/ (?:vergoeding|begeleiding|hulp|voorziening|betaling|\w*opvang) /.test(reading.canon.text)
  )
    return false;
  const begin = reading.times
    .map((t) =>
      dateOf(
        reading.tokens
          .slice(t.from, t.to)
          .map((w) => w.norm)
          .join(' '),
      ),
    )
    .find((d) => d !== null);
  if (!begin) return false;
  const day = plan.day(unit);
  return day !== null && begin < day;
}

const MONTHS = ['jan', 'feb', 'm(?:aa)?rt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** A full date (day, month, year) as a sortable number, or null. */
function dateOf(words: string): number | null {
  const written = /(\d{1,2}) ([a-z]+)\.? (20\d\d)/.exec(words);
  if (written) {
    const month = MONTHS.findIndex((m) => new RegExp(`^${m}`).test(written[2]!));
    return month < 0 ? null : Number(written[3]) * 10000 + (month + 1) * 100 + Number(written[1]);
  }
  const digits = /(\d{1,2})[-/](\d{1,2})[-/](20\d\d)/.exec(words);
  return digits ? Number(digits[3]) * 10000 + Number(digits[2]) * 100 + Number(digits[1]) : null;
}

/** The date that a text gives itself near its beginning ("Plan d.d. 2 maart 2026", "Dit plan gaat in op …"), or null. */
export function dayOf(beginning: string): number | null {
  for (const piece of normalise(beginning).split(/\n|(?<=[a-z0-9)]\.)(?<!d\.d\.)\s/)) {
    if (!/\b(?:plan|ingangsdatum|vastgesteld|opgesteld|plandatum|datum)\b/.test(piece)) continue;
    const day = dateOf(piece);
    if (day !== null) return day;
  }
  return null;
}

/** The resident (or own network) paid: not the tax authority, not the plan itself, not a debt that was paid off. */
function paidByResident(words: string, piece: string): boolean {
  if (
    /^(?:is|zijn|was) .*(?:betaald|voldaan)$/.test(piece) &&
    !/ (?:mw|mevrouw|dhr|u|zij|hij|ik|zelf|oma|vader|moeder) /.test(words)
  )
    return false;
  return true;
}

/** A unit that only tells of the purchase, without a payment now. */
function onlyDescribes(unit: Unit): boolean {
  const { reading } = unit;
  const main = mainWords(reading);
  if (reading.past && !/ (?:vergoed\w*|terug|alsnog|vergoeden|krijgt|wordt|worden) /.test(main)) return true;
  return (
    !/ (?:vergoed|vergoeden|vergoedt|vergoeding|wordt|worden|krijgt|krijg|ontvangt|alsnog|terug\w*|uitbetal\w*|uitbetaald|uitgekeerd|gerestitueerd|declar\w+|betalen wij|betaalt de|maken|maakt|gemeente|akkoord|bekostigen|€)(?= )/.test(
      main,
    ) ||
    (unit.role === 'open' &&
      !/ (?:vergoed|vergoeden|vergoedt|vergoeding|wordt|worden|krijgt|krijg|ontvangt|alsnog|terug\w*|uitbetal\w*|uitbetaald|uitgekeerd|gerestitueerd|maken|maakt|gemeente|bekostigen)(?= )/.test(
        main,
      ))
  );
}

function paidElsewhere(unit: Unit, plan: Plan): boolean {
  const before = plan.before(unit, 3);
  return before.some(
    (u) =>
      (u.reading.paidBefore.length > 0 ||
        / (?:liet|lieten) (?:\S+ ){0,8}?[a-z]+en | zel(?:f|luf) (?:\S+ ){0,6}?(?:betaal[td]|laten|geregeld) /.test(
          wordsOf(u.reading),
        )) &&
      u.reading.refusals.length === 0 &&
      / (?:zelf|zelluf|liet|lieten|bekostigd|middelen|lening|voorgeschoten|voorschoot|kocht|gekocht|betaald|betaalde|aangeschaft|geleend|voldaan|alvast) /.test(
        wordsOf(u.reading),
      ),
  );
}
