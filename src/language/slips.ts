import { isKnownWord } from './lexicon.ts';

/**
 * Words on which the reading of a sentence turns: verbs of giving and getting, and the words that open a purpose or a
 * reason. One typing slip in these is read as what was meant; other words are left as they are written.
 */
const KEY =
  `vergoeden vergoedt vergoed vergoeding krijgt krijgen ontvangt ontvangen worden wordt betaalt betalen betaald verstrekken verstrekt bekostigen
  toegekend toekennen ingezet inzetten aanschaffen aangeschaft bestelt bestellen regelt regelen uiterlijk zodat waardoor hierdoor daardoor daarmee hiermee omdat
  doorverwezen doorverwijzen verwijzen verwijzing aangemeld aanmelden aanmelding overgedragen mevrouw meneer consulent gemeente evaluatie regelmatig eventueel`.split(
    /\s+/,
  );
const byLetter = new Map<string, string[]>();
for (const word of KEY) byLetter.set(word[0]!, [...(byLetter.get(word[0]!) ?? []), word]);

/** Ordinary words that happen to be one letter away from a key word. */
const RIGHT = new Set(
  `opdat ondat daarvoor waarvoor hiervoor eventuele evaluaties evalueren bepalen bepaald bepaalt vergoede vergoedde regelm regels regelde regelen bestond besteld
  vertrekken vertrekt vertrok verstreken woorden woord wonden krijger krijgers gemeenten gemeentes ontvanger verwijst verwijzend aangemelde regelmaat regelmatige
  zolang waarom daarom hierom betaalde betaler betalend ingezette inzette aanmelder meneren mevrouwen consulenten vergoedden bestellingen regeling`.split(
    /\s+/,
  ),
);

/** Short forms of hurried notes that stand for one word wherever they are used. */
const SHORTHAND = new Map(
  Object.entries({
    'aanm.': 'aanmelding',
    'terugbet.': 'terugbetaling',
    'doorverw.': 'doorverwijzing',
    'overdr.': 'overdracht',
    'begel.': 'begeleiding',
    nt: 'niet',
    nie: 'niet',
    gn: 'geen',
    wr: 'weer',
    mdr: 'moeder',
    vdr: 'vader',
    stiefvdr: 'stiefvader',
    stiefmdr: 'stiefmoeder',
    vd: 'van',
    vh: 'van',
    dn: 'dan',
    vlgs: 'volgens',
    wrsch: 'waarschijnlijk',
    alln: 'alleen',
    vrtl: 'vertelt',
    moment: 'moment',
  }),
);
/** Forms that mean something else before a number: "vr 8-5" is a day, "nr. 3" a number. */
const BEFORE_WORDS = new Map(Object.entries({ vr: 'voor', nr: 'naar', tm: 't/m' }));

/** The word that a short form stands for, or the form itself; `next` is what stands behind it. */
export function writtenOut(norm: string, next: { norm: string; kind: string } | undefined): string {
  const whole = SHORTHAND.get(norm);
  if (whole) return whole;
  const word = BEFORE_WORDS.get(norm);
  return word && (norm === 'tm' || (next?.kind === 'word' && !/^(?:wk|week|uur)$/.test(next.norm))) ? word : norm;
}

const cache = new Map<string, string>();

/** The key word that a normalised word is one slip away from, or the word itself. */
export function mended(norm: string): string {
  if (norm.length < 5 || norm.length > 14) return norm;
  let word = cache.get(norm);
  if (word === undefined) {
    word = look(norm);
    if (cache.size < 20000) cache.set(norm, word);
  }
  return word;
}

function look(norm: string): string {
  const near = byLetter.get(norm[0]!)?.filter((key) => key.length >= 5 && Math.abs(key.length - norm.length) <= 1);
  if (!near?.length || RIGHT.has(norm) || isKnownWord(norm)) return norm;
  return near.find((key) => oneSlip(norm, key)) ?? norm;
}

/** One letter lost, added, replaced or swapped with its neighbour. Linear in the length of the words. */
function oneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length === b.length) {
    return (
      a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
    );
  }
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
}
