import { describe, expect, test } from 'vitest';
import type { FieldRole } from '../../src/method/roles.ts';
import { check } from '../checking.ts';

const kinds = (text: string, role: FieldRole) => check(text, role).statements.map((statement) => statement.kind);

describe('goals', () => {
  test.each([
    ['goal', 'Mevrouw betaalt vóór 1 mei haar huur weer op tijd.'],
    ['goal', 'Weer aan het werk'],
    ['whole', 'Doel: een betaalde baan vóór 1 september'],
    ['whole', 'Mevrouw wil vóór 1 juni weer elke dag naar buiten.'],
    ['whole', 'Haar doel is een vaste baan.'],
    ['goal', 'De jongste slaapt weer in zijn eigen kamer.'],
    ['goal', 'Ik wil mijn rijbewijs halen.'],
  ] as [FieldRole, string][])('%s: %s', (role, text) => expect(kinds(text, role)).toEqual(['goal']));
});

test('advice to give help is a statement about help', () =>
  expect(kinds('Wij adviseren 2 uur begeleiding, zodat zij haar post bijhoudt.', 'support')).toEqual(['provision']));

describe('agreements', () => {
  test.each([
    ['agreements', 'Mevrouw belt de huisarts.'],
    ['agreements', 'Formulier inleveren vóór 1 mei'],
    ['agreements', 'De consulent vraagt de toeslag aan.'],
    ['whole', 'Vader belt vóór 1 mei de school.'],
    ['whole', 'Afgesproken is dat zij op 3 maart de kredietbank belt.'],
    ['whole', 'Op 12 april gaat moeder met haar zoon naar de tandarts.'],
    ['whole', 'Actie: cv maken'],
    ['whole', 'Er wordt gekeken naar een passende woning.'],
    ['agreements', 'oma past elke dinsdag op'],
  ] as [FieldRole, string][])('%s: %s', (role, text) => expect(kinds(text, role)).toEqual(['agreement']));
});

describe('provisions', () => {
  test.each([
    ['whole', 'Mevrouw krijgt een wasmachine van € 450.'],
    ['support', 'Sportpas € 120, zodat hij weer onder de mensen komt.'],
    ['whole', 'Wij vergoeden een fiets voor de oudste zoon.'],
    ['support', 'Begeleiding, 2 uur per week, zodat zij haar post bijhoudt.'],
  ] as [FieldRole, string][])('%s: %s', (role, text) => expect(kinds(text, role)).toEqual(['provision']));
});

describe('no statement', () => {
  test.each([
    ['whole', 'Mevrouw woont met twee kinderen in een flat.'],
    ['whole', 'Zij heeft vorig jaar haar baan verloren.'],
    ['whole', 'Er is 2 uur begeleiding nodig.'],
    ['whole', 'Wil mevrouw een maatje?'],
    ['support', '- wasmachine € 450'],
    ['support', 'Kast, t.b.v. doel 2'],
    ['support', 'Een kast om kleding in op te bergen'],
    ['evaluation', 'Op 1 mei kijken wij samen terug.'],
    ['whole', 'Evaluatie op 1 september met mevrouw.'],
    ['whole', 'Lukt het niet, dan belt zij de consulent.'],
    ['situation', 'Zij slaapt slecht en belt vaak de huisarts.'],
    ['motivation', 'Zonder bed herstelt zij niet.'],
    ['none', 'Vader belt vóór 1 mei de school.'],
    ['whole', 'Situatie: moeder zoekt al een jaar werk'],
  ] as [FieldRole, string][])('%s: %s', (role, text) => expect(kinds(text, role)).toEqual([]));

  test.each([
    'Zij krijgt een fiets, zodat zij werk in de stad kan aannemen. Hierdoor kan zij meer uren werken.',
    'Vader levert het formulier in. Dit is klaar vóór 1 mei.',
  ])('a sentence that explains the one before: %s', (text) =>
    expect(check(text, 'agreements').statements.length).toBe(1),
  );

  test('Wie and Wanneer belong to the action', () =>
    expect(kinds('Actie: cv maken\nWie: moeder\nWanneer: vóór 1 mei', 'whole')).toEqual(['agreement']));

  test('an item ends before its full stop', () => {
    const [statement] = check('- Vader belt vóór 1 mei de school.').statements;
    expect(statement).toMatchObject({ start: 2, end: 33 });
  });
});
