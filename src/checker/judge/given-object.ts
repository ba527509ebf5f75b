import type { Unit } from '../plan.ts';
import type { ProvisionMention, Reading } from '../reading.ts';
import { subjectOf } from './subject.ts';
import { isContent, mainWords, wordsOf } from './words.ts';

/** The thing given, by its tokens; `unknown`: the vocabulary does not know it. */
export type Found = { from: number; to: number; noun: string; unknown: boolean } | null;

/** A provision of the vocabulary as the thing given. */
export const knownThing = ({ from, to, noun }: ProvisionMention): Found => ({ from, to, noun, unknown: false });

/** A word that the vocabulary does not know as the thing given. */
export const unknownThing = (reading: Reading, at: number): Found => ({
  from: at,
  to: at + 1,
  noun: reading.tokens[at]!.norm,
  unknown: true,
});

/** What a person gets that no plan gives. */
const NOT_GIVEN =
  /^(?:leefgeld|lasten|ruzie|boete|boetes|klachten|pijn|last|kind|baby|bezoek|contact|uitkering|huurtoeslag|zorgtoeslag|toeslag|toeslagen|bijstand|loon|salaris|inkomen|contract|baan|plek|ruimte|kans|kansen|rust|spijt|aansluiting|moeite|problemen|zin|gelijk|vertrouwen|grip|overzicht|post|brief|brieven|bericht|aandacht|energie|straf|ontslag|meer|minder|weer|niet|steun|bevestiging|antwoord|uitleg|informatie|gelegenheid|tijd|aow|wia|ww|wajong|kinderbijslag|kopie|afschrift|plan|exemplaar|reactie|inzage|beschikking|besluit|uitstel|diploma|cijfer|onvoldoende|voldoende|verwijzing|toestemming|gezelschap|werk|leven|toekomst|woning|huis|sleutel|urgentie|hulp|eten)$/;

/**
 * What is given: a provision noun of the vocabulary, or (with `open`) any noun that stands as the object. `at`: the
 * verb; the object is looked for in its clause first.
 */
export function objectOf(unit: Unit, open: boolean, at?: number): Found {
  const { reading } = unit;
  const own = at === undefined ? undefined : mainRun(reading, at);
  const finiteIn = (c: { from: number; to: number }) =>
    reading.verbs.some((v) => v.finite && v.from >= c.from && v.from < c.to);
  const alone =
    own &&
    finiteIn(own) &&
    reading.clauses.some(
      (c) =>
        (c.to <= own.from || c.from >= own.to) &&
        c.kind === 'main' &&
        reading.verbs.some((v) => v.finite && v.from >= c.from && v.from < c.to),
    );
  const inMain = (i: number) =>
    alone && own
      ? own.from <= i && i < own.to
      : reading.clauses.some((c) => c.kind === 'main' && c.from <= i && i < c.to);
  const subject = subjectOf(reading);
  const fits = (p: ProvisionMention) =>
    inMain(p.from) &&
    isGiven(reading, p) &&
    (subject === null || p.from !== subject.from || / (?:wordt|worden|word|komt|komen) /.test(mainWords(reading)));
  const known =
    reading.provisions.find((p) => fits(p) && !isSetting(reading, p.from)) ??
    reading.provisions.find((p) => fits(p) && !isOwner(reading, p.from));
  if (known) {
    const thing = paidFor(reading, known, inMain) ?? known;
    return knownThing(thing);
  }
  if (!open) return null;
  for (let i = 0; i < reading.tokens.length; i++) {
    if (!inMain(i)) continue;
    // Past a clause of its own ("… en zijn juf zegt dat hij de letters …") nothing belongs to the verb.
    if (
      at !== undefined &&
      i > at &&
      reading.tokens.slice(at, i).some((t) => /^(?:dat|omdat|als|die|zegt)$/.test(t.norm))
    )
      break;
    const word = reading.tokens[i]!.norm;
    if (
      /^(?:sinds|in|na|op|bij|naar|met|tijdens|voor|aan|uit|tot|van|om)$/.test(reading.tokens[i - 1]?.norm ?? '') &&
      word !== 'een'
    )
      continue;
    if (!/^(?:een|de|het|extra|nieuwe|twee|drie|vier|vijf|zes|acht|tien|twaalf|\d+|dit|deze|die)$/.test(word)) continue;
    let k = i + 1;
    while (
      k < reading.tokens.length &&
      k < i + 5 &&
      /(?:e|tweedehands|eigen|van|extra|nieuwe)$/.test(reading.tokens[k]!.norm) &&
      reading.tokens[k + 1]?.kind === 'word' &&
      inMain(k + 1) &&
      isContent(reading.tokens[k + 1]!.norm) &&
      reading.verbs.every((v) => v.from !== k + 1)
    )
      k++;
    const noun = reading.tokens[k];
    if (
      noun?.kind !== 'word' ||
      !isContent(noun.norm) ||
      NOT_GIVEN.test(noun.norm) ||
      reading.verbs.some((v) => v.from === k && v.finite) ||
      reading.people.some((p) => p.from <= k && k < p.to)
    )
      continue;
    if (
      reading.times.some((t) => t.from <= k && k < t.to) ||
      /^(?:keer|maal|weken|week|maanden|maand|jaar|dagen|dag|uur|kinderen|mensen|consulent|gemeente|manier|wijze|orde|hand|hoogte|waarde|plan|termijn|toe|aan|mee|over|uit|terug|door)$/.test(
        noun.norm,
      )
    )
      continue;
    return { from: k, to: k + 1, noun: noun.norm, unknown: true };
  }
  return null;
}

/** "de kosten van de kappersopleiding": what is paid for says more than that it is paid. */
function paidFor(reading: Reading, mention: ProvisionMention, inMain: (i: number) => boolean): ProvisionMention | null {
  if (!/^(?:kosten|vergoeding|bijdrage|bedrag|budget|tegemoetkoming|bekostiging|betaling)$/.test(mention.noun))
    return null;
  if (!/^(?:van|voor|in)$/.test(reading.tokens[mention.to]?.norm ?? '')) return null;
  const next = reading.provisions.find((p) => p.from > mention.to && p.from <= mention.to + 5);
  return next && inMain(next.from) && next.entry.classId !== 'money' ? next : null;
}

/** The clause at a place, with the part before it that only an aside cuts off: "de bonnen (€ 118) | worden vergoed". */
function mainRun(reading: Reading, at: number): { from: number; to: number } | undefined {
  const i = reading.clauses.findIndex((c) => c.from <= at && at < c.to);
  const clause = reading.clauses[i];
  if (!clause) return undefined;
  const [before, aside] = [reading.clauses[i - 2], reading.clauses[i - 1]];
  return aside?.kind === 'aside' && before?.kind === 'main'
    ? { from: before.from, to: clause.to }
    : { from: clause.from, to: clause.to };
}

const SETTLING =
  / (?:betaal\w*|betalen|aflossen|aflossing|afgelost|lost|losten|overnem\w*|overgenomen|neemt|kwijtgescholden|kwijtschelden|voldoen|voldaan|vergoed\w*|vergoeden|saneren|sanering|betaling|afkopen|afkoop|inlossen|verstrekt|verstrekken|krediet) /;

/** A debt is given only when it is paid off; a helper only when deployed, not when acting, visited or somebody's own. */
export function isGiven(reading: Reading, mention: ProvisionMention): boolean {
  if (mention.entry.classId === 'debts') return SETTLING.test(wordsOf(reading));
  if (mention.entry.classId !== 'helpers') return true;
  const before = reading.tokens[mention.from - 1]?.norm ?? '';
  if (/^(?:de|het)$/.test(before) && / (?:ingezet|ingeschakeld) /.test(wordsOf(reading))) return true;
  if (/^(?:mijn|haar|zijn|uw|hun|de|het|ons|onze|je|jouw|met|bij|door|naar|aan|van|dr\.|via)$/.test(before))
    return false;
  return (
    subjectOf(reading)?.from !== mention.from ||
    !reading.finite ||
    / (?:komt|komen|wordt|worden) /.test(wordsOf(reading))
  );
}

/** "de leverancier van de traplift": whose or what it belongs to, unless it is the giving itself ("inzet van de coach"). */
function isOwner(reading: Reading, at: number): boolean {
  const words = reading.tokens.slice(Math.max(0, at - 3), at).map((t) => t.norm);
  const van = words.lastIndexOf('van');
  if (van < 0 || !words.slice(van + 1).every((word) => /^(?:de|het|een|haar|zijn|deze|die)$/.test(word))) return false;
  const owner = reading.tokens[Math.max(0, at - 3) + van - 1];
  return owner !== undefined && reading.people.some((p) => p.to === Math.max(0, at - 3) + van);
}

/** A provision noun that only tells where or from whom: "bij de zorgboerderij", "naar de psycholoog". */
export function isSetting(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]?.norm ?? '';
  const before2 = reading.tokens[at - 2]?.norm ?? '';
  const preposition = /^(?:bij|naar|met|op|over|tijdens|na|in|van|door|via)$/;
  return preposition.test(before) || (preposition.test(before2) && /^(?:de|het|een|haar|zijn|uw|mijn)$/.test(before));
}
