import { topicsOf } from '../../language/topics.ts';
import type { Plan, Unit } from '../plan.ts';
import { impliedMainGoals } from './main-goals.ts';
import { isContent, wordsOf } from './words.ts';

/** Whether a unit tells of a circumstance or obstacle: in a description, as a reason, or beside the provision itself. */
export function tellsObstacle(unit: Unit): boolean {
  const { reading, role } = unit;
  if (role === 'who' || role === 'when' || role === 'how' || role === 'excluded' || role === 'evaluation') return false;
  if (inObstacleSection(unit)) return true;
  if (tellsNow(unit)) return true;
  if (reading.obstacles.length === 0) return false;
  if (role === 'situation' || role === 'motivation') return true;
  // In a goal, a provision or an agreement only a reason tells why; the goal itself says what must be different.
  if (unit.judged.statement !== null || unit.judged.provision)
    return (
      reading.clauses.some(
        (c) =>
          (c.kind === 'reason' || c.kind === 'aside' || c.kind === 'relative') &&
          reading.obstacles.some((o) => o.from >= c.from && o.from < c.to),
      ) || mainObstacle(unit)
    );
  return true;
}

const OBSTACLE_TITLE =
  /belemmer|knelpunt|obstakel|lastig|in de weg|loopt|lukt niet|gaat niet|niet goed|probleem|zorgen|dwars|tegen|vast|moeilijk|waarom/i;

/** Under "Belemmeringen" or "Wat lukt niet" every sentence tells what is in the way. */
const inObstacleSection = (unit: Unit) =>
  (unit.role === 'situation' || unit.role === 'motivation') &&
  OBSTACLE_TITLE.test(unit.group.passage.section?.title ?? '');

/** "slaapt nu op de bank", "(nu 3x te laat)": how it is at present, against which the help is set. */
function tellsNow(unit: Unit): boolean {
  const { reading } = unit;
  return reading.clauses.some(
    (c, i) =>
      (c.kind === 'aside' || c.kind === 'relative' || i > 0 || unit.judged.provision === null) &&
      c.kind !== 'purpose' &&
      / (?:nu|momenteel|op dit moment|thans|tot nu toe|nog steeds) /.test(wordsOf(reading, c)) &&
      !/ (?:vanaf nu|nu nog niet bekend) /.test(wordsOf(reading, c)),
  );
}

const NEUTRAL =
  /^(?:woont|woon|wonen|woonde|leeft|bestaat|bestaan|gezin|huishouden|partner|man|vrouw|echtgenoot|echtgenote|vriend|moeder|vader|ouders|kind|kinderen|zoon|zoons|zonen|dochter|dochters|zn\.?|dr\.?|tweeling|baby|jaar|jr\.?|jarige|oud|leeftijd|getrouwd|gehuwd|samenwonend|alleenst\.?|alleenstaand|alleenstaande|huis|huurhuis|huurwoning|woning|flat|appartement|eengezinswoning|rijtjeshuis|hoekwoning|koopwoning|studio|bovenwoning|benedenwoning|portiekflat|kamers?|dorp|stad|wijk|werkt|werk|werken|werkzaam|uur|u|week|parttime|fulltime|baan|medewerker|administratief|winkel|kantoor|volw\.?|volwassen|twee|drie|vier|samen|daarnaast|jongste|oudste|middelste|groep|basisschool|school|zit|vmbo|havo|mbo|bijstand|uitkering|pw|wia|aow|situatie|huidige|hond|kat|tuin|gelijkvloerse|klas|brugklas|bij|meisje|jongen|broer|zus|gescheiden|komt|afkomstig|sinds|stad|oma|opa|plaats|regio|ruime|zelfstandig|beiden|allebei|gemeente|heer|familie)$/;

const HOUSEHOLD =
  / (?:woont|woon|wonen|bewonen|bewoont|\w*woning|gezin (?:van|bestaat|met|,)|\d (?:volw\.?|volwassen)? ?(?:kdn\.?|kinderen|kind|zoons|zonen|dochters|knd)|bestaat uit|samenwonend|getrouwd|alleenst\.?|alleenstaand\w*|\d+ jaar|is \d+|is \w*en\w*tig|gaat om) /;
const TROUBLE =
  / (?:niet|niemand|nauwelijks|nooit|slecht|moeilijk|lastig|mist|ziek|pijn|schuld\w*|stress|rollator|rolstoel|stil|stuk|lek\w*|dementie|beroerte|\w*infarct|operatie|ongeluk|brand|overval|scheiding|detentie|kanker|reuma|copd|artrose|blind|doof|astma|epilepsie|adhd|autisme|trauma|ptss|depress\w*|dakloos|ontruiming|deurwaarder|angst\w*|kapot|last|durft|verloor|overleden|eenzaam|boos|ruzie\w*|slaapt|op de bank|zolder|verslaafd|ontslag\w*|zonder|kwijt|dreigt|geen (?!kinderen|huisdieren|partner|schulden)\S+) /;

/** A description that only tells who lives where and works how much: no circumstance that calls for help. */
function isNeutral(unit: Unit): boolean {
  if (
    unit.reading.tokens.length <= 18 &&
    !TROUBLE.test(unit.reading.canon.text) &&
    HOUSEHOLD.test(unit.reading.canon.text)
  )
    return true;
  return unit.reading.tokens.every(
    (t, i) =>
      t.kind !== 'word' ||
      !isContent(t.norm) ||
      NEUTRAL.test(t.norm) ||
      unit.reading.people.some((p) => p.from <= i && i < p.to) ||
      unit.reading.times.some((s) => s.from <= i && i < s.to),
  );
}

/** "De tweeling heeft veel vriendjes", "Zij kookt nog elke dag zelf": what goes well calls for no help. */
const tellsGood = (unit: Unit) =>
  / (?:goed|veel|elke dag|graag|nog elke|in orde|prima|leuk|fijn|trots|lukt|redt|zelf|genoeg|plezier|lachen|sterk|kan goed|kracht) /.test(
    wordsOf(unit.reading),
  );

/** In a short text: a sentence that describes more than the household. */
function tellsCircumstance(unit: Unit): boolean {
  const { judged, role } = unit;
  if (
    role === 'who' ||
    role === 'when' ||
    role === 'how' ||
    role === 'purpose' ||
    role === 'evaluation' ||
    role === 'excluded'
  )
    return false;
  if (judged.statement !== null || judged.provision || judged.goal || unit.reading.refusals.length > 0) return false;
  // What the help brings about, or what is there already, is no circumstance that calls for it.
  if (unit.reading.purposes.some((p) => p.result) || unit.reading.already.length > 0) return false;
  return (
    unit.reading.tokens.length >= 4 &&
    !isNeutral(unit) &&
    !/ (?:factuur|bon|offerte|leverancier|levering|akkoord|vergunning|dossier|kosten|prijs|bezorg\w*) /.test(
      wordsOf(unit.reading),
    )
  );
}

/** "; restant lessen kan dhr. anders niet betalen", "mw. kan dit niet zelf": a main clause of its own beside the provision. */
function mainObstacle(unit: Unit): boolean {
  const { reading } = unit;
  return reading.clauses.some(
    (clause, i) =>
      i > 0 &&
      (clause.kind === 'main' || (clause.kind === 'time' && reading.tokens[clause.from]!.norm === 'sinds')) &&
      !reading.purposes.some((p) => p.from <= clause.from + 1 && clause.from < p.to) &&
      reading.obstacles.some((o) => o.from >= clause.from && o.from < clause.to),
  );
}

/**
 * Whether the plan says which obstacle or circumstance makes a provision necessary (rule `unmotivated`): in its own
 * sentence or passage, or elsewhere in words about the same topic.
 */
export function isMotivated(unit: Unit, plan: Plan): boolean {
  if (ownReason(unit)) return true;
  const { classId: own } = unit.reading.provisions.find((p) => p.from === unit.judged.provision?.from)?.entry ?? {};
  // A numbered goal that it serves has its own trouble told with it.
  if (unit.reading.goalReferences.length > 0) return true;
  if (impliesTrouble(unit) && !isPastime(unit, own)) return true;
  const near = [...unit.group.units, ...(unit.group.intro?.units ?? [])];
  if (near.some((u) => u !== unit && u.judged.obstacle && !isNeutral(u))) return true;
  // A short text is about one thing.
  if (plan.short)
    return plan.short.some(
      (u) => u !== unit && (tellsCircumstance(u) || (!near.includes(u) && !u.judged.provision && isCircumstance(u))),
    );
  const { classId } = unit.reading.provisions.find((p) => p.from === unit.judged.provision?.from)?.entry ?? {};
  // Treatment, aids and legal help answer a trouble by their nature; any told trouble in the plan may be the one.
  const heals =
    classId === 'helpers' &&
    /(?:logoped|therap|psycho|arts$|dietist|verpleeg|jurist|advocaat|mediator|notaris|raadsman)/.test(
      unit.judged.provision?.noun ?? '',
    );
  if (classId !== undefined && (ANSWERS.has(classId) || heals) && plan.elsewhere('obstacle', unit)) return true;
  // A lesson, a club, an outing is nice for everybody: only a trouble with the very thing it is for makes it needed here.
  if (
    isPastime(unit, classId) &&
    unit.reading.purposes.some((p) => p.kind === 'change') &&
    unit.reading.goalReferences.length === 0
  )
    return troubledBy(unit, plan);
  if (plan.circumstances.touches(unit) || goalUnits(unit, plan).some((u) => u.judged.circumstanceKnown)) return true;
  return unit.judged.mainGoals.some((goal) => plan.elsewhere(`obstacle:${goal}`, unit));
}

/** What others of the plan see of a circumstance: whether it goes wrong there; null for what is none. */
export const circumstanceOf = (unit: Unit): string | null =>
  isCircumstance(unit) ? String(unit.judged.obstacle && !tellsGood(unit)) : null;

/** What a unit marks for the whole plan: that it tells of an obstacle, and to which main goals. */
export const obstacleMarks = ({ judged, reading }: Unit): string =>
  judged.obstacle
    ? `obstacle ${impliedMainGoals(reading)
        .map((goal) => `obstacle:${goal}`)
        .join(' ')}`
    : '';

/** Sentences that tell of something that calls for help: obstacles, and descriptions that are not all well. */
const isCircumstance = (unit: Unit): boolean => unit.judged.obstacle || (tellsCircumstance(unit) && !tellsGood(unit));

const ANSWERS = new Set(['treatment', 'care-aids', 'legal-admin', 'mourning', 'moving', 'debts']);
const PASTIME =
  /(?:les|lessen|cursus|workshop|club|kamp|abonnement|contributie|lidmaatschap|gym|sport|zwem|dans|muziek|theater|uitje|vakantie|sauna|schaak|foto|kook|maaltijd\w*|pas|speelgroep|jaarkaart)$/;
const VOCATIONAL =
  / (?:diploma|werk|baan|mbo|examen|vak|certificaat|contract|rijles\w*|taalles\w*|nederlands|inburgering|bijles|huiswerk\w*|toets|toelating\w*) /;

const SOFT =
  / (?:zelfvertrouwen|zelfverzekerd\w*|trots|vrolijk\w*|ontspannen|leuks?|plezier|blij\w*|sterker|fitter|gelukkig\w*|genieten|geniet|vrienden|verantwoordelijkheid|doorzetten|band) /;

/** Leisure, food and soft courses: help that anyone could like. */
function isPastime(unit: Unit, classId: string | undefined): boolean {
  // Something the lists do not know, for a purpose that suits anyone.
  if (unit.judged.provision!.unknown && SOFT.test(unit.reading.canon.text)) return true;
  if (classId === 'childcare-leisure') return !/(?:opvang|oppas|bso|gastouder)/.test(unit.judged.provision!.noun);
  if (classId === 'food-household' || classId === 'schooling')
    return PASTIME.test(unit.judged.provision!.noun) && !VOCATIONAL.test(unit.reading.canon.text);
  return false;
}

/** An obstacle about what the help is for: the same topic or word as in its purpose, and told as going wrong. */
function troubledBy(unit: Unit, plan: Plan): boolean {
  const { reading } = unit;
  const wanted = new Set<string>();
  const words = new Set<string>();
  for (const purpose of reading.purposes) {
    for (const token of reading.tokens.slice(purpose.from, purpose.to)) {
      if (token.kind !== 'word' || reading.provisions.some((p) => reading.tokens[p.from] === token)) continue;
      for (const topic of topicsOf(token.norm)) wanted.add(topic);
      if (token.norm.length >= 5 && isContent(token.norm)) words.add(token.norm.slice(0, 6));
    }
  }
  const near = plan.circumstances.byTopics(unit);
  const troubles = (other: Unit) => other.judged.obstacle && !tellsGood(other);
  for (const [other] of near)
    if (troubles(other) && [...other.reading.topics].some((topic) => wanted.has(topic))) return true;
  return [...words].some((word) =>
    plan.circumstances.withWord(word, unit).some((other) => near.has(other) && troubles(other)),
  );
}

function ownReason(unit: Unit): boolean {
  if (unit.reading.provisions.some((p) => p.from === unit.judged.provision?.from && p.entry.classId === 'debts'))
    return true;
  const { reading } = unit;
  if (reading.clauses.some((c) => c.kind === 'reason' && c.to - c.from > 2)) return true;
  if (tellsOfPerson(reading) || SINCE.test(reading.canon.text)) return true;
  if (unit.judged.obstacle) return true;
  // "…; 3 crisisopnames in 2025 na stoppen": what is told behind the item says why.
  return reading.clauses.some(
    (c) =>
      reading.tokens[c.from - 1]?.text === ';' &&
      c.to - c.from >= 3 &&
      (reading.times.some((t) => t.from >= c.from && t.to <= c.to) ||
        reading.verbs.some((v) => v.from >= c.from && v.from < c.to && v.form.tense === 'past')) &&
      !reading.people.some((p) => p.from === c.from && p.kind !== 'resident'),
  );
}

/** "na het ongeluk", "sinds haar beroerte": what happened is the reason. */
const SINCE =
  / (?:na|sinds|sedert|door|ondanks) (?:\S+ ){1,2}\w*(?:afwijzing|ongeluk|ongeval|operatie|val|scheiding|overlijden|dood|beroerte|infarct|brand|overval|mishandeling|verlies|ontslag|bevalling|ziekte|aanval|detentie|vlucht|opname|faillissement|lekkage|diefstal|inbraak)(?= )/;

/** "mevrouw, die met een rollator loopt, …", "(u struikelde in mei)": said of the resident by the way. */
function tellsOfPerson(reading: Unit['reading']): boolean {
  return reading.clauses.some((c) => {
    const verb = reading.verbs.some(
      (v) => v.from >= c.from && v.from < c.to && (v.form.tense === 'past' || v.form.tense === 'present'),
    );
    if (c.to - c.from < 4) return false;
    if (c.kind === 'aside')
      return verb && reading.people.some((p) => p.kind === 'resident' && p.from >= c.from && p.from < c.to);
    const before = reading.tokens[c.from - 1]?.text === ',' ? c.from - 1 : c.from;
    return (
      c.kind === 'relative' &&
      reading.people.some((p) => p.to === before && (p.kind === 'resident' || p.kind === 'network'))
    );
  });
}

/** "weer", "niet", "om een nieuwe val te voorkomen": what is to end or to come back says what is wrong now. */
const ENDS =
  / (?:weer|niet meer|niet langer|opnieuw|minder|geen|niet|zonder|voorkom\w*|voorkoming|terug|herstel\w*|alsnog) /;
const impliesTrouble = (unit: Unit): boolean =>
  unit.reading.purposes.some(
    (p) => p.kind === 'change' && ENDS.test(wordsOf(unit.reading, { from: Math.max(0, p.marker.from), to: p.to })),
  );

/** The goals that a provision refers to by number, or the goal in its own passage. */
function goalUnits(unit: Unit, plan: Plan): Unit[] {
  const result: Unit[] = [];
  for (const { number } of unit.reading.goalReferences) {
    const goal = number ? plan.goalNumbered(number, unit) : undefined;
    if (goal) result.push(goal);
  }
  return [...result, ...unit.group.units.filter((u) => u !== unit && u.judged.goal)];
}
