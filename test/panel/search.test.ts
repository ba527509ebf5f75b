import { describe, expect, test } from 'vitest';
import { kaders } from '../../src/method/index.ts';
import { searcher } from '../../src/panel/model/search.ts';

const texts = [
  { title: 'Financiën', body: 'financieel vaardig en in balans' },
  { title: 'De vraag achter de vraag', body: 'Vraag door naar wat iemand met de hulp wil bereiken.' },
  { title: 'Doel of middel?', body: 'Een middel is geen doel. Brieven, plannen, huizen en mogelijkheden.' },
  { title: 'Termijnen', body: 'Binnen zes maanden na de vraag.' },
];
const search = searcher(texts);
const titles = (query: string) => search(query).map(({ title }) => title);

describe('a text is found by', () => {
  test.each([
    ['its words, whatever their case and accents', 'FINANCIEN', 'Financiën'],
    ['the beginning of its words, in any order', 'balans finan', 'Financiën'],
    ['a word with a sign after it', 'balans.', 'Financiën'],
    ['the singular of its words', 'brief plan huis mogelijkheid', 'Doel of middel?'],
    ['the plural of its words', 'doelen en middelen', 'Doel of middel?'],
    ['a question in full', 'wat is het doel?', 'Doel of middel?'],
    ['words with a slip', 'finaciel vardig', 'Financiën'],
    ['words with two letters changed about', 'temrijn', 'Termijnen'],
  ])('%s: “%s”', (_, query, title) => {
    expect(titles(query)).toEqual([title]);
  });
});

test('words in a title weigh more than words below it', () => {
  expect(titles('vragen')).toEqual(['De vraag achter de vraag', 'Termijnen']);
});

test('near words are left out where the words themselves are found', () => {
  const near = searcher([
    { title: 'wonen', body: '' },
    { title: 'wennen', body: '' },
  ]);
  expect(near('wonen').map(({ title }) => title)).toEqual(['wonen']);
});

test.each(['', '  ', '?', 'wat is de'])('everything is found by “%s”, which asks nothing', (query) => {
  expect(search(query)).toEqual(texts);
});

test.each(['fiets', 'financien fiets', 'balk'])('nothing is found by “%s”', (query) => {
  expect(titles(query)).toEqual([]);
});

test.each(kaders)('every text of $id is found by its own title', ({ guidance }) => {
  const find = searcher(guidance);
  for (const item of guidance) expect(find(item.title)).toContain(item);
});
