import { describe, expect, test } from 'vitest';
import {
  functionsOf,
  goalPhrase,
  goalWeights,
  isKnownWord,
  notProvisionAt,
  provisionOf,
  provisionPhrase,
} from '../../src/language/lexicon.ts';

describe('provisionOf', () => {
  test.each([
    ['wasmachine', 'appliances'],
    ['wasmachines', 'appliances'],
    ['bed', 'bedding'],
    ['bedden', 'bedding'],
    ['bedje', 'bedding'],
    ['kast', 'furniture'],
    ['kastje', 'furniture'],
    ['kasten', 'furniture'],
    ['stoelen', 'furniture'],
  ])('%s: %s', (norm, classId) => expect(provisionOf(norm)).toMatchObject({ classId, kind: 'goods' }));

  test.each([
    ['servieskast', 'kast'],
    ['speelkast', 'kast'],
    ['meterkastjes', 'kast'],
    ['babybedje', 'babybed'],
    ['opklapbedden', 'opklapbed'],
    ['spelletjestafel', 'tafel'],
    ['handdroger', 'droger'],
    ['slaapkamergordijnen', 'gordijn'],
  ])('compound %s by its head %s', (norm, noun) => expect(provisionOf(norm)?.noun).toBe(noun));

  test.each([
    ['wasmachiene', 'wasmachine'],
    ['kledingkasst', 'kledingkast'],
    ['matrass', 'matras'],
    ['rijlesen', 'rijles'],
  ])('misspelt %s is %s', (norm, noun) => expect(provisionOf(norm)?.noun).toBe(noun));

  test.each([
    'aanpak',
    'gedrag',
    'verkoop',
    'huisarts',
    'ontspannen',
    'verbed',
    'behulp',
    'overlast',
    'vertrek',
    'maandag',
    'september',
    'kinderen',
    'zelfstandig',
    'gezellig',
    'mevrouw',
    'werken',
    'vertrouwen',
    'gesprekken',
    'toekomst',
    'armoede',
    'afspraak',
    'grenzen',
    'zekerheid',
    'schoonmoeder',
    'huishouden',
    'wachtlijst',
  ])('%s is no provision', (norm) => expect(provisionOf(norm)).toBeNull());
});

describe('phrases', () => {
  test.each([
    ['huishoudelijke hulp', 2],
    ['wasmachine en droger', 3],
    ['mobiele airco', 2],
    ['elektrische fiets', 2],
  ])('%s', (phrase, length) => expect(provisionPhrase(phrase.split(' '), 0)?.length).toBe(length));

  test('the longest phrase wins over a shorter one', () =>
    expect(goalPhrase('schulden op tijd betalen'.split(' '), 1)?.length).toBe(3));

  test('a phrase that cannot end in the text is none', () => expect(provisionPhrase(['huishoudelijke'], 0)).toBeNull());

  test.each(['op tafel', 'in behandeling'])('%s looks like a provision and is none', (phrase) =>
    expect(notProvisionAt(phrase.split(' '), 0)).toBeGreaterThan(0),
  );
});

describe('functionsOf', () => {
  test.each([
    ['kast', 'opbergen'],
    ['wasmachine', 'wassen'],
    ['bed', 'slapen'],
    ['fiets', 'fietsen'],
    ['laptop', 'internetten'],
  ])('a %s is for %s', (noun, verb) => expect(functionsOf(noun).flat()).toContain(verb));

  test('of an unknown noun: none', () => expect(functionsOf('wolkbreuk')).toEqual([]));
});

describe('goalWeights', () => {
  test.each([
    ['huurachterstand', 'housing'],
    ['schulden', 'finance'],
    ['schuldenvrij', 'finance'],
    ['opvoeding', 'family'],
    ['gezondheid', 'health'],
    ['diploma', 'work'],
    ['vakdiploma', 'work'],
    ['sollicitatie', 'work'],
    ['nachtrust', 'health'],
    ['verhuizen', 'housing'],
  ])('%s points to %s', (norm, goal) => expect(goalWeights(norm).map((weight) => weight.goal)).toContain(goal));

  test.each(['maandag', 'de', 'mooi', 'datum'])('%s points nowhere', (norm) => expect(goalWeights(norm)).toEqual([]));
});

describe('isKnownWord', () => {
  test.each(['week', 'bed', 'betaalt', 'schulden'])('%s', (norm) => expect(isKnownWord(norm)).toBe(true));
  test.each(['orthop', 'xqz', ''])('not %j', (norm) => expect(isKnownWord(norm)).toBe(false));
});
