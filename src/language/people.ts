import { nounForms } from './inflection.ts';
import { normalise, type Token } from './tokens.ts';
import { network, organisations, professionals, residentPronouns, residents } from './vocabulary/people.ts';

/** Who a word stands for: the resident and own household, the own network, a professional, or an organisation. */
export type PersonKind = 'resident' | 'network' | 'professional' | 'organisation';

const kinds = new Map<string, PersonKind>();
const phrases = new Map<string, { rest: string[]; kind: PersonKind }[]>();

function fill(list: readonly string[], kind: PersonKind, inflect: boolean): void {
  for (const entry of list) {
    const words = normalise(entry).split(/\s+/);
    if (words.length > 1) {
      phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), { rest: words.slice(1), kind }]);
      continue;
    }
    for (const form of inflect && words[0]!.length > 2 ? nounForms(words[0]!) : [words[0]!])
      if (!kinds.has(form)) kinds.set(form, kind);
  }
}
fill(residentPronouns, 'resident', false);
fill(residents, 'resident', true);
fill(network, 'network', true);
fill(professionals, 'professional', true);
fill(organisations, 'organisation', true);

/** Ends of words for a profession: `schuldhulpverlener`, `taalcoach`, `gezinsbegeleider`. */
const PROFESSION =
  /^[a-z-]{3,}(?:verlener|begeleider|begeleidster|coach|consulent|consulente|manager|adviseur|therapeut|therapeute|werker|werkster|verpleegkundige|medewerker|medewerkster|regisseur|houder|deskundige|behandelaar|trainer|trainster|docent|docente|leraar|arts|psycholoog|ambtenaar|makelaar|bewindvoerder|beheerder|meester|installateur|ondersteuner|leider|monteur|mentor|bemiddelaar|adviseuse|functionaris|specialist|kundige)s?$/;
/** Homes and benches that end like a body. */
const THING =
  /^(?:huur|koop|rijtjes|hoek|woon|vakantie|zomer|tuin|poppen|eengezins|heren|voor|achter|boven)huis$|^(?:schommel|zit|hoek|slaap|tuin|werk|school|park|lounge)bank$/;
const ORGANISATION =
  /^[a-z-]{3,}(?:team|loket|bank|stichting|club|vereniging|corporatie|bureau|centrum|huis|dienst|punt|instelling|aanbieder|hulpverlening|leverancier|bedrijf|werkplaats|winkel)$/;

const cache = new Map<string, PersonKind | null>();

/** Who a normalised word stands for, or null. */
export function personKind(norm: string): PersonKind | null {
  let kind = cache.get(norm);
  if (kind === undefined) {
    kind = look(norm);
    if (cache.size < 20000) cache.set(norm, kind);
  }
  return kind;
}

function look(norm: string): PersonKind | null {
  const known = kinds.get(norm);
  if (known) return known;
  if (PROFESSION.test(norm)) return 'professional';
  if (/^(?:monteur|arts|installateur|aannemer|leverancier|klusser|behandelaar|trainer|docent|leraar)s?$/.test(norm))
    return 'professional';
  return ORGANISATION.test(norm) && !THING.test(norm) ? 'organisation' : null;
}

export interface PersonMention {
  kind: PersonKind;
  from: number;
  to: number;
}

const PROPER = /^\p{Lu}[\p{Ll}\p{M}]+(?:['’-]\p{L}+)*$/u;
/** Short words of the lists that are far more often something else. */
const NOT_PERSON = new Set(['van', 'bank', 'bankt', 'mans', 'team s', 'hun', 'school s']);
const INITIAL = /^\p{Lu}\.$/u;
/** Words that often open a sentence, with a capital, before the verb. */
const OPENER = new Set(
  `ook daarnaast doel dat dit daarom verder zo daarmee nu hierdoor tevens eventueel voor soms doelen hulp inzet actie afspraak afspraken hier daar er daarvoor hiervoor hiermee daardoor toen dan deze die wat wie waar hoe het de een inmiddels momenteel
   vanaf sinds tot op in na bij met om als wanneer zodra mocht lukt wil kan gaat komt regelmatig binnenkort eerst vervolgens daarna uiteindelijk samen zelf alles niemand iedereen alleen bovendien eveneens overigens helaas gelukkig misschien wellicht thuis buiten
   tijdens volgens zonder naast door ondanks dankzij elke iedere beide beiden verstrekt toegekend afgesproken besproken evaluatie einde resultaat situatie advies uit van te bijles`.split(
    /\s+/,
  ),
);
const NAME_CUT =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|nederlands|engels|frans|duits|turks|arabisch|fries|wmo|wlz|zvw|wht)$/;

/**
 * Persons and bodies that a sentence names. An initial ("B.") or a capitalised word that the vocabulary does not know is
 * taken as the name of somebody of the household.
 */
export function persons(tokens: readonly Token[], known: (norm: string) => boolean): PersonMention[] {
  const result: PersonMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const phrase = phrases
      .get(token.norm)
      ?.find(({ rest }) => rest.every((word, k) => tokens[i + 1 + k]?.norm === word));
    if (phrase) {
      result.push({ kind: phrase.kind, from: i, to: i + 1 + phrase.rest.length });
      i += phrase.rest.length;
      continue;
    }
    const kind = NOT_PERSON.has(token.norm) ? null : personKind(token.norm);
    if (kind) {
      result.push({ kind, from: i, to: i + 1 });
      continue;
    }
    if (INITIAL.test(token.text) && token.norm !== 'u.') {
      const last = result.at(-1);
      if (last && last.to === i) last.to = i + 1;
      else result.push({ kind: 'resident', from: i, to: i + 1 });
    } else if (
      PROPER.test(token.text) &&
      i > 0 &&
      tokens[i - 1]!.kind !== 'sign' &&
      token.text.length > 2 &&
      !NAME_CUT.test(token.norm) &&
      !known(token.norm)
    ) {
      result.push({ kind: 'resident', from: i, to: i + 1 });
    } else if (
      PROPER.test(token.text) &&
      i === 0 &&
      token.text.length > 2 &&
      !OPENER.has(token.norm) &&
      !known(token.norm) &&
      /^(?:is|wil|heeft|gaat|kan|en|krijgt|doet|komt|[a-z]{3,}t)$/.test(tokens[1]?.norm ?? '')
    ) {
      result.push({ kind: 'resident', from: i, to: i + 1 });
    }
  }
  return result;
}
