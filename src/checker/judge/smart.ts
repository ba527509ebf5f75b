import type { Unit } from '../plan.ts';
import type { Reading } from '../reading.ts';
import { mainWords, wordsOf } from './words.ts';

const EMPTY_ACT =
  / (?:aandacht (?:aan )?(?:besteed|besteden|besteedt|geven|gegeven|geschonken|schenken)|(?:wordt|worden) (?:\S+ ){0,8}?(?:gekeken naar|gekeken|bekeken|besproken|opgepakt|gewerkt aan|toegewerkt naar|toegewerkt|opgeschaald|bezien|onderzocht|begeleid|ondersteund|gestimuleerd|gemonitord|verkend|meegenomen|opgevolgd|in de gaten gehouden|aandacht)|(?:gaat|gaan|ga|is|zijn) (?:\S+ ){0,4}?(?:bezig|aan de slag|aan de gang|ermee aan|hiermee aan)|bezig met|aan (?:\S+ ){1,4}?(?:werken|gewerkt)|(?:werkt|werken|werk) (?:\S+ ){0,7}?aan (?:de|het|haar|zijn|mijn|uw|hun)|hiermee bezig|(?:werkt|werken|werk) (?:\S+ ){0,2}?(?:aan|verder|hieraan|eraan|toe)|(?:kijkt|kijken|kijk) (?:\S+ ){0,4}?(?:naar|goed|mee|wat|of|samen|uit|om)|(?:pakt|pakken|pak) (?:\S+ ){0,4}?op|(?:bespreekt|bespreken|bespreek)|(?:denkt|denken|denk) (?:\S+ ){0,3}?(?:na|mee)|(?:ondersteunt|ondersteunen|ondersteun|begeleidt|begeleiden|begeleid|helpt|helpen|help|stimuleert|stimuleren|motiveert|motiveren|coacht)|(?:houdt|houden|houd) (?:\S+ ){0,4}?(?:contact|vinger|in de gaten|zicht|een oogje|rekening|oog)|(?:zet|zetten) (?:\S+ ){0,3}?(?:zich|stappen|hierop)|(?:beziet|bezien|in (?:een )?volgend plan|monitort|monitoren|volgt het|volgen het|stemt|stemmen af|overlegt|overleggen|afstemming|verkent|verkennen|onderzoekt|onderzoeken|inventariseert|let op|letten op|let goed|besteedt|zorgt (?:goed )?voor|doet (?:haar|zijn|hun) best|doet mee$|pakken dit|gaat ermee|trekt (?:samen )?op))(?= |$)/;
/** What gives an empty verb a hold: a number, a thing made, a named task. */
const HOLD =
  / (?:lijst\w*|formulier\w*|overzicht|brief|brieven|post|aanvraag|contract|rekening\w*|offerte\w*|afspraak|regeling|cv|sollicitatie\w*|budgetplan|weekplanning|schema|dagboek|telefonisch|huisbezoek|vacature\w*) /;
const UNPINNED =
  /^(?:regelmatig\w*|geregeld|af en toe|zo nu en dan|nu en dan|van tijd tot tijd|soms|zo af en toe|voldoende|genoeg|diverse|verschillende|allerlei|meerdere|enkele|een aantal|een paar|wat meer|iets meer|zo veel mogelijk|zoveel mogelijk|zo goed mogelijk|as 't (?:efkes )?kan|as t lukt|eens in de zoveel tijd|als het (?:even )?(?:uitkomt|lukt|kan)|proberen|probeert|probeer|iets van|iets als|vaker|wat vaker|minder vaak|naar behoefte|hier en daar|redelijk|meestal|waar het kan|en dergelijke|als het uitkomt)$/;
const COMPARATIVE =
  / (?:meer|minder|beter|betere|vaker|goed|gezonder|gezond|sterker|rustiger|zelfstandiger|zelfredzamer|fitter|actiever|grip|rust|balans|vertrouwen|overzicht|regie) /;
const END_STATE =
  / (?:diploma|\w*diploma|certificaat|contract|\w*contract|ingeschreven|aangemeld|geplaatst|schuldenvrij|afgelost|getekend|ingeleverd|gehaald|behaald|achterstand|achterstanden|boete|boetes|afgerond|opgelost|in gebruik|schimmelvrij|zonder|nul|geen|alle|elke|iedere|alleen|betaalde baan|baan|woning|huurwoning|rijbewijs|examen|klaar|weg|betaald|aan het werk|op tijd|werken|slapen|slaapt|wonen|woont|naar school|overgaat|toegelaten|gestart|start|begonnen|volledig|eigen) /;
const CONCRETE_ACT = new Set([
  'besteden',
  'werken',
  'kijken',
  'denken',
  'bespreken',
  'volgen',
  'helpen',
  'begeleiden',
  'ondersteunen',
]);

/** The wider place of a statement: its passage and the sentence that follows and specifies it. */
interface Around {
  /** Sentences of the same passage, the governing intro included. */
  passage: readonly Unit[];
  next: Unit | null;
}

/** The SMART letters that are present in a statement, a subset of "SMART" in that order (method, section 5). */
export function smartOf(unit: Unit, around: Around): string {
  let letters = '';
  if (isSpecific(unit, around)) letters += 'S';
  if (isMeasurable(unit, around)) letters += 'M';
  if (isAcceptable(unit, around)) letters += 'A';
  if (isRealistic(unit, around)) letters += 'R';
  if (isTimeBound(unit, around)) letters += 'T';
  return letters;
}

/** An act in a verb that says nothing by itself, without number or tangible object. */
export function isEmptyAct(reading: Reading): boolean {
  const main = mainWords(reading);
  if (!EMPTY_ACT.test(main)) return false;
  if (HOLD.test(main) || reading.amounts.length > 0 || reading.frequencies.length > 0) return false;
  // Another verb that does tell what is done ("de coach kijkt mee en vult het formulier in").
  return !reading.verbs.some(
    (v) =>
      v.clause === 'main' &&
      v.finite &&
      v.form.tense === 'present' &&
      v.form.frames.includes('act') &&
      !v.form.frames.includes('empty') &&
      !CONCRETE_ACT.has(v.form.lemma) &&
      v.form.lemma.length > 5 &&
      !EMPTY_ACT.test(` ${reading.tokens[v.from]!.norm} `),
  );
}

function isSpecific(unit: Unit, around: Around): boolean {
  const { reading, judged } = unit;
  if (judged.emptyGoal || isEmptyAct(reading)) return false;
  const people = reading.people.some((p) => !isOrganisationTarget(reading, p)) || hasPossessive(reading);
  if (people) return true;
  return around.passage.some((u) => u !== unit && u.role === 'who' && inSameRow(unit, u));
}

/** "bij de GGZ", "naar school": a body that is only gone to does not tell who acts. */
function isOrganisationTarget(reading: Reading, person: { from: number; kind: string }): boolean {
  if (person.kind === 'resident' || person.kind === 'network') return false;
  const before = reading.tokens[person.from - 1]?.norm ?? '';
  const before2 = reading.tokens[person.from - 2]?.norm ?? '';
  const preposition = /^(?:bij|naar|aan|met|van|een|via|op|in|tot)$/;
  return (
    preposition.test(before) ||
    (preposition.test(before2) && /^(?:de|het|een|haar|zijn)$/.test(before)) ||
    (person.kind === 'organisation' && !reading.finite) ||
    (person.kind === 'professional' && !reading.finite && reading.people.length === 1)
  );
}

const hasPossessive = (reading: Reading) => / (?:haar|zijn|hun|mijn|uw|jouw|z'n|d'r) /.test(wordsOf(reading));

function inSameRow(unit: Unit, cell: Unit): boolean {
  // In a labelled block a "Wie" belongs to the action just before it; in a row to every cell.
  if (unit.group.passage.kind === 'row') return true;
  const units = unit.group.units;
  const at = units.indexOf(unit);
  for (let i = units.indexOf(cell) - 1; i >= 0; i--) {
    const role = units[i]!.role;
    if (role === 'who' || role === 'when' || role === 'how') continue;
    return i === at || (units[i]!.sentence.label === unit.sentence.label && i > at);
  }
  return false;
}

function isMeasurable(unit: Unit, around: Around): boolean {
  const { reading, judged } = unit;
  if (judged.emptyGoal) return false;
  if (isEmptyAct(reading)) return false;
  const counted = reading.amounts.length > 0 || reading.frequencies.length > 0;
  const unpinned = reading.vague.some((span) =>
    UNPINNED.test(
      reading.tokens
        .slice(span.from, span.to)
        .map((t) => t.norm)
        .join(' '),
    ),
  );
  const thing =
    judged.provision !== null &&
    reading.vague.some((span) =>
      /^(?:eventueel|eventuele|evt\.?|mogelijk|misschien|wellicht)$/.test(reading.tokens[span.from]!.norm),
    );
  if (unpinned || thing)
    return (
      counted ||
      (reading.purposes.some((p) => p.kind === 'change') &&
        END_STATE.test(wordsOf(reading)) &&
        judged.statement !== 'agreement')
    );
  if (counted) return true;
  const main = mainWords(reading);
  if (
    (judged.statement === 'goal' || / vaker /.test(main)) &&
    COMPARATIVE.test(main) &&
    !END_STATE.test(main) &&
    !judged.means &&
    !judged.referral
  )
    return followed(around, (r) => r.amounts.length > 0 || r.frequencies.length > 0);
  return true;
}

function followed(around: Around, test: (reading: Reading) => boolean): boolean {
  return (
    around.next !== null &&
    /^ (?:dit|dat|dan|daarmee|deze|die|het|zo) /.test(wordsOf(around.next.reading)) &&
    test(around.next.reading)
  );
}

function isAcceptable(unit: Unit, around: Around): boolean {
  if (around.passage.some((u) => u.role !== 'excluded' && consents(u.reading, u === unit))) return true;
  if (doneByResident(unit.reading)) return true;
  return around.passage.some(
    (u) =>
      u !== unit &&
      u.role === 'who' &&
      inSameRow(unit, u) &&
      u.reading.people.some((p) => p.kind === 'resident' || p.kind === 'network'),
  );
}

const OFFICIAL =
  /(?:^| )(?:tl|teamleider|team|college|gemeente|leidinggevende|consulent|kwaliteitsmedewerker|corporatie|school|werkgever|aanbieder|verhuurder|leverancier|arts)(?: |$)/;
const RESIDENT =
  /(?:^| )(?:mw\.?|dhr\.?|mevrouw|meneer|heer|zij|ze|hij|u|ik|je|moeder|vader|ouders|client|kl\.?|kinderen|gezin|beiden|met haar|met hem|met u)(?: |$)/;

/** Shows the resident's own wish or agreement. A wish of somebody else ("de school wil") is none. */
function consents(reading: Reading, own: boolean): boolean {
  const kept = own ? ownConsent : otherConsent;
  let known = kept.get(reading);
  if (known === undefined) {
    known = findConsent(reading, own);
    kept.set(reading, known);
  }
  return known;
}

const ownConsent = new WeakMap<Reading, boolean>();
const otherConsent = new WeakMap<Reading, boolean>();

function findConsent(reading: Reading, own: boolean): boolean {
  const words = wordsOf(reading);
  if (OWN_IDEA.test(words)) return true;
  return reading.consents.some((span) => {
    const piece = reading.tokens
      .slice(Math.max(0, span.from - 4), span.to + 2)
      .map((t) => t.norm)
      .join(' ');
    if (OFFICIAL.test(piece) && !RESIDENT.test(piece)) return false;
    if (/akkoord/.test(piece) && / (?:akkoord (?:tl|teamleider|van de tl)|tl akkoord|offerte) /.test(words))
      return false;
    if (/ (?:wil|wilde|wilden|willen) (?:\S+ ){0,5}?niet /.test(words) && !own) return false;
    return true;
  });
}

/** "zoals hij zelf voorstelde", "zij koos zelf", "die daar zelf op heeft aangedrongen", "dat wou ik al lang". */
const OWN_IDEA =
  / (?:hij|zij|ze|mw\.?|dhr\.?|mevrouw|meneer|u|ik|je|die|ouders|moeder|vader) (?:\S+ ){0,3}?zelf (?:\S+ ){0,6}?(?:voorgesteld|voorstelde|gekozen|koos|bedacht|gevraagd|vroeg|aangedrongen|aangegeven|geschreven|schreef|uitgerekend|voorgelegd|genoemd|noemde|gezegd|zei|aangemeld|opgeschreven|uitgezocht|bepaald|gevonden|geregeld)(?= )| (?:koos|kozen|vroeg|bedacht|noemde|zei|stelde) (?:hij |zij |ze |u |ik )?(?:dit |dat |het )?zelf | (?:wou|wouden|wilde) (?:ik|hij|zij|ze|u) | (?:heeft|hebben|heb) (?:\S+ ){0,4}?(?:uitgerekend|uitgekozen|voorgesteld) /;

const PREPOSITION = /^(?:met|voor|van|aan|bij|door|naar|over|om|tegen|op|uit|via|onder|per|t\.b\.v\.|namens|zonder)$/;
const DETERMINER = /^(?:de|het|een|haar|zijn|uw|mijn|hun|ons|onze|je|jouw|'n|z'n|d'r)$/;
const POSSESSIVE = /^(?:haar|zijn|hun|mijn|uw|ons|onze|je|jouw|z'n|d'r|hem|hen|me|mij)$/;
const PRONOUN = /^(?:hij|zij|ze|die|dat|het|u|ik|je|jij|wij|we|ie|m|hem|haar)$/;

/** The person that a clause is said of, with the ones joined to it by "en". */
function clauseSubjects(
  reading: Reading,
  clause: { from: number; to: number },
): { kind: string; norm: string; from: number }[] {
  const result: { kind: string; norm: string; from: number; to: number }[] = [];
  for (const person of reading.people) {
    if (person.from < clause.from || person.from >= clause.to) continue;
    const norm = reading.tokens[person.to - 1]!.norm;
    const before = reading.tokens[person.from - 1]?.norm ?? '';
    const before2 = reading.tokens[person.from - 2]?.norm ?? '';
    const possessive = POSSESSIVE.test(norm) && reading.people.some((p) => p.from === person.to);
    if (possessive || /^(?:haar|zijn|hun|mijn|uw|ons|hem|hen|z'n|me|mij)$/.test(norm)) continue;
    const last = result.at(-1);
    if (last) {
      const gap = reading.tokens.slice(last.to, person.from).map((t) => t.norm);
      if (
        gap.length > 0 &&
        gap.length <= 3 &&
        /^(?:en|\+|&|\/)$/.test(gap[0]!) &&
        gap.slice(1).every((word) => DETERMINER.test(word))
      )
        result.push({ kind: person.kind, norm, from: person.from, to: person.to });
      continue;
    }
    if (person.from > clause.from && PREPOSITION.test(before)) continue;
    if (person.from - 1 > clause.from && PREPOSITION.test(before2) && DETERMINER.test(before)) continue;
    result.push({ kind: person.kind, norm, from: person.from, to: person.to });
  }
  return result;
}

/** The resident or own network is the one who will do it; being, having and getting is not doing. */
function doneByResident(reading: Reading): boolean {
  let before: string | null = null;
  for (const clause of reading.clauses) {
    if (clause.kind !== 'main' && clause.kind !== 'relative' && clause.kind !== 'time') continue;
    // What follows from the help is no act that somebody takes on.
    if (
      clause.kind === 'main' &&
      reading.purposes.some((p) => p.result && p.from >= clause.from && p.from <= clause.from + 1)
    )
      continue;
    const words = wordsOf(reading, clause);
    const passive = words.search(/ (?:wordt|worden|word) /);
    // "belt de verhuurder en spreekt af wanneer het wordt betaald": the act goes before the passive.
    if (
      passive >= 0 &&
      !reading.verbs.some(
        (v) =>
          v.finite &&
          v.from >= clause.from &&
          v.from < clause.to &&
          v.form.lemma !== 'worden' &&
          v.form.frames.includes('act') &&
          reading.canon.starts[v.from]! - reading.canon.starts[clause.from]! < passive,
      )
    )
      continue;
    const verbs = reading.verbs.filter(
      (v) => v.from >= clause.from && v.from < clause.to && v.form.tense !== 'past' && v.form.tense !== 'participle',
    );
    const acts = verbs.filter(
      (v) =>
        v.form.frames.some(
          (f) => f === 'act' || f === 'arrange' || f === 'wish' || f === 'grant' || f === 'refer' || f === 'empty',
        ) && !/^(?:krijgen|ontvangen|wonen|beschikken)$/.test(v.form.lemma),
    );
    const reaching = verbs.some(
      (v) =>
        v.finite &&
        v.form.frames.includes('reach') &&
        !/^(?:worden|blijven|kunnen|krijgen|durven|houden|wonen|slapen)$/.test(v.form.lemma),
    );
    const subjects = clauseSubjects(reading, clause);
    if (subjects.length === 0) {
      if (
        clause.from === 0 &&
        reading.verbs.some((v) => v.from === 0 && v.finite && !/t$/.test(reading.tokens[0]!.norm))
      )
        return true;
      if (before === 'resident' && acts.some((v) => v.finite)) return true;
      continue;
    }
    const own = subjects.some((s) => (s.kind === 'resident' || s.kind === 'network') && !/^(?:wij|we)$/.test(s.norm));
    const official = subjects.every(
      (s) => s.kind === 'professional' || s.kind === 'organisation' || /^(?:wij|we)$/.test(s.norm),
    );
    if (
      official ||
      (/^ik$/.test(subjects[0]!.norm) &&
        / (?:hem|haar|mw\.?|dhr\.?|u|mevrouw|meneer|omgangsbegeleider|klant) /.test(words) &&
        / (?:meld|verwijs|bel|regel) /.test(words))
    ) {
      before = 'official';
      continue;
    }
    before = own ? 'resident' : null;
    if (
      own &&
      (acts.some((v) => v.finite) ||
        reaching ||
        (acts.length > 0 && / (?:gaat|gaan|ga|zal|zullen|kan|kunnen|probeert|proberen) /.test(words)))
    )
      return true;
  }
  return false;
}

const CONTACT =
  / (?:belt|bellen|bel|mailt|mailen|overlegt|overleggen|spreekt|spreken|contact|appt|bespreekt|bespreken|stemt|stemmen|gesprek) /;
/** Whose help, what tool or which steps make it possible. */
const MEANS =
  / (?:met (?:de )?(?:hulp|steun|begeleiding|ondersteuning|behulp|inzet|medewerking)|samen met|dankzij|door middel van|d\.m\.v\.|dmv|m\.b\.v\.|mbv|a\.d\.h\.v\.|aan de hand van|stap voor stap|in (?:\S+ )?stappen|doordat|als eerste stap|onder begeleiding|begeleid door|ondersteund door|geholpen door|haalbaar|past bij|passend bij|daarvoor|hiervoor|volgens de|volgens het|nadat|en daarna|eerst|mak(?:en|t) (?:dat|dit|het) mogelijk|bouwt|in het (?:boekje|schrift)|in (?:de|een) (?:app|agenda|map)|uit het boekje|op (?:zijn|haar|de) lijst|geblokkeerd|laten blokkeren) /;
/** Verbs that take "met" of their own: "stoppen met roken" names no help. */
const FIXED_WITH =
  / (?:stop\w*|gestopt|start\w*|gestart|begin\w*|begon\w*|omga\w*|gaat om|om te gaan|rondkom\w*|praat\w*|praten|speel\w*|spelen|slaap\w*|slapen|woon\w*|wonen|leven|bezig|eens|akkoord) met /g;
const WITH =
  / (?:met|via|door(?= (?:de|het|een|haar|zijn|middel|\S+ te) )) (?:de |het |een |haar |zijn |mijn |hun |uw |twee |drie |eigen |\d+ )*(?!mw|dhr|mevrouw|meneer|ingang|elkaar|spoed|terugwerkende|als|name|betrekking|pijn)[a-z-]{3,} /;

function isRealistic(unit: Unit, around: Around): boolean {
  const { reading, judged } = unit;
  if (judged.emptyGoal || isEmptyAct(reading)) return false;
  const own = judged.referral && doneByResident(reading);
  if ((judged.means || (judged.referral && !own)) && judged.statement !== 'agreement')
    return around.passage.some((u) => u !== unit && helped(u.reading) && u.judged.statement !== null);
  if (judged.referral && !own) return false;
  if (
    reading.purposes.some((p) => p.kind === 'change') &&
    (judged.provision !== null || judged.statement === 'agreement' || reading.provisions.length > 0)
  )
    return true;
  if (judged.provision || (reading.provisions.length > 0 && !reading.finite)) {
    if (reading.goalReferences.length > 0) return true;
    if (
      around.passage.some(
        (u) =>
          u !== unit &&
          ((u.judged.goal && !u.judged.emptyGoal && !u.judged.means) ||
            (u.reading.purposes.some((p) => p.kind === 'change') && !u.reading.past)),
      )
    )
      return true;
  }
  if (helped(reading)) return true;
  return around.passage.some((u) => {
    if (u === unit || ['who', 'when', 'how', 'purpose', 'situation', 'excluded'].includes(u.role)) return false;
    if (unit.judged.goal) return u.judged.provision !== null || u.judged.statement === 'agreement' || helped(u.reading);
    if (u.judged.provision) return u.reading.purposes.some((p) => p.kind === 'change');
    return (u.judged.goal && !u.judged.emptyGoal) || helped(u.reading);
  });
}

/** The sentence shows whose help, what means or which steps make it possible. */
function helped(reading: Reading): boolean {
  let known = help.get(reading);
  if (known === undefined) {
    known = findHelp(reading);
    help.set(reading, known);
  }
  return known;
}

const help = new WeakMap<Reading, boolean>();

function findHelp(reading: Reading): boolean {
  const words = wordsOf(reading);
  const contact = CONTACT.test(words);
  if (
    / (?:samen|beiden|met z'n) /.test(words) &&
    new Set(reading.people.map((p) => reading.tokens[p.to - 1]!.norm)).size >= 2
  )
    return true;
  if (MEANS.test(words)) return true;
  const main = mainWords(reading).replace(FIXED_WITH, ' ');
  if (!contact && WITH.test(main)) return true;
  // A second actor in a clause of its own: "; haar neef meet op".
  const subjects = reading.clauses
    .filter((c) => c.kind === 'main' || c.kind === 'relative' || c.kind === 'time' || c.kind === 'reason')
    .flatMap((c) =>
      reading.verbs.some((v) => v.finite && v.form.tense === 'present' && v.from >= c.from && v.from < c.to)
        ? clauseSubjects(reading, c).slice(0, 1)
        : [],
    );
  const named = new Set(subjects.map((s) => s.norm));
  const nouns = [...named].filter((norm) => !PRONOUN.test(norm));
  return (
    (nouns.length >= 2 ||
      (nouns.length === 1 && named.size >= 2 && subjects[0] !== undefined && PRONOUN.test(subjects[0].norm))) &&
    subjects.slice(1).some((s) => !PRONOUN.test(s.norm))
  );
}

function isTimeBound(unit: Unit, around: Around): boolean {
  if (unit.reading.times.some((t) => !t.past && !inExplanation(unit.reading, t.from))) return true;
  if (around.passage.some((u) => u.role === 'when' && inSameRow(unit, u) && u.reading.times.length > 0)) return true;
  const next = around.next;
  if (next === null || next.judged.statement !== null) return false;
  return (
    next.reading.times.some((t) => !t.past) &&
    /^ (?:dit|dat|deze|die|de (?:cursus|training|hulp|begeleiding|opleiding|behandeling|lessen|gesprekken|coach|start)|start|vanaf|het (?:traject|gesprek)|hij|zij|ze|klaar|eerste) /.test(
      wordsOf(next.reading),
    )
  );
}

function inExplanation(reading: Reading, at: number): boolean {
  return reading.clauses.some((c) => c.kind === 'reason' && c.from <= at && at < c.to);
}
