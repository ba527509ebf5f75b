import { nounForms, wordForms } from './inflection.ts';
import { normalise } from './tokens.ts';
import { topicsOf } from './topics.ts';
import { verbForms } from './verbs.ts';
import { type MainGoalId, mainGoalVocabularies, notMainGoalWords } from './vocabulary/main-goals.ts';
import { functionsByNoun, notProvisions, provisionClasses } from './vocabulary/provisions.ts';

/** A provision noun found in a text. */
export interface ProvisionEntry {
  /** The noun as the vocabulary has it (`kast` for `kledingkast`). */
  noun: string;
  classId: string;
  kind: 'goods' | 'money' | 'service';
}

/** A phrase of the vocabulary: its words after the second, and what it stands for. */
interface Phrase<T> {
  rest: readonly string[];
  value: T;
}

const NONE: readonly never[] = [];

/** Words and phrases with a value, looked up by first word, phrases by their second word as well. */
export class PhraseBook<T> {
  readonly #words = new Map<string, T[]>();
  readonly #phrases = new Map<string, Map<string, Phrase<T>[]>>();

  add(entry: string, value: T, forms: (word: string) => readonly string[]): void {
    const words = normalise(entry).split(/\s+/);
    if (words.length === 1) {
      for (const form of forms(words[0]!)) {
        const known = this.#words.get(form);
        if (!known) this.#words.set(form, [value]);
        else if (!known.includes(value)) known.push(value);
      }
      return;
    }
    // The last word of a phrase may be inflected ("huishoudelijke hulp", "mobiele telefoons").
    for (const last of forms(words.at(-1)!)) {
      const [second, ...rest] = [...words.slice(1, -1), last];
      const bySecond = this.#phrases.get(words[0]!) ?? new Map<string, Phrase<T>[]>();
      this.#phrases.set(words[0]!, bySecond);
      bySecond.set(second!, [...(bySecond.get(second!) ?? []), { rest, value }]);
    }
  }

  /** Values of one word on its own. */
  word(norm: string): readonly T[] {
    return this.#words.get(norm) ?? NONE;
  }

  /** The longest phrase that begins at `at`, with the number of its words; null where none does. */
  phrase(norms: readonly string[], at: number): { values: T[]; length: number } | null {
    const list = this.#phrases.get(norms[at]!)?.get(norms[at + 1]!);
    if (!list) return null;
    let length = 0;
    let values: T[] = [];
    for (const { rest, value } of list) {
      if (rest.length + 2 < length || !follows(norms, at + 2, rest)) continue;
      if (rest.length + 2 > length) {
        length = rest.length + 2;
        values = [];
      }
      if (!values.includes(value)) values.push(value);
    }
    return length > 0 ? { values, length } : null;
  }
}

/** Whether these words begin at `at`. */
function follows(norms: readonly string[], at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (norms[at + i] !== words[i]) return false;
  return true;
}

const provisionBook = new PhraseBook<ProvisionEntry>();
const heads = new Map<string, ProvisionEntry>();
const longNouns = new Map<string, ProvisionEntry>();
for (const { id, kind, nouns, heads: classHeads } of provisionClasses) {
  for (const noun of nouns) {
    const entry: ProvisionEntry = { noun: normalise(noun), classId: id, kind };
    provisionBook.add(noun, entry, nounForms);
    if (!noun.includes(' ') && noun.length >= 7)
      for (const form of nounForms(entry.noun)) if (!longNouns.has(form)) longNouns.set(form, entry);
  }
  for (const head of classHeads) {
    const entry: ProvisionEntry = { noun: normalise(head), classId: id, kind };
    provisionBook.add(head, entry, nounForms);
    for (const form of nounForms(entry.noun)) if (!heads.has(form)) heads.set(form, entry);
  }
}

/** Words that end like a provision and are none. */
const NOT_COMPOUND = new Set(
  'verbed afbed goedkoop verkoop inkoop herkansing deskundige onderdak gedrag vertrek hoeveelheid overlast belast gelast verlast ontlast uitlast huisarts behandelplan begeleider ondersteuningsplan plafond'.split(
    ' ',
  ),
);
const exactly = (word: string) => [word];
const notProvision = new PhraseBook<true>();
for (const entry of [...notProvisions, ...NOT_COMPOUND]) notProvision.add(entry, true, exactly);
const notGoal = new PhraseBook<true>();
for (const entry of notMainGoalWords) notGoal.add(entry, true, exactly);

/** Number of words at `at` that look like a provision and are none ("op tafel", "in behandeling"); 0 where there is no such phrase. */
export const notProvisionAt = (norms: readonly string[], at: number): number =>
  notProvision.phrase(norms, at)?.length ?? (notProvision.word(norms[at]!).length > 0 ? 1 : 0);

/** The same for words that look like a main goal and point to none ("werken aan", "van de baan"). */
export const notGoalAt = (norms: readonly string[], at: number): number =>
  notGoal.phrase(norms, at)?.length ?? (notGoal.word(norms[at]!).length > 0 ? 1 : 0);
const provisionCache = new Map<string, ProvisionEntry | null>();

/** Looks up one normalised word: a noun of the vocabulary, its plural or diminutive, a compound by its head, or one typing slip away from a long noun. */
export function provisionOf(norm: string): ProvisionEntry | null {
  let entry = provisionCache.get(norm);
  if (entry === undefined) {
    entry = provisionBook.word(norm)[0] ?? compound(norm) ?? misspelt(norm);
    if (provisionCache.size < 30000) provisionCache.set(norm, entry);
  }
  return entry;
}

/** "KOPP-groep", "jobhunttraject", "Moedig-Voorwaarts-programma": a course or group that goes by a name of its own. */
const NAMED_SERVICE = /^(?:[a-z0-9]+-(?=groep)|[a-z-]{4,})(groep|traject|programma)$/;
/** Ways and groups that are no help. */
const NO_SERVICE = new Set(
  `doelgroep werkgroep leeftijdsgroep burengroep appgroep app-groep whatsappgroep whatsapp-groep buurtgroep kleutergroep bovengroep onderbouwgroep middengroep eindgroep risicogroep
  hersteltraject bezwaartraject toeslagentraject ondersteuningstraject plantraject aanvraagtraject voortraject natraject beroepstraject gezagstraject woningprogramma
  televisieprogramma tv-programma wasprogramma computerprogramma rekenprogramma dagprogramma`.split(/\s+/),
);

function compound(norm: string): ProvisionEntry | null {
  if (norm.length < 6 || NOT_COMPOUND.has(norm)) return null;
  for (let from = 2; from <= norm.length - 3; from++) {
    const rest = norm.slice(from).replace(/^-/, '');
    const entry = heads.get(rest);
    if (entry && (rest.length > 3 || from >= 4)) return entry;
  }
  const named = NAMED_SERVICE.exec(norm);
  if (named && !NO_SERVICE.has(norm)) return { noun: named[1]!, classId: 'schooling', kind: 'service' };
  // "laptop-tas", "OV-kosten": the part after a hyphen stands on its own.
  // "bso-plek", "dagbesteding-indicatie": a place or right to the help.
  const place = /^([a-z.]+)-(?:plek|plaats|indicatie|pas)$/.exec(norm);
  if (place) return provisionBook.word(place[1]!)[0] ?? null;
  const hyphen = norm.lastIndexOf('-');
  return hyphen > 0 ? (provisionBook.word(norm.slice(hyphen + 1))[0] ?? null) : null;
}

/** One letter lost, doubled, swapped or replaced in a word of seven letters or more. */
function misspelt(norm: string): ProvisionEntry | null {
  // "koffiezetapp.": the beginning of a long noun.
  if (norm.endsWith('.') && norm.length >= 8) {
    const begin = norm.slice(0, -1);
    for (const [form, entry] of longNouns) if (form.startsWith(begin)) return entry;
  }
  if (norm.length < 7 || norm.length > 22) return null;
  const squeezed = squeeze(norm);
  return squeezedNouns.get(squeezed) ?? null;
}

/** Spelling with the usual slips taken out: double letters, ie/i, c/k, z/s, dt. */
function squeeze(word: string): string {
  return word
    .replace(/ck/g, 'k')
    .replace(/ie/g, 'i')
    .replace(/ei|ij/g, 'y')
    .replace(/au/g, 'ou')
    .replace(/c(?=[aouklr])/g, 'k')
    .replace(/dt$/, 't')
    .replace(/d$/, 't')
    .replace(/(.)\1+/g, '$1')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/(?<=.)[e](?=.*[aiouy])/g, '');
}
const squeezedNouns = new Map<string, ProvisionEntry>();
for (const [form, entry] of longNouns) {
  const key = squeeze(form);
  if (key.length >= 5 && !squeezedNouns.has(key)) squeezedNouns.set(key, entry);
}

/** The longest provision phrase at `at` ("huishoudelijke hulp"), or null. */
export function provisionPhrase(
  norms: readonly string[],
  at: number,
): { entry: ProvisionEntry; length: number } | null {
  const found = provisionBook.phrase(norms, at);
  return found ? { entry: found.values[0]!, length: found.length } : null;
}

const functionBook = new Map<string, readonly string[][]>();
for (const { nouns, heads: classHeads, functions } of provisionClasses) {
  const phrases = functions.map((phrase) => normalise(phrase).split(/\s+/));
  for (const noun of [...nouns, ...classHeads]) functionBook.set(normalise(noun), phrases);
}
for (const [noun, functions] of Object.entries(functionsByNoun)) {
  const key = normalise(noun);
  functionBook.set(key, [
    ...(functionBook.get(key) ?? []),
    ...functions.map((phrase) => normalise(phrase).split(/\s+/)),
  ]);
}

/** What a thing is for as such (mere functions), as lists of words: `kast` → [[opbergen], [kleding, ophangen]]. */
export function functionsOf(noun: string): readonly string[][] {
  return functionBook.get(noun) ?? [];
}

export interface GoalWeight {
  goal: MainGoalId;
  strong: boolean;
}
const goalBook = new PhraseBook<GoalWeight>();
const goalHeads = new Map<string, GoalWeight[]>();
for (const { id, strong, weak } of mainGoalVocabularies) {
  for (const [list, isStrong] of [
    [strong, true],
    [weak, false],
  ] as const) {
    const value: GoalWeight = { goal: id, strong: isStrong };
    for (const entry of list) {
      goalBook.add(entry, value, wordForms);
      const norm = normalise(entry);
      if (isStrong && /^[a-z]{5,}$/.test(norm)) {
        for (const form of nounForms(norm)) goalHeads.set(form, [...(goalHeads.get(form) ?? []), value]);
      }
    }
  }
}
const goalCache = new Map<string, readonly GoalWeight[]>();

/** Main goals that one normalised word points to; a compound counts by its head. */
export function goalWeights(norm: string): readonly GoalWeight[] {
  let weights = goalCache.get(norm);
  if (weights === undefined) {
    weights = goalBook.word(norm);
    if (weights.length === 0 && norm.length >= 8) {
      for (let from = 3; from <= norm.length - 5; from++) {
        const found = goalHeads.get(norm.slice(from));
        if (found) {
          weights = found;
          break;
        }
      }
    }
    if (goalCache.size < 30000) goalCache.set(norm, weights);
  }
  return weights;
}

/** The longest main-goal phrase at `at` ("op tijd betalen"), or null. */
export function goalPhrase(norms: readonly string[], at: number): { values: GoalWeight[]; length: number } | null {
  return goalBook.phrase(norms, at);
}

const EVERYDAY = new Set(
  'week weken dag dagen jaar maand euro keer uur thuis hier daar weer niet geen wel ook nog mee om op af uit in aan toe over door dit dat haar hem hen ons jaren plek hands nieuw dorp stad straat tijd beurt punt eind zelf samen over staat goed slecht klaar weg kant huis'.split(
    ' ',
  ),
);

/** Whether any list of the vocabulary has a word: then it is no unknown abbreviation. */
export const isKnownWord = (norm: string): boolean =>
  EVERYDAY.has(norm) ||
  provisionOf(norm) !== null ||
  verbForms(norm).length > 0 ||
  goalWeights(norm).length > 0 ||
  topicsOf(norm).length > 0;
