import { type Canon, canonise, find, matches, type TokenSpan, tokenAt } from '../language/canon.ts';
import { type Clause, type ClauseKind, clausesOf } from '../language/clauses.ts';
import { isContent } from '../language/function-words.ts';
import { nounForms } from '../language/inflection.ts';
import { mainGoalNamed } from '../language/labels.ts';
import {
  type GoalWeight,
  goalPhrase,
  goalWeights,
  notGoalAt,
  notProvisionAt,
  PhraseBook,
  type ProvisionEntry,
  provisionOf,
  provisionPhrase,
} from '../language/lexicon.ts';
import { type PersonMention, persons } from '../language/people.ts';
import { type Purpose, purposesOf } from '../language/purposes.ts';
import { mended, writtenOut } from '../language/slips.ts';
import { amounts, frequencies, type TimeExpression, timeExpressions } from '../language/time.ts';
import { normalise, type Token, tokenise } from '../language/tokens.ts';
import { topicsOf } from '../language/topics.ts';
import { type VerbForm, verbForms } from '../language/verbs.ts';
import { obstaclePatterns } from '../language/vocabulary/obstacles.ts';
import * as signals from '../language/vocabulary/signals.ts';
import type { VerbFrame } from '../language/vocabulary/verbs.ts';

export interface ProvisionMention extends TokenSpan {
  entry: ProvisionEntry;
  noun: string;
}

export interface VerbMention extends TokenSpan {
  form: VerbForm;
  clause: ClauseKind;
  finite: boolean;
}

export interface GoalReference extends TokenSpan {
  number: string | null;
  mainGoal: string | null;
}

/** Everything that one sentence says, whatever stands around it. Token indexes throughout; `tokens` have offsets in `text`. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  canon: Canon;
  clauses: readonly Clause[];
  provisions: readonly ProvisionMention[];
  people: readonly PersonMention[];
  verbs: readonly VerbMention[];
  purposes: readonly Purpose[];
  goalReferences: readonly GoalReference[];
  times: readonly TimeExpression[];
  frequencies: readonly TokenSpan[];
  amounts: readonly TokenSpan[];
  vague: readonly TokenSpan[];
  refusals: readonly TokenSpan[];
  already: readonly TokenSpan[];
  wishes: readonly TokenSpan[];
  consents: readonly TokenSpan[];
  referrals: readonly TokenSpan[];
  refunds: readonly TokenSpan[];
  paidBefore: readonly TokenSpan[];
  goalPhrases: readonly TokenSpan[];
  obstacles: readonly TokenSpan[];
  question: boolean;
  /** Main verbs are past tense, or a finished act. */
  past: boolean;
  /** A finite verb stands in a main clause. */
  finite: boolean;
  /** Topics of daily life of the whole sentence. */
  topics: ReadonlySet<string>;
  /** Beginnings of its content words, persons left out: what links it to other sentences of the plan. */
  stems: ReadonlySet<string>;
  /** Points per main goal, of the whole sentence and of its purposes. */
  goalScore: Readonly<Record<string, number>>;
  purposeScore: Readonly<Record<string, number>>;
  /** Points from words for persons ("zoon", "oma"): they place a sentence only where nothing else does. */
  personScore: Readonly<Record<string, number>>;
}

/** Reads a sentence (without its label). Pure; the result depends on `text` alone. */
export function read(text: string, extra?: ExtraVocabulary): Reading {
  const tokens = mend(tokenise(text));
  const canon = canonise(tokens);
  const clauses = clausesOf(canon);
  const provisions = withNames(findProvisions(tokens, extra), tokens);
  const people = persons(
    tokens,
    (norm) =>
      provisionOf(norm) !== null ||
      verbForms(norm).length > 0 ||
      goalWeights(norm).length > 0 ||
      topicsOf(norm).length > 0,
  );
  dropInside(people, provisions);
  if (extra) {
    const norms = tokens.map((t) => t.norm);
    for (let at = 0; at < norms.length; at++) {
      const length =
        extra.organisations.phrase(norms, at)?.length ?? (extra.organisations.word(norms[at]!).length > 0 ? 1 : 0);
      if (length > 0 && !people.some((p) => p.from < at + length && at < p.to))
        people.push({ kind: 'organisation', from: at, to: at + length });
    }
    people.sort((a, b) => a.from - b.from);
  }
  const verbs = findVerbs(canon, clauses, people);
  const purposes = purposesOf(
    canon,
    clauses,
    provisions.map((p) => ({ ...p, name: tokens[p.from]!.norm, classId: p.entry.classId })),
  );
  const aims = withoutOffice(purposes, tokens, people);
  return new SentenceReading(text, { tokens, canon, clauses, provisions, people, verbs, purposes: aims });
}

type Parts = Pick<Reading, 'tokens' | 'canon' | 'clauses' | 'provisions' | 'people' | 'verbs' | 'purposes'>;

/** What most sentences are never asked for is only looked for when it is asked. */
class SentenceReading implements Reading {
  readonly text: string;
  readonly tokens: Reading['tokens'];
  readonly canon: Reading['canon'];
  readonly clauses: Reading['clauses'];
  readonly provisions: Reading['provisions'];
  readonly people: Reading['people'];
  readonly verbs: Reading['verbs'];
  readonly purposes: Reading['purposes'];
  readonly question: boolean;
  readonly finite: boolean;
  #topics: Reading['topics'] | undefined;
  #stems: Reading['stems'] | undefined;
  #goalReferences: Reading['goalReferences'] | undefined;
  #times: Reading['times'] | undefined;
  #frequencies: Reading['frequencies'] | undefined;
  #amounts: Reading['amounts'] | undefined;
  #vague: Reading['vague'] | undefined;
  #refusals: Reading['refusals'] | undefined;
  #already: Reading['already'] | undefined;
  #wishes: Reading['wishes'] | undefined;
  #consents: Reading['consents'] | undefined;
  #referrals: Reading['referrals'] | undefined;
  #refunds: Reading['refunds'] | undefined;
  #paidBefore: Reading['paidBefore'] | undefined;
  #goalPhrases: Reading['goalPhrases'] | undefined;
  #obstacles: Reading['obstacles'] | undefined;
  #past: Reading['past'] | undefined;
  #scores: ReturnType<typeof scores> | undefined;

  constructor(text: string, parts: Parts) {
    this.text = text;
    this.tokens = parts.tokens;
    this.canon = parts.canon;
    this.clauses = parts.clauses;
    this.provisions = parts.provisions;
    this.people = parts.people;
    this.verbs = parts.verbs;
    this.purposes = parts.purposes;
    this.question = text.trimEnd().endsWith('?');
    this.finite = parts.verbs.some((v) => v.clause === 'main' && v.finite);
  }

  get topics() {
    this.#topics ??= topicsIn(this.tokens);
    return this.#topics;
  }

  get stems() {
    this.#stems ??= stemsOf(this.tokens, this.people);
    return this.#stems;
  }

  get goalReferences() {
    this.#goalReferences ??= findGoalReferences(this.canon);
    return this.#goalReferences;
  }

  get times() {
    this.#times ??= timesIn(this.canon, this.clauses);
    return this.#times;
  }

  get frequencies() {
    this.#frequencies ??= frequencies(this.canon);
    return this.#frequencies;
  }

  get amounts() {
    this.#amounts ??= amounts(this.canon);
    return this.#amounts;
  }

  get vague() {
    this.#vague ??= vagueWords(this.canon);
    return this.#vague;
  }

  get refusals() {
    this.#refusals ??= this.#all(signals.refusals);
    return this.#refusals;
  }

  get already() {
    this.#already ??= this.#all(signals.already);
    return this.#already;
  }

  get wishes() {
    this.#wishes ??= find(this.canon, signals.wishes);
    return this.#wishes;
  }

  get consents() {
    this.#consents ??= this.#all(signals.consents);
    return this.#consents;
  }

  get referrals() {
    this.#referrals ??= this.#all(signals.referrals);
    return this.#referrals;
  }

  get refunds() {
    this.#refunds ??= this.#all(signals.refunds);
    return this.#refunds;
  }

  get paidBefore() {
    this.#paidBefore ??= find(this.canon, signals.paidBefore);
    return this.#paidBefore;
  }

  get goalPhrases() {
    this.#goalPhrases ??= this.#all(signals.goalPhrases);
    return this.#goalPhrases;
  }

  get obstacles() {
    this.#obstacles ??= this.#all(obstaclePatterns);
    return this.#obstacles;
  }

  get past() {
    this.#past ??= tellsPast(this.canon, this.clauses, this.verbs);
    return this.#past;
  }

  get goalScore() {
    return this.#score().whole;
  }

  get purposeScore() {
    return this.#score().within;
  }

  get personScore() {
    return this.#score().persons;
  }

  #score() {
    const within = (list: readonly TokenSpan[], i: number) => list.some((p) => p.from <= i && i < p.to);
    const known = this.people.filter((p) => p.kind === 'resident' || p.kind === 'network');
    this.#scores ??= scores(
      this.tokens,
      (i) => within(this.purposes, i),
      (i) => within(known, i),
    );
    return this.#scores;
  }

  #all(patterns: readonly RegExp[]): readonly TokenSpan[] {
    return patterns.flatMap((pattern) => find(this.canon, pattern));
  }
}

function topicsIn(tokens: readonly Token[]): Set<string> {
  const topics = new Set<string>();
  for (const token of tokens) if (token.kind === 'word') for (const topic of topicsOf(token.norm)) topics.add(topic);
  return topics;
}

function timesIn(canon: Canon, clauses: readonly Clause[]): TimeExpression[] {
  return timeExpressions(canon).map((t) => ({ ...t, past: t.past || inPastClause(canon, clauses, t) }));
}

/** Words that the organisation adds: provisions by form, and names of bodies. */
interface ExtraVocabulary {
  provisions: PhraseBook<ProvisionEntry>;
  organisations: PhraseBook<true>;
}

/** Makes the organisation's own words findable; undefined where there are none. */
export function extraVocabulary(
  words: { provisions?: readonly string[]; organisations?: readonly string[] } | undefined,
): ExtraVocabulary | undefined {
  if (!words?.provisions?.length && !words?.organisations?.length) return undefined;
  const provisions = new PhraseBook<ProvisionEntry>();
  const organisations = new PhraseBook<true>();
  for (const word of words.provisions ?? [])
    if (word.trim())
      provisions.add(word.trim(), { noun: normalise(word.trim()), classId: 'own', kind: 'goods' }, nounForms);
  for (const word of words.organisations ?? []) if (word.trim()) organisations.add(word.trim(), true, (form) => [form]);
  return { provisions, organisations };
}

/** Tokens with slips in key words read as what was meant; texts and offsets stay. */
function mend(tokens: Token[]): Token[] {
  for (const [i, token] of tokens.entries())
    if (token.kind === 'word') token.norm = writtenOut(mended(token.norm), tokens[i + 1]);
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || !/[^t]t$/.test(token.norm)) continue;
    const meant = token.norm.replace(/t$/, 'd');
    if (!verbForms(meant).some((form) => form.tense === 'participle') || !endsPassage(tokens, i)) continue;
    if (afterAuxiliary(tokens, i)) token.norm = meant;
  }
  return tokens;
}

const endsPassage = (tokens: readonly Token[], i: number) => {
  const next = tokens[i + 1];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:en|door|aan|voor|van|bij|met|zodat|want|omdat|in|op|is|heeft|word|wordt)$/.test(next.norm)
  );
};

/** "hep mw zelf betaalt", "word geregelt": the form that belongs with the auxiliary before it was meant. */
function afterAuxiliary(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const { norm, kind } = tokens[i]!;
    if (kind === 'sign' || /^(?:die|dat|wat|en|of|als|omdat|want)$/.test(norm)) return false;
    if (/^(?:heb|heeft|hebt|hep|hebben|had|hadden|is|zijn|ben|bent|was|waren|word|wordt|worden)$/.test(norm))
      return true;
  }
  return false;
}

/** Words of the office: what they are to do is no change in the resident's life ("zodat het bedrag kan worden geboekt"). */
const OFFICE =
  /^(?:monteur|leverancier|installateur|winkel|bedrag|factuur|rekening|kosten|levering|offerte|bestelling|aanvraag|dossier|consulent|gemeente|boekhouding|administratie|plan|betaling|budget)$/;

/** Purposes of the office itself say nothing for the resident. */
function withoutOffice(
  purposes: readonly Purpose[],
  tokens: readonly Token[],
  people: readonly PersonMention[],
): Purpose[] {
  return purposes.map((p) => {
    if (
      p.kind !== 'change' ||
      people.some(
        (m) =>
          (m.kind === 'resident' || m.kind === 'network') &&
          m.from >= p.from &&
          m.from < p.to &&
          !/^(?:we|wij|ons|onze|'m|m)$/.test(tokens[m.from]!.norm),
      )
    )
      return p;
    const first = tokens
      .slice(p.from, p.from + 4)
      .find((t) => t.kind === 'word' && !/^(?:de|het|een|dit|dat|die|deze)$/.test(t.norm));
    return first && OFFICE.test(first.norm) ? { ...p, kind: 'empty' } : p;
  });
}

function findProvisions(tokens: readonly Token[], extra?: ExtraVocabulary): ProvisionMention[] {
  const norms = tokens.map((t) => t.norm);
  const result: ProvisionMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word') continue;
    const skip = notProvisionAt(norms, i);
    if (skip > 0) {
      i += skip - 1;
      continue;
    }
    const own = extra?.provisions.phrase(norms, i);
    const phrase = own ? { entry: own.values[0]!, length: own.length } : provisionPhrase(norms, i);
    if (phrase) {
      result.push({ from: i, to: i + phrase.length, entry: phrase.entry, noun: phrase.entry.noun });
      i += phrase.length - 1;
      continue;
    }
    const entry = extra?.provisions.word(norms[i]!)[0] ?? provisionOf(norms[i]!);
    if (entry) result.push({ from: i, to: i + 1, entry, noun: entry.noun });
  }
  return result;
}

const NAMED_CLASSES = new Set(['schooling', 'treatment', 'support']);
const CAPITALISED = /^\p{Lu}[\p{Ll}]{3,}/u;

/** "de training Sociale Vaardigheden": the name of a course belongs to it. */
function withNames(mentions: ProvisionMention[], tokens: readonly Token[]): ProvisionMention[] {
  for (const mention of mentions) {
    // "de training 'Rondkomen met je inkomen'"
    if (NAMED_CLASSES.has(mention.entry.classId) && /^['"‘“«]$/.test(tokens[mention.to]?.text ?? '')) {
      const close = tokens.findIndex((t, i) => i > mention.to && /^['"’”»]$/.test(t.text));
      if (close > 0 && close - mention.to < 10) mention.to = close + 1;
      continue;
    }
    if (!NAMED_CLASSES.has(mention.entry.classId)) continue;
    while (
      mention.to < tokens.length &&
      CAPITALISED.test(tokens[mention.to]!.text) &&
      (mention.to - mention.from > 1 || CAPITALISED.test(tokens[mention.to + 1]?.text ?? ''))
    )
      mention.to++;
  }
  return mentions;
}

/** Takes the "persons" out that are part of the name of a course. */
function dropInside(people: PersonMention[], mentions: readonly ProvisionMention[]): void {
  for (let i = people.length - 1; i >= 0; i--)
    if (mentions.some((m) => m.to - m.from > 1 && m.from < people[i]!.from && people[i]!.to <= m.to))
      people.splice(i, 1);
}

const AUXILIARY = /^(?:zijn|hebben|worden|kunnen|willen|gaan|laten|zullen|moeten|mogen)$/;
const isAuxiliary = (lemma: string) => AUXILIARY.test(lemma) && lemma !== 'willen';
const EXTRA_FINITE =
  /^(?:zal|zult|zullen|zou|moet|moeten|mag|mogen|hoeft|hoeven|wordt|worden|word|wil|wilt|willen|kan|kunt|kunnen|gaat|gaan|ga|is|zijn|ben|bent|heeft|hebben|heb|hebt|krijgt|komt|komen|doet|doen|staat|ziet|laat|laten|liet|had|hadden|was|waren|werd|werden|kreeg|ging|wou|moest|kwam)$/;

function findVerbs(canon: Canon, clauses: readonly Clause[], people: readonly PersonMention[]): VerbMention[] {
  const result: VerbMention[] = [];
  const { tokens } = canon;
  for (const clause of clauses) {
    let finiteSeen = false;
    for (let i = clause.from; i < clause.to; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word') continue;
      let forms = isNoun(tokens, i, people) ? [] : verbForms(token.norm);
      // "aan geschaft", "uit betaald": a participle written in two.
      const before = tokens[i - 1]?.norm ?? '';
      if (PARTICLE.test(before) && /^ge/.test(token.norm)) {
        const joined = verbForms(before + token.norm).filter((f) => f.tense === 'participle');
        if (joined.length > 0) forms = joined;
      }
      if (forms.length === 0 && !finiteSeen && isUnknownVerb(tokens, i, clause, people))
        forms = [{ lemma: token.norm, tense: 'present', particle: '', frames: ['act'] }];
      if (forms.length === 0) {
        if (EXTRA_FINITE.test(token.norm)) finiteSeen = true;
        continue;
      }
      const tail = tokens.slice(i + 1, clause.to);
      const beyond = tokens.slice(i + 1, insertedEnd(clauses, clause, tokens));
      const close = (person: PersonMention) => Math.abs(person.from - i) <= 2 || Math.abs(person.to - i) <= 1;
      for (const form of forms) {
        if (
          form.particle !== '' &&
          !hasParticle(tail, form.particle) &&
          !(
            beyond.length > tail.length &&
            form.frames.some((f) => f === 'grant' || f === 'refer') &&
            hasParticle(beyond, form.particle)
          )
        )
          continue;
        let finite = false;
        if (form.tense === 'present' || form.tense === 'past') {
          if (EXTRA_FINITE.test(token.norm) || form.tense === 'past')
            finite = !(form.tense === 'past' && token.norm.endsWith('en') && finiteSeen);
          else if (/t$/.test(token.norm))
            finite = !(
              forms.some((f) => f.tense === 'participle') &&
              (finiteSeen || !tail.some((t) => t.kind === 'word'))
            );
          else if (/en$|^(?:gaan|doen|zien|staan)$/.test(token.norm))
            finite =
              !finiteSeen &&
              tokens[i - 1]?.norm !== 'te' &&
              (people.some(close) ||
                tokens[i + 1]?.norm === 'er' ||
                (tokens[i - 1]?.norm === 'en' && !/en$/.test(tokens[i - 2]?.norm ?? ''))) &&
              tail.some((t) => t.kind === 'word');
          else
            finite =
              (!finiteSeen &&
                people.some(
                  (p) =>
                    (p.to === i || p.from === i + 1) &&
                    /^(?:ik|je|jij|u|hij|zij|ze|mw\.?|dhr\.?|mevrouw|meneer|mijn)$/.test(tokens[p.from]!.norm),
                )) ||
              (i === clause.from && i === 0 && isImperative(canon, i));
        }
        result.push({ from: i, to: i + 1, form, clause: clause.kind, finite });
        if (finite) finiteSeen = true;
      }
    }
  }
  return result;
}

/** A separated prefix that closes the clause of its verb, not the preposition of what follows. */
const hasParticle = (tail: readonly Token[], particle: string): boolean =>
  tail.some(
    (t, k) =>
      t.norm === particle &&
      !OPENS_PHRASE.test(tail[k + 1]?.norm ?? '') &&
      (tail[k + 1]?.kind !== 'word' || !/^\p{Lu}/u.test(tail[k + 1]!.text)),
  );

/** "Het college kent, na weging van eigen kracht, … toe": where a clause ends that others without a verb are inserted in. */
function insertedEnd(clauses: readonly Clause[], clause: Clause, tokens: readonly Token[]): number {
  let to = clause.to;
  for (let k = clauses.indexOf(clause) + 1; k < clauses.length && k <= clauses.indexOf(clause) + 4; k++) {
    const next = clauses[k]!;
    if (
      (next.kind !== 'main' && next.kind !== 'aside') ||
      tokens.slice(next.from, next.to).some((t) => EXTRA_FINITE.test(t.norm))
    )
      break;
    to = next.to;
  }
  return to;
}

/** Nouns that look like a verb form: "inzet van een coach", "het plan sluit", "de start". */
function isNoun(tokens: readonly Token[], i: number, people: readonly PersonMention[]): boolean {
  const { norm } = tokens[i]!;
  if (/^(?:start|stop|werk|kook|speel)$/.test(norm) && people.some((p) => p.to === i)) return false;
  if (norm === 'was') return !/^(?:ik|je)$/.test(tokens[i - 1]?.norm ?? '');
  if (
    !/^(?:inzet|start|werk|plan|boek|post|les|huur|bank|bel|kost|duur|geld|zorg|hulp|coach|verf|douche|fiets|game|stop|plek|oppas|winkel|kook|speel|eis)$/.test(
      norm,
    )
  )
    return false;
  return (
    i === 0 ||
    (!/^(?:ik|je|jij|u|hij|zij|ze)$/.test(tokens[i - 1]!.norm) && !/^(?:ik|je|jij|u)$/.test(tokens[i + 1]?.norm ?? ''))
  );
}

const PARTICLE = /^(?:aan|in|uit|toe|terug|mee|door|over|op|af)$/;

/**
 * A word that the vocabulary does not know, right after the subject that opens the clause, and shaped like a verb:
 * "mw. snoeit", "ouders vlechten".
 */
function isUnknownVerb(tokens: readonly Token[], i: number, clause: Clause, people: readonly PersonMention[]): boolean {
  const { norm } = tokens[i]!;
  if (!/^[a-z]{3,}(?:t|en)$/.test(norm) || !isUnknownWord(norm)) return false;
  const subject = people.find((p) => p.to === i);
  if (!subject || subject.from - clause.from > 3 || i + 1 >= clause.to) return false;
  const before = tokens[subject.from - 1]?.norm ?? '';
  return subject.from === clause.from || /^(?:de|het|een|en|mijn|haar|zijn|uw|hun|je|jouw|onze|dat|;|,)$/.test(before);
}

const isUnknownWord = (norm: string) =>
  provisionOf(norm) === null &&
  topicsOf(norm).length === 0 &&
  !/^(?:met|niet|wat|dat|het|uit|nut|kort|vast|laat|groot|bewust|zoals|samen|eigen|binnen|tegen|alleen|morgen|tussen|beiden|allen|heden|boven|soort|kant|vaart|nacht|kracht)$/.test(
    norm,
  );

/** After a preposition: then it is no separated prefix ("woont bij de …"). */
const OPENS_PHRASE =
  /^(?:de|het|een|haar|zijn|uw|mijn|hun|ons|onze|je|jouw|\d.*|elke|iedere|deze|dit|die|dat|mw\.?|dhr\.?|mevrouw|meneer|€|eigen|andere|twee|drie)$/;

/** "Bel vóór 3 maart …", "Lever de sleutel in": a bare stem that opens the sentence, with an object or an adverb. */
function isImperative(canon: Canon, i: number): boolean {
  const next = canon.tokens[i + 1];
  return (
    next !== undefined &&
    next.kind !== 'sign' &&
    /^(?:de|het|een|je|uw|jouw|voor|op|om|zelf|samen|met|naar|in|aan|goed|elke|iedere|eerst|deze|die|dit|bij|vanaf|t\/m|tot|uiterlijk|binnen|niet|geen|minstens|\d.*)$/.test(
      next.norm,
    )
  );
}

const NO_PARTICIPLE =
  /^(?:gezond|geld|geluid|gebit|gewicht|gezicht|gebied|geduld|geweld|gerecht|geschikt|gericht|gemotiveerd|gebaat|gepland|bereid|bekend|gewend|gehandicapt|gedupeerd|beperkt|verstandig|verslaafd|bevoegd|verhinderd|verplicht|verward|verkouden|bejaard|bezet|verliefd|verantwoord|betrokken|ontspannen|vergeten|bekend|verdeeld|verplicht|bedoeld|geregistreerd|ingepland|afgesproken|overeengekomen|besloten|toegekend|akkoord|getrouwd|gehecht|gesteld)$/;
const PARTICIPLE =
  /^(?:ge[a-z]{3,}(?:d|t)|[a-z]{2,7}ge[a-z]{3,}(?:d|t)|(?:be|ver|ont|her)[a-z]{3,}d|(?:af|aan|op|uit|in|toe|door|over|mee|terug|voor|bij|weg|na)ge[a-z]{3,}en)$/;

/** Every finite main clause tells of the past: a past form, or "heeft/is" with a participle. */
function tellsPast(canon: Canon, clauses: readonly Clause[], verbs: readonly VerbMention[]): boolean {
  let past = false;
  for (const clause of clauses) {
    if (clause.kind !== 'main') continue;
    const inside = verbs.filter((v) => v.from >= clause.from && v.from < clause.to);
    const words = ` ${canon.tokens
      .slice(clause.from, clause.to)
      .map((t) => t.norm)
      .join(' ')} `;
    if (/ (?:wordt|worden|word|zal|zullen|gaat|gaan|ga|moet|moeten) /.test(words)) return false;
    if (
      inside.some(
        (v) =>
          v.finite &&
          v.form.tense === 'present' &&
          !isAuxiliary(v.form.lemma) &&
          !inside.some((o) => o.from === v.from && o.form.tense === 'participle'),
      )
    )
      return false;
    if (inside.some((v) => v.finite && v.form.tense === 'past' && !/^(?:willen|zullen)$/.test(v.form.lemma))) {
      past = true;
      continue;
    }
    const participle =
      inside.some((v) => v.form.tense === 'participle' && !NO_PARTICIPLE.test(canon.tokens[v.from]!.norm)) ||
      canon.tokens.slice(clause.from, clause.to).some((t) => PARTICIPLE.test(t.norm) && !NO_PARTICIPLE.test(t.norm));
    if (/ (?:heeft|hebben|heb|hebt|had|hadden|is|zijn|ben|bent|was|waren|werd|werden) /.test(words)) {
      if (participle) past = true;
      else if (/ (?:was|waren|had|hadden|werd|werden) /.test(words)) past = true;
      else return false;
    } else if (/ (?:kreeg|kregen|ging|kwam|kwamen|deed|wou|moest|kon|konden) /.test(words)) past = true;
  }
  return past;
}

/** A date inside a relative clause or beside a past form says when something was. */
function inPastClause(canon: Canon, clauses: readonly Clause[], time: TimeExpression): boolean {
  const clause = clauses.find((c) => c.from <= time.from && time.from < c.to);
  if (!clause) return false;
  const words = ` ${canon.tokens
    .slice(clause.from, clause.to)
    .map((t) => t.norm)
    .join(' ')} `;
  const past =
    / (?:betaalde|kocht|kochten|voorschoot|voorgeschoten|betaald|gekocht|aangeschaft|voldaan|was|waren|werd|had|kreeg|zelf|ging|verloor|overleed|vertrok|gemaakt)(?= )/.test(
      words,
    );
  if (clause.kind === 'relative') return past;
  if (clause.kind === 'aside') return / (?:al|zelf|was|eerder|vorig|van|heeft) /.test(words) || past;
  if (clause.kind === 'reason') return true;
  return (
    clause.kind === 'main' && / (?:die|dat|welke) (?:\S+ ){0,8}(?:betaalde|kocht|voorschoot|kochten)(?= )/.test(words)
  );
}

const PINNED =
  / (?:\( ?|, ?|namelijk |te weten |d\.w\.z\. |: ?|min\.? |minimaal |minstens |tenminste |ten minste )?(?:\d+ ?(?:x|keer|maal|uur|u)|een keer|eens|twee ?(?:keer|maal)|drie ?(?:keer|maal)|elke (?:twee |drie )?(?:week|weken|maand|dag)|wekelijks|maandelijks|dagelijks|tweewekelijks|om de (?:week|twee weken)|(?:uiterlijk|binnen|voor|op) (?:\d|een|twee|drie|vier))/;
const NEVER_PINNED =
  /^(?:e\.d\.?|ed|enz\.?|etc\.?|en dergelijke|proberen|probeert|probeer|eventueel|eventuele|evt\.?|misschien|wellicht)$/;

function vagueWords(canon: Canon): TokenSpan[] {
  return find(canon, signals.vague).filter((span) => {
    const words = canon.tokens
      .slice(span.from, span.to)
      .map((t) => t.norm)
      .join(' ');
    const after = ` ${canon.tokens
      .slice(span.to, span.to + 7)
      .map((t) => t.norm)
      .join(' ')} `;
    const before = canon.tokens
      .slice(Math.max(0, span.from - 4), span.from)
      .map((t) => t.norm)
      .join(' ');
    // "regelmatig (1 keer per week)", "regelmatig, 2x per week": pinned down by a figure in the same phrase.
    if (
      !NEVER_PINNED.test(words) &&
      new RegExp(`^(?: [,(:])?(?: [a-z]+){0,1}${PINNED.source}`).test(after) &&
      /^ (?:[(,:]|namelijk|te weten|d\.w\.z\.|\d|minimaal|min\.|minstens|een keer|twee keer|elke)/.test(after)
    )
      return false;
    if (/^(?:voldoende|genoeg)$/.test(words)) return isVagueAmount(canon, span, before, after);
    if (words === 'later' && /(?:\d|week|weken|maand|maanden|dag|dagen|jaar|uur)$/.test(before)) return false;
    if (words === 'later' && /^ (?:dan|op|in) /.test(after)) return false;
    if (
      /^(?:snel|gauw|vlot|ooit|soms|meestal|spoedig|later)$/.test(words) &&
      canon.tokens.length > 0 &&
      inSubordinate(canon, span)
    )
      return false;
    if (words === 'snel' && /(?:te|zo|heel|niet|even)$/.test(before)) return false;
    if (words === 'ed' || words === 'zo goed mogelijk') return words !== 'ed' || /,$|[a-z]$/.test(before);
    if (/^(?:verschillende|enkele|meerdere)$/.test(words) && / (?:reis|reisjes|rit) /.test(after)) return false;
    if (
      /^(?:redelijk|ongeveer|circa|ca\.|snel|vaker|minder vaak|adequate|soms|meestal|in de toekomst|een paar|een aantal|genoeg|ooit|gauw|vlot)$/.test(
        words,
      )
    )
      return !inSubordinate(canon, span) && !/^ (?:de|het) /.test(after);
    return true;
  });
}

function isVagueAmount(canon: Canon, span: TokenSpan, before: string, after: string): boolean {
  // "een voldoende halen" is a mark at school; "heeft voldoende" in a result is no act.
  if (/(?:een|de|'n)$/.test(before)) return false;
  return !/^ (?:om|voor) /.test(after) || !inSubordinate(canon, span);
}

const inSubordinate = (canon: Canon, span: TokenSpan) =>
  / (?:zodat|omdat|want|waardoor|opdat|doordat) /.test(canon.text.slice(0, canon.starts[span.from]!));

function findGoalReferences(canon: Canon): GoalReference[] {
  const result: GoalReference[] = [];
  for (const match of [
    ...matches(canon.text, signals.goalReference),
    ...matches(canon.text, signals.goalReferenceShort),
  ]) {
    const span = {
      from: tokenAt(canon, match.index + 1),
      to: tokenAt(canon, match.index + match[0].trimEnd().length - 1) + 1,
    };
    for (const target of [match[1], match[2]]) {
      if (!target) continue;
      const named = mainGoalNamed(target);
      result.push({ ...span, number: named ? null : target, mainGoal: named });
    }
  }
  return result;
}

const COMMON_STEM =
  /^(?:consul|mevrou|meneer|client|gemeen|regelt|samen|vanaf|uiterl|januar|februa|maart|april|august|septem|oktobe|novemb|decemb|maanda|dinsda|woensd|donder|vrijda|zaterd|zondag|weken|maande|avonde|ochten|binnen|neemt|brengt|haalt|levert|stuurt|werkt|begele|hulp|onders|keer|daarme|hierdo|zodat|nieuwe|kinder)/;

function stemsOf(tokens: readonly Token[], people: readonly PersonMention[]): Set<string> {
  const stems = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.norm.length < 4 || !isContent(token.norm) || COMMON_STEM.test(token.norm))
      continue;
    if (people.some((p) => p.kind === 'resident' && p.from <= i && i < p.to)) continue;
    stems.add(token.norm.slice(0, 6));
  }
  return stems;
}

/** Words of paying and granting: they tell of money only inside a goal or purpose. */
const GRANTING =
  /^(?:ver)?(?:betaal\w*|betalen|betaald|vergoed\w*|bedrag|bedragen|kosten|uitbeta\w*|terugbeta\w*|abonnement|gestort|rekening|nota|factuur|kopen|koopt|gekocht|bon|bonnen|offerte|budget|tegoed|krediet|overmaken|overgemaakt|maakt|stort)$/;

function scores(
  tokens: readonly Token[],
  inPurpose: (i: number) => boolean,
  isPerson: (i: number) => boolean,
): { whole: Record<string, number>; within: Record<string, number>; persons: Record<string, number> } {
  const norms = tokens.map((t) => t.norm);
  const whole: Record<string, number> = {};
  const within: Record<string, number> = {};
  const byPerson: Record<string, number> = {};
  const count = (weights: readonly GoalWeight[], i: number) => {
    for (const { goal, strong } of weights) {
      const points = strong ? 2 : 1;
      if (isPerson(i) && goal === 'family') {
        byPerson[goal] = (byPerson[goal] ?? 0) + points;
        continue;
      }
      if (goal === 'finance' && GRANTING.test(norms[i]!) && !inPurpose(i)) continue;
      whole[goal] = (whole[goal] ?? 0) + points;
      if (inPurpose(i)) within[goal] = (within[goal] ?? 0) + points;
    }
  };
  for (let i = 0; i < norms.length; i++) {
    const skip = notGoalAt(norms, i);
    if (skip > 0) {
      i += skip - 1;
      continue;
    }
    const phrase = goalPhrase(norms, i);
    if (phrase) {
      count(phrase.values, i);
      i += phrase.length - 1;
      continue;
    }
    if (tokens[i]!.kind === 'word') count(goalWeights(norms[i]!), i);
  }
  return { whole, within, persons: byPerson };
}

/** The verbs of a frame in main clauses. */
export function verbsIn(reading: Reading, frame: VerbFrame): VerbMention[] {
  return reading.verbs.filter((v) => (v.clause === 'main' || v.clause === 'aside') && v.form.frames.includes(frame));
}
