import { completesOther, type Unit } from '../plan.ts';
import type { Reading } from '../reading.ts';
import type { Found } from './given-object.ts';
import { grantFrame, ORDERED } from './grant-frames.ts';
import { nominalFrame } from './item-provision.ts';
import { mainWords, wordsOf } from './words.ts';

const CONDITIONAL =
  / (?:kan|kunnen|kunt|zou|zouden|mag|mogen) (?:\S+ ){0,12}?(?:aanvragen|aangevraagd|worden aangevraagd|worden vergoed|krijgen|terecht|worden ingezet|worden verstrekt|overwogen)(?= )/;

/**
 * The provision (verstrekking) that a unit grants, buys, pays for, arranges or deploys, or null (method, rule
 * `provision-without-goal`, "Not a provision").
 */
export function provisionOf(unit: Unit): Found {
  const { reading, role } = unit;
  if (reading.tokens.length === 0 || reading.question) return null;
  if (completesOther(role) || role === 'evaluation') return null;
  const granted = grantFrame(unit);
  if (isExcluded(unit, granted)) return null;
  if (granted) return granted;
  if (role === 'situation' || role === 'motivation') return null;
  return nominalFrame(unit);
}

/** Refused, already there, past, conditional: nothing that the plan gives. */
function isExcluded(unit: Unit, granted: Found): boolean {
  const { reading } = unit;
  const main = mainWords(reading);
  const inMain = (span: { from: number }) =>
    reading.clauses.some(
      (c) =>
        (c.kind === 'main' || c.kind === 'aside' || c.kind === 'relative') && c.from <= span.from && span.from < c.to,
    );
  const inHead = (span: { from: number }) =>
    reading.clauses.some((c) => (c.kind === 'main' || c.kind === 'aside') && c.from <= span.from && span.from < c.to);
  if (reading.refusals.some(inMain)) return true;
  // A row of a table that says "niet nodig" in another cell.
  if (unit.group.passage.kind === 'row' && unit.group.units.some((u) => u !== unit && u.reading.refusals.length > 0))
    return true;
  if (/^ (?:geen|niet|nee|zonder) /.test(main)) return true;
  if (CONDITIONAL.test(main)) return true;
  // "zou een nieuwe keuken € 6.200 kosten"
  if (/ zou(?:den)? (?:\S+ ){0,12}?(?:kosten|zijn|worden) /.test(main) && !/ graag /.test(main)) return true;
  const refund = reading.refunds.some(inMain);
  const here = (span: { from: number }) => granted === null || !apart(reading, span.from, granted.from);
  if (
    !refund &&
    reading.already.some((span) => inHead(span) && here(span)) &&
    !(granted && reading.purposes.some((p) => p.kind === 'change'))
  )
    return true;
  if (
    !refund &&
    reading.past &&
    !hasGrantingPresent(reading) &&
    !ORDERED.test(wordsOf(reading)) &&
    !toldBehind(reading)
  )
    return true;
  if (/ geen (?:\S+ ){0,2}?(?:nodig|noodzaak)/.test(main)) return true;
  if (/ sinds /.test(main) && reading.times.some((t) => t.past) && !refund) return true;
  if (
    / leefgeld /.test(main) &&
    !/ (?:vergoed\w*|aanvul\w*|extra|verho\w*|uitgekeerd|verstrekt|toegekend|noodgift|gift) /.test(main)
  )
    return true;
  if (
    / (?:(?:kost|kostte|bedragen|bedraagt)|kosten (?=samen|per stuk|in totaal|bij elkaar)) ?(?:samen |per stuk |in totaal |bij elkaar )?(?:€|\d|ongeveer|circa)/.test(
      main,
    ) &&
    !/ (?:vergoed\w*|betalen wij|krijgt|wordt) /.test(main)
  )
    return true;
  // "Wij vergoeden geen …", "dit betalen wij niet".
  if (
    granted &&
    / (?:niet|geen)(?= )/.test(main) &&
    !/ (?:niet|geen) (?:meer|langer|alleen|opnieuw|zelf|te|verder|hoeft|genoeg)/.test(main) &&
    negatesGrant(reading)
  )
    return true;
  return false;
}

/** "Een traphekje, zodat …; in maart is zij gevallen": the past stands behind the item and tells why. */
function toldBehind(reading: Reading): boolean {
  const semicolon = reading.tokens.findIndex((t) => t.text === ';');
  return (
    semicolon > 0 &&
    reading.purposes.length > 0 &&
    reading.verbs.every((v) => !v.finite || v.clause !== 'main' || v.from > semicolon)
  );
}

/** In two clauses that each have a verb of their own: what the one says does not hold for the other. */
function apart(reading: Reading, a: number, b: number): boolean {
  const at = (i: number) => reading.clauses.find((c) => c.from <= i && i < c.to);
  const [one, other] = [at(a), at(b)];
  if (!one || !other || one === other) return false;
  // "dat blijft zo" says it of the thing before.
  if (/^(?:dat|dit)$/.test(reading.tokens[one.from]!.norm)) return false;
  return [one, other].every((c) => reading.verbs.some((v) => v.finite && v.from >= c.from && v.from < c.to));
}

function negatesGrant(reading: Reading): boolean {
  const words = mainWords(reading);
  return (
    / (?:vergoed\w*|betal\w*|betaalt|krijgt|krijg|krijgen|ontvangt|verstrekken|verstrekt|zetten|bekostigen|kennen|geven|regelen|koopt|komt) (?:\S+ ){0,6}?(?:geen|niet)(?= )/.test(
      words,
    ) || / (?:geen|niet) (?:\S+ ){0,4}?(?:vergoed|verstrekt|toegekend|ingezet|betaald|bekostigd|nodig)(?= )/.test(words)
  );
}

const hasGrantingPresent = (reading: Reading) =>
  / (?:wordt|worden|word|krijgt|krijgen|krijg|ontvangt|vergoeden|vergoedt|betaalt|betalen|akkoord) /.test(
    mainWords(reading),
  );
