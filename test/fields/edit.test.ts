import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editBetween, fitted, shifted } from '../../src/fields/edit.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\n', 'é', '😀'), maxLength: 40 });

test('the edit between two texts makes the one of the other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = editBetween(before, after);
      if (!edit) return before === after;
      const { at, removed, added } = edit;
      return before.slice(0, at) + after.slice(at, at + added) + before.slice(at + removed) === after;
    }),
  );
});

test('a stretch that is kept holds the same words after the edit', () => {
  fc.assert(
    fc.property(text, text, fc.nat(40), fc.nat(10), (before, after, from, length) => {
      const edit = editBetween(before, after);
      const span = { start: Math.min(from, before.length), end: Math.min(from + length, before.length) };
      const now = edit && shifted(span, edit, after);
      return !now || after.slice(now.start, now.end) === before.slice(span.start, span.end);
    }),
  );
});

const of = (before: string, word: string, after: string) => {
  const start = before.indexOf(word);
  return shifted({ start, end: start + word.length }, editBetween(before, after)!, after);
};

test('an edit before it moves a stretch, one after it leaves it, one in it takes it away', () => {
  expect(of('een bed voor mw.', 'bed', 'een nieuw bed voor mw.')).toEqual({ start: 10, end: 13 });
  expect(of('een bed voor mw.', 'bed', 'een bed voor meneer.')).toEqual({ start: 4, end: 7 });
  expect(of('een bed voor mw.', 'bed', 'een bad voor mw.')).toBeNull();
});

test('letters that join a word at its edge take the stretch away, a stop does not', () => {
  expect(of('een bed', 'bed', 'een bedbank')).toBeNull();
  expect(of('een bed', 'bed', 'een bed.')).toEqual({ start: 4, end: 7 });
  expect(of('een bed', 'bed', 'een stapelbed')).toBeNull();
});

test('a text that is put in stands apart from its neighbours', () => {
  expect(fitted('Zin.', '', 0)).toBe('Zin.');
  expect(fitted('Zin.', 'Eerste.', 7)).toBe(' Zin.');
  expect(fitted('Zin.', 'Eerste. Derde.', 8)).toBe('Zin. ');
  expect(fitted('Wie: mevrouw\nWanneer: 1 mei', 'Afspraken', 9)).toBe('\nWie: mevrouw\nWanneer: 1 mei');
});
