import type { Unit } from '../plan.ts';
import type { Reading } from '../reading.ts';
import { mainWords, wordsOf } from './words.ts';

const EMPTY_ACT =
  / (?:aandacht (?:aan )?(?:besteed|besteden|besteedt|geven|gegeven)|(?:wordt|worden) (?:\S+ ){0,8}?(?:gekeken naar|gekeken|bekeken|besproken|opgepakt|gewerkt aan|bezien|onderzocht|begeleid|ondersteund|gestimuleerd|gemonitord|verkend|meegenomen|opgevolgd|in de gaten gehouden|aandacht)|(?:gaat|gaan|ga|is|zijn) (?:\S+ ){0,4}?(?:bezig|aan de slag|aan de gang|ermee aan|hiermee aan)|bezig met|hiermee bezig|(?:werkt|werken|werk) (?:\S+ ){0,2}?(?:aan|verder|hieraan|eraan|toe)|(?:kijkt|kijken|kijk) (?:\S+ ){0,4}?(?:naar|goed|mee|wat|of|samen|uit|om)|(?:pakt|pakken|pak) (?:\S+ ){0,4}?op|(?:bespreekt|bespreken|bespreek) |(?:denkt|denken|denk) (?:\S+ ){0,3}?(?:na|mee)|(?:ondersteunt|ondersteunen|ondersteun|begeleidt|begeleiden|begeleid|helpt|helpen|help|stimuleert|stimuleren|motiveert|motiveren|coacht) |(?:houdt|houden|houd) (?:\S+ ){0,4}?(?:contact|vinger|in de gaten|zicht|een oogje|rekening|oog)|(?:zet|zetten) (?:\S+ ){0,3}?(?:zich|stappen|hierop)|(?:monitort|monitoren|volgt het|volgen het|stemt|stemmen af|overlegt|overleggen|afstemming|verkent|verkennen|onderzoekt|onderzoeken|inventariseert|let op|letten op|let goed|besteedt|zorgt (?:goed )?voor|doet (?:haar|zijn|hun) best|doet mee$|pakken dit|gaat ermee|trekt (?:samen )?op))(?= |$)/;
/** What gives an empty verb a hold: a number, a thing made, a named task. */
const HOLD = / (?:lijst\w*|formulier\w*|overzicht|brief|brieven|post|aanvraag|contract|rekening\w*|offerte\w*|afspraak|regeling|cv|sollicitatie\w*|budgetplan|weekplanning|schema|dagboek|telefonisch|huisbezoek|vacature\w*) /;
const UNPINNED =
  /^(?:regelmatig\w*|geregeld|af en toe|zo nu en dan|nu en dan|van tijd tot tijd|soms|zo af en toe|voldoende|genoeg|diverse|verschillende|allerlei|meerdere|enkele|een aantal|een paar|wat meer|iets meer|zo veel mogelijk|zoveel mogelijk|zo goed mogelijk|as 't (?:efkes )?kan|as t lukt|eens in de zoveel tijd|als het (?:even )?(?:uitkomt|lukt|kan)|proberen|probeert|probeer|iets van|iets als|vaker|wat vaker|minder vaak|naar behoefte|hier en daar|redelijk|meestal|waar het kan|en dergelijke|als het uitkomt)$/;
const COMPARATIVE = / (?:meer|minder|beter|betere|vaker|goed|gezonder|gezond|sterker|rustiger|zelfstandiger|zelfredzamer|fitter|actiever|grip|rust|balans|vertrouwen|overzicht|regie) /;
const END_STATE =
  / (?:diploma|\w*diploma|certificaat|contract|\w*contract|ingeschreven|aangemeld|geplaatst|schuldenvrij|afgelost|getekend|ingeleverd|gehaald|behaald|achterstand|achterstanden|boete|boetes|afgerond|opgelost|in gebruik|schimmelvrij|zonder|nul|geen|alle|elke|iedere|alleen|betaalde baan|baan|woning|huurwoning|rijbewijs|examen|klaar|weg|betaald|aan het werk|op tijd|werken|slapen|slaapt|wonen|woont|naar school|overgaat|toegelaten|gestart|start|begonnen|volledig|eigen) /;
const CONCRETE_ACT = new Set(['besteden', 'werken', 'kijken', 'denken', 'bespreken', 'volgen', 'helpen', 'begeleiden', 'ondersteunen']);

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
  return !reading.verbs.some((v) => v.clause === 'main' && v.finite && v.form.tense === 'present' && v.form.frames.includes('act') && !v.form.frames.includes('empty') && !CONCRETE_ACT.has(v.form.lemma) && v.form.lemma.length > 5 && !EMPTY_ACT.test(` ${reading.tokens[v.from]!.norm} `));
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
  return preposition.test(before) || (preposition.test(before2) && /^(?:de|het|een|haar|zijn)$/.test(before)) || (person.kind === 'organisation' && !reading.finite) || (person.kind === 'professional' && !reading.finite && reading.people.length === 1);
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
  const unpinned = reading.vague.some((span) => UNPINNED.test(reading.tokens.slice(span.from, span.to).map((t) => t.norm).join(' ')));
  const thing = judged.provision !== null && reading.vague.some((span) => /^(?:eventueel|eventuele|evt\.?|mogelijk|misschien|wellicht)$/.test(reading.tokens[span.from]!.norm));
  if (unpinned || thing) return counted || (reading.purposes.some((p) => p.kind === 'change') && END_STATE.test(wordsOf(reading)) && judged.statement !== 'agreement');
  if (counted) return true;
  const main = mainWords(reading);
  if (judged.statement === 'goal' && COMPARATIVE.test(main) && !END_STATE.test(wordsOf(reading)) && !judged.means && !judged.referral && reading.times.length === 0) return followed(around, (r) => r.amounts.length > 0 || r.frequencies.length > 0);
  return true;
}

function followed(around: Around, test: (reading: Reading) => boolean): boolean {
  return around.next !== null && /^ (?:dit|dat|dan|daarmee|deze|die|het|zo) /.test(wordsOf(around.next.reading)) && test(around.next.reading);
}

function isAcceptable(unit: Unit, around: Around): boolean {
  if (around.passage.some((u) => u.role !== 'excluded' && consents(u.reading, u === unit))) return true;
  if (doneByResident(unit.reading)) return true;
  return around.passage.some((u) => u !== unit && u.role === 'who' && inSameRow(unit, u) && u.reading.people.some((p) => p.kind === 'resident' || p.kind === 'network'));
}

/** Shows the resident's own wish or agreement. A wish of somebody else ("de school wil") is none. */
function consents(reading: Reading, own: boolean): boolean {
  const words = wordsOf(reading);
  return reading.consents.some((span) => {
    const piece = reading.tokens.slice(Math.max(0, span.from - 2), span.to + 1).map((t) => t.norm).join(' ');
    if (/(?:tl|teamleider|team|college|gemeente|leidinggevende|consulent|kwaliteitsmedewerker|corporatie|school|werkgever|aanbieder|verhuurder|wij|leverancier|arts)(?: is| gaat| wil| willen| heeft)?/.test(piece) && !/(?:mw|dhr|mevrouw|meneer|zij|hij|u|ik|moeder|vader|ouders|client|met haar|met hem|met u)/.test(piece)) return false;
    if (/akkoord/.test(piece) && /(?:akkoord (?:tl|teamleider|van de tl)|tl akkoord|offerte)/.test(words)) return false;
    if (/ (?:wil|wilde|wilden|willen) (?:\S+ ){0,5}?niet /.test(words) && !own) return false;
    return true;
  });
}

/** The resident or own network is the one who will do it; being, having and getting is not doing. */
function doneByResident(reading: Reading): boolean {
  for (const clause of reading.clauses) {
    if (clause.kind !== 'main' && clause.kind !== 'relative' && clause.kind !== 'time') continue;
    const subject = clauseSubject(reading, clause);
    const verbs = reading.verbs.filter((v) => v.from >= clause.from && v.from < clause.to);
    const doing = verbs.filter((v) => (v.finite || v.form.tense === 'infinitive') && v.form.tense !== 'past' && v.form.tense !== 'participle' && v.form.frames.some((f) => f === 'act' || f === 'arrange' || f === 'wish' || f === 'grant') && !/^(?:krijgen|ontvangen|slapen|wonen)$/.test(v.form.lemma));
    const reaching = verbs.filter((v) => v.finite && v.form.tense === 'present' && v.form.frames.includes('reach') && !/^(?:worden|blijven|kunnen|krijgen|durven|houden)$/.test(v.form.lemma));
    const passive = / (?:wordt|worden|word) /.test(wordsOf(reading, clause));
    if (passive) continue;
    if (subject === null) {
      // An imperative, or a clause that goes on with the subject before it ("en mail dat").
      if (clause.from === 0 && reading.verbs.some((v) => v.from === 0 && v.finite && !/t$/.test(reading.tokens[0]!.norm)) ) return true;
      continue;
    }
    if ((subject === 'resident' || subject === 'network') && (doing.some((v) => v.finite) || reaching.length > 0 || (doing.length > 0 && / (?:gaat|gaan|ga|zal|zullen|kan|kunnen) /.test(wordsOf(reading, clause))))) return true;
  }
  return false;
}

function clauseSubject(reading: Reading, clause: { from: number; to: number }): string | null {
  const subjects = reading.people.filter((p) => {
    if (p.from < clause.from || p.from >= clause.to) return false;
    const before = reading.tokens[p.from - 1]?.norm ?? '';
    const before2 = reading.tokens[p.from - 2]?.norm ?? '';
    const preposition = /^(?:met|voor|van|aan|bij|door|naar|over|om|tegen|op|uit|via|onder|per|t\.b\.v\.)$/;
    if (p.from > clause.from && preposition.test(before)) return false;
    if (p.from - 1 > clause.from && preposition.test(before2) && /^(?:de|het|een|haar|zijn|uw|mijn|hun|ons|onze|je|jouw|'n)$/.test(before)) return false;
    return !/^(?:haar|zijn|hun|mijn|uw|ons|hem|hen)$/.test(reading.tokens[p.to - 1]!.norm);
  });
  const first = subjects[0];
  if (!first) return null;
  // "Jobcoach en dhr. zoeken samen": two subjects joined; the resident is one of them.
  const joined = subjects.find((p) => p !== first && /^(?:en|\+|&|\/)$/.test(reading.tokens[p.from - 1]?.norm ?? '') && p.from - first.to <= 3);
  if (joined && (joined.kind === 'resident' || joined.kind === 'network')) return joined.kind;
  if (first.kind === 'resident' && /^(?:wij|we)$/.test(reading.tokens[first.from]!.norm)) return 'professional';
  return first.kind;
}

const MEANS =
  / (?:met (?:de )?(?:hulp|steun|begeleiding|ondersteuning|behulp|inzet|medewerking)|samen met|met z'n|via|dankzij|door middel van|d\.m\.v\.|dmv|m\.b\.v\.|mbv|a\.d\.h\.v\.|aan de hand van|stap voor stap|in (?:\w+ )?stappen|doordat|met als eerste stap|om te beginnen|onder begeleiding|begeleid door|ondersteund door|met hulp|met zijn|met haar|met een|met de|met het|met behandeling|met bijles|door (?:\w+ ){1,6}te|zet .* (?:op|uit|klaar) met|haalbaar|past bij|passend bij|daarvoor|hiervoor|daarbij|hierbij|uit het boekje|volgens|begeleidt|ondersteunt|helpt|helpen|oefent met|leest mee|kijkt mee|gaat mee|gaan mee|rijdt|brengt|haalt .* op|neemt .* mee|springt bij|past dan op|past op|denkt mee|bereidt|zit naast|gaat .* mee|loopt .* mee|staat .* bij|vangt .* op|regelt|stemt af|oefenen|per keer|en zijn \w+|en haar \w+) /;

function isRealistic(unit: Unit, around: Around): boolean {
  const { reading, judged } = unit;
  if (judged.emptyGoal || isEmptyAct(reading)) return false;
  if (judged.means || judged.referral) return around.passage.some((u) => u !== unit && MEANS.test(wordsOf(u.reading)) && u.judged.statement !== null);
  const purposeful = reading.purposes.some((p) => p.kind === 'change') || reading.goalReferences.length > 0;
  if (purposeful && (judged.provision || judged.statement === 'agreement')) return true;
  if (judged.provision) return around.passage.some((u) => u !== unit && (u.judged.goal || u.reading.purposes.some((p) => p.kind === 'change')) && !u.judged.emptyGoal);
  if (helped(reading)) return true;
  return around.passage.some((u) => u !== unit && !['who', 'when', 'how', 'purpose', 'situation', 'excluded'].includes(u.role) && (u.judged.provision !== null || helped(u.reading) || (unit.judged.goal && u.judged.statement === 'agreement') || (u.judged.goal && unit.judged.statement === 'agreement' && !u.judged.emptyGoal)));
}

/** The sentence shows whose help, what means or which steps make it possible. */
function helped(reading: Reading): boolean {
  const words = wordsOf(reading);
  const kinds = new Set<string>();
  for (const person of reading.people) kinds.add(person.kind);
  const doers = new Set(reading.people.filter((p) => p.kind !== 'organisation').map((p) => reading.tokens[p.to - 1]!.norm));
  if (/ (?:samen|beiden) /.test(words) && doers.size >= 2) return true;
  if (MEANS.test(words) && (kinds.size >= 2 || reading.provisions.length > 0 || / (?:stap|stappen|boekje|schema|app|haalbaar|past bij|passend|doordat|daarvoor|hiervoor) /.test(words) || doers.size >= 2)) return true;
  // A second actor in a clause of its own: "; haar neef meet op".
  const actors = reading.clauses.filter((c) => c.kind === 'main' || c.kind === 'relative' || c.kind === 'time').map((c) => reading.people.find((p) => p.from >= c.from && p.from < c.to)).filter((p) => p !== undefined);
  return new Set(actors.map((p) => reading.tokens[p.to - 1]!.norm)).size >= 2 && reading.verbs.filter((v) => v.finite && v.form.tense === 'present').length >= 2 && (kinds.has('network') || kinds.has('professional'));
}

function isTimeBound(unit: Unit, around: Around): boolean {
  if (unit.reading.times.some((t) => !t.past && !inExplanation(unit.reading, t.from))) return true;
  if (around.passage.some((u) => u.role === 'when' && inSameRow(unit, u) && u.reading.times.length > 0)) return true;
  const next = around.next;
  if (next === null || next.judged.statement !== null) return false;
  return next.reading.times.some((t) => !t.past) && /^ (?:dit|dat|deze|die|de (?:cursus|training|hulp|begeleiding|opleiding|behandeling|lessen|gesprekken|coach|start)|start|vanaf|het (?:traject|gesprek)|hij|zij|ze|klaar|eerste) /.test(wordsOf(next.reading));
}

function inExplanation(reading: Reading, at: number): boolean {
  return reading.clauses.some((c) => c.kind === 'reason' && c.from <= at && at < c.to);
}
