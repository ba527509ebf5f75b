import { expect, test } from 'vitest';
import { matches } from '../../src/panel/model/search.ts';

const text = 'Financiën – financieel vaardig en in balans';

test.each(['', '  ', 'financien', 'FINANCIËN', 'vaardig finan', 'balans.'])('“%s” is found', (query) => {
  expect(matches(query, text)).toBe(true);
});

test.each(['wonen', 'financien wonen', 'aardig'])('“%s” is not', (query) => {
  expect(matches(query, text)).toBe(false);
});
