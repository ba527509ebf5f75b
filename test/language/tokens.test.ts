import { describe, expect, test } from 'vitest';
import { normalise, tokenise } from '../../src/language/tokens.ts';

const cut = (text: string) => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  test.each([
    ['Mw. krijgt t.b.v. jr. een bed.', ['Mw.', 'krijgt', 't.b.v.', 'jr.', 'een', 'bed', '.']],
    ['hij slaapt, zij niet', ['hij', 'slaapt', ',', 'zij', 'niet']],
    ['mw. A. heeft een zoon', ['mw.', 'A.', 'heeft', 'een', 'zoon']],
    ['a. een bed', ['a', '.', 'een', 'bed']],
    ['voor mw. a. en dhr b.', ['voor', 'mw.', 'a.', 'en', 'dhr', 'b.']],
    ['€ 1.250,50 per jaar', ['€', '1.250,50', 'per', 'jaar']],
    ['€450', ['€', '450']],
    ['vanaf 01-09-2026 t/m 31/12/2026', ['vanaf', '01-09-2026', 't/m', '31/12/2026']],
    ['2x p/w, 3e keer', ['2', 'x', 'p/w', ',', '3', 'e', 'keer']],
    ['om 9:30 uur', ['om', '9:30', 'uur']],
    ["foto's en oma’s bank", ["foto's", 'en', 'oma’s', 'bank']],
    ['ov-kaart en was-droogcombinatie', ['ov-kaart', 'en', 'was-droogcombinatie']],
    ['(doel 1)', ['(', 'doel', '1', ')']],
    ['vóór 1 mei', ['vóór', '1', 'mei']],
    ['Hij komt di. Zij komt wo.', ['Hij', 'komt', 'di', '.', 'Zij', 'komt', 'wo', '.']],
    ['za. 14-3 om 10 uur', ['za.', '14-3', 'om', '10', 'uur']],
    ['bv. een fiets e.d.', ['bv.', 'een', 'fiets', 'e.d.']],
    ['tot slot', ['tot', 'slot']],
    ['', []],
    [' \t\u00a0\n', []],
  ] as [string, string[]][])('%j', (text, tokens) => expect(cut(text)).toEqual(tokens));

  test('knows words, numbers and signs', () => {
    expect(tokenise('Bed € 12, klaar!').map((token) => token.kind)).toEqual([
      'word',
      'sign',
      'number',
      'sign',
      'word',
      'sign',
    ]);
  });

  test('keeps a combining accent with its letter', () => {
    const [token] = tokenise('coo\u0308rdinatie');
    expect(token).toMatchObject({ text: 'coo\u0308rdinatie', norm: 'coordinatie', start: 0, end: 12 });
  });

  test('counts an emoji as two places', () => {
    expect(tokenise('👍🏽 bed').at(-1)).toMatchObject({ text: 'bed', start: 5, end: 8 });
  });
});

describe('normalise', () => {
  test.each([
    ['Vóór', 'voor'],
    ['COÖRDINATIE', 'coordinatie'],
    ['oma’s', "oma's"],
    ['hé', 'he'],
    ['bed', 'bed'],
    ['financiën', 'financien'],
    ['ÏJsje', 'ijsje'],
  ])('%s → %s', (text, norm) => expect(normalise(text)).toBe(norm));
});
