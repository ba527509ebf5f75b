import { describe, expect, test } from 'vitest';
import { adjectiveForms, nounForms, wordForms } from '../../src/language/inflection.ts';
import { type VerbTense, verbForms } from '../../src/language/verbs.ts';

describe('verbForms', () => {
  test.each([
    ['vergoedt', 'vergoeden', 'present'],
    ['vergoed', 'vergoeden', 'participle'],
    ['vergoedde', 'vergoeden', 'past'],
    ['betaalt', 'betalen', 'present'],
    ['betaald', 'betalen', 'participle'],
    ['betaalde', 'betalen', 'past'],
    ['krijgt', 'krijgen', 'present'],
    ['kreeg', 'krijgen', 'past'],
    ['gekregen', 'krijgen', 'participle'],
    ['aangevraagd', 'aanvragen', 'participle'],
    ['aanvraagt', 'aanvragen', 'present'],
    ['aantevragen', 'aanvragen', 'infinitive'],
    ['leest', 'lezen', 'present'],
    ['gelezen', 'lezen', 'participle'],
    ['slaapt', 'slapen', 'present'],
    ['zoekt', 'zoeken', 'present'],
    ['maakte', 'maken', 'past'],
    ['regelt', 'regelen', 'present'],
    ['geregeld', 'regelen', 'participle'],
    ['geregelt', 'regelen', 'participle'],
    ['stopt', 'stoppen', 'present'],
    ['fietste', 'fietsen', 'past'],
    ['schrijft', 'schrijven', 'present'],
    ['ingeschreven', 'inschrijven', 'participle'],
    ['verhuisd', 'verhuizen', 'participle'],
    ['is', 'zijn', 'present'],
    ['kan', 'kunnen', 'present'],
    ['wil', 'willen', 'present'],
    ['gaat', 'gaan', 'present'],
    ['doorverwezen', 'doorverwijzen', 'participle'],
  ] as [string, string, VerbTense][])('%s: %s, %s', (form, lemma, tense) =>
    expect(verbForms(form)).toContainEqual(expect.objectContaining({ lemma, tense })),
  );

  test.each([
    ['levert', 'inleveren', 'in'],
    ['meldt', 'aanmelden', 'aan'],
    ['vraagt', 'aanvragen', 'aan'],
    ['schafte', 'aanschaffen', 'aan'],
    ['ruimt', 'opruimen', 'op'],
    ['kent', 'toekennen', 'toe'],
  ])('%s … with its prefix: %s', (form, lemma, particle) =>
    expect(verbForms(form)).toContainEqual(expect.objectContaining({ lemma, particle })),
  );

  test.each(['bed', 'tafel', 'mooi', 'snel', 'de', ''])('no verb: %j', (word) => expect(verbForms(word)).toEqual([]));
});

describe('nounForms', () => {
  test.each([
    ['kast', ['kasten', 'kastje', 'kastjes']],
    ['bed', ['bedden', 'bedje']],
    ['stoel', ['stoelen', 'stoeltje']],
    ['tafel', ['tafels', 'tafeltje']],
    ['lamp', ['lampen', 'lampje', 'lampjes']],
    ['bank', ['banken', 'bankje']],
    ['kleed', ['kleden', 'kleedje']],
    ['brief', ['brieven', 'briefje']],
    ['huis', ['huizen', 'huisje']],
    ['raam', ['ramen', 'raampje']],
    ['foto', ["foto's"]],
    ['cursus', ['cursussen']],
    ['bril', ['brillen', 'brilletje']],
    ['fiets', ['fietsen', 'fietsje']],
    ['training', ['trainingen']],
    ['woning', ['woninkje']],
    ['kamer', ['kamers', 'kamertje']],
    ['mogelijkheid', ['mogelijkheden']],
    ['buggy', ["buggy's"]],
  ])('%s', (noun, forms) => expect(nounForms(noun)).toEqual(expect.arrayContaining([noun, ...forms])));
});

describe('adjectives and words', () => {
  test.each([
    ['gezond', ['gezonde', 'gezonder']],
    ['fit', ['fitte', 'fitter']],
    ['groot', ['grote', 'groter']],
    ['zelfstandig', ['zelfstandige', 'zelfstandiger']],
  ])('%s', (word, forms) => expect(adjectiveForms(word)).toEqual(expect.arrayContaining(forms)));

  test.each([
    ['slapen', ['slaapt', 'slaap', 'sliep', 'geslapen']],
    ['sporten', ['sport', 'gesport']],
    ['inkomen', ['inkomens']],
    ['schuld', ['schulden']],
  ])('%s', (word, forms) => expect(wordForms(word)).toContain(forms[0]));
});
