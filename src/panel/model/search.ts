import MiniSearch from 'minisearch';

/** A text that can be found; its title weighs more than its body. */
export interface Searchable {
  title: string;
  body: string;
}

/** Words that say nothing of what is looked for: "wat is een goed doel" looks for "goed doel". */
const smallWords = new Set(
  'aan als bij dan dat de deze die dit door een en er geen haar heb heeft het hij hoe hoelang hoeveel hun iets ik in is je kan mag met mijn moet naar niet of om onze ons ook op over te toch tot u uit van voor waar waarom waarvoor wanneer wat welk welke wie wil wordt ze zij zijn zo zich'.split(
    ' ',
  ),
);

/**
 * A function that finds texts by words, by the beginning of words and by other forms of them, best first; where nothing
 * has these words, by words that differ in a letter or two. A query without words of its own finds everything.
 */
export function searcher<Text extends Searchable>(texts: readonly Text[]): (query: string) => Text[] {
  const index = new MiniSearch({ fields: ['title', 'body'], processTerm: stem });
  index.addAll(texts.map(({ title, body }, id) => ({ id, title, body })));
  const find = (query: string, slips: boolean) =>
    index.search(query, {
      boost: { title: 4 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => slips && term.length > 3 && (term.length > 6 ? 2 : 1),
      processTerm: (term) => (smallWords.has(fold(term)) ? null : stem(term)),
    });
  return (query) => {
    const words = query.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !smallWords.has(fold(word)));
    if (words.length === 0) return [...texts];
    const found = find(query, false);
    return (found.length > 0 ? found : find(query, true)).map(({ id }) => texts[id]!);
  };
}

/** A word without case and accents, so that "Financiën" is found by "financien". */
const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What the forms of a Dutch word have in common: vraag and vragen, plan and plannen, brief and brieven. */
function stem(word: string): string {
  return fold(word)
    .replace(/heden$/, 'heid')
    .replace(/(?<=e[lmnr]|[ij]e)s$/, '')
    .replace(/(?<=..[^aeiou])en?$/, '')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/([aeou])\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
