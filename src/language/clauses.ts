import { type Canon, matches, type TokenSpan, tokenAt } from './canon.ts';

/**
 * What a clause does in its sentence. `main` also takes the content of an agreement ("afgesproken is dat zij …");
 * `purpose`: what it is for or leads to; `condition`: only if; `aside`: between brackets.
 */
export type ClauseKind = 'main' | 'purpose' | 'reason' | 'relative' | 'condition' | 'time' | 'aside';

export interface Clause extends TokenSpan {
  kind: ClauseKind;
  /** The words that open it ("zodat", "om"), as a span; empty for a main clause. */
  marker: TokenSpan;
}

const OPENERS: readonly (readonly [ClauseKind, RegExp])[] = [
  [
    'purpose',
    /^(?:(?:die|dat)(?= (?:\S+ ){1,3}?(?:helpt|helpen) (?:\S+ ){1,12}?te [a-z]+en )|(?:wat|hetgeen|hetwelk)(?= (?:\S+ ){0,8}?(?:in staat stel|ertoe (?:\S+ ){0,2}?leid|leidt? tot|mogelijk maak|helpt|voorkomt|ervoor zorgt|maakt dat|bijdraagt|ten goede kom))|zodat|zo dat|ten einde|in de (?:hoop|verwachting) dat|met (?:de gedachte|het idee|de bedoeling) dat|zodoende|opdat|waardoor|waarmee|waarna|teneinde|met (?:als|het|tot) (?:beoogd |gewenst )?(?:doel|resultaat|effect|gevolg|streven|uitkomst|uitgangspunt)|het streven is|het idee is|de bedoeling is|de verwachting is|wij verwachten|we verwachten|doel is|doel hiervan|doel daarvan|zodat dat|(?:waarin|waarop|waaraan|waarbij)(?= (?:\S+ ){1,8}?(?:kan|kunnen|kunt|mag) )|(?:door|met) wie(?= (?:\S+ ){1,6}?(?:leert|leren|kan|kunnen|durft|oefent|oefenen) )|om te voorkomen|om zo|om weer|om daarmee|om hiermee|om verdere|om verder|dat|waardoor dat|om)(?= )/,
  ],
  [
    'reason',
    /^(?:nu(?= (?:hij|zij|ze|u|ik|je|mw\.?|mevrouw|dhr\.?|meneer|de heer|moeder|vader) )|omdat|want|doordat|aangezien|gezien|i\.v\.m\.|ivm|in verband met|wegens|vanwege|door dat|daar(?= (?:de|het|een|er|hij|zij|ze|ik|mw\.?|dhr\.?|mevrouw|meneer|betrokkene|client|inwoner|zijn|haar|dit|deze)\b)|immers|namelijk|gelet op|anders)(?= )/,
  ],
  [
    'condition',
    /^(?:of(?= (?:hij|zij|ze|ie|ik|u|je|er|mw\.?|dhr\.?|mevrouw|meneer|dat|dit|het|de) )|als|indien|mits|tenzij|wanneer|mocht|zo ja|lukt|wil|ook als|behalve als|alleen als)(?= )/,
  ],
  ['time', /^(?:terwijl|nadat|voordat|totdat|zodra|sinds|sindsdien|tot|toen)(?= )/],
  [
    'relative',
    /^(?:(?:bij|met|van|aan|voor|door|naar|over|op|tegen) wie|die|dat|wat|wie|wier|waarvan|waarin|waarop|waaraan|waarbij|waarvoor|waarover|waar|wiens|welke)(?= )/,
  ],
];

const TE_INFINITIVE = / te [a-z]+(?:en|n)(?: |$)/;
/** Opens a purpose inside a clause, without a comma before it ("een laptop zodat hij …", "kast om kleding in …"). */
const INNER =
  / (zodat|zo dat|opdat|waardoor|waarmee|teneinde|omdat|want|doordat|met (?:als|het|tot) (?:beoogd |gewenst )?(?:doel|resultaat|effect|gevolg|streven)|om te voorkomen|om|of(?= (?:hij|zij|ze|ik|u|je|er|mw\.?|dhr\.?|mevrouw|meneer) )|maar(?= (?:er|dat|dit|die|hij|zij|ze|we|wij|ik|u|je|wel|de|het|nu) )|en(?= (?:wij|we|hij|ie|ik|er) [a-z]+ )|en(?= (?:dat|die) \S+ (?:dat|die) \S+ (?:hij|zij|ze|ik|u|je|we|wij) )) /g;

const isArrow = (tokens: Canon['tokens'], i: number): boolean =>
  /^[→⇒➔➜]$/.test(tokens[i]!.text) || (tokens[i]!.text === '>' && /^[-=–]$/.test(tokens[i - 1]!.text));

/** "Gezien de ouderdom van het toestel | wordt …": a reason without a verb of its own, before the main clause. */
const FRONTED_REASON =
  /^ (?:gezien|gelet op|wegens|vanwege|i\.v\.m\.|ivm|in verband met) (?!dat )(?:[^ ,;:(]+ ){1,12}?(?=(?:wordt|worden|krijgt|krijgen|ontvangt|is|zijn|wil|zetten|vergoeden|gaat|komt|koopt|betalen|verstrekken|heeft|kan) )/;

/** The one a clause is about, right behind the word that opens it or behind its verb. */
const WHO =
  '(?:hij|zij|ze|ie|ik|u|je|we|wij|er|het|t|mw\\.?|mevr\\.?|dhr\\.?|mevrouw|meneer|moeder|vader|client|cl\\.?|de|haar|zijn)';
const CAN =
  '(?:kan|kunnen|kunt|kun|ken|hoeft|hoef|hoeven|is|zijn|ben|komt|komen|kom|gaat|gaan|lukt|heeft|hebben|heb|houdt|houd|blijft|blijf|durft|durf|wordt|word|slaapt|slaap|zit|krijgt|redt|red|valt|raakt|leert|haalt)';
/** In text without commas: "krijgt een fiets dan kan zij …", "krijgt hoofdpijn als zij …", "is dan weer mobiel". */
const UNMARKED = new RegExp(
  ` (?:(?:dan|zo|hierdoor|daardoor|daarmee|hiermee) (?=${CAN} ${WHO} )|(?:als|wanneer|terwijl|nadat|voordat|zodra|totdat) (?=${WHO} )|(?<! ${WHO} )(?:is|kan|kunnen|blijft|wordt|komt|gaat|hoeft|zijn) dan (?=(?:weer|beter|niet meer|zelf|ook|eindelijk|minder|meer) ))`,
  'g',
);

/** "een kast om spullen in op te bergen | wordt vergoed": the main clause goes on. */
const AFTER_INFINITIVE =
  / om (?:[^ ,;:(]+ ){0,8}te [a-z]+en (?=(?:wordt|worden|kost|kosten|vergoeden|betalen|krijgt|krijgen|is akkoord) )/g;

/** Cuts a sentence into clauses, in order, covering all its tokens. Linear in the number of tokens. */
export function clausesOf(canon: Canon): Clause[] {
  const cuts = boundaries(canon);
  const clauses: Clause[] = [];
  let previous: ClauseKind = 'main';
  for (let i = 0; i < cuts.length; i++) {
    const from = cuts[i]!.at;
    const to = cuts[i + 1]?.at ?? canon.tokens.length;
    if (from >= to) continue;
    const opened = cuts[i]!.kind;
    const { kind, marker }: { kind: ClauseKind; marker: number } =
      opened === 'aside' || opened === 'purpose'
        ? { kind: opened, marker: 0 }
        : classify(canon, from, to, previous, clauses.at(-1));
    clauses.push({ from, to, kind, marker: { from, to: from + marker } });
    if (kind !== 'aside') previous = kind;
  }
  return clauses;
}

function boundaries(canon: Canon): { at: number; kind: 'clause' | 'aside' | 'purpose' }[] {
  const { tokens } = canon;
  const cuts: { at: number; kind: 'clause' | 'aside' | 'purpose' }[] = [{ at: 0, kind: 'clause' }];
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (text === '(' || text === '[') {
      if (depth === 0) cuts.push({ at: i, kind: 'aside' });
      depth++;
    } else if ((text === ')' || text === ']') && depth > 0) {
      depth--;
      if (depth === 0) cuts.push({ at: i + 1, kind: 'clause' });
    } else if (depth === 0 && i > 0 && i + 1 < tokens.length && isArrow(tokens, i)) {
      // "schuldhulpmaatje -> overzicht": what it leads to.
      cuts.push({ at: i + 1, kind: 'purpose' });
    } else if (
      depth === 0 &&
      (text === ',' ||
        text === ';' ||
        text === ':' ||
        text === '–' ||
        text === '—' ||
        (text === '-' && i > 0 && tokens[i]!.start > tokens[i - 1]!.end))
    )
      cuts.push({ at: i + 1, kind: 'clause' });
  }
  for (const match of matches(canon.text, INNER)) {
    const at = tokenAt(canon, match.index + 1);
    if (
      match[1] === 'om' &&
      / met (?:\S+ ){1,4}om te gaan/.test(canon.text.slice(Math.max(0, match.index - 40), match.index + 12))
    )
      continue;
    if (
      match[1] === 'om' &&
      !TE_INFINITIVE.test(`${canon.text.slice(match.index, match.index + 400).split(/ [,;.:(] /)[0]!} `)
    )
      continue;
    cuts.push({ at, kind: 'clause' });
  }
  for (const match of canon.text.matchAll(AFTER_INFINITIVE))
    cuts.push({ at: tokenAt(canon, match.index + match[0].length), kind: 'clause' });
  for (const match of canon.text.matchAll(UNMARKED)) cuts.push({ at: tokenAt(canon, match.index + 1), kind: 'clause' });
  const fronted = FRONTED_REASON.exec(canon.text);
  if (fronted) cuts.push({ at: tokenAt(canon, fronted[0].length), kind: 'clause' });
  cuts.sort((a, b) => a.at - b.at);
  return cuts.filter((cut, i) => i === 0 || cut.at !== cuts[i - 1]!.at);
}

function classify(
  canon: Canon,
  from: number,
  to: number,
  previous: ClauseKind,
  before: Clause | undefined,
): { kind: ClauseKind; marker: number } {
  const words = canon.text.slice(canon.starts[from]!, to < canon.starts.length ? canon.starts[to]! : canon.text.length);
  const lead = /^(?:(?:en|of(?! (?:hij|zij|ze|ik|u|je|er|mw\.?|dhr\.?|mevrouw|meneer) )|maar|dus|zodat|, ) )?/.exec(
    words,
  )![0];
  const skipped = lead.startsWith('zodat') ? '' : lead;
  const rest = words.slice(skipped.length);
  for (const [kind, pattern] of OPENERS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const length = match[0].trim().split(' ').length + (skipped ? 1 : 0);
    if (kind === 'purpose') {
      // "Om de terugval, die in mei begon, te stoppen, volgt hij …": the infinitive may stand after an inserted clause.
      if (match[0] === 'om' && !TE_INFINITIVE.test(` ${from === 0 ? canon.text.slice(1, 400) : rest}`)) continue;
      // At the head of a sentence "doel is …" presents a goal.
      if (from === 0 && match[0].startsWith('doel')) continue;
      // "dat" opens a purpose only as the second half of one ("zodat hij slaapt en dat hij …").
      if (match[0] === 'dat') {
        if (previous === 'purpose' && skipped) return { kind, marker: length };
        continue;
      }
    }
    if (kind === 'relative') {
      if (match[0] === 'dat' && opensContent(canon, from)) return { kind: 'main', marker: length };
      if (match[0] === 'wat' || match[0] === 'wie') return { kind: 'relative', marker: length };
      // "dat wil zij zelf": a main clause that begins with a pronoun; its verb comes second.
      if (
        /^(?:dat|die|dit) (?:is|wil|wilde|heeft|was|kan|gaat|doet|staat|wordt|zijn|werkt|past|komt|loopt|blijft|maakt|helpt|krijgt?|ontvangt?|betaal|betaalt|betalen|vergoeden|vergoed|vergoedt|regelt|regelen|koopt|kopen)\b/.test(
          rest,
        )
      )
        return { kind: 'main', marker: 0 };
      // "Dat scheelt haar …": the verb comes second at the head of a sentence.
      if (
        from === 0 &&
        /^(?:dat|die|dit) (?!(?:het|niet|met|uit|dit|dat|ook|nut|geld|kind|gezin)\b)[a-z]{3,}(?:t|en) /.test(rest)
      )
        return { kind: 'main', marker: 0 };
      // "die zetten we door": the subject behind the verb makes it a main clause.
      if (/^(?:dat|die|dit) [a-z]{3,} (?:we|wij|ik|hij|zij|ze|ie|u|je) /.test(rest)) return { kind: 'main', marker: 0 };
    }
    if (
      kind === 'condition' &&
      match[0] === 'als' &&
      !/ (?:is|zijn|heeft|hebben|kan|kunnen|wil|lukt|gaat|blijkt|wordt|blijft|nodig|[a-z]+t) $/.test(
        ` ${rest.trim()} `,
      ) &&
      previous === 'main' &&
      !/^als (?:het|dat|dit|er|ik|hij|zij|ze|mw|mevrouw|dhr|de)/.test(rest)
    )
      continue;
    return { kind, marker: length };
  }
  // "…, daar zorgt zij zelf voor": says more of what was named before it.
  if (before && /^daar [a-z]+ /.test(rest)) return { kind: 'relative', marker: 0 };
  // After a comma a clause goes on in the kind of the one before it when it shares its subject ("zodat hij slaapt, en weer werkt").
  if (before && previous === 'purpose' && /^(?:en|of) /.test(words)) return { kind: 'purpose', marker: 0 };
  if (before && previous !== 'main' && before.kind !== 'aside' && isFragment(canon, from, to))
    return { kind: previous, marker: 0 };
  if (before?.kind === 'aside' && previous !== 'main' && !/^(?:,|;) /.test(words)) return { kind: previous, marker: 0 };
  return { kind: 'main', marker: 0 };
}

/** "afgesproken dat", "wil dat", "doel is dat": what follows is the content itself. */
function opensContent(canon: Canon, at: number): boolean {
  const before = canon.text.slice(Math.max(0, canon.starts[at]! - 60), canon.starts[at]!);
  return /(?:afgesproken|afspraak|overeengekomen|besloten|wil(?:len|t)?|wens(?:en|t)?|doel|hoop|hopen|hoopt|bedoeling|streven|is|zorgt ervoor|ervoor|akkoord|mee in)(?: [a-z.]+){0,3} ,? ?$/.test(
    before,
  );
}

const isFragment = (canon: Canon, from: number, to: number) =>
  to - from <= 3 && canon.tokens.slice(from, to).every((t) => t.kind !== 'sign' || t.text === '€');
