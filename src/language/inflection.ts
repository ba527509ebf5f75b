import { conjugate } from './verbs.ts';

const VOWEL = /[aeiou]/;

/** Regular plural and diminutive forms of a Dutch noun (normalised). Over-generates: a form that does not exist does no harm. */
export function nounForms(noun: string): string[] {
  const forms = new Set([noun]);
  const add = (...list: string[]) => {
    for (const form of list) forms.add(form);
  };
  const last = noun.at(-1)!;
  const before = noun.at(-2) ?? '';
  const stem = noun.replace(/f$/, 'v').replace(/s$/, 'z');
  const short = /(?:^|[^aeiou])[aeiou][^aeiouwxyhj]$/.test(noun);
  const long = /(aa|ee|oo|uu)[^aeiou]$/.test(noun);
  add(`${noun}s`);
  if (/[aiouy]$/.test(noun)) add(`${noun}'s`);
  if (last === 'e') add(`${noun}n`, `${noun}tje`, `${noun}tjes`);
  else if (!VOWEL.test(last)) {
    add(`${noun}en`, `${stem}en`);
    if (short) add(`${noun}${last}en`);
    if (long) {
      const opened = `${noun.slice(0, -3)}${before}${last}`;
      add(`${opened}en`, `${opened.replace(/f$/, 'v').replace(/s$/, 'z')}en`);
    }
    add(`${noun}je`, `${noun}jes`, `${noun}tje`, `${noun}tjes`);
    if (short && /[lrnmg]$/.test(noun)) add(`${noun}${last}etje`, `${noun}${last}etjes`);
    if (last === 'm') add(`${noun}pje`, `${noun}pjes`);
    if (noun.endsWith('ing')) add(`${noun.slice(0, -1)}kje`, `${noun.slice(0, -1)}kjes`);
    if (noun.endsWith('heid')) add(`${noun.slice(0, -4)}heden`);
  } else add(`${noun}en`, `${noun}tje`, `${noun}tjes`);
  return [...forms];
}

/** Inflected forms of an adjective or participle: `gezond` → gezonde, gezonder. */
export function adjectiveForms(word: string): string[] {
  const last = word.at(-1)!;
  const short = /(?:^|[^aeiou])[aeiou][^aeiouwxyhj]$/.test(word);
  const long = /(aa|ee|oo|uu)[^aeiou]$/.test(word);
  const base = short ? word + last : long ? `${word.slice(0, -3)}${word.at(-2)}${last}` : word;
  // An unstressed end does not double its last letter: zelfstandige, but fitte.
  const bases = short && word.length > 4 ? [base, word] : [base];
  return bases.flatMap((stem) => [`${stem}e`, `${stem}er`, `${stem}ere`]);
}

/** All forms under which a single word of the vocabulary can stand in a text. */
export function wordForms(word: string): string[] {
  const forms = new Set(nounForms(word));
  for (const form of adjectiveForms(word)) forms.add(form);
  if (/[a-z]{2}en$/.test(word) || word === 'gaan' || word === 'doen')
    for (const { form, particle } of conjugate(word)) if (particle === '') forms.add(form);
  return [...forms];
}
