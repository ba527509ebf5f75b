import { describe, expect, test } from 'vitest';
import type { FieldRole } from '../../src/method/roles.ts';
import { firstStatement, has } from '../checking.ts';

const smart = (text: string, role: FieldRole) => {
  const statement = firstStatement(text, role);
  if (!statement) throw new Error(`no statement in ${text}`);
  return statement.smart;
};
type Row = [FieldRole, string];

describe.each([
  [
    'S',
    [
      ['agreements', 'Mevrouw belt vóór 1 mei de huisarts.'],
      ['agreements', 'De consulent vult met mevrouw het formulier in.'],
      ['goal', 'De jongste gaat elke dag naar school.'],
      ['whole', 'Voor mevrouw wordt een bed gekocht, zodat zij weer slaapt.'],
      ['whole', 'Actie: cv maken\nWie: moeder'],
      ['agreements', 'Wat\tWie\nhuur opzeggen\tvader'],
    ],
    [
      ['agreements', 'Er wordt gekeken naar een woning.'],
      ['agreements', 'Er wordt aandacht besteed aan de post.'],
      ['agreements', 'De coach ondersteunt mevrouw.'],
      ['agreements', 'Wij gaan ermee aan de slag.'],
      ['goal', 'Het gaat beter.'],
      ['agreements', 'Formulier wordt ingeleverd.'],
      ['goal', 'Weer verder met het leven'],
    ],
  ],
  [
    'M',
    [
      ['agreements', 'Vader levert het formulier in.'],
      ['agreements', 'Zij belt de bank.'],
      ['goal', 'Hij heeft zijn diploma behaald.'],
      ['goal', 'Er is geen huurachterstand meer.'],
      ['goal', 'Zij sport twee keer per week.'],
      ['whole', 'Mevrouw krijgt een wasmachine van € 450.'],
      ['agreements', 'Zij gaat regelmatig, 2x per week, wandelen.'],
    ],
    [
      ['agreements', 'Zij gaat regelmatig wandelen.'],
      ['agreements', 'Vader bezoekt diverse bedrijven.'],
      ['goal', 'Het gaat beter.'],
      ['goal', 'Mevrouw heeft meer rust.'],
      ['agreements', 'Hij zoekt af en toe contact met zijn broer.'],
      ['agreements', 'Er wordt gekeken naar een woning.'],
    ],
  ],
  [
    'A',
    [
      ['goal', 'Mevrouw wil vóór 1 mei een baan.'],
      ['agreements', 'Mevrouw belt de huisarts.'],
      ['agreements', 'Haar zus brengt de kinderen naar school.'],
      ['agreements', 'De coach belt de bank. Mevrouw heeft hiermee ingestemd.'],
      ['agreements', 'In overleg met mevrouw belt de coach de bank.'],
      ['agreements', 'Samen met mevrouw is afgesproken dat de coach de bank belt.'],
      ['agreements', 'Actie: huur opzeggen\nWie: vader'],
    ],
    [
      ['agreements', 'De coach belt de bank.'],
      ['whole', 'Mevrouw krijgt een wasmachine van € 450.'],
      ['goal', 'Er is geen huurachterstand meer.'],
      ['agreements', 'De school wil dat de coach belt.'],
      ['agreements', 'Het formulier wordt door de consulent verstuurd.'],
      ['goal', 'Mevrouw heeft een eigen woning.'],
    ],
  ],
  [
    'R',
    [
      ['goal', 'Met hulp van een budgetcoach betaalt zij elke maand de huur.'],
      ['agreements', 'Vader vult samen met de coach het formulier in.'],
      ['whole', 'Mevrouw krijgt een bed, zodat zij weer zonder pijn slaapt.'],
      ['goal', 'Zij bouwt het stap voor stap op tot twintig uur werk.'],
      ['goal', 'Zij heeft haar diploma behaald, met oppas door haar zus tijdens de lessen.'],
    ],
    [
      ['whole', 'Mevrouw krijgt een wasmachine van € 450.'],
      ['agreements', 'De consulent belt vóór 1 mei de bank.'],
      ['goal', 'Er is geen huurachterstand meer.'],
      ['goal', 'Een eigen huis'],
      ['goal', 'De jongste gaat elke dag naar school.'],
    ],
  ],
  [
    'T',
    [
      ['agreements', 'Mevrouw belt vóór 1 mei de huisarts.'],
      ['agreements', 'Binnen drie weken levert vader het formulier in.'],
      ['agreements', 'Vader levert het formulier in. Dit is klaar vóór 1 mei.'],
      ['whole', 'Actie: cv maken\nWie: moeder\nWanneer: in week 14'],
      ['agreements', 'Tijdens de oriëntatie bezoekt hij twee bedrijven.'],
      ['goal', 'Eind september heeft hij een baan.'],
    ],
    [
      ['agreements', 'Mevrouw belt zo snel mogelijk de huisarts.'],
      ['agreements', 'Op termijn zoekt hij werk.'],
      ['agreements', 'Vader belt dinsdag de school.'],
      ['goal', 'Zij sport twee keer per week.'],
      ['agreements', 'Binnenkort levert vader het formulier in.'],
      ['goal', 'In de toekomst heeft hij een baan.'],
      ['agreements', 'Vader belt de school over de boete van maart 2024.'],
    ],
  ],
] as [string, Row[], Row[]][])('%s', (letter, present, absent) => {
  test.each(present)('present: %s: %j', (role, text) => expect(smart(text, role)).toContain(letter));
  test.each(absent)('absent: %s: %j', (role, text) => expect(smart(text, role)).not.toContain(letter));
});

test.each([
  ['smart-specific', 'Er wordt gekeken naar een woning.'],
  ['smart-measurable', 'Zij gaat regelmatig wandelen.'],
  ['smart-acceptable', 'De coach belt de bank.'],
  ['smart-realistic', 'De consulent belt vóór 1 mei de bank.'],
  ['smart-time-bound', 'Mevrouw belt de huisarts.'],
] as const)('a letter that is missing is a finding: %s', (rule, text) =>
  expect(has(rule, text, 'agreements')).toBe(true),
);

test('all five', () =>
  expect(smart('Moeder wil vóór 1 mei samen met haar coach drie sollicitatiebrieven schrijven.', 'goal')).toBe(
    'SMART',
  ));
