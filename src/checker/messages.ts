import type { Kader } from '../method/kader.ts';
import type { Fact, Unit } from './plan.ts';

/** How the resident is spoken of in messages and proposals. */
export type Address = 'mevrouw' | 'meneer' | 'u' | 'je' | 'ik' | 'de inwoner';

const PATTERNS: readonly (readonly [Address, RegExp])[] = [
  ['mevrouw', /\b(?:mevrouw|mevr|mw|mvr)\b/gi],
  ['meneer', /\b(?:meneer|de heer|dhr)\b/gi],
  ['u', /\b(?:u|uw)\b/gi],
  ['je', /\b(?:je|jij|jouw)\b/gi],
  ['ik', /\b(?:ik|mijn)\b/gi],
];

/** How often a text uses each form of address. */
export const countAddresses = (text: string): number[] =>
  PATTERNS.map(([, pattern]) => (text === '' ? 0 : (text.match(pattern)?.length ?? 0)));

/** The form of address that texts use most; "de inwoner" where they use none. */
export const addressOf = (texts: readonly string[]): Address => mostUsed(texts.map(countAddresses));

/** The same from what has been counted per text. */
export function mostUsed(counts: readonly (readonly number[])[]): Address {
  let found: Address = 'de inwoner';
  let most = 0;
  for (const [i, [address]] of PATTERNS.entries()) {
    const count = counts.reduce((sum, each) => sum + each[i]!, 0);
    if (count > most) {
      found = address;
      most = count;
    }
  }
  return found;
}

/** The address as the object of a sentence ("voor mevrouw", "voor mij"). */
const objectForm = (address: Address) => (address === 'ik' ? 'de schrijver' : address === 'je' ? 'jou' : address);

const quote = (text: string, length = 60) =>
  `‘${text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text}’`;

const MISSING: Partial<Record<string, (unit: Unit) => string>> = {
  'smart-specific': () => 'Wie doet dit, en wat precies?',
  'smart-measurable': () =>
    'Waaraan is straks te zien dat dit gelukt is? Noem een aantal, een bedrag of een resultaat.',
  'smart-acceptable': () => 'Er staat niet of dit de eigen wens of keuze is. Wat wil of doet iemand zelf?',
  'smart-realistic': () => 'Er staat niet hoe dit haalbaar wordt: met wiens hulp, of in welke stappen?',
  'smart-time-bound': () => 'Er staat geen datum of periode bij. Wanneer is dit klaar, of wanneer begint het?',
};

/** The message of a finding: plain Dutch that names the words it is about and what is missing. */
export function messageOf(fact: Fact, kader: Kader, address: Address): string {
  const { unit } = fact;
  const object = objectForm(address);
  const seen = (kind: string) => fact.evidence.find((e) => e.kind === kind)?.text;
  const provision = seen('provision') ?? seen('means');
  switch (fact.rule) {
    case 'provision-without-goal':
      // "Die nemen wij over": the thing itself stands in the sentence before.
      if (provision && /^(?:die|deze|dit|dat|het|uitzoeken|uitkiezen|besteden|kopen)$/i.test(provision))
        return `Hier geeft het plan hulp of geld, maar er staat niet wat dat voor ${object} mogelijk maakt.`;
      return `${quote(provision ?? unit!.sentence.text)} is een verstrekking, maar er staat niet wat die voor ${object} mogelijk maakt.`;
    case 'means-as-goal': {
      const purpose = seen('function');
      if (purpose)
        return `${quote(purpose)} zegt alleen waar ${quote(provision ?? 'het middel')} voor dient. Wat verandert er daardoor in het leven van ${object}?`;
      return `${quote(provision ?? unit!.sentence.text)} is een middel. Wat wil ${address === 'ik' ? 'iemand' : object} daarmee bereiken?`;
    }
    case 'referral-as-goal':
      return `${quote(seen('referral') ?? unit!.sentence.text)} is een doorverwijzing. Er staat niet wat ${object} daarmee bereikt.`;
    case 'goal-without-main-goal': {
      const names = kader.mainGoals.map((goal) => goal.name.split(/ [–-] /)[0]!);
      return `Dit doel hoort nog bij geen hoofddoel. Gaat het om ${list(names)}?`;
    }
    case 'plan-without-main-goal':
      return 'Het plan noemt geen hoofddoel, en uit de tekst is er ook geen op te maken. Bij welk hoofddoel hoort het?';
    case 'vague-wording':
      return `${quote(seen('vague') ?? '')} kan iedereen anders lezen. Schrijf hoe vaak, hoeveel of wanneer.`;
    case 'unmotivated':
      return `Er staat wel waar ${quote(provision ?? unit!.sentence.text)} voor is, maar niet waarom dat in deze situatie nodig is. Wat lukt er nu niet?`;
    case 'retroactive':
      return 'Dit vergoedt iets wat al gekocht of betaald is. Dat kan alleen met een goede reden, zoals een dreigende of spoedeisende situatie. Schrijf die reden erbij.';
    case 'plan-without-ending':
      return 'Er staat niet wanneer de hulp stopt of wordt geëvalueerd, en ook niet wie het daarna overneemt.';
    case 'kader-requirement':
      return fact.requirement?.message ?? '';
    default:
      return `${MISSING[fact.rule]?.(unit!) ?? ''}`;
  }
}

function list(names: readonly string[]): string {
  const lower = names.map((name) => name.toLowerCase());
  return lower.length < 2 ? (lower[0] ?? '') : `${lower.slice(0, -1).join(', ')} of ${lower.at(-1)}`;
}
