import { expect, test } from 'vitest';
import { excerpt } from '../../src/panel/model/excerpt.ts';

test('a short text stays as it is, on one line', () => {
  expect(excerpt(' een fiets\n  voor school ', 40)).toBe('een fiets voor school');
});

test('a long text is cut at a word', () => {
  expect(excerpt('Mevrouw krijgt een wasmachine van de gemeente', 25)).toBe('Mevrouw krijgt een…');
});

test('a text without spaces is cut where it must be', () => {
  expect(excerpt('a'.repeat(50), 20)).toBe(`${'a'.repeat(20)}…`);
});
