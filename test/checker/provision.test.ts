import { describe, expect, test } from 'vitest';
import type { FieldRole } from '../../src/method/roles.ts';
import { check, verdict } from '../checking.ts';

const missing = ['provision-without-goal'];

describe('granted without a goal', () => {
  test.each([
    ['whole', 'Mevrouw krijgt een wasmachine van € 450.'],
    ['whole', 'Mw. krijgt t.b.v. jr. een bed.'],
    ['whole', 'Wij vergoeden een fiets voor de oudste zoon.'],
    ['whole', 'De gemeente betaalt een cursus lassen.'],
    ['whole', 'Er wordt een laptop verstrekt.'],
    ['whole', 'U ontvangt een tegoedbon van € 300 voor kleding.'],
    ['whole', 'Voor de dochter wordt een bureau aangeschaft.'],
    ['whole', 'Er komt een budgetcoach, twee uur per week.'],
    ['whole', 'De consulent bestelt een koelkast.'],
    ['whole', 'Wij zetten huishoudelijke hulp in, drie uur per week.'],
    ['whole', 'mw krijgt 12 rijlessen'],
    ['whole', '- wasmachine (€ 450)'],
    ['whole', 'Ik krijg een scootmobiel.'],
    ['support', 'wasmachine'],
    ['support', 'Begeleiding, 2 uur per week'],
    ['support', 'Een bed en een matras voor de jongste.'],
    ['support', 'Kinderopvang, twee dagen per week.'],
    ['support', 'Laptop\t€ 600'],
    ['support', 'Er is een hoog-laagbed nodig.'],
    ['whole', 'Wij kennen een bedrag van € 800 toe voor gordijnen.'],
    ['whole', 'Akkoord voor een nieuwe matras.'],
    ['whole', 'Hulp: traplift'],
  ] as [FieldRole, string][])('%s: %s', (role, text) => expect(verdict(text, role)).toEqual(missing));

  test.each([
    ['a reason alone', 'Mevrouw krijgt een wasmachine, omdat de oude kapot is.'],
    ['a reason alone', 'Nieuwe vloer i.v.m. lekkage (€ 900).'],
    ['supplier and delivery', 'Mevrouw krijgt een bank van € 500, levering op 3 mei door de kringloop.'],
    ['permission', 'Mevrouw krijgt een bank. De teamleider is akkoord.'],
    ['a wish alone', 'Mevrouw wil graag een laptop en krijgt deze.'],
    ['nothing that can be told apart', 'Mevrouw krijgt een coach, zodat het beter gaat.'],
  ])('not made good by %s: %s', (_name, text) => expect(verdict(text)).toEqual(missing));

  test('marks the provision and names it in the message', () =>
    expect(
      check('Mevrouw krijgt een wasmachine van € 450.').findings.find((f) => f.rule === 'provision-without-goal'),
    ).toMatchObject({
      quote: 'wasmachine',
      severity: 'error',
      word: 'wasmachine',
      message: expect.stringContaining('‘wasmachine’'),
    }));

  test('every item of a list has its own', () =>
    expect(verdict('Hulp:\n- wasmachine\n- bed\n- fiets', 'support')).toHaveLength(3));
});

describe('granted with a goal', () => {
  test.each([
    ['whole', 'Mevrouw krijgt een wasmachine, zodat de kinderen schoon naar school gaan.'],
    ['whole', 'Om weer zonder pijn te slapen, krijgt mevrouw een bed.'],
    ['whole', 'Wij vergoeden een fiets, waardoor hij zelf naar zijn stage kan.'],
    ['whole', 'Mevrouw krijgt een laptop. Hierdoor kan zij haar opleiding afmaken.'],
    ['whole', 'Mevrouw krijgt een laptop (doel 2).'],
    ['support', 'Bed, t.b.v. hoofddoel Wonen'],
    ['support', 'Huishoudelijke hulp ten behoeve van haar herstel'],
    ['support', 'Zwemles met als doel dat hij weer met vrienden speelt'],
    ['whole', 'Om de post weer de baas te worden krijgt zij:\n- een bureau\n- een map'],
    ['whole', 'Doel: mevrouw slaapt vóór 1 mei weer zes uur per nacht\nHulp: een bed'],
    ['support', 'Rijlessen (12), zodat hij werk buiten het dorp kan aannemen.'],
    ['whole', 'De budgetcoach komt elke week, zodat de huur weer op tijd betaald wordt.'],
  ] as [FieldRole, string][])('%s: %j', (role, text) => expect(verdict(text, role)).toEqual([]));
});

describe('no provision of the plan', () => {
  test.each([
    ['had', 'Mevrouw heeft al een wasmachine.'],
    ['had', 'Zij had vroeger een auto.'],
    ['past', 'In 2022 kreeg hij een scootmobiel van de gemeente.'],
    ['past', 'Het UWV heeft vorig jaar een cursus betaald.'],
    ['refused', 'De aanvraag voor een laptop is afgewezen.'],
    ['refused', 'Wij vergoeden geen rijlessen.'],
    ['not needed', 'Een nieuwe koelkast is niet nodig.'],
    ['question', 'Wil mevrouw een maatje?'],
    ['question', 'Krijgt zij ook een fiets?'],
    ['own act', 'Mevrouw koopt zelf een kast bij de kringloop.'],
    ['situation', 'Zij slaapt op een oud bed zonder matras.'],
    ['other body', 'De zorgverzekeraar vergoedt de fysiotherapie.'],
    ['own act', 'Moeder brengt de kinderen met de fiets naar school.'],
    ['wish', 'Mevrouw wil graag een laptop.'],
  ])('%s: %s', (_name, text) => expect(verdict(text)).toEqual([]));

  test.each([
    ['situation', 'Mevrouw krijgt huishoudelijke hulp via de Wmo sinds 2021.'],
    ['evaluation', 'Op 1 mei kijken wij of de wasmachine helpt.'],
    ['none', 'Mevrouw krijgt een wasmachine van € 450.'],
    ['agreements', 'Mevrouw belt de winkel over de wasmachine.'],
    ['support', 'Geen laptop.'],
    ['support', 'Oppas: doet oma.'],
  ] as [FieldRole, string][])('in a field with role %s: %s', (role, text) => expect(verdict(text, role)).toEqual([]));
});
