import { mainGoalNamed, readLabel } from '../../language/labels.ts';
import { functionsOf, goalPhrase, goalWeights } from '../../language/lexicon.ts';
import { personKind } from '../../language/people.ts';
import { normalise } from '../../language/tokens.ts';
import { topicsOf } from '../../language/topics.ts';
import { verbForms } from '../../language/verbs.ts';
import { genericGoalWords, goalCarriers } from '../../language/vocabulary/empty-goals.ts';
import { completesOther, type Unit } from '../plan.ts';
import type { Reading } from '../reading.ts';
import { subjectOf } from './subject.ts';
import { headWords, isContent, mainWords, wordsOf } from './words.ts';

const PRESENTED = / (?:wil|wilt|willen|wens|wenst|hoopt|hopen|streeft|streven|zou graag|verlangt|droomt) /;

/** Whether the unit is presented as a goal of the resident: by its label, heading or field, by its words, or as a wish. */
export function isGoal(unit: Unit): boolean {
  const { reading, role } = unit;
  if (reading.question || !reading.tokens.some((t) => t.kind === 'word') || isBareLabel(unit)) return false;
  if (role === 'goal') return !isExplanation(unit);
  if (completesOther(role) || role === 'situation') return false;
  if (
    reading.goalPhrases.length > 0 &&
    !/ (?:geen doel|doel van het gesprek|doel van dit|doel van de regeling) /.test(wordsOf(reading))
  )
    return true;
  if (role === 'evaluation' || role === 'motivation') return false;
  return isWishGoal(unit);
}

/** "Mw. wil vóór 1 juni …", in running text: a wish with content that is not about a thing, an appointment or the help itself. */
function isWishGoal(unit: Unit): boolean {
  const { reading } = unit;
  const main = mainWords(reading);
  if (!PRESENTED.test(main)) return false;
  if (!residentWishes(reading)) return false;
  // "kl. wil dit al jaren", "U zei dat u dit graag wilt." agrees to what was said before.
  if (/ (?:wil|willen|wilt) (?:dit|dat) (?:al|graag|zelf|heel|erg|echt)(?: \S+){0,2} [.!]? ?$/.test(main)) return false;
  if (/ (?:dit|dat|hem|haar|het) (?:ook |zelf |graag |allemaal |heel |erg )*(?:wil|willen|wilt) [.,;]? ?$/.test(main))
    return false;
  if (
    / (?:wil|wilt|willen) (?:\S+ ){0,6}?(?:niet|geen)(?= )/.test(main) &&
    reading.times.length === 0 &&
    !/ geen (?:\S+ ){0,2}(?:meer|schuld\w*|boete\w*|achterstand)/.test(main)
  )
    return false;
  if (
    / (?:wil|willen|wilt) (?:\S+ ){0,3}?(?:graag )?(?:weten|bespreken|gesprek|bellen|gebeld|terugbellen|praten over|reactie|antwoord) /.test(
      main,
    )
  )
    return false;
  return true;
}

/** The resident is the one who wishes; what the landlord, the school or a neighbour wants is no goal. */
function residentWishes(reading: Reading): boolean {
  const wish = reading.verbs.find((v) => v.finite && v.clause === 'main' && v.form.frames.includes('wish'));
  const clause = wish && reading.clauses.find((c) => c.from <= wish.from && wish.from < c.to);
  if (!clause) return true;
  const subject = subjectOf(reading, clause);
  if (subject) return subject.kind === 'resident';
  // "atelier wil proefstukken zien": a noun that is no person stands before the verb.
  const before = reading.tokens[wish.from - 1];
  return !(
    before &&
    wish.from - 1 >= clause.from &&
    before.kind === 'word' &&
    /^[a-z]{5,}$/.test(before.norm) &&
    isContent(before.norm)
  );
}

/** Only a label without text behind it ("Doel 1 – Financiën"). */
export const isBareLabel = (unit: Unit): boolean => {
  const { sentence, reading } = unit;
  if (reading.tokens.length > 5 || reading.verbs.length > 0 || !/^\s*(?:hoofd|sub)?doel\b/i.test(sentence.text))
    return false;
  const bare = (text: string) =>
    normalise(text)
      .replace(/[.:]+$/, '')
      .trim();
  return sentence.bodyStart === 0
    ? readLabel(bare(sentence.text)) !== null
    : mainGoalNamed(bare(sentence.text.slice(sentence.bodyStart))) !== null;
};

/** "Hierdoor kan zij …", "Hij volgt daarvoor …" under a goal explains; a fragment of a schedule does not state a goal. */
function isExplanation(unit: Unit): boolean {
  const { reading } = unit;
  if (
    reading.tokens.length <= 8 &&
    / (?:wil|wilt|willen) (?:\S+ )?(?:dit|dat|het) (?:\S+ ){0,2}?(?:[.!] )?$/.test(wordsOf(reading))
  )
    return true;
  // After a labelled goal the rest of its paragraph explains, unless it states a goal itself.
  if (
    !unit.sentence.labelled &&
    !states(unit) &&
    unit.group.units.some((u) => u.sentence.labelled && u.role === 'goal' && u.index < unit.index)
  )
    return true;
  // A cell under "Doel" stands for itself.
  if (unit.group.passage.kind === 'row') return false;
  // Beside a sentence that does state the goal, one without wish, moment or amount describes or explains.
  if (!unit.sentence.labelled && unit.group.units.some((u) => u !== unit && states(u)) && !states(unit)) return true;
  return (
    unit.group.units[0] !== unit &&
    (/^ (?:hierdoor|daardoor|hiermee|daarmee|zo |dit |dat |deze |die |hoe |daar |nu |op dit moment)/.test(
      wordsOf(unit.reading),
    ) ||
      TELLS_OF_MEANS.test(wordsOf(unit.reading))) &&
    (unit.reading.times.length === 0 || TELLS_OF_MEANS.test(wordsOf(unit.reading)))
  );
}

/** "Zij wil dit graag": agrees to what was said; "wil dat haar leven …" says something itself. */
const WANTS_WHAT_WAS_SAID =
  / (?:wil|wilt|willen) (?:\S+ )?(?:dit|dat|het) (?:graag|zelf|ook|heel|erg|zo|al|samen|met|echt|[.,;!]|$)/;

/** Says what is wanted or when: a sentence that can carry the goal of its paragraph. */
function states(unit: Unit): boolean {
  const { reading } = unit;
  if (reading.past) return false;
  return (
    (PRESENTED.test(mainWords(reading)) && !WANTS_WHAT_WAS_SAID.test(wordsOf(reading))) ||
    reading.goalPhrases.length > 0 ||
    reading.times.some((t) => !t.past && !/^(?:na|sinds)$/.test(reading.tokens[t.from]!.norm))
  );
}

/** "De cursus duurt acht weken": about the help, not a goal. */
const TELLS_OF_MEANS =
  /^ (?:de|het|deze|dit) (?:cursus|opleiding|training|begeleiding|coach|behandeling|therapie|lessen|gesprekken|traject|aanbieder|kosten|start|hulp) (?:\S+ ){0,2}?(?:duurt|duren|begint|beginnen|start|starten|kost|kosten|is|zijn|vindt|vinden|bestaat|loopt|komt) /;

/** A goal whose every content word is generic ("weer verder met haar leven"). */
export function isEmptyGoal(reading: Reading): boolean {
  // Somebody named beside the resident is content: "zijn kleinkinderen weer op schoot nemen".
  if (
    reading.people.some(
      (p) =>
        /^(?:klein)?kind(?:eren)?$|^(?:zoon|dochter|zoons|dochters|zonen|partner|broer|zus|oma|opa)$/.test(
          reading.tokens[p.to - 1]!.norm,
        ) && !/^(?:de|het)$/.test(reading.tokens[p.from - 1]?.norm ?? 'de'),
    )
  )
    return false;
  const words = reading.tokens
    .filter((t, i) => t.kind === 'word' && isContent(t.norm) && !reading.people.some((p) => p.from <= i && i < p.to))
    .map((t) => t.norm);
  // "Meer rust in het hoofd": plain words that together do point somewhere.
  const norms = reading.tokens.map((t) => t.norm);
  if (
    norms.some((_, i) => {
      const phrase = goalPhrase(norms, i);
      return phrase && phrase.length >= 3 && phrase.values.some((v) => v.strong);
    })
  )
    return false;
  const telling = words.filter((word) => !genericGoalWords.has(word) && !goalCarriers.has(word));
  if (telling.length === 0) return true;
  // No word that any list knows: an image ("een streep onder het verleden zetten"), no content that can be placed.
  if (
    reading.provisions.length > 0 ||
    reading.amounts.length > 0 ||
    reading.tokens.some(
      (t, i) =>
        (t.kind === 'number' || /^\p{Lu}{3,}$/u.test(t.text)) && !reading.times.some((s) => s.from <= i && i < s.to),
    ) ||
    reading.frequencies.length > 0 ||
    reading.goalReferences.length > 0
  )
    return false;
  if (Object.values(reading.goalScore).some((points) => points >= 2)) return false;
  return (
    telling.length <= 6 &&
    telling.every((word) => topicsOf(word).length === 0 && goalWeights(word).length === 0 && !personKind(word))
  );
}

const INSTRUMENT =
  / (?:inzet|inzetten|ingezet|verwerven|verkrijgen|verkrijging|deelneemt|neemt deel|meedoen|meedoet|doorlopen|doorloopt|aanschaf|aanschaffen|kopen|koopt|aankopen|laten leggen|laten plaatsen|laten aanbrengen|laten maken|laten doen|krijgen|krijgt|krijg|ontvangen|ontvangt|hebben|heeft|heb|bezitten|beschikt over|beschikken over|beschikt|zitten op|zit op|volgen|volgt|volg|starten|start|doen|doet|beginnen|begint|regelen|geregeld|aanvragen|aangevraagd|bestellen|plaatsing|verstrekken|verstrekt|verstrekking|vergoeden|vergoeding|toekennen|toekenning|gaan naar|gaat naar|deelnemen|deelname|meedoen aan|halen|haalt|behalen|opstarten|uitvoeren|doorlopen|plaatsen|huren|lenen|verstreken|vervangen|komen|komt|er is|er komt|gaan op|gaat op|in te zetten|aan te schaffen|te kopen|te volgen|te krijgen|bekostigen|financieren|realiseren) /;
/** Means whose getting is an end state that others can see (diploma) or a place to live or work: no mere means. */
const END_STATE =
  / (?:\w*diploma|certificaat|startkwalificatie|contract|\w*baan|werk|woning|huurwoning|kamer|studio|appartement|\w*plek|schuldenvrij|regeling|urgentie|rust|overzicht|zelfstandig|zonder|geen|niet meer|inkomen|leerwerkplek|werkervaringsplek|arbeidscontract|huurcontract|vakdiploma|examen|klaslokaal|vrienden|contact) /;

/** "een traplift in de woning": where the thing comes, no end state. */
const AT_A_PLACE =
  / (?:in|aan|bij|voor|naar|rond|om|achter|op|onder|tegen) (?:de|het|haar|zijn|hun|mijn|uw|een) (?:woning|kamer|huis|werk|studio|appartement)(?= )/g;

/**
 * A goal that is only having, buying or carrying out a means ("Doel: wasmachine aanschaffen", "Doel is het inzetten van
 * een budgetcoach", "cursus lassen volgen").
 */
export function isMeansGoal(unit: Unit): boolean {
  const { reading } = unit;
  if (reading.purposes.some((p) => p.kind === 'change') || reading.goalReferences.some((r) => r.number)) return false;
  const main = firstMain(reading).replace(
    / doel van (?:de|het|deze|dit) (?:inzet|hulp|voorziening|ondersteuning|begeleiding|cursus|training|verstrekking|vergoeding|aanschaf)(?= )/,
    ' doel',
  );
  const head = headWords(reading);
  const inMain = (i: number) => reading.clauses.some((c) => c.kind === 'main' && c.from <= i && i < c.to);
  const provision = reading.provisions.find((p) => inMain(p.from));
  const instrument = INSTRUMENT.exec(main);
  // A thing that the vocabulary does not know: "een hometrainer hebben".
  if (
    !provision &&
    / (?:een|heeft een) (?:[a-z-]+ )?[a-z-]{4,} (?:hebben|kopen|aanschaffen|krijgen|aan te schaffen|te kopen) [.,]? ?$/.test(
      main,
    ) &&
    !END_STATE.test(main) &&
    ownWords(reading, undefined) <= 1 &&
    reading.topics.size === 0
  )
    return true;
  if (
    !provision &&
    !/ (?:inzet|inzetten|aanschaf|aanschaffen|verstrekking|vergoeding|toekenning|kopen|koopt|aankoop|bestellen|volgen van|(?:plaatsen|plaatsing|aanleggen|leggen|vervangen|monteren|installeren|regelen) van|in te zetten) /.test(
      main,
    )
  )
    return false;
  if (
    END_STATE.test(withoutProvision(reading, main).replace(AT_A_PLACE, ' ')) &&
    !/ (?:rijbewijs|kopen|koopt|aanschaffen|aanschaf|inzet|inzetten|aankopen) /.test(main)
  )
    return false;
  // More than a word or two beside the means: the goal tells something of its own.
  if (ownWords(reading, provision) > 2) return false;
  // "… met hulp van een coach": the means only helps; the goal is what the verb says.
  if (provision && isHelper(reading, provision.from) && !/ (?:inzet|inzetten) /.test(main)) return false;
  // "Ik wil een nieuwe telefoon": wanting the thing is all that it says.
  const wanted =
    provision !== undefined &&
    PRESENTED.test(main) &&
    reading.verbs.every(
      (v) =>
        v.clause !== 'main' ||
        v.form.frames.includes('wish') ||
        !isLikelyVerb(reading, v.from) ||
        (provision.from <= v.from && v.from < provision.to),
    );
  if (wanted && ownWords(reading, provision) <= 1) return true;
  // "Het doel is een eigen keyboard": the thing is all that it says.
  if (
    provision &&
    ownWords(reading, provision) <= 2 &&
    / (?:doel|streven|wens|resultaat)(?: (?!is )\S+){0,4} is (?:een|de|het|\d+) /.test(main)
  )
    return true;
  if (instrument) return !hasOwnContent(reading, provision);
  // A bare noun phrase: "Doel 3: fiets".
  return (
    provision !== undefined &&
    !reading.finite &&
    provision.from <= 4 &&
    // "Inzicht in vergoedingen": the goal is what stands before it.
    !(provision.from > 1 && /^(?:in|over|van|op|met|zonder)$/.test(reading.tokens[provision.from - 1]!.norm)) &&
    !hasOwnContent(reading, provision) &&
    !/ (?:meer|minder|betere?|goed|zonder|geen) /.test(head)
  );
}

/** The first main clause, up to a semicolon or a clause with a subject of its own. */
function firstMain(reading: Reading): string {
  const words: string[] = [];
  let verbs = 0;
  for (const clause of reading.clauses) {
    if (clause.kind !== 'main') {
      if (clause.kind !== 'aside' && words.length > 0) break;
      continue;
    }
    const finite = reading.verbs.some((v) => v.finite && v.from >= clause.from && v.from < clause.to);
    if (finite && verbs > 0) break;
    if (finite) verbs++;
    words.push(wordsOf(reading, clause).trim());
    if (reading.tokens[clause.to - 1]?.text === ';') break;
  }
  return ` ${words.join(' ')} `;
}

/** Content words of the main clauses that are neither the means, nor its getting, a person, a time or an amount. */
function ownWords(reading: Reading, provision: { from: number; to: number } | undefined): number {
  const within = (list: readonly { from: number; to: number }[], i: number) =>
    list.some((s) => s.from <= i && i < s.to);
  let count = 0;
  for (const clause of reading.clauses) {
    if (clause.kind !== 'main') continue;
    for (let i = clause.from; i < clause.to; i++) {
      const token = reading.tokens[i]!;
      if (
        token.kind !== 'word' ||
        !isContent(token.norm) ||
        /^(?:doel|duur|periode|elke|via|extra|traject)$/.test(token.norm)
      )
        continue;
      if (provision && provision.from <= i && i < provision.to) continue;
      if (
        within(reading.people, i) ||
        within(reading.times, i) ||
        within(reading.frequencies, i) ||
        within(reading.amounts, i) ||
        within(reading.provisions, i) ||
        within(reading.wishes, i)
      )
        continue;
      if (INSTRUMENT.test(` ${token.norm} `)) continue;
      count++;
    }
  }
  return count;
}

const withoutProvision = (reading: Reading, main: string) => {
  let words = main;
  for (const p of reading.provisions) words = words.replace(wordsOf(reading, p), ' ');
  return words;
};

function isHelper(reading: Reading, at: number): boolean {
  const before = reading.tokens
    .slice(Math.max(0, at - 4), at)
    .filter((_, k) => !reading.times.some((t) => t.from <= Math.max(0, at - 4) + k && Math.max(0, at - 4) + k < t.to))
    .map((t) => t.norm);
  return (
    before.some((word) => /^(?:met|via|door|dankzij|samen|bij|in|op|naar|tijdens|na|voor|aan)$/.test(word)) &&
    !before.some((word) =>
      /^(?:inzet|inzetten|volgen|volgt|starten|start|gaan|gaat|deelname|deelnemen|deelneemt|deel|meedoen|meedoet|doorlopen|beginnen|begint|aanmelden|zit|zitten|plaatsing|indicatie|vergoeding|bijdrage|budget|aanvraag|beschikt|beschikken)$/.test(
        word,
      ),
    ) &&
    reading.verbs.some((v) => v.from < at || v.from > at)
  );
}

/** Verbs that make something of it: the goal reaches beyond the means. */
function hasOwnContent(reading: Reading, provision: { noun: string } | undefined): boolean {
  const functions = provision ? functionsOf(provision.noun).flat() : [];
  return reading.verbs.some(
    (v) =>
      v.clause === 'main' &&
      v.form.particle === '' &&
      v.form.frames.some((f) => f === 'reach' || f === 'act') &&
      !/^(?:krijgen|halen|behalen|kopen|volgen|starten|beginnen|doen|worden|blijven|houden|kunnen|leren|nemen|vinden|plaatsen|lenen|betalen|kiezen|lopen|vragen|aanvragen|bestellen|regelen|zoeken|uitzoeken|maken|deelnemen|meedoen|sporten|zetten|ontvangen|geven|vervangen|bezoeken|gaan|bereiken|leggen|werken|behouden)$/.test(
        v.form.lemma,
      ) &&
      !functions.includes(v.form.lemma) &&
      !reading.provisions.some((p) => p.from <= v.from && v.from < p.to) &&
      isLikelyVerb(reading, v.from),
  );
}

/** A word that is a verb form only ("slapen", "durft"), not a noun that looks like one ("bed", "plan", "werk"). */
function isLikelyVerb(reading: Reading, at: number): boolean {
  const norm = reading.tokens[at]!.norm;
  if (!/(?:t|en|gaan|doen|zien)$/.test(norm)) return false;
  const before = reading.tokens[at - 1]?.norm ?? '';
  return verbForms(norm).length > 0 && !/^(?:de|het|een|haar|zijn|mijn|uw|hun|nieuwe|eigen|voor|van)$/.test(before);
}

/** Purposes that are only the function of the thing or only having it. */
export function isMeansPurpose(reading: Reading): boolean {
  return reading.purposes.length > 0 && reading.purposes.every((p) => p.kind === 'function' || p.kind === 'possession');
}

/** "Contact leggen met schuldhulpverlening": as a goal no more than a referral. */
const LOOKS_UP =
  /^ (?:\S+ ){0,3}contact (?:leggen|opnemen|zoeken|opgenomen|gelegd|maken) met (?:\S+ )?(?:\w*hulp\w*|\w*team|\w*loket|\w*bank|ggz|poh\S*|uwv|wmo|gemeente|\w*werk|\w*zorg|\w*punt|\w*coach|shv|amw) /;

/** A referral, registration or hand-over by the plan that stands as the whole help or the goal. */
export function isReferral(unit: Unit): boolean {
  const { reading, role } = unit;
  if (
    role === 'situation' ||
    role === 'motivation' ||
    role === 'evaluation' ||
    role === 'excluded' ||
    role === 'who' ||
    role === 'when' ||
    role === 'how'
  )
    return false;
  if (reading.question) return false;
  const inMain = (at: number) =>
    reading.clauses.some((c) => (c.kind === 'main' || c.kind === 'aside') && c.from <= at && at < c.to);
  const referral =
    reading.referrals.find((r) => inMain(r.from)) ?? (role === 'goal' && LOOKS_UP.test(mainWords(reading)));
  if (!referral) return false;
  // "… woont vanaf mei in een studio; zijn broer regelt de inschrijving": one of the steps, no goal by itself.
  if (
    role === 'goal' &&
    referral !== true &&
    reading.clauses.some(
      (c) =>
        c.kind === 'main' &&
        c.to <= referral.from &&
        reading.verbs.some((v) => v.finite && v.from >= c.from && v.from < c.to),
    )
  )
    return false;
  if (reading.purposes.some((p) => p.kind === 'change')) return false;
  const main = mainWords(reading);
  if (reading.past && !/ (?:wordt|worden|word) /.test(main) && role !== 'goal' && role !== 'support') return false;
  // Who signs up and says what for, takes a step of an own goal.
  if (/ (?:meldt?|melden|schrijft?|schrijven) (?:zich|mij|me|u|je) /.test(main) && reading.goalPhrases.length > 0)
    return false;
  if (/ (?:niet|geen|afgewezen|al aangemeld|zelf) /.test(main) && !unit.judged.goal) return false;
  if (/ (?:kan|kunnen|kunt|mag) /.test(main) && !unit.judged.goal) return false;
  return true;
}
