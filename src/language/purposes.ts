import { type Canon, matches, type TokenSpan, tokenAt } from './canon.ts';
import type { Clause } from './clauses.ts';
import { judgePurpose, type NamedMention, type PurposeKind } from './purpose-kinds.ts';
import type { Token } from './tokens.ts';
import { verbForms } from './verbs.ts';

export interface Purpose extends TokenSpan {
  kind: PurposeKind;
  marker: TokenSpan;
  /** Told by a main clause of its own ("zo houdt zij haar baan"), not by zodat or om. */
  result: boolean;
}

const GOAL_NOUN =
  '(?:\\w*herstel|behoud|contact|terugkeer|ontplooiing|vertrouwen|toegang|deelname|zelfbeeld|omgang|opgroeien|\\w*ontwikkeling|zelfvertrouwen|veiligheid|zelfstandigheid|zelfredzaamheid|rust|gezondheid|integratie|participatie|dagstructuur|dagritme|ontspanning|welzijn|weerbaarheid|toekomst|taalontwikkeling|verwerking|stabiliteit|stabilisatie|balans|ontlasting|inburgering|toeleiding naar werk|werkhervatting|re-?integratie|conditie|nachtrust|verbetering|vergroting|vermindering|versterking|bevordering|verkleining|verlaging|beperking|voorkoming|bestrijding|voorkomen|vermijden|opbouw|uitbreiding|verlichting|ondersteuning van|vorming|bereiken|realiseren|behalen|realisatie|continuering|bereikbaarheid)';
/** Purposes inside a main clause, by a preposition or a verb; what follows is the content. */
const INLINE: readonly RegExp[] = [
  new RegExp(
    ` (?:ter|t\\.b\\.v\\.|tbv|ten behoeve van|met het oog op|gericht op|in het kader van|voor|voor wat betreft|behoeve van|bedoeld voor|bestemd voor|ten gunste van) (?:\\S+ ){0,3}?${GOAL_NOUN}(?= )`,
    'g',
  ),
  / (?:heeft|hebben|met) (?:als|tot) doel (?:dat|om|het|te)(?= )/g,
  / (?:met het oog op|gericht op|in het belang van|ten bate van|ter wille van) /g,
  / (?:draagt|dragen|bijdrage) (?:\S+ ){0,4}?(?:bij aan|aan) /g,
  / (?:bij te dragen aan|bijdraagt aan|bijdragen aan) /g,
  / (?:zorgt|zorgen|zorgde) (?:\S+ ){0,2}?(?:ervoor |er voor )?,? ?dat /g,
  / (?:dient|dienen|strekt|strekken|leidt|leiden) ertoe (?:dat|om) /g,
  / (?:beoogt|beogen|beoogd wordt|wordt beoogd) (?:dat|om|te|het) /g,
  / (?:idee|bedoeling|hoop|verwachting|streven|opzet|gedachte) is (?:om|dat) /g,
  / (?:denken|denkt|verwacht|verwachten) (?:\S+ ){0,4}?dat (?=.{0,40} (?:zo|daarmee|hiermee|daardoor|dan|weer) )/g,
  / (?:[,;(–-]) (?:behoud|herstel|voorkomen|voorkoming|ontlasting|stabilisatie|versterking|verbetering) (?:van )?(?=[a-z]{4,})/g,
  / resultaat(?:gebied)? :? ?(?=[a-z]{4,} (?:en )?[a-z]{4,})/g,
  / (?:biedt|bieden|geeft|geven) (?:[^ ,]+ ){0,4}?(?:, .{4,140}? , )?(?:de|een) (?:mogelijkheid|kans|ruimte|gelegenheid|tijd) /g,
  / voor een (?:veilig|rustig|goed|gezond|beter|vast|stabiel|zelfstandig|schoon|warm|droog|leefbaar)e? (?=[a-z]{4,})/g,
  / voor het (?=(?:inpakken|opbergen|bewaren|vervoeren|vervoer|drogen|wassen|koken|schoonmaken|ophangen|opslaan|transport|dragen|verplaatsen|afdekken|verwarmen) )/g,
  / (?:maakt|maken) (?:\S+ ){0,3}?(?:mogelijk|dat (?=(?:hij|zij|ze|ik|u|je|we|wij|er|mw\.?|dhr\.?|mevrouw|meneer|moeder|vader|de|het|haar|zijn|kinderen|client) )) ?/g,
  / (?:helpt|helpen) (?:\S+ ){1,4}?(?:om|te|bij het|bij|met het|in) /g,
  / (?:voorkomt|voorkomen|vermindert|vergroot|versterkt|bevordert|geeft|biedt) (?:\S+ ){0,3}?(?:dat|rust|ruimte|zelfvertrouwen|structuur|houvast|veiligheid|overzicht|uitval|terugval|eenzaamheid|stress|isolement|schulden|energie|ontslag|verlies|zicht)(?= )/g,
  / (?:bedoeld|bestemd|noodzakelijk|nodig|vereist|essentieel|belangrijk|van belang) (?:om|opdat|zodat) /g,
  / (?:is|zijn) bedoeld /g,
  / (?:stelt|stellen) (?:\S+ ){1,4}in staat /g,
  / (?:in staat) (?:\S+ ){0,3}?(?:te|om) /g,
];
/** Points back to the provision: what follows from it. */
const LINK =
  '(?:hierdoor|daardoor|hiermee|daarmee|zodoende|zo|dan|hiermede|ermee|erdoor|daarna|daarvan|hiervan|op die manier|op deze manier|op deze wijze)';
/** Verbs that tell a consequence when they stand with a pointing word. */
const NO_RESULT =
  '(?:wil|wilt|willen|was|waren|had|hadden|vroeg|zei|vertelde|gaf|kreeg|werd|belt|bellen|mailt|mailen|overlegt|bespreekt|bespreken|levert|leveren|maakt een|vult|tekent|eindigt|stopt|sluit|loopt|volgt|evalueren|evalueert|gaat het plan)';
const VERB = '(?:[a-z]{2,}(?:t|dt|en)|is|mag|ken|hep|kan|gaat|durf|kom|blijf|slaap|houd|leer|heb|ga|ben|kun|hoef)';
/** "hierdoor kan zij", "zo kookt mw. weer", "dan komt er geen deurwaarder". */
const RESULT_OPENER = new RegExp(
  `^ (?:en |; |, |want |doordat |maar )?${LINK} (?!(?:niks|niet|geen|het doel) |${NO_RESULT} )(?:${VERB}|(?:hij|zij|ze|mw\\.?|u|ik|je|de|het|haar|zijn|er) \\S+) `,
);
/** "Dan stuur ik mijn papieren weer in": any verb, with its subject behind it. */
const RESULT_INVERTED = new RegExp(
  `^ (?:en |want )?${LINK} (?!${NO_RESULT} )[a-z]{3,} (?:ik|je|u|hij|zij|ze|ie|mw\\.?|dhr\\.?|mevrouw|meneer|mijn|haar|zijn|zoon|dochter|moeder|vader|de (?:heer|kinderen|zoon|dochter)) (?:\\S+ ){0,14}?(?:weer|niet meer|meer|minder|op tijd|zelf|beter|geen|elke|veilig|zonder) `,
);
/** "Oma rust dan uit", "Moeder leert zo grenzen stellen", "daar knapt u van op". */
const RESULT_WITHIN = new RegExp(`^ (?:\\S+ ){1,3}?${VERB} (?:\\S+ )?${LINK} (?!wel|niet|nog|ook)`);
const RESULT_FROM = /^ (?:en |; )?(?:daar|hier) (?:\S+ ){1,3}(?:\S+ ){0,2}(?:van|mee|door|in|op) /;
/** "houdt het niet vol en krijgt zo zijn toetsen af": pointed to in the second half. */
const RESULT_LATER = / en [a-z]{3,}t (?:zo|daarmee|hiermee|daardoor|hierdoor) /;
/** Behind a bare "want": what will be then. */
const AFTER_WANT = /^ dan [a-z]+ (?:ik|je|u|hij|zij|ze|ie|mw\.?|dhr\.?|mevrouw|meneer|moeder|vader|het|de) /;
/** "mw. loopt weer zelf naar de bushalte": restored by the help beside it. */
const RESTORED =
  /^ (?:en )?(?:mw\.?|mevrouw|mevr\.?|dhr\.?|meneer|hij|zij|ze|ie|u|ik|je|de (?:heer|kinderen|zoon|dochter)|zoon|dochter|kinderen|moeder|vader|het gezin|gezin) (?!wil|wilt|willen|zou|moet|gaat|heeft|had|was|werd)[a-z]{2,}(?:t|en) (?:\S+ ){0,3}?(?:weer|beter|niet meer|geen \S+ meer|zelfstandig|eindelijk) /;
const THIS_RESULT =
  /^ (?:en |; )?(?:dit|dat|wat|hetgeen|deze \S+|die \S+) (?:\S+ ){0,2}?(?:helpt|zorgt|maakt|geeft|draagt|voorkomt|voorkomen|biedt|stelt|vermindert|vergroot|verkleint|verlicht|scheelt|bespaart|betekent|betekend|leidt|brengt|opent|beschermt|verbetert|versterkt|ontlast|houdt)(?= )/;
const MET_RESULT =
  /^ (?:en |; )?(?:met(?! (?:ingang|betrekking|name|terugwerkende|spoed|het oog)\b)(?!.{0,160} (?:beoogd|nagestreefd) )|dankzij|zonder|door(?= (?:de |het |een |deze |die |dit )?(?:inzet|hulp|komst|aanschaf|vergoeding|verstrekking|steun|aanpassing|plaatsing|[a-z]*(?:begeleiding|hulp|ondersteuning|cursus|training|coaching|behandeling|therapie)) )) (?:\S+ ){1,9}?(?:kan|kunnen|kunt|houdt|houden|wordt|worden|durft|lukt|blijft|blijven|hoeft|komt|slaapt|leert|haalt|maakt|behoudt|bereikt|krijgt|slapen|gaat|hoort|ziet|loopt|rijdt|doet|staat|vindt|neemt (?:\S+ ){0,8}?(?:weer|aan)|mag|lukt|past|raakt)(?= )/;

/** "is dan weer mobiel": the one who benefits is left out. */
const LEFT_OUT =
  /^ (?:is|kan|kunnen|blijft|wordt|komt|gaat|hoeft|zijn) dan (?:weer|beter|niet meer|zelf|ook|eindelijk|minder|meer) /;
const CAN_AGAIN = /^ (?:kan|kunnen|hoeft|durft|komt|gaat|is|blijft) (?:dan )?(?:weer|beter|zelf|niet meer|ook|langer) /;
/** "hierdoor weer inzetbaar": a result without a verb. */
const VERBLESS = new RegExp(`^ ${LINK} (?:weer|niet meer|beter|minder|eerder|langer|voortaan|geen) `);
/** "Fiets: naar school en stage kunnen": behind a colon, what will be possible. */
const LEARNS =
  /^ (?:en )?(?:mw\.?|mevrouw|mevr\.?|dhr\.?|meneer|hij|zij|ze|u|ik|je|moeder|vader|client|zoon|dochter|de (?:heer|kinderen|zoon|dochter)|kinderen) (?:leert|leren|leer) (?!op |in |bij )/;
const AFTER_COLON =
  /^ (?!.* (?:niet|geen|kan|kunnen niet) )(?:\S+ ){1,14}?(?:kunnen|komen|gaan|blijven|houden|meedoen|voorkomen|durven|slapen|werken|wonen|leren) (?:[,.;] )?$/;

const PAST_OR_PLANNED = / (?:was|waren|werd|werden|had|hadden|kreeg|heeft (?:\S+ ){1,6}ge[a-z]+(?:d|t|en)) /;

/** All purposes of a sentence: its purpose clauses and the ones inside a main clause. `provisions`: nouns named in it. */
export function purposesOf(canon: Canon, clauses: readonly Clause[], provisions: readonly NamedMention[]): Purpose[] {
  const result: Purpose[] = [];
  const { tokens } = canon;
  /** Words before the first purpose; one set for all of them keeps a sentence of many clauses cheap. */
  let said: Set<string> | undefined;
  const wordsBefore = (to: number) => {
    if (!said) said = new Set(tokens.slice(0, to).map((t) => t.norm));
    return said;
  };
  /** The last main clause that opened with "met". */
  let opened: Clause | undefined;
  const add = (marker: TokenSpan, from: number, to: number, own = false) => {
    if (from >= to || !tokens.slice(from, to).some((t) => t.kind === 'word')) return;
    result.push({
      from,
      to,
      marker,
      result: own,
      kind: judgePurpose(
        tokens.slice(from, to),
        provisions,
        from,
        provisions.length > 0 ? wordsBefore(marker.from) : undefined,
      ),
    });
  };
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!;
    if (clause.kind === 'purpose') {
      // "te moe om mee te doen", "oud genoeg om": no purpose.
      if (
        tokens[clause.marker.from]?.norm === 'om' &&
        / (?:te \S+|genoeg|niet nodig|(?:niet|geen) (?:\S+ ){0,5}?(?:middelen|geld|budget|inkomen|spaargeld|ruimte|kracht|energie|tijd|mogelijkheid|mogelijkheden)) $/.test(
          ` ${tokens
            .slice(Math.max(0, clause.from - 8), clause.from)
            .map((t) => t.norm)
            .join(' ')} `,
        )
      )
        continue;
      let to = clause.to;
      // "opdat mevrouw, die niet kan tillen, in haar woning blijft": the clause goes on until its verb.
      to = goesOnTo(tokens, clauses, i, clause.marker.to);
      // "zodat zij kan bellen als zij bang wordt en weer naar school gaat": a condition within it, without a comma.
      for (let k = i + 1; k < clauses.length && /^(?:condition|time)$/.test(clauses[k]!.kind); k++) {
        if (tokens[clauses[k]!.from - 1]!.kind === 'sign') break;
        to = clauses[k]!.to;
      }
      // The content goes on over fragments of the same kind.
      for (
        let k = i + 1;
        k < clauses.length && clauses[k]!.kind === 'purpose' && clauses[k]!.marker.from === clauses[k]!.marker.to;
        k++
      )
        to = clauses[k]!.to;
      if (clause.marker.to > clause.marker.from || i === 0 || clauses[i - 1]!.kind !== 'purpose')
        add(clause.marker, clause.marker.to, to);
    } else if (
      clause.kind === 'main' ||
      (clause.kind === 'reason' && /^(?:want|doordat)$/.test(tokens[clause.from]!.norm)) ||
      (clause.kind === 'relative' && /^(?:daar|wat|hetgeen)$/.test(tokens[clause.from]!.norm))
    ) {
      const words = ` ${canon.text.slice(canon.starts[clause.from]!, clause.to < canon.starts.length ? canon.starts[clause.to]! : canon.text.length)}`;
      const previous = clauses[i - 1];
      if (previous?.kind === 'condition') {
        // "Als zij een wasmachine heeft, hoeft zij niet meer …": what having it leads to.
        const about = provisions.some((p) => p.from >= previous.from && p.to <= previous.to);
        if (about && i === 1 && !GIVES.test(words)) add(previous.marker, clause.from, clause.to, true);
        continue;
      }
      // "Met een gedenksteen, die hij zelf kiest, krijgt het verlies een plek": the result stands after an inserted clause.
      const withClause = opened;
      if (clause.kind === 'main' && /^(?:met|dankzij)$/.test(tokens[clause.from]!.norm)) opened = clause;
      if (
        withClause &&
        i > 0 &&
        verbForms(tokens[clause.from]!.norm).some((f) => f.tense === 'present') &&
        !PAST_OR_PLANNED.test(words)
      ) {
        add({ from: clause.from, to: clause.from }, clause.from, clause.to, true);
        continue;
      }
      const effect = effectOf(canon, clause, provisions);
      if (effect) add({ from: effect, to: effect + 1 }, effect + 1, clause.to, false);
      const opener =
        RESULT_OPENER.test(words) ||
        RESULT_INVERTED.test(words) ||
        RESULT_FROM.test(words) ||
        THIS_RESULT.test(words) ||
        LEFT_OUT.test(words) ||
        RESULT_LATER.test(words) ||
        (tokens[clause.from - 1]?.norm === 'want' && AFTER_WANT.test(words)) ||
        VERBLESS.test(words) ||
        LEARNS.test(words) ||
        (/^[:=]$/.test(tokens[clause.from - 1]?.norm ?? '') &&
          provisions.some((p) => p.to <= clause.from) &&
          (AFTER_COLON.test(words) || CAN_AGAIN.test(words))) ||
        (clause.kind === 'main' &&
          (MET_RESULT.test(words) || RESULT_WITHIN.test(words) || (i > 0 && RESTORED.test(words))));
      // "dan krijgt hij ook nog een stofzuiger": more help, no result.
      const gives =
        /^ (?:en )?(?:dan|daarna) (?:krijgt|krijg|krijgen|ontvangt) /.test(words) &&
        provisions.some((p) => p.from >= clause.from && p.to <= clause.to);
      if (opener && !gives && !PAST_OR_PLANNED.test(words))
        add({ from: clause.from, to: clause.from + 1 }, clause.from + 1, clause.to, true);
    }
  }
  for (const pattern of INLINE) {
    for (const match of matches(canon.text, pattern)) {
      const from = tokenAt(canon, match.index + 1);
      const clause = clauses.find((c) => c.from <= from && from < c.to);
      if (!clause || clause.kind === 'purpose' || clause.kind === 'relative' || clause.kind === 'reason') continue;
      const nominal = pattern === INLINE[0];
      const to = tokenAt(canon, match.index + match[0].trimEnd().length - 1) + 1;
      add(
        { from, to: nominal ? from + 1 : to },
        nominal ? from + 1 : to,
        nominal
          ? Math.min(clause.to, to + 6)
          : Math.max(/ dat $/.test(match[0]) ? goesOnTo(tokens, clauses, clauses.indexOf(clause), to) : clause.to, to),
      );
    }
  }
  return result.filter((p) => !refersToGoal(tokens.slice(p.from, p.to)) || p.kind === 'change');
}

/** A main clause that only says that something is given or asked for. */
const GIVES =
  / (?:vergoed\w*|vergoeden|verstrek\w*|verstrekken|betaalt|betalen|aanvragen|aangevraagd|nodig|krijgt|komt|bellen|belt|meldt|melden|contact) /;

/** Where the content that begins at `from` in a clause ends: past clauses that are inserted in it, up to the one with its verb. */
function goesOnTo(tokens: readonly Token[], clauses: readonly Clause[], at: number, from: number): number {
  let told = carriesVerb(tokens, from, clauses[at]!.to);
  let last = at;
  for (let k = at + 1; k < clauses.length && !told && k <= at + 5; k++) {
    const next = clauses[k]!;
    if (next.kind === 'purpose' || next.kind === 'condition') break;
    if (next.kind === 'main') told = carriesVerb(tokens, next.from, next.to);
    last = k;
  }
  return told ? clauses[last]!.to : clauses[at]!.to;
}

/** Whether a stretch has a verb that can close a clause: a present or "te" with an infinitive. */
const carriesVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ norm, kind }) =>
        kind === 'word' &&
        (norm === 'te' ||
          PRESENT.test(norm) ||
          (/(?:t|en)$/.test(norm) && verbForms(norm).some((f) => f.tense === 'present' || f.tense === 'infinitive'))),
    );
const PRESENT =
  /^(?:kan|kunnen|kunt|kun|is|zijn|ben|bent|heeft|hebben|heb|wordt|worden|word|mag|mogen|hoeft|hoeven|gaat|gaan|durft|wil|moet|moeten|zal|blijf|slaap|houd|kom|leer|ken)$/;

/** "dagbesteding brengt mevrouw onder de mensen": the verb of which the provision itself is the subject; its token, or 0. */
function effectOf(canon: Canon, clause: Clause, provisions: readonly NamedMention[]): number {
  const first = provisions.find((p) => p.from >= clause.from && p.to <= clause.to && p.classId !== 'helpers');
  if (!first) return 0;
  for (let i = first.to; i < clause.to; i++) {
    const { norm } = canon.tokens[i]!;
    if (
      /^(?:brengt|brengen|helpt|helpen|leert|leren|houdt|houden|maakt|maken|haalt|halen|geeft|geven)$/.test(norm) &&
      /^(?:mw\.?|mevrouw|dhr\.?|meneer|de|het|hem|haar|hen|u|je|mij|me|ons|kinderen|zoon|dochter|gezin)$/.test(
        canon.tokens[i + 1]?.norm ?? '',
      )
    ) {
      const before = canon.tokens.slice(clause.from, i).map((t) => t.norm);
      return before.some((word) =>
        /^(?:ik|hij|zij|ze|u|je|mw\.?|mevrouw|dhr\.?|moeder|vader|wij|we|consulent|cons\.)$/.test(word),
      )
        ? 0
        : i;
    }
  }
  return 0;
}

const refersToGoal = (tokens: readonly Token[]) => tokens.some((t) => /^(?:hoofd)?doel$/.test(t.norm));
