import { completesOther, type Unit } from '../plan.ts';
import type { Reading } from '../reading.ts';
import { type ProvisionMention, verbsIn } from '../reading.ts';
import { isPlanBody } from './bodies.ts';
import { isContent, mainWords, wordsOf } from './words.ts';

type Found = { from: number; to: number; noun: string; unknown: boolean } | null;

const NOMINAL =
  / (?:inzet|inzetten|teruggave|terugbetaling|restitutie|verstrekking|verstrekken|vergoeding|vergoeden|toekenning|toekennen|aanschaf|aanschaffen|bekostiging|bekostigen|financiering|financieren|aankoop|plaatsing|plaatsen|bijdrage|tegemoetkoming|beschikbaarstelling|levering|leveren|leveren en monteren|leveren en plaatsen|overname|overnemen|kwijtschelding|verlenging|voortzetting|huur|koop|aanleg|toewijzing|betaling|start|aanvulling|uitbreiding|bruikleen|levering|uitvoering|reparatie|vervanging|indicatie) (?:van |voor |in |aan |op )?(?:de |het |een |\d+ |twee |drie |vier |zes |acht |tien |haar |zijn |extra |wekelijkse |tijdelijke |nieuwe )*/;
/** What a person gets that no plan gives. */
const NOT_GIVEN =
  /^(?:leefgeld|lasten|ruzie|boete|boetes|klachten|pijn|last|kind|baby|bezoek|contact|uitkering|huurtoeslag|zorgtoeslag|toeslag|toeslagen|bijstand|loon|salaris|inkomen|contract|baan|plek|ruimte|kans|kansen|rust|spijt|aansluiting|moeite|problemen|zin|gelijk|vertrouwen|grip|overzicht|post|brief|brieven|bericht|aandacht|energie|straf|ontslag|meer|minder|weer|niet|steun|bevestiging|antwoord|uitleg|informatie|gelegenheid|tijd|aow|wia|ww|wajong|kinderbijslag|kopie|afschrift|plan|exemplaar|reactie|inzage|beschikking|besluit|uitstel|diploma|cijfer|onvoldoende|voldoende|verwijzing|toestemming|gezelschap|werk|leven|toekomst|woning|huis|sleutel|urgentie|hulp|eten)$/;
const NON_ITEM =
  /^ (?:evaluatie|eval\.?|einde|n\.v\.t\.|nvt|geen|niet|niets|nee|zie|overig|akkoord|datum|plan|bijlage|offerte|totaal|n\.n\.b\.|n\.t\.b\.|levering|levertijd|bezorging|kosten|voorliggend|netwerk|nog|wel|al|aanvraag|toelichting|opmerking|bedrag|betaling|leverancier|uitvoering|aanbieder|indicatie|duur|periode|frequentie|via|met) /;
const DESCRIBES =
  / (?:woont|woonde|werkt|werkte|leeft|studeert|zit|zat|ligt|lag|slaapt|sliep|heeft|hebben|had|is|zijn|was|waren|kan|kunnen|kon|lukt|lukte|durft|voelt|mist|schaamt|piekert|weet|wist|vertelde|vertelt|geeft aan|gaf aan|belde|vroeg|vraagt|staat|doet|drinkt|blowt|houdt|hield|komt niet|wil niet|moet|moest|loopt|liep) /;
const CONDITIONAL =
  / (?:kan|kunnen|kunt|zou|zouden|mag|mogen) (?:\S+ ){0,12}?(?:aanvragen|aangevraagd|worden aangevraagd|worden vergoed|krijgen|terecht|worden ingezet|worden verstrekt|overwogen)(?= )/;

/**
 * The provision (verstrekking) that a unit grants, buys, pays for, arranges or deploys, or null (method, rule
 * `provision-without-goal`, "Not a provision").
 */
export function provisionOf(unit: Unit): Found {
  const { reading, role } = unit;
  if (reading.tokens.length === 0 || reading.question) return null;
  if (completesOther(role) || role === 'evaluation') return null;
  const granted = grantFrame(unit);
  if (isExcluded(unit, granted)) return null;
  if (granted) return granted;
  if (role === 'situation' || role === 'motivation') return null;
  return nominalFrame(unit);
}

/** Refused, already there, past, conditional: nothing that the plan gives. */
function isExcluded(unit: Unit, granted: Found): boolean {
  const { reading } = unit;
  const main = mainWords(reading);
  const inMain = (span: { from: number }) =>
    reading.clauses.some(
      (c) =>
        (c.kind === 'main' || c.kind === 'aside' || c.kind === 'relative') && c.from <= span.from && span.from < c.to,
    );
  const inHead = (span: { from: number }) =>
    reading.clauses.some((c) => (c.kind === 'main' || c.kind === 'aside') && c.from <= span.from && span.from < c.to);
  if (reading.refusals.some(inMain)) return true;
  // A row of a table that says "niet nodig" in another cell.
  if (unit.group.passage.kind === 'row' && unit.group.units.some((u) => u !== unit && u.reading.refusals.length > 0))
    return true;
  if (/^ (?:geen|niet|nee|zonder) /.test(main)) return true;
  if (CONDITIONAL.test(main)) return true;
  // "zou een nieuwe keuken € 6.200 kosten"
  if (/ zou(?:den)? (?:\S+ ){0,12}?(?:kosten|zijn|worden) /.test(main) && !/ graag /.test(main)) return true;
  const refund = reading.refunds.some(inMain);
  const here = (span: { from: number }) => granted === null || !apart(reading, span.from, granted.from);
  if (
    !refund &&
    reading.already.some((span) => inHead(span) && here(span)) &&
    !(granted && reading.purposes.some((p) => p.kind === 'change'))
  )
    return true;
  if (
    !refund &&
    reading.past &&
    !hasGrantingPresent(reading) &&
    !ORDERED.test(wordsOf(reading)) &&
    !toldBehind(reading)
  )
    return true;
  if (/ geen (?:\S+ ){0,2}?(?:nodig|noodzaak)/.test(main)) return true;
  if (/ sinds /.test(main) && reading.times.some((t) => t.past) && !refund) return true;
  if (/ leefgeld /.test(main) && !/ (?:vergoed\w*|aanvul\w*|extra|verho\w*|uitgekeerd|verstrekt|toegekend) /.test(main))
    return true;
  if (
    / (?:(?:kost|kostte|bedragen|bedraagt)|kosten (?=samen|per stuk|in totaal|bij elkaar)) ?(?:samen |per stuk |in totaal |bij elkaar )?(?:€|\d|ongeveer|circa)/.test(
      main,
    ) &&
    !/ (?:vergoed\w*|betalen wij|krijgt|wordt) /.test(main)
  )
    return true;
  // "Wij vergoeden geen …", "dit betalen wij niet".
  if (
    granted &&
    / (?:niet|geen)(?= )/.test(main) &&
    !/ (?:niet|geen) (?:meer|langer|alleen|opnieuw|zelf|te|verder|hoeft|genoeg)/.test(main) &&
    negatesGrant(reading)
  )
    return true;
  return false;
}

/** "Een traphekje, zodat …; in maart is zij gevallen": the past stands behind the item and tells why. */
function toldBehind(reading: Reading): boolean {
  const semicolon = reading.tokens.findIndex((t) => t.text === ';');
  return (
    semicolon > 0 &&
    reading.purposes.length > 0 &&
    reading.verbs.every((v) => !v.finite || v.clause !== 'main' || v.from > semicolon)
  );
}

/** In two clauses that each have a verb of their own: what the one says does not hold for the other. */
function apart(reading: Reading, a: number, b: number): boolean {
  const at = (i: number) => reading.clauses.find((c) => c.from <= i && i < c.to);
  const [one, other] = [at(a), at(b)];
  if (!one || !other || one === other) return false;
  // "dat blijft zo" says it of the thing before.
  if (/^(?:dat|dit)$/.test(reading.tokens[one.from]!.norm)) return false;
  return [one, other].every((c) => reading.verbs.some((v) => v.finite && v.from >= c.from && v.from < c.to));
}

function negatesGrant(reading: Reading): boolean {
  const words = mainWords(reading);
  return (
    / (?:vergoed\w*|betal\w*|betaalt|krijgt|krijg|krijgen|ontvangt|verstrekken|verstrekt|zetten|bekostigen|kennen|geven|regelen|koopt|komt) (?:\S+ ){0,6}?(?:geen|niet)(?= )/.test(
      words,
    ) || / (?:geen|niet) (?:\S+ ){0,4}?(?:vergoed|verstrekt|toegekend|ingezet|betaald|bekostigd|nodig)(?= )/.test(words)
  );
}

const hasGrantingPresent = (reading: Reading) =>
  / (?:wordt|worden|word|krijgt|krijgen|krijg|ontvangt|vergoeden|vergoedt|betaalt|betalen|akkoord) /.test(
    mainWords(reading),
  );

/** A verb that gives: granting by the plan, receiving by the resident, arranging by a professional, "er komt". */
function grantFrame(unit: Unit): Found {
  const { reading } = unit;
  const main = mainWords(reading);
  const subject = subjectOf(reading);
  const passive = / (?:wordt|worden|word) /.test(main);
  const finite = (frame: Parameters<typeof verbsIn>[1]) =>
    verbsIn(reading, frame).filter((v) => v.clause === 'main' && v.finite && v.form.tense === 'present');
  const otherBody =
    /(?<! niet) (?:door|via|uit) (?:de |haar |zijn |uw )?(?:zorgverzekering|zorgverzekeraar|aanvullende verzekering|verzekering|verzekeraar|zvw|bewindvoerder|beheerder|werkgever|uwv|belastingdienst|school|duo|corporatie|verhuurder|ex)(?= )/.test(
      main,
    ) || subject?.other === true;
  // U ontvangt …, mw. krijgt …
  if (
    finite('receive').length > 0 &&
    (subject === null || subject.kind === 'resident' || subject.kind === 'network' || / er /.test(main)) &&
    !otherBody
  ) {
    const verb = finite('receive')[0]!;
    const object = objectOf(unit, true, verb.from);
    if (
      object &&
      // The benefits that one has a right to, and what the school does, are no gift of the plan.
      !isBenefit(reading, object) &&
      !/ (?:op school|in de klas|via school|van school|vaak|altijd|meestal|bezoek van|hulp van (?:haar|zijn|mijn|de|een) (?:bu\w+|vrien\w+|dochter|zoon|familie)) /.test(
        main,
      ) &&
      !actsBefore(reading, verb.from) &&
      !/ (?:van|bij) (?:haar|zijn|mijn|uw|een|hun|de) (?:zus|broer|moeder|vader|oma|opa|buurvrouw|buurman|vriendin|werkgever|werk|uwv|huisarts|oom|tante|kerk|diaconie|school)(?= )/.test(
        main,
      )
    )
      return object;
  }
  // wordt vergoed, worden ingezet
  const participles = [...verbsIn(reading, 'grant'), ...verbsIn(reading, 'arrange')].filter(
    (v) => v.form.tense === 'participle',
  );
  // "heeft zelf € 240 betaald; dit bedrag wordt vergoed": the one that goes with the passive.
  const participle = participles.find((v) => isPassiveAt(reading, v.from)) ?? participles[0];
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
  // wij vergoeden …, de consulent bestelt …, het noodfonds betaalt …
  const giving = [...finite('grant'), ...finite('arrange')];
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
  // "er komt een X", "komt er een vrijwilliger"
  if (/ (?:er (?:komt|komen|start|gaat)|(?:komt|komen|start) er) /.test(main)) {
    const object = objectOf(unit, reading.amounts.length > 0 || / (?:komt|komen) /.test(main));
    if (object) return object;
  }
  // "Die nemen wij van u over": a debt or bill told before.
  if (/ (?:die|deze|dit|dat) nemen (?:wij|we) (?:\S+ ){0,3}?over /.test(main)) {
    const at = reading.tokens.findIndex((t) => /^(?:die|deze|dit|dat)$/.test(t.norm));
    return { from: at, to: at + 1, noun: reading.tokens[at]!.norm, unknown: true };
  }
  // "gaan we kopen: …", "wij zullen … regelen"
  if (
    subject !== null &&
    isPlanBody(subject.norm, subject.kind) &&
    / (?:gaan|gaat|ga|zullen|zal) (?:\S+ ){0,8}?(?:kopen|aanschaffen|bestellen|vergoeden|betalen|inzetten|regelen|verstrekken|bekostigen|huren|plaatsen|leveren)(?= )/.test(
      main,
    )
  ) {
    const object = objectOf(unit, true);
    if (object) return object;
  }
  // "regelen we: skelter met duwstang"
  const listed = /^ (?:regelen|kopen|vergoeden|betalen|bestellen|doen|zetten) (?:we|wij) (?:in )?: /.exec(main);
  if (listed) {
    const colon = reading.tokens.findIndex((t) => t.text === ':');
    const at = reading.tokens.findIndex((t, i) => i > colon && t.kind === 'word' && isContent(t.norm));
    if (at > 0) return { from: at, to: at + 1, noun: reading.tokens[at]!.norm, unknown: true };
  }
  // "Mijn jobcoach blijft komen, dat betaalt de gemeente"
  if (
    / (?:dat|dit) (?:betaalt|vergoedt|regelt|bekostigt) (?:de gemeente|het plan|het fonds|het college) | (?:dat|dit) (?:betalen|vergoeden|bekostigen) (?:wij|we) /.test(
      main,
    )
  ) {
    const thing = reading.provisions[0];
    if (thing) return { from: thing.from, to: thing.to, noun: thing.noun, unknown: false };
  }
  // "mag een bank uitzoeken tot 300 euro", "kan een wasmachine declareren bij ons"
  if (
    subject?.kind === 'resident' &&
    (/ (?:mag|mogen|kan|kunnen|kunt) (?:\S+ ){1,12}?(?:uitzoeken|uitkiezen|bestellen|kopen|aanschaffen) /.test(main)
      ? reading.amounts.length > 0 || / (?:op onze kosten|van ons|voor rekening|uit het budget|vergoed) /.test(main)
      : / (?:mag|mogen|kan|kunnen|kunt) (?:\S+ ){1,12}?declareren /.test(main))
  ) {
    const object = objectOf(unit, false);
    if (object) return object;
  }
  // "heb ik voor haar begeleiding aangevraagd"
  if (unit.role !== 'situation' && ORDERED.test(wordsOf(reading)) && reading.provisions.length > 0) {
    const mention =
      reading.provisions.find((p) => isGiven(reading, p) && p.entry.classId !== 'money') ?? reading.provisions[0]!;
    return { from: mention.from, to: mention.to, noun: mention.noun, unknown: false };
  }
  // "is besloten huishoudelijke hulp in te zetten"
  if (
    unit.role !== 'situation' &&
    / (?:besloten|afgesproken|overeengekomen|voorgesteld) (?:\S+ ){0,14}?(?:in te zetten|te vergoeden|te verstrekken|toe te kennen|aan te schaffen|te bekostigen|te betalen|te kopen|in te kopen)(?= )/.test(
      wordsOf(reading),
    ) &&
    !/ door (?:de school|het uwv|de verzekeraar) /.test(main)
  ) {
    const mention = reading.provisions.find((p) => isGiven(reading, p));
    if (mention) return { from: mention.from, to: mention.to, noun: mention.noun, unknown: false };
  }
  // "Wij adviseren 2 uur begeleiding", "het voorstel is om een taalcursus in te kopen"
  if (
    / (?:adviseren|adviseer|adviseert|stellen voor|stel voor|voorstel is|advies is|voorgesteld wordt|geadviseerd wordt) /.test(
      main,
    ) &&
    reading.provisions.length > 0
  ) {
    const mention = reading.provisions.find((p) => isGiven(reading, p));
    if (mention) return { from: mention.from, to: mention.to, noun: mention.noun, unknown: false };
  }
  // "Er is budget vrijgemaakt voor de inrichting"
  if (
    / (?:budget|bedrag|geld|\d+) (?:euro )?(?:\S+ ){0,6}?(?:vrijgemaakt|gereserveerd|beschikbaar gesteld|beschikbaar) /.test(
      main,
    ) &&
    !otherBody
  ) {
    const object = reading.provisions.find((p) => p.entry.classId !== 'money') ?? reading.provisions[0];
    if (object) return { from: object.from, to: object.to, noun: object.noun, unknown: false };
  }
  // "de rekening nemen wij voor onze rekening", "neemt de gemeente op zich"
  if (
    / (?:nemen|neemt) (?:wij|we|de gemeente|het college|het team|het fonds) (?:\S+ ){0,6}?(?:voor (?:onze|haar|zijn|hun) rekening|op (?:ons|zich)) /.test(
      main,
    )
  ) {
    const object = objectOf(unit, true);
    if (object) return object;
  }
  // "levert de winkel namens ons een koelkast", "de rekening gaat naar de gemeente"
  if (
    / namens (?:ons|de gemeente|het plan) /.test(main) ||
    / (?:rekening|factuur|nota) (?:\S+ ){0,5}?(?:gaat naar|is voor|komt bij|sturen wij naar|naar) (?:de gemeente|ons)(?= )/.test(
      main,
    )
  ) {
    const object = objectOf(unit, true);
    if (object) return object;
  }
  // "Deze komt uit het plan (max. € 700)": said of the thing in the sentence before.
  if (
    / (?:deze|die|dit|dat) (?:komt|komen|gaat|gaan) (?:uit|ten laste van|voor rekening van) (?:het plan|het budget|de gemeente|ons)(?= )/.test(
      main,
    )
  ) {
    const at = reading.tokens.findIndex((t) => /^(?:deze|die|dit|dat)$/.test(t.norm));
    return { from: at, to: at + 1, noun: reading.tokens[at]!.norm, unknown: true };
  }
  // "Toegekend is begeleiding, 3 uur per week"
  if (/^ (?:toegekend|geindiceerd|afgegeven|ingezet|goedgekeurd) (?:is|zijn|wordt|worden) /.test(main)) {
    const object = objectOf(unit, true);
    if (object) return object;
  }
  // "recht op een scootmobiel; deze wordt half mei bezorgd": the thing stands in the clause before.
  if (
    passive &&
    / (?:deze|die|dit|hij) (?:\S+ ){0,2}?(?:wordt|worden) (?:\S+ ){0,8}?(?:bezorgd|geleverd|geplaatst|gebracht|gemonteerd|geinstalleerd|gelegd|besteld|aangeschaft|vergoed|betaald)(?= )/.test(
      main,
    )
  ) {
    const object = reading.provisions.find((p) => isGiven(reading, p));
    if (object) return { from: object.from, to: object.to, noun: object.noun, unknown: false };
  }
  // "Het hotelverblijf komt voor onze rekening"
  if (
    / (?:komt|komen|is|zijn) (?:\S+ ){0,4}?(?:voor onze rekening|op onze kosten|voor rekening van (?:de gemeente|het plan|ons)) /.test(
      main,
    )
  ) {
    const object = objectOf(unit, true);
    if (object) return object;
  }
  // "Ik mag voor € 300 bij de kringloop uitzoeken"
  if (
    subject?.kind === 'resident' &&
    reading.amounts.length > 0 &&
    / (?:mag|mogen) (?:\S+ ){1,12}?(?:uitzoeken|uitkiezen|besteden|kopen) /.test(main)
  ) {
    const at = reading.tokens.findIndex((t) => /^(?:uitzoeken|uitkiezen|besteden|kopen)$/.test(t.norm));
    return { from: at, to: at + 1, noun: reading.tokens[at]!.norm, unknown: true };
  }
  // Among the help: "de heer gaat naar dagbesteding, 3 dagdelen per week"
  if (
    unit.role === 'support' &&
    subject?.kind === 'resident' &&
    reading.frequencies.length + reading.amounts.length > 0 &&
    / (?:gaat|gaan|ga|bezoekt|volgt|volgen) /.test(main)
  ) {
    const service = reading.provisions.find((p) => p.entry.kind === 'service' && inMainClause(reading, p.from));
    if (service) return { from: service.from, to: service.to, noun: service.noun, unknown: false };
  }
  // wij laten … plaatsen
  if (subject !== null && isPlanBody(subject.norm, subject.kind) && / (?:laten|laat) /.test(main)) {
    const object = objectOf(unit, false);
    if (object) return object;
  }
  // wordt begeleid door, helpt: a service that acts on the resident with a frequency
  if (
    subject !== null &&
    subject.kind === 'professional' &&
    subject.service &&
    reading.frequencies.length + reading.amounts.length > 0 &&
    / (?:komt|komen|helpt|begeleidt|ondersteunt|start|coacht|traint|gaat) /.test(main)
  ) {
    return { from: subject.from, to: subject.from + 1, noun: subject.norm, unknown: false };
  }
  // "… starten bij", "akkoord voor", "advies: dhr. een e-step toekennen"
  if (
    / (?:akkoord (?:voor|op|met)|goedgekeurd|goedkeuring voor|advies|is akkoord|akkoord) /.test(main) &&
    !/ (?:mw\.?|dhr\.?|mevrouw|zij|hij|ouders?|moeder|vader|client) (?:is |gaat |zijn )?(?:hiermee |ermee )?akkoord/.test(
      main,
    )
  ) {
    const object = objectOf(unit, false);
    if (object) return object;
  }
  // "vloer en raambekleding graag regelen, max. 2100"
  if (
    !reading.finite &&
    / graag (?:\S+ ){0,3}?(?:regelen|bestellen|vergoeden|betalen|aanschaffen|kopen|inzetten|leveren) /.test(main)
  ) {
    const object = objectOf(unit, true);
    if (object) return object;
  }
  const infinitive = verbsIn(reading, 'grant').find((v) => v.form.tense === 'infinitive' && v.clause === 'main');
  if (
    infinitive &&
    !reading.finite &&
    (reading.amounts.length > 0 || unit.role === 'support') &&
    !/ (?:te|om) /.test(main)
  ) {
    const object = objectOf(unit, true);
    if (object) return object;
  }
  // "Er is een hoog-laagbed nodig" among the help; "Koop voor mevrouw …".
  if (unit.role === 'support' && / (?:is|zijn) (?:\S+ ){1,6}?nodig /.test(main) && reading.provisions.length > 0) {
    const object = objectOf(unit, false);
    if (object) return object;
  }
  if (
    /^ (?:koop|bestel|vergoed|regel|verstrek|betaal|huur|plaats|schaf|zet) /.test(main) &&
    reading.verbs.some((v) => v.from === 0 && v.finite) &&
    subject?.from !== 1
  ) {
    const object = objectOf(unit, false);
    if (object) return object;
  }
  // "… ten laste van het budget gebracht", "komt voor rekening van het plan"
  if (
    / (?:ten laste van|voor rekening van|op kosten van|uit) (?:het |ons |de |dit )?(?:plan|budget|gemeente|fonds|noodfonds|noodbudget|regeling|wij|ons)(?= )/.test(
      wordsOf(reading),
    ) &&
    reading.provisions.length > 0
  ) {
    const object = objectOf(unit, false);
    if (object) return object;
  }
  // Among the help a passive with a thing of the vocabulary gives it, whatever the verb.
  if (unit.role === 'support' && passive && !otherBody && participle === undefined) {
    const object = objectOf(unit, false);
    if (object && !isSetting(reading, object.from)) return object;
  }
  const nominal = NOMINAL.exec(main);
  // "komt de levering van een dressoir", "wordt overgegaan tot vervanging van de magnetron"
  if (
    / (?:overgegaan tot|komt|komen|volgt|voorzien in|gekomen tot) (?:\S+ ){0,6}?(?:levering|plaatsing|vervanging|aanschaf|verstrekking|vergoeding|inzet|bekostiging|reparatie|toekenning|financiering|aankoop) /.test(
      main,
    )
  ) {
    const object = objectOf(unit, true);
    if (object) return object;
  }
  if (
    nominal &&
    nominal.index <= 40 &&
    !/ (?:aanvragen|opvragen|navragen|indienen|bespreken) [.,;]? ?$/.test(main) &&
    (unit.role === 'support' || unit.role === 'open') &&
    !reading.finite
  ) {
    const object = objectOf(unit, true);
    if (object) return object;
  }
  return null;
}

const BENEFIT =
  /^(?:\w*toeslag|\w*toeslagen|\w*uitkering|kinderbijslag|bijstand|kwijtschelding|\w*inkomen|salaris|loon|aow|wajong|studiefinanciering|alimentatie|pgb)$/;

const isBenefit = (reading: Reading, span: { from: number; to: number }): boolean =>
  reading.tokens.slice(span.from, span.to).some((t) => BENEFIT.test(t.norm)) ||
  /^kindgebonden budget/.test(wordsOf(reading, span).trim());

const inMainClause = (reading: Reading, at: number): boolean =>
  reading.clauses.some((c) => c.kind === 'main' && c.from <= at && at < c.to);

/** What the consulent has ordered or applied for is on its way. */
const ORDERED =
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

const PREPOSITION = /^(?:met|voor|van|aan|bij|door|naar|over|om|tegen|op|uit|via|onder|per|t\.b\.v\.)$/;

/** "door de gecontracteerde leverancier": a preposition stands before the person, its article and adjectives. */
function afterPreposition(reading: Reading, at: number): boolean {
  const word = (i: number) => reading.tokens[i]?.norm ?? '';
  if (PREPOSITION.test(word(at - 1))) return true;
  if (/^(?:de|het|een|haar|zijn|uw|mijn|hun|ons|onze|je|jouw)$/.test(word(at - 1)))
    return PREPOSITION.test(word(at - 2));
  return (
    /e$/.test(word(at - 1)) &&
    /^(?:de|het|een)$/.test(word(at - 2)) &&
    PREPOSITION.test(word(at - 3)) &&
    word(at - 3) !== 'om'
  );
}

/** "voor u en Sami": joined to one that a preposition stands before. */
const joinedTo = (reading: Reading, at: number, skipped: number): boolean =>
  skipped > 0 && skipped === at - 1 && /^(?:en|of|\+|&)$/.test(reading.tokens[skipped]!.norm);

/** The one that the main verb is said of: the first person or body that no preposition stands before. */
export function subjectOf(
  reading: Reading,
  within?: { from: number; to: number },
): { kind: string; norm: string; from: number; service: boolean; other: boolean } | null {
  let skipped = -1;
  for (const person of reading.people) {
    const clause = reading.clauses.find((c) => c.from <= person.from && person.from < c.to);
    if (within ? clause !== within : clause?.kind !== 'main') continue;
    if (afterPreposition(reading, person.from) || joinedTo(reading, person.from, skipped)) {
      skipped = person.to;
      continue;
    }
    const norm = reading.tokens[person.to - 1]!.norm;
    if (/^(?:haar|zijn|hun|mijn|uw|ons)$/.test(norm)) continue;
    return {
      kind: person.kind,
      norm,
      from: person.from,
      service:
        /(?:coach|begeleider|begeleidster|hulp|maatje|vrijwilliger|therapeut|trainer|psycholoog|verlener|werker|behandelaar|ondersteuner|docent|leraar|assistent|verzorger|verpleegkundige|zorg|tolk|oppas|mediator|bewindvoerder)$/.test(
          norm,
        ),
      other:
        /(?:verzekering|verzekeraar|werkgever|belastingdienst|uwv|duo|school|corporatie|verhuurder|leverancier)$/.test(
          norm,
        ),
    };
  }
  return null;
}

/** What is given: a provision noun of the vocabulary, or (with `open`) any noun that stands as the object. */
/** `at`: the verb; the object is looked for in its clause first. */
function objectOf(unit: Unit, open: boolean, at?: number): Found {
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
    return { from: thing.from, to: thing.to, noun: thing.noun, unknown: false };
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
function isGiven(reading: Reading, mention: ProvisionMention): boolean {
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
function isSetting(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]?.norm ?? '';
  const before2 = reading.tokens[at - 2]?.norm ?? '';
  const preposition = /^(?:bij|naar|met|op|over|tijdens|na|in|van|door|via)$/;
  return preposition.test(before) || (preposition.test(before2) && /^(?:de|het|een|haar|zijn|uw|mijn)$/.test(before));
}

/** An item, a labelled line or a telegram line that names the provision without a verb. */
function nominalFrame(unit: Unit): Found {
  const { reading, role } = unit;
  const lead = reading.clauses[0];
  if (!lead || (lead.kind === 'relative' && /^(?:wat|wie|dat|die)$/.test(reading.tokens[lead.from]!.norm))) return null;
  // "van ons: geboortecoach 6x": the thing stands after the colon.
  const first =
    lead.to - lead.from <= 4 &&
    reading.tokens[lead.to - 1]?.text === ':' &&
    reading.provisions.every((p) => p.from >= lead.to) &&
    reading.clauses[1]
      ? reading.clauses[1]
      : lead;
  const head = wordsOf(reading, first);
  const headFinite = reading.verbs.some((v) => v.finite && v.from >= first.from && v.from < first.to);
  // "kosten bewindvoering" names what is paid.
  const named = reading.provisions[0]?.from === 0 && reading.provisions[0].to > 1;
  if ((NON_ITEM.test(head) && !named) || DONE_ELSE.test(wordsOf(reading))) return null;
  if (headFinite) return role === 'support' ? actingProvision(unit) : null;
  const inHead = reading.provisions.find(
    (p) => p.from < first.to && !isSetting(reading, p.from) && (p.entry.classId !== 'debts' || isGiven(reading, p)),
  );
  const sized = reading.amounts.length > 0 || reading.frequencies.length > 0;
  const found = inHead ? { from: inHead.from, to: inHead.to, noun: inHead.noun, unknown: false } : null;
  if (/:\s*$/.test(unit.sentence.text)) return null;
  if (role === 'support') {
    if (found && !/ (?:bestellen|ophalen|aanvragen|uitzoeken|regelen) /.test(head)) return found;
    if (isActPhrase(reading) || reading.people.some((p) => p.from === 0)) return null;
    const at = reading.tokens.findIndex(
      (t, i) => i < first.to && t.kind === 'word' && isContent(t.norm) && isThing(reading, i),
    );
    return at >= 0 &&
      reading.times.every((t) => at < t.from || at >= t.to) &&
      reading.tokens.length <= 40 &&
      !DESCRIBES.test(mainWords(reading))
      ? { from: at, to: at + 1, noun: reading.tokens[at]!.norm, unknown: true }
      : null;
  }
  // Among the agreements a bare thing with nothing to do about it is a provision as well: "magnetron en waterkoker".
  if (role === 'agreements' && unit.group.passage.kind === 'item' && inHead?.entry.kind === 'goods')
    return inHead.from <= 2 && reading.tokens.length <= 8 && reading.verbs.length + reading.people.length === 0
      ? found
      : null;
  if (role === 'agreements' || role === 'goal') return null;
  const isItem = unit.group.passage.kind === 'item' || unit.group.passage.kind === 'row';
  if (found && / (?:aanvragen|opvragen|ophalen|uitzoeken|regelen|bespreken|navragen|indienen) [.,;]? ?$/.test(head))
    return null;
  if (
    found &&
    inHead!.from <= 4 &&
    (sized || isItem || reading.purposes.length > 0) &&
    !DESCRIBES.test(reading.purposes.length > 0 ? head : mainWords(reading))
  )
    return found;
  // "Geluidswerend glas, zodat u weer doorslaapt": whatever it is, it is given for that.
  if (
    !found &&
    first === lead &&
    lead.to <= 9 &&
    reading.purposes.some(
      (p) =>
        p.kind === 'change' &&
        !p.result &&
        p.marker.from >= first.to &&
        /^(?:zodat|opdat|waardoor|zo)$/.test(reading.tokens[p.marker.from]?.norm ?? ''),
    )
  ) {
    const at = reading.tokens.findIndex(
      (t, i) => i < first.to && t.kind === 'word' && isContent(t.norm) && t.norm.length > 3,
    );
    if (
      at >= 0 &&
      at <= 2 &&
      !isActPhrase(reading) &&
      !reading.verbs.some((v) => v.from < first.to) &&
      !reading.people.some((p) => p.from <= 1)
    )
      return { from: at, to: at + 1, noun: reading.tokens[at]!.norm, unknown: true };
  }
  const money = reading.tokens.some((t) => t.text === '€') || / \d+ (?:euro|eur) /.test(wordsOf(reading));
  if (found && money && !DESCRIBES.test(head)) return found;
  if (isItem && money && !reading.finite && !found) {
    const at = reading.tokens.findIndex((t) => t.kind === 'word' && isContent(t.norm));
    return at >= 0 &&
      !/^(?:huur|schuld|inkomen|loon|uitkering|achterstand|saldo|vaste|lasten|toeslag)/.test(reading.tokens[at]!.norm)
      ? { from: at, to: at + 1, noun: reading.tokens[at]!.norm, unknown: true }
      : null;
  }
  return null;
}

/** "oppas: doet oma", "parkeervergunning: nee": the item says that the plan does not give it. */
const DONE_ELSE =
  / , (?:gekregen|geleend|gekocht|overgenomen) (?:van|bij|via) | [:=–-] (?:aanwezig|gekregen|gekocht|geleend|leent|lenen|vorig|komt van|is er|staat|oude|nog goed|nee|neen|doet|doen|heeft|hebben|vraagt|niet|al|reeds|via|loopt|is|zijn|regelt|betaalt|koopt|wil|valt|vervalt|geen|n\.v\.t\.|nvt|zelf|hoeft|blijft|was) (?!\S+ (?:nodig|noodzakelijk))/;

/** "Twee ochtenden dagbesteding brengen mevrouw onder de mensen": the provision itself is what the verb is said of. */
function actingProvision(unit: Unit): Found {
  const { reading } = unit;
  const verb = reading.verbs.find((v) => v.finite && v.clause === 'main');
  const mention = reading.provisions.find(
    (p) => verb !== undefined && p.from < verb.from && !isSetting(reading, p.from),
  );
  if (
    !verb ||
    !mention ||
    subjectOf(reading)?.from === undefined ||
    reading.people.some((p) => p.from < verb.from && p.kind !== 'professional')
  )
    return null;
  return /^(?:brengen|helpen|zorgen|geven|maken|houden|leren|bieden|starten|ondersteunen|voorkomen|komen)$/.test(
    verb.form.lemma,
  )
    ? { from: mention.from, to: mention.to, noun: mention.noun, unknown: false }
    : null;
}

/** A word that can name a thing: no verb form, adverb, vague word, wish or person. */
function isThing(reading: Reading, at: number): boolean {
  const { norm } = reading.tokens[at]!;
  if (reading.vague.some((v) => v.from <= at && at < v.to)) return false;
  if (
    reading.verbs.some(
      (v) =>
        v.from === at && (v.form.tense === 'infinitive' || v.form.tense === 'participle' || v.form.tense === 'past'),
    )
  )
    return false;
  if (
    norm.length < 3 ||
    /[./]/.test(norm) ||
    reading.tokens.slice(0, at).some((t) => t.kind === 'word' && isContent(t.norm) && t.norm.length > 3)
  )
    return false;
  return !/^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|nee|neen|ja|geen|onbekend|nota|inzet|tarief|conform|code|omvang|duur|aantal|facturatie|vanwege|wegens|waarvoor|wanneer|keuken|artikel|bedrag|akk|tbv|eerste|tweede|derde|anderen|diverse|starten|start|gestart|zsm|direct|extra|dubbele|eenmalig|eenmalige|maximaal|aanvullend|aanvullende|indien|vanaf|wel|mogelijk|daarnaast|verder)$/.test(
    norm,
  );
}

/** "kaart ophalen", "offerte opvragen": an act to do, no thing that is given. */
function isActPhrase(reading: Reading): boolean {
  return reading.verbs.some(
    (v) =>
      v.form.tense === 'infinitive' &&
      v.clause === 'main' &&
      (v.form.lemma === 'bestellen'
        ? reading.amounts.length === 0
        : v.form.frames.some((f) => f === 'act' || f === 'arrange' || f === 'refer') &&
          !v.form.frames.includes('grant')),
  );
}
