import { functionsOf, provisionOf } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { verbForms } from './verbs.ts';

/**
 * What a purpose or result clause says. `change`: something in the resident's life; `function`: only what the thing is
 * for; `possession`: only having it; `empty`: nothing that can be told apart ("zodat het beter gaat").
 */
export type PurposeKind = 'change' | 'function' | 'possession' | 'empty';

/** A provision as a purpose sees it: noun, place, the word as written, its class. */
export interface NamedMention {
  noun: string;
  from: number;
  to: number;
  name?: string;
  classId?: string;
}

const EMPTY =
  /^(?:weer|zich|het|er|dat|hij|zij|ze|mw\.?|mevrouw|dhr\.?|meneer|de|heer|u|ik|je|alles|haar|zijn|hun|uw|mijn|leven|beter|goed|goede|gaat|gaan|komt|komen|kan|kunnen|kunt|wordt|worden|verder|vooruit|kant|op|een|nieuwe|nieuw|start|maken|fijn|prettig|fijner|prettiger|krijgt|krijgen|heeft|hebben|te|om|toekomst|betere|perspectief|gelukkig|gelukkiger|normaal|iets|meer|is|zijn|wat|en|ook|nog|zo|voelt|voelen|gezin|client|inwoner|inwoners|vooruit|met|in|van|aan|voor|doel|bereiken|bereikt|geholpen|helpt|ondersteund|hulp|krijgt|zal|zullen|situatie|verbetert|verbeteren|verbeterd|makkelijker|draaien|blijven|blijft|dit|deze|daarmee|hiermee|wel|.|moeder|vader|kinderen|kind|zoon|dochter|gezins|gaande)$/;

const LIGHT = new Set(
  `weer zelf zelfstandig zich het er dat dit deze die de een hij zij ze mw mw. mevr mevr. mevrouw dhr dhr. meneer heer u ik je jij wij we kan kunnen kunt kun gaan gaat te om op in mee aan voor van met bij naar door thuis huis goed beter makkelijker fijn prettig weten is zijn wordt worden
   haar zijn hun uw mijn ons onze hem hen mij me liefst ook en of nog meer altijd eigen nieuw nieuwe heeft hebben hebt heb krijgt krijgen zal moeder vader ouders kind kinderen zoon dochter gezin client clt cl. kl. klant inwoner betrokkene gebruiken maken kopen aanschaffen bezitten beschikken over daarmee hiermee erop erin ermee waarmee dan zodat mag mogen moet moeten beschikt leren leert iets dingen alles elke dag dagelijks weer eens af uit thuis buiten binnen doen heen elk altijd wanneer overal snel veilig comfortabel lekker gewoon netjes`.split(
    /\s+/,
  ),
);

/** What a stretch of words, told as the purpose of the provisions beside it, says. */
/** "het begeleiden van mevrouw": what the help does, said once more. */
const SAYS_AGAIN =
  /^(?:het )?(?:begeleiden|ondersteunen|inzetten|bieden|geven|volgen|verstrekken|coachen|helpen)(?: van| bij|$)/;

export function judgePurpose(
  content: readonly Token[],
  provisions: readonly NamedMention[],
  offset: number,
  said: ReadonlySet<string> = new Set(),
): PurposeKind {
  const words = content.filter((t) => t.kind === 'word').map((t) => t.norm);
  if (words.length === 0) return 'empty';
  if (SAYS_AGAIN.test(words.join(' '))) return 'function';
  if (words.every((word) => EMPTY.test(word) || EMPTY.test(word.replace(/\.$/, '')))) return 'empty';
  const inContent = provisions.filter((p) => p.from >= offset && p.to <= offset + content.length);
  const outside = provisions.filter((p) => p.from < offset || p.to > offset + content.length);
  const provisionWords = new Set(
    inContent.flatMap((p) => content.slice(p.from - offset, p.to - offset).map((t) => t.norm)),
  );
  const functionWords = new Set<string>();
  for (const { noun } of provisions) {
    for (const phrase of functionsOf(noun)) {
      if (phrase.every((word) => LIGHT.has(word) || words.some((w) => sameVerb(w, word))))
        for (const word of phrase) functionWords.add(word);
    }
  }
  // A word that the main clause already has adds nothing.
  const residue = words.filter(
    (word) =>
      !LIGHT.has(word) &&
      !provisionWords.has(word) &&
      !said.has(word) &&
      ![...functionWords].some((f) => sameVerb(word, f)) &&
      !(outside.length > 0 && ownActivity(word, outside)),
  );
  if (residue.length > 0 && !onlyHandles(words, residue, outside)) return 'change';
  if (inContent.length > 0 && reachesOther(words, inContent, outside)) return 'change';
  // "meer bewegen", "langer slapen": more than what the thing is for.
  if (functionWords.size > 0 && words.some((word) => /^(?:meer|minder|vaker|langer)$/.test(word))) return 'change';
  if (functionWords.size > 0) return 'function';
  if (inContent.length > 0) return 'possession';
  return outside.length > 0 ? 'function' : 'empty';
}

/** Help of another kind becomes possible ("oppas, zodat moeder naar haar therapie kan"), which is more than having it. */
const reachesOther = (
  words: readonly string[],
  inContent: readonly { classId?: string }[],
  outside: readonly { classId?: string }[],
): boolean =>
  outside.length > 0 &&
  inContent.every((p) => outside.every((o) => o.classId !== p.classId)) &&
  words.some((word) => /^(?:naar|volgen|volgt|afmaken|afmaakt|afronden|afrondt|doen)$/.test(word));

const STORING =
  /^(?:kwijt|bewaren|bewaart|opbergen|opbergt|opslaan|wegleggen|ophangen|neerzetten|verstoppen|sorteren in)$/;
const PLACED = /^(?:staan|staat|hangen|hangt|liggen|ligt|passen|past)$/;
const PERSON =
  /^(?:hij|zij|ze|ik|u|je|we|wij|mw\.?|mevrouw|dhr\.?|meneer|moeder|vader|kind|kinderen|zoon|dochter|gezin|client|haar|zijn|hun|mijn|uw)$/;
const STORABLE =
  /^(?:papieren|papier|post|brieven|documenten|stukken|medicijnen|medicatie|geld|sieraden|waardevolle|belangrijke|spullen|kleren|sleutels)$/;

/** Putting things away, or doing to things what the name of the means says ("kleding strijken" with a strijksysteem). */
function onlyHandles(
  words: readonly string[],
  residue: readonly string[],
  outside: readonly { noun: string; name?: string }[],
): boolean {
  if (outside.length === 0) return false;
  const isThing = (word: string) => STORABLE.test(word) || provisionOf(word)?.kind === 'goods';
  const stores = words.some((word) => STORING.test(word));
  const uses = words.some((word) => ownActivity(word, outside));
  // "zodat de droger op de wasmachine kan staan": things, and nobody.
  const places = words.every((word) => !PERSON.test(word)) && words.some((word) => PLACED.test(word));
  const nobody = words.every((word) => !PERSON.test(word)) && residue.every(isThing);
  return (
    nobody ||
    ((stores || uses || places) &&
      residue.every((word) => isThing(word) || (stores && STORING.test(word)) || (places && PLACED.test(word))))
  );
}

/** The same word, or another form of the same verb ("rijden" – "rijdt", "op te bergen" – "opbergen"). */
function sameVerb(word: string, target: string): boolean {
  if (word === target) return true;
  if (verbForms(word).some((form) => form.lemma.endsWith(target))) return true;
  if (
    word.length >= 3 &&
    target.length - word.length >= 4 &&
    target.startsWith(word) &&
    verbForms(target.slice(word.length)).length > 0
  )
    return true;
  const stem = target.endsWith('en') ? target.slice(0, -2) : target;
  return (
    stem.length >= 3 &&
    (word === stem ||
      word === `${stem}t` ||
      (target.endsWith(word) && word.length > 4) ||
      (word.length > 4 &&
        word.length <= stem.length + 3 &&
        word[0] === stem[0] &&
        word.replace(/(.)\1/g, '$1').startsWith(stem.replace(/(.)\1/g, '$1'))))
  );
}

/** `fietsen` with a fiets, `lezen` with a leesloep: the verb made of the thing's own name. */
function ownActivity(word: string, provisions: readonly { noun: string; name?: string }[]): boolean {
  const stem = word.replace(/en$/, '').replace(/(.)\1$/, '$1');
  return provisions.some(
    ({ noun, name }) =>
      (stem.length >= 4 &&
        (noun.startsWith(stem) ||
          // "kousenaantrekker": named after what it does.
          (/er$/.test(noun) && noun.includes(stem)) ||
          (stem.length >= 6 && noun.includes(stem)) ||
          (name ?? '').startsWith(stem))) ||
      (word.length >= 5 &&
        (word === `${noun}en` ||
          word.startsWith(noun) ||
          (noun.length >= 5 && word.length >= 6 && noun.endsWith(word)))),
  );
}
