import type { Unit } from '../plan.ts';
import type { Reading } from '../reading.ts';
import { type Found, isGiven, isSetting, knownThing, unknownThing } from './given-object.ts';
import { subjectOf } from './subject.ts';
import { isContent, mainWords, wordsOf } from './words.ts';

const NON_ITEM =
  /^ (?:evaluatie|eval\.?|einde|n\.v\.t\.|nvt|geen|niet|niets|nee|zie|overig|akkoord|datum|plan|bijlage|offerte|totaal|n\.n\.b\.|n\.t\.b\.|levering|levertijd|bezorging|kosten|voorliggend|netwerk|nog|wel|al|aanvraag|toelichting|opmerking|bedrag|betaling|leverancier|uitvoering|aanbieder|indicatie|duur|periode|frequentie|via|met) /;
const DESCRIBES =
  / (?:woont|woonde|werkt|werkte|leeft|studeert|zit|zat|ligt|lag|slaapt|sliep|heeft|hebben|had|is|zijn|was|waren|kan|kunnen|kon|lukt|lukte|durft|voelt|mist|schaamt|piekert|weet|wist|vertelde|vertelt|geeft aan|gaf aan|belde|vroeg|vraagt|staat|doet|drinkt|blowt|houdt|hield|komt niet|wil niet|moet|moest|loopt|liep) /;

/** An item, a labelled line or a telegram line that names the provision without a verb. */
export function nominalFrame(unit: Unit): Found {
  const { reading, role } = unit;
  const lead = reading.clauses[0];
  if (!lead || (lead.kind === 'relative' && /^(?:wat|wie|dat|die)$/.test(reading.tokens[lead.from]!.norm))) return null;
  // "van ons: geboortecoach 6x": the thing stands after the colon.
  const first =
    lead.to - lead.from <= 4 &&
    reading.tokens[lead.to - 1]?.text === ':' &&
    reading.provisions.every((p) => p.from >= lead.to) &&
    reading.clauses[1]
      ? reading.clauses[1]
      : lead;
  const head = wordsOf(reading, first);
  const headFinite = reading.verbs.some((v) => v.finite && v.from >= first.from && v.from < first.to);
  // "kosten bewindvoering" names what is paid.
  const named = reading.provisions[0]?.from === 0 && reading.provisions[0].to > 1;
  if ((NON_ITEM.test(head) && !named) || DONE_ELSE.test(wordsOf(reading))) return null;
  if (headFinite) return role === 'support' ? actingProvision(unit) : null;
  const inHead = reading.provisions.find(
    (p) => p.from < first.to && !isSetting(reading, p.from) && (p.entry.classId !== 'debts' || isGiven(reading, p)),
  );
  const sized = reading.amounts.length > 0 || reading.frequencies.length > 0;
  const found = inHead ? knownThing(inHead) : null;
  if (/:\s*$/.test(unit.sentence.text)) return null;
  if (role === 'support') {
    if (found && !/ (?:bestellen|ophalen|aanvragen|uitzoeken|regelen) /.test(head)) return found;
    if (isActPhrase(reading) || reading.people.some((p) => p.from === 0)) return null;
    const at = reading.tokens.findIndex(
      (t, i) => i < first.to && t.kind === 'word' && isContent(t.norm) && isThing(reading, i),
    );
    return at >= 0 &&
      reading.times.every((t) => at < t.from || at >= t.to) &&
      reading.tokens.length <= 40 &&
      !DESCRIBES.test(mainWords(reading))
      ? unknownThing(reading, at)
      : null;
  }
  // Among the agreements a bare thing with nothing to do about it is a provision as well: "magnetron en waterkoker".
  if (role === 'agreements' && unit.group.passage.kind === 'item' && inHead?.entry.kind === 'goods')
    return inHead.from <= 2 && reading.tokens.length <= 8 && reading.verbs.length + reading.people.length === 0
      ? found
      : null;
  if (role === 'agreements' || role === 'goal') return null;
  const isItem = unit.group.passage.kind === 'item' || unit.group.passage.kind === 'row';
  if (found && / (?:aanvragen|opvragen|ophalen|uitzoeken|regelen|bespreken|navragen|indienen) [.,;]? ?$/.test(head))
    return null;
  if (
    found &&
    inHead!.from <= 4 &&
    (sized || isItem || reading.purposes.length > 0) &&
    !DESCRIBES.test(reading.purposes.length > 0 ? head : mainWords(reading))
  )
    return found;
  // "Geluidswerend glas, zodat u weer doorslaapt": whatever it is, it is given for that.
  if (
    !found &&
    first === lead &&
    lead.to <= 9 &&
    !/^(?:die|dat|dit|deze|hij|zij|ze|ik|u|je|we|wij|er|het|dan|zo)$/.test(reading.tokens[0]!.norm) &&
    reading.purposes.some(
      (p) =>
        p.kind === 'change' &&
        !p.result &&
        p.marker.from >= first.to &&
        /^(?:zodat|opdat|waardoor|zo)$/.test(reading.tokens[p.marker.from]?.norm ?? ''),
    )
  ) {
    const at = reading.tokens.findIndex(
      (t, i) => i < first.to && t.kind === 'word' && isContent(t.norm) && t.norm.length > 3,
    );
    if (
      at >= 0 &&
      at <= 2 &&
      !isActPhrase(reading) &&
      !reading.verbs.some((v) => v.from < first.to) &&
      !reading.people.some((p) => p.from <= 1)
    )
      return unknownThing(reading, at);
  }
  const money = reading.tokens.some((t) => t.text === '€') || / \d+ (?:euro|eur) /.test(wordsOf(reading));
  if (found && money && !DESCRIBES.test(head)) return found;
  if (isItem && money && !reading.finite && !found) {
    const at = reading.tokens.findIndex((t) => t.kind === 'word' && isContent(t.norm));
    return at >= 0 &&
      !/^(?:huur|schuld|inkomen|loon|uitkering|achterstand|saldo|vaste|lasten|toeslag)/.test(reading.tokens[at]!.norm)
      ? unknownThing(reading, at)
      : null;
  }
  return null;
}

/** "oppas: doet oma", "parkeervergunning: nee": the item says that the plan does not give it. */
const DONE_ELSE =
  / , (?:gekregen|geleend|gekocht|overgenomen) (?:van|bij|via) | [:=–-] (?:aanwezig|gekregen|gekocht|geleend|leent|lenen|vorig|komt van|is er|staat|oude|nog goed|nee|neen|doet|doen|heeft|hebben|vraagt|niet|al|reeds|via|loopt|is|zijn|regelt|betaalt|koopt|wil|valt|vervalt|geen|n\.v\.t\.|nvt|zelf|hoeft|blijft|was) (?!\S+ (?:nodig|noodzakelijk))/;

/** "Twee ochtenden dagbesteding brengen mevrouw onder de mensen": the provision itself is what the verb is said of. */
function actingProvision(unit: Unit): Found {
  const { reading } = unit;
  const verb = reading.verbs.find((v) => v.finite && v.clause === 'main');
  const mention = reading.provisions.find(
    (p) => verb !== undefined && p.from < verb.from && !isSetting(reading, p.from),
  );
  if (
    !verb ||
    !mention ||
    subjectOf(reading)?.from === undefined ||
    reading.people.some((p) => p.from < verb.from && p.kind !== 'professional')
  )
    return null;
  return /^(?:brengen|helpen|zorgen|geven|maken|houden|leren|bieden|starten|ondersteunen|voorkomen|komen)$/.test(
    verb.form.lemma,
  )
    ? knownThing(mention)
    : null;
}

/** A word that can name a thing: no verb form, adverb, vague word, wish or person. */
function isThing(reading: Reading, at: number): boolean {
  const { norm } = reading.tokens[at]!;
  if (reading.vague.some((v) => v.from <= at && at < v.to)) return false;
  if (
    reading.verbs.some(
      (v) =>
        v.from === at && (v.form.tense === 'infinitive' || v.form.tense === 'participle' || v.form.tense === 'past'),
    )
  )
    return false;
  if (
    norm.length < 3 ||
    /[./]/.test(norm) ||
    reading.tokens.slice(0, at).some((t) => t.kind === 'word' && isContent(t.norm) && t.norm.length > 3)
  )
    return false;
  return !/^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|ter|ten|overzicht|nee|neen|ja|geen|onbekend|nota|inzet|tarief|conform|code|omvang|duur|aantal|facturatie|vanwege|wegens|waarvoor|wanneer|keuken|artikel|bedrag|akk|tbv|eerste|tweede|derde|anderen|diverse|starten|start|gestart|zsm|direct|extra|dubbele|eenmalig|eenmalige|maximaal|aanvullend|aanvullende|indien|vanaf|wel|mogelijk|daarnaast|verder)$/.test(
    norm,
  );
}

/** "kaart ophalen", "offerte opvragen": an act to do, no thing that is given. */
function isActPhrase(reading: Reading): boolean {
  return reading.verbs.some(
    (v) =>
      v.form.tense === 'infinitive' &&
      v.clause === 'main' &&
      (v.form.lemma === 'bestellen'
        ? reading.amounts.length === 0
        : v.form.frames.some((f) => f === 'act' || f === 'arrange' || f === 'refer') &&
          !v.form.frames.includes('grant')),
  );
}
