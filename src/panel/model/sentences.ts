/** How the resident is spoken of in a plan. */
export const addresses = ['mevrouw', 'meneer', 'u', 'je', 'ik'] as const;
/** Who else does what was agreed. */
export const worker = 'de consulent';

export type SentenceAddress = (typeof addresses)[number];

/** The words that a sentence needs for a form of address. */
interface Forms {
  subject: string;
  /** After the first time. */
  again: string;
  gets: string;
  wants: string;
  can: string;
  has: string;
  /** After a preposition: "met mij". */
  object: string;
}

const forms: Record<SentenceAddress, Forms> = {
  mevrouw: {
    subject: 'mevrouw',
    again: 'zij',
    gets: 'krijgt',
    wants: 'wil',
    can: 'kan',
    has: 'heeft',
    object: 'mevrouw',
  },
  meneer: { subject: 'meneer', again: 'hij', gets: 'krijgt', wants: 'wil', can: 'kan', has: 'heeft', object: 'meneer' },
  u: { subject: 'u', again: 'u', gets: 'krijgt', wants: 'wilt', can: 'kunt', has: 'hebt', object: 'u' },
  je: { subject: 'je', again: 'je', gets: 'krijgt', wants: 'wilt', can: 'kunt', has: 'hebt', object: 'jou' },
  ik: { subject: 'ik', again: 'ik', gets: 'krijg', wants: 'wil', can: 'kan', has: 'heb', object: 'mij' },
};

/** What the reasoning sentence is built of. Circumstance and obstacle are sentences, goal and effect end in a verb. */
export const slots = ['goal', 'circumstance', 'obstacle', 'provision', 'effect'] as const;
export type Slot = (typeof slots)[number];
export type Reasoning = Record<Slot, string> & {
  /** Short name of the main goal ("Wonen"); empty where none was chosen. */
  mainGoal: string;
};

/** What stands for a slot that is still empty. */
const open: Record<Slot, string> = {
  goal: '[wat de inwoner wil bereiken]',
  circumstance: '[hoe het nu gaat]',
  obstacle: '[wat in de weg staat]',
  provision: '[de hulp of voorziening]',
  effect: '[wat dan wel lukt]',
};

/** The method's reasoning in several natural wordings, in the order in which they are offered. */
export const wordings = ['story', 'goal_first', 'help_first', 'short', 'lines'] as const;
export type Wording = (typeof wordings)[number];

/** The reasoning in one wording; slots that are still empty stand between brackets. */
export function reasoningSentence(reasoning: Reasoning, address: SentenceAddress, wording: Wording): string {
  const { subject, again, gets, wants, can } = forms[address];
  const said = (slot: Slot) => phrase(reasoning[slot]) || open[slot];
  const [goal, circumstance, obstacle, provision] = (['goal', 'circumstance', 'obstacle', 'provision'] as const).map(
    said,
  ) as [string, string, string, string];
  const effect = reasoning.effect.trim() === '' ? null : withoutEnd(reasoning.effect);
  const main = reasoning.mainGoal.trim();
  const of = (before: string, after = '') => (main === '' ? '' : `${before}${main}${after}`);
  /** "Daarmee kan zij elke dag schone kleren dragen" */
  const possible = (start: string, who = again) => `${start} ${can} ${who} ${effect ?? open.effect}`;

  /** The help with its effect: in one sentence, or in two where the effect is twofold and its verbs stand apart. */
  const helped = (start: string): string[] =>
    effect?.includes(' en ')
      ? [`${start}${provision}`, possible('daarmee')]
      : [`${start}${provision}, zodat ${again} ${effect === null ? open.effect : withCan(effect, can)}`];

  switch (wording) {
    case 'story':
      return sentences(
        circumstance,
        obstacle,
        `${subject} ${wants} ${goal}`,
        ...helped(`daarom ${gets} ${again} `),
        of('dit hoort bij het hoofddoel '),
      );
    case 'goal_first':
      return sentences(
        `${of('voor het hoofddoel ', ' ')}${main ? `${wants} ${subject}` : `${subject} ${wants}`} ${goal}`,
        `dat lukt nu niet: ${lowerFirst(obstacle)}`,
        circumstance,
        possible(`met ${provision}`),
      );
    case 'help_first':
      return sentences(
        `${subject} ${gets} ${provision}`,
        possible('daarmee'),
        `dat is nodig, want ${lowerFirst(obstacle)}`,
        circumstance,
        `het doel is: ${goal}${of(' (hoofddoel ', ')')}`,
      );
    case 'short':
      return sentences(
        `${subject} ${wants} ${goal}${of(' (hoofddoel ', ')')}, maar ${lowerFirst(obstacle)}`,
        circumstance,
        ...helped(`${again} ${gets} daarom `),
      );
    case 'lines':
      return [
        `Situatie: ${sentences(circumstance, obstacle)}`,
        `Doel: ${sentences(`${subject} ${wants} ${goal}${of(' (hoofddoel ', ')')}`)}`,
        `Hulp: ${sentences(...helped(''))}`,
      ].join('\n');
  }
}

/** Slots that are still empty. */
export const emptySlots = (reasoning: Reasoning): Slot[] => slots.filter((slot) => reasoning[slot].trim() === '');

/** An agreement: who does what, by when, how one sees that it is done. */
export interface Agreement {
  who: string;
  /** Begins with the verb: "belt de verhuurder". */
  what: string;
  /** Day as `YYYY-MM-DD`, or empty. */
  when: string;
  /** "er ligt een betalingsregeling" */
  measure: string;
  /** Whose help, or by what means; may be empty. */
  help: string;
  /** Whether the resident agrees. */
  agreed: boolean;
}

export const agreementWordings = ['running', 'when_first', 'lines'] as const;
export type AgreementWording = (typeof agreementWordings)[number];

/** An agreement in one wording; what is still empty stands between brackets. */
export function agreementSentence(agreement: Agreement, address: SentenceAddress, wording: AgreementWording): string {
  const who = phrase(agreement.who) || '[wie]';
  const what = phrase(agreement.what) || '[doet wat]';
  const when = agreement.when === '' ? '[datum]' : dutchDate(agreement.when);
  const measure = phrase(agreement.measure) || '[waaraan u ziet dat het klaar is]';
  const help = phrase(agreement.help);
  const helped = help === '' ? '' : ` met hulp van ${help}`;
  const { subject, object, has } = forms[address];
  const isOwn = who.toLowerCase() === subject || who.toLowerCase() === forms[address].again;
  const own = agreement.agreed
    ? isOwn
      ? `${subject} ${has} dit zelf voorgesteld`
      : `dit is afgesproken met ${object}`
    : '';
  const done = `dit is klaar als ${measure}`;
  switch (wording) {
    case 'running':
      return sentences(`${who} ${what}${helped} vóór ${when}`, done, own);
    case 'when_first': {
      const [verb = '', ...rest] = phrase(agreement.what) === '' ? ['doet', '[wat]'] : what.split(' ');
      return sentences([`vóór ${when} ${verb} ${who}`, ...rest].join(' ') + helped, done, own);
    }
    case 'lines':
      return [
        `Actie: ${what}${helped}`,
        `Wie: ${who}`,
        `Wanneer: vóór ${when}`,
        `Klaar als: ${measure}`,
        ...(own === '' ? [] : [upperFirst(own)]),
      ].join('\n');
  }
}

const dutchDate = (day: string): string =>
  new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** Verbs that stand with the one after them: "kan blijven wonen". */
const cluster = /^(?:blijven|gaan|komen|leren|laten|helpen|durven|zien|horen|voelen)$/;

/** "weer rustig slapen" → "weer rustig kan slapen"; the verb is the last word, or the last two. */
function withCan(effect: string, can: string): string {
  const words = effect.split(/\s+/);
  let at = words.length - 1;
  while (at > 0 && cluster.test(words[at - 1]!)) at--;
  return [...words.slice(0, at), can, ...words.slice(at)].join(' ');
}

const withoutEnd = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:!?]+$/, '');

/** A part of a sentence: without a closing stop, and without a capital that only began a sentence. */
const phrase = (text: string): string => lowerFirst(withoutEnd(text));

/** Sentences with their capitals and stops; empty ones are left out. */
const sentences = (...parts: string[]): string =>
  parts
    .map((part) => withoutEnd(part))
    .filter((part) => part !== '')
    .map((part) => `${upperFirst(part)}.`)
    .join(' ');

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A capital goes only where it began a sentence: the first word is one that begins many. */
const starters =
  /^(?:De|Het|Een|Zij|Hij|Ze|Er|Haar|Zijn|Mijn|Uw|Jouw|Je|U|Ik|Mevrouw|Meneer|Door|Nu|Sinds|Op|In|Met|Voor|Na|Zonder|Dit|Dat|Deze|Die|Weer|Elke|Als|Omdat|Wij|Hun|Geen|Om|Bij|Aan|Daardoor|Hierdoor)\b/;
const lowerFirst = (text: string): string =>
  starters.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
