import type { Unit } from '../plan.ts';
import { type Reading, verbsIn } from '../reading.ts';
import { isPlanBody } from './bodies.ts';
import { type Found, isGiven, isSetting, knownThing, objectOf, unknownThing } from './given-object.ts';
import { subjectOf } from './subject.ts';
import { isContent, mainWords, wordsOf } from './words.ts';

/** What the frames look at. */
interface Granting {
  unit: Unit;
  reading: Reading;
  /** The words of the main clauses. */
  main: string;
  subject: ReturnType<typeof subjectOf>;
  passive: boolean;
  /** Whether a body beside the plan gives it: an insurer, employer, school. */
  otherBody: boolean;
  /** The participle that gives ("vergoed", "ingezet"). */
  participle: ReturnType<typeof verbsIn>[number] | undefined;
}

/** A way to say that something is given; returns the thing given, or null where the sentence does not say it so. */
type Frame = (granting: Granting) => Found;

/** In this order: the first that finds a thing tells what is given. Each function below has an example sentence. */
const FRAMES: readonly Frame[] = [
  receiving,
  givenInPassive,
  givenByPlan,
  thereComes,
  takenOver,
  goingToGive,
  listedAfterColon,
  paidByGemeente,
  mayChoose,
  ordered,
  decided,
  advised,
  budgetReserved,
  takenOnAccount,
  billedToPlan,
  toldBeforePaidFromPlan,
  grantedFirst,
  toldBeforeDelivered,
  onOurAccount,
  maySpend,
  goesToService,
  planHasDone,
  serviceActs,
  approved,
  pleaseArrange,
  grantingInfinitive,
  neededAmongHelp,
  imperative,
  chargedToBudget,
  passiveAmongHelp,
  deliveryComes,
  namedGiving,
];

/** A verb that gives: granting by the plan, receiving by the resident, arranging by a professional, "er komt". */
export function grantFrame(unit: Unit): Found {
  const granting = grantingOf(unit);
  for (const frame of FRAMES) {
    const found = frame(granting);
    if (found) return found;
  }
  return null;
}

function grantingOf(unit: Unit): Granting {
  const { reading } = unit;
  const main = mainWords(reading);
  const subject = subjectOf(reading);
  const passive = / (?:wordt|worden|word) /.test(main);
  const otherBody =
    /(?<! niet) (?:door|via|uit) (?:de |haar |zijn |uw )?(?:zorgverzekering|zorgverzekeraar|aanvullende verzekering|verzekering|verzekeraar|zvw|bewindvoerder|beheerder|werkgever|uwv|belastingdienst|school|duo|corporatie|verhuurder|ex)(?= )/.test(
      main,
    ) || subject?.other === true;
  const participles = [...verbsIn(reading, 'grant'), ...verbsIn(reading, 'arrange')].filter(
    (v) => v.form.tense === 'participle',
  );
  // "heeft zelf € 240 betaald; dit bedrag wordt vergoed": the one that goes with the passive.
  const participle = participles.find((v) => isPassiveAt(reading, v.from)) ?? participles[0];
  return { unit, reading, main, subject, passive, otherBody, participle };
}

const finiteVerbs = (reading: Reading, frame: Parameters<typeof verbsIn>[1]) =>
  verbsIn(reading, frame).filter((v) => v.clause === 'main' && v.finite && v.form.tense === 'present');

/** "U ontvangt …", "mw. krijgt …" */
function receiving({ unit, reading, main, subject, otherBody }: Granting): Found {
  if (
    finiteVerbs(reading, 'receive').length > 0 &&
    (subject === null || subject.kind === 'resident' || subject.kind === 'network' || / er /.test(main)) &&
    !otherBody
  ) {
    const verb = finiteVerbs(reading, 'receive')[0]!;
    const object = objectOf(unit, true, verb.from);
    if (
      object &&
      // The benefits that one has a right to, and what the school does, are no gift of the plan.
      !isBenefit(reading, object) &&
      !/ (?:op school|in de klas|via school|van school|vaak|altijd|meestal|bezoek van|hulp van (?:haar|zijn|mijn|de|een) (?:bu\w+|vrien\w+|dochter|zoon|familie)) /.test(
        main,
      ) &&
      !actsBefore(reading, verb.from) &&
      // "vergeet het gas en krijgt ruzie": the thing belongs to the verb before it, unless "krijgt deze" points back at it.
      (/ (?:krijgt?|krijgen|ontvangt?|ontvangen) (?:deze|dit|dat|die|hem|ze|hier|er) /.test(main) ||
        !reading.verbs.some((v) => v.finite && v.from < object.from && object.from < verb.from)) &&
      !/ (?:van|bij) (?:haar|zijn|mijn|uw|een|hun|de) (?:zus|broer|moeder|vader|oma|opa|buurvrouw|buurman|vriendin|werkgever|werk|uwv|huisarts|oom|tante|kerk|diaconie|school)(?= )/.test(
        main,
      )
    )
      return object;
  }
  return null;
}

/** "wordt vergoed", "worden ingezet" */
function givenInPassive({ unit, reading, main, passive, otherBody, participle }: Granting): Found {
  if (
    passive &&
    participle &&
    !otherBody &&
    !/ door (?:mw|dhr|mevrouw|meneer|haar|hem|de heer|moeder|vader|ouders)/.test(main)
  ) {
    const object = objectOf(unit, participle.form.frames.includes('grant'), participle.from);
    // "belt de verhuurder en spreekt af wanneer de achterstand wordt betaald": the act is the calling.
    const acted = reading.verbs.some(
      (v) =>
        v.finite &&
        v.clause === 'main' &&
        v.from < participle.from &&
        unit.role === 'agreements' &&
        v.form.frames.includes('act') &&
        v.form.lemma !== 'worden',
    );
    if (object && !acted && !/ contact (?:gelegd|opgenomen|gezocht) /.test(main)) return object;
  }
  return null;
}

/** "wij vergoeden …", "de consulent bestelt …", "het noodfonds betaalt …" */
function givenByPlan({ unit, reading, main, otherBody }: Granting): Found {
  const giving = [...finiteVerbs(reading, 'grant'), ...finiteVerbs(reading, 'arrange')];
  const strongly =
    /^(?:toekennen|vergoeden|verstrekken|bekostigen|financieren|inzetten|subsidieren|beschikbaarstellen|honoreren)$/;
  // In a list of agreements an errand for a thing ("vraagt … aan") is an act, no grant.
  const givers = giving
    .filter((v) => {
      const giver = subjectOf(
        reading,
        reading.clauses.find((c) => c.from <= v.from && v.from < c.to),
      );
      return giver !== null && isPlanBody(giver.norm, giver.kind) && !giver.other;
    })
    .filter(
      (v) =>
        (unit.role === 'agreements'
          ? strongly.test(v.form.lemma) ||
            (/^(?:kopen|aanschaffen|bestellen)$/.test(v.form.lemma) &&
              / (?:voor u|voor mw\.?|voor mevrouw|voor dhr\.?|voor meneer|voor haar|voor hem|voor de heer|voor het gezin|voor mij) /.test(
                main,
              ))
          : v.form.frames.includes('grant') || /^(?:regelen|organiseren|zorgen)$/.test(v.form.lemma)) &&
        !/^(?:aanvragen|opvragen|indienen)$/.test(v.form.lemma),
    );
  if (givers.length > 0 && !otherBody) {
    const strong = givers.some((v) => strongly.test(v.form.lemma)) && !/ opdracht /.test(main);
    const object = objectOf(
      unit,
      strong || givers.some((v) => /^(?:betalen|storten|overmaken|uitkeren|uitbetalen)$/.test(v.form.lemma)),
      givers[0]!.from,
    );
    if (object) return object;
  }
  return null;
}

/** "er komt een X", "komt er een vrijwilliger" */
function thereComes({ unit, reading, main }: Granting): Found {
  if (/ (?:er (?:komt|komen|start)|(?:komt|komen|start) er) /.test(main)) {
    return objectOf(unit, reading.amounts.length > 0 || / (?:komt|komen) /.test(main));
  }
  return null;
}

/** "Die nemen wij van u over": a debt or bill told before. */
function takenOver({ reading, main }: Granting): Found {
  if (/ (?:die|deze|dit|dat) nemen (?:wij|we) (?:\S+ ){0,3}?over /.test(main)) {
    const at = reading.tokens.findIndex((t) => /^(?:die|deze|dit|dat)$/.test(t.norm));
    return unknownThing(reading, at);
  }
  return null;
}

/** "gaan we kopen: …", "wij zullen … regelen" */
function goingToGive({ unit, main, subject }: Granting): Found {
  if (
    subject !== null &&
    isPlanBody(subject.norm, subject.kind) &&
    / (?:gaan|gaat|ga|zullen|zal) (?:\S+ ){0,8}?(?:kopen|aanschaffen|bestellen|vergoeden|betalen|inzetten|regelen|verstrekken|bekostigen|huren|plaatsen|leveren)(?= )/.test(
      main,
    )
  ) {
    return objectOf(unit, true);
  }
  return null;
}

/** "regelen we: skelter met duwstang" */
function listedAfterColon({ reading, main }: Granting): Found {
  const listed = /^ (?:regelen|kopen|vergoeden|betalen|bestellen|doen|zetten) (?:we|wij) (?:in )?: /.exec(main);
  if (listed) {
    const colon = reading.tokens.findIndex((t) => t.text === ':');
    const at = reading.tokens.findIndex((t, i) => i > colon && t.kind === 'word' && isContent(t.norm));
    if (at > 0) return unknownThing(reading, at);
  }
  return null;
}

/** "Mijn jobcoach blijft komen, dat betaalt de gemeente" */
function paidByGemeente({ reading, main }: Granting): Found {
  if (
    / (?:dat|dit) (?:betaalt|vergoedt|regelt|bekostigt) (?:de gemeente|het plan|het fonds|het college) | (?:dat|dit) (?:betalen|vergoeden|bekostigen) (?:wij|we) /.test(
      main,
    )
  ) {
    const thing = reading.provisions[0];
    if (thing) return knownThing(thing);
  }
  return null;
}

/** "mag een bank uitzoeken tot 300 euro", "kan een wasmachine declareren bij ons" */
function mayChoose({ unit, reading, main, subject }: Granting): Found {
  if (
    subject?.kind === 'resident' &&
    (/ (?:mag|mogen|kan|kunnen|kunt) (?:\S+ ){1,12}?(?:uitzoeken|uitkiezen|bestellen|kopen|aanschaffen) /.test(main)
      ? reading.amounts.length > 0 || / (?:op onze kosten|van ons|voor rekening|uit het budget|vergoed) /.test(main)
      : / (?:mag|mogen|kan|kunnen|kunt) (?:\S+ ){1,12}?declareren /.test(main))
  ) {
    return objectOf(unit, false);
  }
  return null;
}

/** "heb ik voor haar begeleiding aangevraagd" */
function ordered({ unit, reading }: Granting): Found {
  if (unit.role !== 'situation' && ORDERED.test(wordsOf(reading)) && reading.provisions.length > 0) {
    const mention =
      reading.provisions.find((p) => isGiven(reading, p) && p.entry.classId !== 'money') ?? reading.provisions[0]!;
    return knownThing(mention);
  }
  return null;
}

/** "is besloten huishoudelijke hulp in te zetten" */
function decided({ unit, reading, main }: Granting): Found {
  if (
    unit.role !== 'situation' &&
    / (?:besloten|afgesproken|overeengekomen|voorgesteld) (?:\S+ ){0,14}?(?:in te zetten|te vergoeden|te verstrekken|toe te kennen|aan te schaffen|te bekostigen|te betalen|te kopen|in te kopen)(?= )/.test(
      wordsOf(reading),
    ) &&
    !/ door (?:de school|het uwv|de verzekeraar) /.test(main)
  ) {
    const mention = reading.provisions.find((p) => isGiven(reading, p));
    if (mention) return knownThing(mention);
  }
  return null;
}

/** "Wij adviseren 2 uur begeleiding", "het voorstel is om een taalcursus in te kopen" */
function advised({ reading, main }: Granting): Found {
  if (
    / (?:adviseren|adviseer|adviseert|stellen voor|stel voor|voorstel is|advies is|voorgesteld wordt|geadviseerd wordt) /.test(
      main,
    ) &&
    reading.provisions.length > 0
  ) {
    const mention = reading.provisions.find((p) => isGiven(reading, p));
    if (mention) return knownThing(mention);
  }
  return null;
}

/** "Er is budget vrijgemaakt voor de inrichting" */
function budgetReserved({ reading, main, otherBody }: Granting): Found {
  if (
    / (?:budget|bedrag|geld|\d+) (?:euro )?(?:\S+ ){0,6}?(?:vrijgemaakt|gereserveerd|beschikbaar gesteld|beschikbaar) /.test(
      main,
    ) &&
    !otherBody
  ) {
    const object = reading.provisions.find((p) => p.entry.classId !== 'money') ?? reading.provisions[0];
    if (object) return knownThing(object);
  }
  return null;
}

/** "de rekening nemen wij voor onze rekening", "neemt de gemeente op zich" */
function takenOnAccount({ unit, main }: Granting): Found {
  if (
    / (?:nemen|neemt) (?:wij|we|de gemeente|het college|het team|het fonds) (?:\S+ ){0,6}?(?:voor (?:onze|haar|zijn|hun) rekening|op (?:ons|zich)) /.test(
      main,
    )
  ) {
    return objectOf(unit, true);
  }
  return null;
}

/** "levert de winkel namens ons een koelkast", "de rekening gaat naar de gemeente" */
function billedToPlan({ unit, main }: Granting): Found {
  if (
    / namens (?:ons|de gemeente|het plan) /.test(main) ||
    / (?:rekening|factuur|nota) (?:\S+ ){0,5}?(?:gaat naar|is voor|komt bij|sturen wij naar|naar) (?:de gemeente|ons)(?= )/.test(
      main,
    )
  ) {
    return objectOf(unit, true);
  }
  return null;
}

/** "Deze komt uit het plan (max. € 700)": said of the thing in the sentence before. */
function toldBeforePaidFromPlan({ reading, main }: Granting): Found {
  if (
    / (?:deze|die|dit|dat) (?:komt|komen|gaat|gaan) (?:uit|ten laste van|voor rekening van) (?:het plan|het budget|de gemeente|ons)(?= )/.test(
      main,
    )
  ) {
    const at = reading.tokens.findIndex((t) => /^(?:deze|die|dit|dat)$/.test(t.norm));
    return unknownThing(reading, at);
  }
  return null;
}

/** "Toegekend is begeleiding, 3 uur per week" */
function grantedFirst({ unit, main }: Granting): Found {
  if (/^ (?:toegekend|geindiceerd|afgegeven|ingezet|goedgekeurd) (?:is|zijn|wordt|worden) /.test(main)) {
    return objectOf(unit, true);
  }
  return null;
}

/** "recht op een scootmobiel; deze wordt half mei bezorgd": the thing stands in the clause before. */
function toldBeforeDelivered({ reading, main, passive }: Granting): Found {
  if (
    passive &&
    / (?:deze|die|dit|hij) (?:\S+ ){0,2}?(?:wordt|worden) (?:\S+ ){0,8}?(?:bezorgd|geleverd|geplaatst|gebracht|gemonteerd|geinstalleerd|gelegd|besteld|aangeschaft|vergoed|betaald)(?= )/.test(
      main,
    )
  ) {
    const object = reading.provisions.find((p) => isGiven(reading, p));
    if (object) return knownThing(object);
  }
  return null;
}

/** "Het hotelverblijf komt voor onze rekening" */
function onOurAccount({ unit, main }: Granting): Found {
  if (
    / (?:komt|komen|is|zijn) (?:\S+ ){0,4}?(?:voor onze rekening|op onze kosten|voor rekening van (?:de gemeente|het plan|ons)) /.test(
      main,
    )
  ) {
    return objectOf(unit, true);
  }
  return null;
}

/** "Ik mag voor € 300 bij de kringloop uitzoeken" */
function maySpend({ reading, main, subject }: Granting): Found {
  if (
    subject?.kind === 'resident' &&
    reading.amounts.length > 0 &&
    / (?:mag|mogen) (?:\S+ ){1,12}?(?:uitzoeken|uitkiezen|besteden|kopen) /.test(main)
  ) {
    const at = reading.tokens.findIndex((t) => /^(?:uitzoeken|uitkiezen|besteden|kopen)$/.test(t.norm));
    return unknownThing(reading, at);
  }
  return null;
}

/** Among the help: "de heer gaat naar dagbesteding, 3 dagdelen per week" */
function goesToService({ unit, reading, main, subject }: Granting): Found {
  if (
    unit.role === 'support' &&
    subject?.kind === 'resident' &&
    reading.frequencies.length + reading.amounts.length > 0 &&
    / (?:gaat|gaan|ga|bezoekt|volgt|volgen) /.test(main) &&
    !/ (?:zelf|niet) /.test(main)
  ) {
    const service = reading.provisions.find((p) => p.entry.kind === 'service' && inMainClause(reading, p.from));
    if (service) return knownThing(service);
  }
  return null;
}

/** "wij laten een traplift plaatsen" */
function planHasDone({ unit, main, subject }: Granting): Found {
  if (subject !== null && isPlanBody(subject.norm, subject.kind) && / (?:laten|laat) /.test(main)) {
    return objectOf(unit, false);
  }
  return null;
}

/** "een vrijwilliger komt elke week": a service that acts on the resident, with a frequency or amount. */
function serviceActs({ reading, main, subject }: Granting): Found {
  if (
    subject !== null &&
    subject.kind === 'professional' &&
    subject.service &&
    reading.frequencies.length + reading.amounts.length > 0 &&
    / (?:komt|komen|helpt|begeleidt|ondersteunt|start|coacht|traint|gaat) /.test(main)
  ) {
    return { from: subject.from, to: subject.from + 1, noun: subject.norm, unknown: false };
  }
  return null;
}

/** "akkoord voor een fiets", "advies: dhr. een e-step toekennen" */
function approved({ unit, main }: Granting): Found {
  if (
    / (?:akkoord (?:voor|op|met)|goedgekeurd|goedkeuring voor|advies|is akkoord|akkoord) /.test(main) &&
    !/ (?:mw\.?|dhr\.?|mevrouw|zij|hij|ouders?|moeder|vader|client) (?:is |gaat |zijn )?(?:hiermee |ermee )?akkoord/.test(
      main,
    )
  ) {
    return objectOf(unit, false);
  }
  return null;
}

/** "vloer en raambekleding graag regelen, max. 2100" */
function pleaseArrange({ unit, reading, main }: Granting): Found {
  if (
    !reading.finite &&
    / graag (?:\S+ ){0,3}?(?:regelen|bestellen|vergoeden|betalen|aanschaffen|kopen|inzetten|leveren) /.test(main)
  ) {
    return objectOf(unit, true);
  }
  return null;
}

/** "fiets vergoeden, € 300": an infinitive that gives, without a finite verb. */
function grantingInfinitive({ unit, reading, main }: Granting): Found {
  const infinitive = verbsIn(reading, 'grant').find((v) => v.form.tense === 'infinitive' && v.clause === 'main');
  if (
    infinitive &&
    !reading.finite &&
    (reading.amounts.length > 0 || unit.role === 'support') &&
    !/ (?:te|om) /.test(main)
  ) {
    return objectOf(unit, true);
  }
  return null;
}

/** Among the help: "Er is een hoog-laagbed nodig" */
function neededAmongHelp({ unit, reading, main }: Granting): Found {
  if (unit.role === 'support' && / (?:is|zijn) (?:\S+ ){1,6}?nodig /.test(main) && reading.provisions.length > 0) {
    return objectOf(unit, false);
  }
  return null;
}

/** "Koop voor mevrouw …" */
function imperative({ unit, reading, main, subject }: Granting): Found {
  if (
    /^ (?:koop|bestel|vergoed|regel|verstrek|betaal|huur|plaats|schaf|zet) /.test(main) &&
    reading.verbs.some((v) => v.from === 0 && v.finite) &&
    subject?.from !== 1
  ) {
    return objectOf(unit, false);
  }
  return null;
}

/** "… ten laste van het budget gebracht", "komt voor rekening van het plan" */
function chargedToBudget({ unit, reading }: Granting): Found {
  if (
    / (?:ten laste van|voor rekening van|op kosten van|uit) (?:het |ons |de |dit )?(?:plan|budget|gemeente|fonds|noodfonds|noodbudget|regeling|wij|ons)(?= )/.test(
      wordsOf(reading),
    ) &&
    reading.provisions.length > 0
  ) {
    return objectOf(unit, false);
  }
  return null;
}

/** Among the help a passive with a thing of the vocabulary gives it, whatever the verb. */
function passiveAmongHelp({ unit, reading, passive, otherBody, participle }: Granting): Found {
  if (unit.role === 'support' && passive && !otherBody && participle === undefined) {
    const object = objectOf(unit, false);
    if (object && !isSetting(reading, object.from)) return object;
  }
  return null;
}

/** "komt de levering van een dressoir", "wordt overgegaan tot vervanging van de magnetron" */
function deliveryComes({ unit, main }: Granting): Found {
  if (
    / (?:overgegaan tot|komt|komen|volgt|voorzien in|gekomen tot) (?:\S+ ){0,6}?(?:levering|plaatsing|vervanging|aanschaf|verstrekking|vergoeding|inzet|bekostiging|reparatie|toekenning|financiering|aankoop) /.test(
      main,
    )
  ) {
    return objectOf(unit, true);
  }
  return null;
}

/** "aanschaf van een fiets": a noun that says the giving, without a finite verb. */
function namedGiving({ unit, reading, main }: Granting): Found {
  const nominal = NOMINAL.exec(main);
  if (
    nominal &&
    nominal.index <= 40 &&
    !/ (?:aanvragen|opvragen|navragen|indienen|bespreken) [.,;]? ?$/.test(main) &&
    (unit.role === 'support' || unit.role === 'open') &&
    !reading.finite
  ) {
    return objectOf(unit, true);
  }
  return null;
}

const NOMINAL =
  / (?:inzet|inzetten|teruggave|terugbetaling|restitutie|verstrekking|verstrekken|vergoeding|vergoeden|toekenning|toekennen|aanschaf|aanschaffen|bekostiging|bekostigen|financiering|financieren|aankoop|plaatsing|plaatsen|bijdrage|tegemoetkoming|beschikbaarstelling|levering|leveren|leveren en monteren|leveren en plaatsen|overname|overnemen|kwijtschelding|verlenging|voortzetting|huur|koop|aanleg|toewijzing|betaling|start|aanvulling|uitbreiding|bruikleen|levering|uitvoering|reparatie|vervanging|indicatie) (?:van |voor |in |aan |op )?(?:de |het |een |\d+ |twee |drie |vier |zes |acht |tien |haar |zijn |extra |wekelijkse |tijdelijke |nieuwe )*/;

const BENEFIT =
  /^(?:\w*toeslag|\w*toeslagen|\w*uitkering|kinderbijslag|bijstand|kwijtschelding|\w*inkomen|salaris|loon|aow|wajong|studiefinanciering|alimentatie|pgb)$/;

const isBenefit = (reading: Reading, span: { from: number; to: number }): boolean =>
  reading.tokens.slice(span.from, span.to).some((t) => BENEFIT.test(t.norm)) ||
  /^kindgebonden budget/.test(wordsOf(reading, span).trim());

const inMainClause = (reading: Reading, at: number): boolean =>
  reading.clauses.some((c) => c.kind === 'main' && c.from <= at && at < c.to);

/** What the consulent has ordered or applied for is on its way. */
export const ORDERED =
  / (?:heb|hebben) (?:ik|wij|we) (?:\S+ ){0,16}?(?:aangevraagd|besteld|ingekocht)(?= )| (?:ik|wij|we) (?:heb|hebben) voor (?:\S+ ){1,16}?(?:aangevraagd|besteld|ingekocht)(?= )/;

const isPassiveAt = (reading: Reading, at: number): boolean => {
  const clause = reading.clauses.find((c) => c.from <= at && at < c.to);
  return clause !== undefined && / (?:wordt|worden|word) /.test(wordsOf(reading, clause));
};

/** "haalt de kaarten op en krijgt daar uitleg": the thing belongs to the verb before. */
function actsBefore(reading: Reading, at: number): boolean {
  const clause = reading.clauses.find((c) => c.from <= at && at < c.to)!;
  return (
    reading.verbs.some((v) => v.finite && v.from >= clause.from && v.from < at && v.form.frames.includes('act')) &&
    / en $/.test(wordsOf(reading, { from: at - 1, to: at }))
  );
}
