import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonise } from '../../src/language/canon.ts';
import { clausesOf } from '../../src/language/clauses.ts';
import { passages } from '../../src/language/passages.ts';
import { tokenise } from '../../src/language/tokens.ts';
import { text } from '../texts.ts';

/** Stretches lie within the text, in order, and do not overlap. */
function expectOrdered(spans: readonly { start: number; end: number }[], length: number): void {
  let reached = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(reached);
    expect(end).toBeGreaterThan(start);
    reached = end;
  }
  expect(reached).toBeLessThanOrEqual(length);
}

test('tokens are slices of the text, in order, and leave only space between them', () => {
  fc.assert(
    fc.property(text, (value) => {
      const tokens = tokenise(value);
      expectOrdered(tokens, value.length);
      let reached = 0;
      for (const token of tokens) {
        expect(value.slice(token.start, token.end)).toBe(token.text);
        expect(value.slice(reached, token.start).trim()).toBe('');
        reached = token.end;
      }
      expect(value.slice(reached).trim()).toBe('');
    }),
  );
});

test.each([false, true])('sentences are slices of the text, in order (a line per item: %s)', (lineItems) => {
  fc.assert(
    fc.property(text, (value) => {
      const list = passages(value, lineItems);
      expectOrdered(list, value.length);
      expectOrdered(
        list.flatMap((passage) => passage.sentences),
        value.length,
      );
      for (const passage of list) {
        expect(passage.sentences.length).toBeGreaterThan(0);
        for (const sentence of passage.sentences) {
          expect(value.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.text).toBe(sentence.text.trim());
          expect(sentence.start).toBeGreaterThanOrEqual(passage.start);
          expect(sentence.end).toBeLessThanOrEqual(passage.end);
          expect(sentence.bodyStart).toBeGreaterThanOrEqual(0);
          expect(sentence.bodyStart).toBeLessThanOrEqual(sentence.text.length);
        }
        if (passage.intro) expect(list.indexOf(passage.intro)).toBeLessThan(list.indexOf(passage));
      }
    }),
  );
});

test('clauses cover all tokens in order', () => {
  fc.assert(
    fc.property(text, (value) => {
      const canon = canonise(tokenise(value));
      let reached = 0;
      for (const clause of clausesOf(canon)) {
        expect(clause.from).toBe(reached);
        expect(clause.to).toBeGreaterThan(clause.from);
        expect(clause.marker.to).toBeLessThanOrEqual(clause.to);
        reached = clause.to;
      }
      expect(reached).toBe(canon.tokens.length);
    }),
  );
});
