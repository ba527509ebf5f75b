import { type Canon, find, type TokenSpan } from './canon.ts';

const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\\.?|feb\\.?|febr\\.?|mrt\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept\\.?|sep\\.?|okt\\.?|nov\\.?|dec\\.?)';
const YEAR = '(?:19|20)\\d\\d';
const SMALL =
  "(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|achttien|twintig|dertig|anderhalf|anderhalve|half|halve|'n|\\d{1,3}(?:[.,]\\d+)?(?: ?(?:a|tot|-|of) \\d{1,2})?|een paar|enkele|vierentwintig|zesendertig)";
const LONG_UNIT =
  '(?:weken|week|wk\\.?|wkn\\.?|maanden|maand|mnd\\.?|mnden|mnden\\.|jaren|jaar|jr\\.?|kwartaal|kwartalen|halfjaar|schooljaar|semester)';
const ANY_UNIT = `(?:${LONG_UNIT}|dagen|dag|dgn\\.?|werkdagen|uur|etmaal)`;
const SEASON =
  '(?:zomer|winter|herfst|voorjaar|najaar|lente|zomervakantie|herfstvakantie|kerstvakantie|kerst|meivakantie|voorjaarsvakantie|pasen|pinksteren|ramadan|schooljaar|studiejaar|jaar|jaarwisseling|nieuwjaar|sinterklaas|jaareinde|kwartaal|halfjaar|maand|week|seizoen|semester|bouwvak|vakantie|winterperiode|zomerperiode)';
const DATE = `(?:\\d{1,2}(?:e|de|ste)? (?:van )?${MONTH}(?: ${YEAR})?|\\d{1,2}[-/]\\d{1,2}(?:[-/](?:\\d{4}|\\d{2}))?|${YEAR}-\\d\\d-\\d\\d|${MONTH}(?: ${YEAR})?|(?:week|wk\\.?) \\d{1,2}(?: ?(?:,|-|t/m|en) ?\\d{1,2})?|${YEAR}|q[1-4])`;
const PHASE =
  '(?:traject|opleiding|cursus|training|orientatie\\w*|stage\\w*|proef\\w*|looptijd|zwangerschap|verlof|zomer|winter|\\w*vakantie\\w*|intake\\w*|opname|revalidatie|behandeling|inburgering|schooljaar|wachttijd|overbrugging\\w*|herstel\\w*|eerste|periode|onderzoek\\w*|start\\w*|inwerk\\w*|verhuizing|verbouwing|ramadan|plan\\w*|jaar|schuldhulp\\w*|schuldentraject|minnelijk\\w*|detentie|leerjaar|stabilisatie\\w*)';
const DEADLINE = new RegExp(
  ` (?:(?:nog )?(?:voor|uiterlijk(?: op| voor| eind| begin)?|per|vanaf|van|tot|tot en met|t/m|tm|met ingang van|ingaande|m\\.i\\.v\\.|ingaand|begin|eind|einde|half|medio|halverwege|start|dd\\.?|rond|rondom|omstreeks|tegen|na|op|in|sinds|uit|deadline|klaar|gereed|loopt tot|loopt t/m|tussen|binnen|vr\\.?|za\\.?|zo\\.?|ma\\.?|di\\.?|wo\\.?|do\\.?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|datum|ultimo|ieder(?:e)?|elk(?:e)?) )*(?:(?:begin|eind|medio|half|de maand|het begin van|het eind van|het einde van|de eerste week van|de tweede week van|de laatste week van|de loop van|de) )?${DATE}(?= )`,
  'g',
);
const PERIOD = [
  new RegExp(
    ` (?:binnen|over|na|gedurende|komende|de komende|de eerste|eerste|voor de duur van|voor een periode van|periode van|looptijd van|tijdens|nog|maximaal|max\\.?|minimaal|voor) (?:maximaal |uiterlijk |hooguit |max\\.? |de |het |een )?(?:komende |eerste |periode van )?${SMALL} ${ANY_UNIT}(?= )`,
    'g',
  ),
  new RegExp(
    ` ${SMALL} (?:(?:volle|hele|aaneengesloten|opeenvolgende) )?(?:${LONG_UNIT}|dagen|dgn\\.?) (?:lang|achter elkaar|aaneengesloten|achtereen|na|voor|daarna|nadat|voordat)(?= )`,
    'g',
  ),
  new RegExp(
    ` (?:${SMALL}|half|een half|een heel) (?:half |heel )?(?:maanden|mnd\\.?|mnden|weken|wkn\\.?|wk\\.?|jaar|jr\\.?|kwartalen|kwartaal|halfjaar)(?= )`,
    'g',
  ),
  / (?:halfjaar|een halfjaar|jaarlijks tot)(?= )/g,
  new RegExp(
    ` (?:de |het )?(?:komende|komend|volgende|volgend|aankomende|aankomend|aanstaande|deze|dit|eerstvolgende|huidige|lopende|hele|heel) (?:kalender)?(?:${SEASON}|maanden|weken|periode|${MONTH}|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|dagen|jaren)(?= )`,
    'g',
  ),
  / (?:voor|na|tot|tot en met|t\/m|vanaf|in|tijdens|gedurende|met|per|uiterlijk(?: voor| in| met)?|rond|eind|begin|einde) (?:het |de )?(?:begin van |eind van |einde van |start van |komende |volgende |nieuwe |hele )?(?:het |de )?(?:nieuwe |komende |hele |eerste |tweede )?(?:zomer|winter|herfst|voorjaar|najaar|lente|\w*vakantie|kerst|pasen|pinksteren|schooljaar|studiejaar|jaarwisseling|nieuwjaar|nieuwe jaar|seizoen|sinterklaas|bouwvak|kwartaal|halfjaar|semester|winterperiode|zomerperiode|weekend van)(?= )/g,
  / (?:eind|einde|begin|halverwege|medio) (?:dit|deze|van dit|van het|van de|volgend|volgende|het|komend) (?:school|studie|kalender)?(?:jaar|maand|week|zomer|kwartaal|schooljaar)(?= )/g,
  / (?:vandaag|morgen|overmorgen|per direct|met onmiddellijke ingang|vanavond|morgenochtend|vanmiddag|dezelfde dag|dezelfde week|daags na|halverwege|de dag (?:na|voor)|per heden|vanaf nu|vanaf heden)(?= )/g,
  new RegExp(` tijdens (?:de |het |haar |zijn |uw |hun |mijn |een |je )?(?:eerste |hele )?${PHASE}(?= )`, 'g'),
  / (?:direct na|meteen na|na afloop van|aansluitend|aansluitend op|na|tot aan|tot|t\/m|tot en met|vanaf|voor) (?:(?:de|het|haar|zijn|uw|hun|mijn|je) )?(?:start\w*|ontvangst\w*|verhuizing|oplevering|akkoord|ondertekening|tekenen|afronding|intake\w*|diagnose|beschikking|besluit|geboorte|bevalling|uitslag|loonwaardemeting|behandeling|opname|evaluatie\w*|operatie|einde|eind|inschrijving|aanmelding|plaatsing|toekenning|ingangsdatum|afloop|sleuteloverdracht|huisbezoek|onderzoek|goedkeuring|levering|bezorging|aankoop|examen\w*|diploma-uitreiking|herstel|ontslag|vrijlating|toelating|betaling|proef\w*|vaststelling|verlenging|einddatum|eindgesprek|zitting|uitspraak|oriëntatie|verlof|zwangerschapsverlof|keuring|beoordeling|bezichtiging|18e|\d{1,2}e verjaardag|achttiende|de rechtszaak|bijeenkomst \w+|gesprek(?:ken)?|schuldregeling|start)(?= )/g,
  / (?:zodra|totdat|voordat|nadat|binnen \S+ na|tot (?:hij|zij|ze|mw\.?|dhr\.?|u|ik|het|de) [^,.;]{2,60})(?= )/g,
  / (?:de |het )?(?:eerste|laatste(?= \S+ (?:van|na|bij|in) (?:de|het) (?:maand|week|kwartaal|traject|jaar))|tweede|derde) (?:week|maand|maanden|weken|drie maanden|kwartaal|half jaar|halfjaar|schooldag|werkdag|keer|drie keer|twee keer|vier weken|zes weken|bijeenkomst)(?: (?:van|na|bij|in))?(?= )/g,
  / (?:eerstvolgende|volgende|komende|aanstaande) (?:gesprek|afspraak|huisbezoek|evaluatie|bezoek|overleg|contact|werkdag|bijeenkomst|mdo|rapport|periode)(?= )/g,
  / \d{1,2}(?:e|ste|de) (?:levensjaar|verjaardag)(?= )| (?:tot|voor|op|vanaf) (?:zijn|haar|de) (?:\d{1,2}(?:e|ste|de)|achttiende|negentiende|eenentwintigste)(?= )/g,
];

// What looks like a date but counts or describes: "2-3 keer", "1/2 uur", "in 2023" before a past form is judged elsewhere.
const COUNT_AFTER =
  /^(?:x|keer|maal|uur|u|u\.|weken|week|dagen|dgn|maanden|jaar|personen|kinderen|kamers|kamer|km|%|euro|pond|kilo|cm|mm|gesprekken|sessies|per|p\/w|p\/m|p\.w\.|bij)$/;

export interface TimeExpression extends TokenSpan {
  kind: 'date' | 'period';
  /** The expression tells when something was ("sinds 2022", "uit 2024", "in januari zelf betaald"). */
  past: boolean;
}

/** Dates, deadlines, start dates and periods of a sentence. A frequency ("2x per week") is none of these. */
export function timeExpressions(canon: Canon): TimeExpression[] {
  const result: TimeExpression[] = [];
  const { tokens } = canon;
  for (const span of find(canon, DEADLINE)) {
    const words = tokens.slice(span.from, span.to).map((t) => t.norm);
    const last = words.at(-1)!;
    const next = tokens[span.to]?.norm ?? '';
    const first = words[0]!;
    if (/^\d{1,2}[-/]\d{1,2}$/.test(last) && (COUNT_AFTER.test(next) || !validDayMonth(last))) continue;
    if (
      /^\d{4}$/.test(last) &&
      (words.length === 1 ||
        tokens[span.from - 1]?.norm === '€' ||
        next === 'euro' ||
        (next === ')' && words.length === 1))
    )
      continue;
    // A month abbreviation or "mei" alone without a preposition is weak, but "Evaluatie juni" is one.
    if (
      words.length === 1 &&
      (last === 'mei' || last === 'dec' || last === 'jan') &&
      tokens[span.from - 1]?.kind === 'word' &&
      !/^(?:en|tot|of)$/.test(tokens[span.from - 1]!.norm)
    ) {
      if (last !== 'mei') continue;
    }
    const past = /^(?:sinds|uit)$/.test(first) || (first === 'van' && !rangeFollows(canon, span.to));
    result.push({ ...span, kind: 'date', past });
  }
  for (const pattern of PERIOD) {
    for (const span of find(canon, pattern)) {
      if (isFrequency(canon, span)) continue;
      result.push({
        ...span,
        kind: 'period',
        past: /^(?:al|sinds)$/.test(tokens[span.from - 1]?.norm ?? '') || /^geleden$/.test(tokens[span.to]?.norm ?? ''),
      });
    }
  }
  return result;
}

const rangeFollows = (canon: Canon, from: number) =>
  canon.tokens.slice(from, from + 4).some((t) => /^(?:tot|t\/m|tm)$/.test(t.norm));

function validDayMonth(norm: string): boolean {
  const [day, month] = norm.split(/[-/]/).map(Number);
  return day! >= 1 && day! <= 31 && month! >= 1 && month! <= 12;
}

function isFrequency(canon: Canon, span: TokenSpan): boolean {
  const before = canon.tokens
    .slice(Math.max(0, span.from - 2), span.from)
    .map((t) => t.norm)
    .join(' ');
  const after = canon.tokens[span.to]?.norm ?? '';
  const inside = canon.tokens[span.from]?.norm ?? '';
  if (/(?:per|elke|iedere|om de|eens per|eens in de|p|ieder)$/.test(before) || /^(?:per|elke|iedere)$/.test(inside))
    return true;
  if (/^(?:oud|oude|geleden|jong|ervaring|voor de klas)$/.test(after)) return true;
  if (
    /(?:van|al|zoon|dochter|kind|is|bent|ben|\(|zoontje|zus|broer|jongen|meisje|leeftijd|moeder|vader|,)$/.test(
      before,
    ) &&
    /^\d{1,2}$/.test(inside) &&
    /^(?:jaar|jr\.?)$/.test(canon.tokens[span.to - 1]!.norm) &&
    !/^(?:,|voor|lang)$/.test(after)
  )
    return true;
  return false;
}

const FREQUENCY = new RegExp(
  ` (?:(?:${SMALL}|\\d+) ?(?:x|keer|maal|uur|u|u\\.|uren|dagdelen|dagdeel|dgd\\.?|dagen|dag|avonden|avond|ochtenden|middagen|gesprekken|lessen|nachten|dgn\\.?|€|euro)? ?(?:per|p/w|p/m|p\\.w\\.|p\\.m\\.|pw|pm|p/d|p/mnd|p/wk|p/j|in de) ?(?:week|wk\\.?|maand|mnd\\.?|dag|jaar|jr\\.?|kwartaal|etmaal|nacht|keer|twee weken|2 weken|2 wkn|2 wk|veertien dagen|14 dagen|drie weken)?|(?:elke|iedere|elk|ieder|om de) (?:(?:andere|eerste|laatste|tweede|twee|drie|vier|zes|2|3|4|6) )?(?:dag|week|maand|jaar|ochtend|avond|middag|nacht|weekend|keer|weken|maanden|dagen|maandag\\w*|dinsdag\\w*|woensdag\\w*|donderdag\\w*|vrijdag\\w*|zaterdag\\w*|zondag\\w*|schooldag|schoolweek|werkdag|wk|mnd|zondag|les|sessie|ma\\.?|di\\.?|wo\\.?|do\\.?|vr\\.?|za\\.?|zo\\.?|dinsdagavond)|(?:dagelijks|wekelijks|maandelijks|tweewekelijks|jaarlijks|tweemaal|driemaal|eenmaal|vijfmaal|viermaal|wekelijkse|maandelijkse|dagelijkse|tweewekelijkse))(?= )`,
  'g',
);

/** How often or how much per period: "2x p/w", "elke dinsdag", "wekelijks". */
export function frequencies(canon: Canon): TokenSpan[] {
  return find(canon, FREQUENCY);
}

const AMOUNT =
  / (?:€ ?[\d.,]+|[\d.,]+ ?(?:€|euro|eur|e\/m)|[\d.,]+ ?-? ?(?:uur|u|u\.|uren|min\.?|minuten|km|kilo|kg|keer|x|maal|lessen|les|sessies|gesprekken|bijeenkomsten|behandelingen|dagdelen|dgd\.?|dagen|dgn\.?|nachten|stuks|schuldeisers|woningen|vacatures|kinderen|punten|stappen|avonden|weken|maanden|%|procent)|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|honderd|anderhalf|vierentwintig) [a-z-]+)(?= )/g;

/** Amounts of money, numbers with a unit, counted things. */
export function amounts(canon: Canon): TokenSpan[] {
  return find(canon, AMOUNT).filter((span) => canon.tokens[span.from]!.norm !== 'een');
}
