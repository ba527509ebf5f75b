import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/checker/checker.ts';
import { has } from '../checking.ts';

const provision = 'Mevrouw krijgt een fiets, zodat zij op tijd op haar werk is.';

describe('says why in this situation', () => {
  test.each([
    `De bus rijdt niet meer door het dorp. ${provision}`,
    `Mevrouw heeft geen vervoer. ${provision}`,
    `Zij is vaak te laat op haar werk.\n\n${provision}`,
    'Mevrouw krijgt een fiets, omdat er geen bus rijdt, zodat zij op tijd op haar werk is.',
    'Mevrouw krijgt een fiets, zodat zij op tijd op haar werk is (nu komt zij 3x per week te laat).',
    'Mevrouw krijgt een fiets, zodat zij op tijd op haar werk is; haar oude fiets is gestolen.',
    'Situatie\nDe dochter wordt gepest en durft niet naar school.\n\nHulp\n- Training voor de dochter, zodat zij weer elke dag naar school gaat.',
    'Belemmeringen\nDe trein is te duur.\n\nHulp\n- Fiets, zodat zij op tijd op haar werk is.',
  ])('%j', (text) => expect(has('unmotivated', text)).toBe(false));

  test('in another field', () => {
    const { findings } = createChecker().check(
      [
        { id: 'a', role: 'situation', text: 'De bus rijdt niet meer, mevrouw komt te laat op haar werk.' },
        { id: 'b', role: 'support', text: 'Fiets, zodat zij op tijd op haar werk is.' },
      ],
      { planLevel: false },
    );
    expect(findings.filter((finding) => finding.rule === 'unmotivated')).toEqual([]);
  });
});

describe('does not say why', () => {
  test.each([
    provision,
    `Mevrouw woont met twee kinderen in een flat. ${provision}`,
    `Mevrouw werkt 20 uur per week. ${provision}`,
    `${provision} Levering op 3 mei.`,
    'Een laptop van € 500, zodat hij zijn opleiding afmaakt.',
    'Begeleiding, 2 uur per week, zodat zij de post bijhoudt.',
  ])('%j', (text) => expect(has('unmotivated', text)).toBe(true));
});

describe('not asked', () => {
  test.each([
    ['without a goal', 'Mevrouw krijgt een fiets.'],
    ['of an agreement', 'Mevrouw belt vóór 1 mei haar werk.'],
    ['of a refusal', 'Mevrouw krijgt geen fiets.'],
    ['of what is there', 'Zij heeft al een fiets, zodat zij op tijd op haar werk is.'],
  ])('%s: %s', (_name, text) => expect(has('unmotivated', text)).toBe(false));
});
