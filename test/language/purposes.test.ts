import { describe, expect, test } from 'vitest';
import { read } from '../../src/checker/reading.ts';

const kinds = (text: string) => read(text).purposes.map((purpose) => purpose.kind);

describe('a change in someone’s life', () => {
  test.each([
    'Een bed, zodat zij weer uitgerust opstaat.',
    'Een bed zodat de kinderen niet meer op de grond liggen.',
    'Een bed, opdat hij zonder pijn slaapt.',
    'Een fiets om werk in de stad aan te kunnen nemen.',
    'Om weer onder de mensen te komen, krijgt zij een fiets.',
    'Een cursus, waardoor hij kans maakt op een vaste baan.',
    'Dan kan zij haar kinderen schoon naar school sturen.',
    'Hij krijgt een fiets; zo komt hij op tijd op zijn werk.',
    'Met een laptop kan zij haar opleiding afmaken.',
    'Een coach ter bevordering van rust in het gezin.',
    'Zwemles t.b.v. zijn zelfvertrouwen.',
    'Begeleiding met als doel dat hij weer overzicht over zijn schulden heeft.',
    'De coach zorgt ervoor dat de huur elke maand betaald is.',
    'De therapie draagt bij aan haar herstel.',
    'Hierdoor kan zij zonder zorgen naar haar werk.',
    'Dit voorkomt dat het gezin uit huis moet.',
    'Daarmee houdt hij zijn baan.',
    'Een bureau zodat hij zijn huiswerk af krijgt en overgaat.',
    'Een kast om overzicht in de post te houden en boetes te voorkomen.',
    'Een rijbewijs zodat hij werk buiten het dorp kan aannemen.',
    'Dagbesteding om zijn eenzaamheid te doorbreken.',
  ])('%s', (text) => expect(kinds(text)).toContain('change'));
});

describe('only what the thing is for', () => {
  test.each([
    ['Een kast om kleding in op te bergen.', 'function'],
    ['Een rijbewijs zodat hij auto kan rijden.', 'function'],
    ['Een bed om in te slapen.', 'function'],
    ['Een wasmachine zodat zij kan wassen.', 'function'],
    ['Een fiets zodat zij kan fietsen.', 'function'],
    ['Een fornuis om op te koken.', 'function'],
    ['Een stofzuiger om het huis te stofzuigen.', 'function'],
    ['Zodat zij een eigen wasmachine heeft.', 'possession'],
  ])('%s', (text, kind) => expect(kinds(text)).toEqual([kind]));
});

describe('nothing that can be told apart', () => {
  test.each(['Een coach, zodat het beter gaat.', 'Een coach zodat hij weer verder kan.', 'Hulp om vooruit te komen.'])(
    '%s',
    (text) => expect(kinds(text)).toEqual(['empty']),
  );
});

describe('no purpose', () => {
  test.each([
    'Een bed van € 300.',
    'Een bed, omdat het oude kapot is.',
    'Een bed i.v.m. rugpijn.',
    'De coach komt om 10 uur.',
    'Om de week komt de coach langs.',
    'Zij is te moe om te werken.',
    'Mevrouw wil graag een laptop.',
    'Akkoord voor een bed.',
    'Zij heeft twee kinderen die op de grond slapen.',
    'De fiets wordt in mei geleverd.',
  ])('%s', (text) => expect(kinds(text)).toEqual([]));
});

describe('told by a main clause of its own', () => {
  test.each(['Zo houdt zij haar baan.', 'Hiermee kan hij weer werken.', 'Dan slaapt zij zonder pijn.'])('%s', (text) =>
    expect(read(text).purposes[0]).toMatchObject({ kind: 'change', result: true }),
  );

  test('zodat is none', () => expect(read('Een bed, zodat zij zonder pijn slaapt.').purposes[0]?.result).toBe(false));
});
