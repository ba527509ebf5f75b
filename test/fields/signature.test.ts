import { expect, test } from 'vitest';
import { signatureOf } from '../../src/fields/signature.ts';

test('a field has the same signature in every case and row', () => {
  expect(signatureOf('textarea', 'Doel:', 'doel_1')).toBe(signatureOf('textarea', 'doel', 'doel_27'));
});

test('fields with another label, name or kind are told apart', () => {
  const all = [
    signatureOf('textarea', 'Doel', 'doel'),
    signatureOf('textarea', 'Doelen', 'doel'),
    signatureOf('textarea', 'Doel', 'resultaat'),
    signatureOf('div', 'Doel', 'doel'),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('nothing of the label can be read from it', () => {
  expect(signatureOf('textarea', 'Plan van mevrouw A.B.', '')).toMatch(/^[0-9a-z]{1,11}$/);
});
