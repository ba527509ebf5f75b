import { describe, expect, test } from 'vitest';
import type { FieldRole } from '../../src/method/roles.ts';
import { has } from '../checking.ts';

describe('reimburses what was bought or paid', () => {
  test.each([
    ['whole', 'Wij vergoeden met terugwerkende kracht de bijles.'],
    ['whole', 'Mevrouw heeft zelf een bank gekocht; wij betalen haar € 300 terug.'],
    ['whole', 'De rijlessen die hij vorig jaar betaalde, worden vergoed.'],
    ['whole', 'Mevrouw krijgt het geld terug voor de koelkast die zij in maart kocht.'],
    ['whole', 'Zij kocht in januari zelf een bed. Dit bedrag wordt alsnog aan haar uitbetaald.'],
    ['support', 'Wasmachine (al zelf betaald in 2024) € 400'],
    ['whole', 'Oma heeft de fiets voorgeschoten. De gemeente vergoedt deze kosten.'],
    ['whole', 'Met geleend geld heeft zij een laptop gekocht; de gemeente betaalt dit bedrag terug.'],
    ['support', 'Declaratie van de tandartskosten die mevrouw vorig jaar heeft betaald.'],
    ['whole', 'U krijgt de kosten van de vloer terug die u in april heeft betaald.'],
  ] as [FieldRole, string][])('%s: %s', (role, text) => expect(has('retroactive', text, role)).toBe(true));

  test('starts before the plan', () =>
    expect(
      has(
        'retroactive',
        'Plan van mevrouw A., opgesteld op 2 maart 2026.\n\nDe vergoeding voor kinderopvang gaat in per 1 januari 2026.',
      ),
    ).toBe(true));
});

describe('not retroactive', () => {
  test.each([
    ['whole', 'Wij lossen de huurachterstand van € 800 af, zodat zij in haar huis blijft.'],
    ['whole', 'De lening bij haar broer wordt afgelost.'],
    ['whole', 'Mevrouw heeft zelf een bank gekocht.'],
    ['whole', 'De kosten die zij zelf heeft betaald, worden niet vergoed.'],
    ['whole', 'Mevrouw krijgt een bank van € 300.'],
    ['whole', 'Wordt de bank die zij kocht vergoed?'],
    ['situation', 'Zij kocht in 2023 een auto en betaalt deze terug aan haar vader.'],
    ['whole', 'Vader betaalt elke maand € 50 terug aan de kredietbank.'],
    ['whole', 'Zij werkt weer; hij gaat terug naar school.'],
    ['whole', 'De vergoeding gaat in per 1 januari 2027.'],
    ['evaluation', 'Op 1 mei kijken wij terug.'],
    ['none', 'Wij vergoeden met terugwerkende kracht de bijles.'],
  ] as [FieldRole, string][])('%s: %s', (role, text) => expect(has('retroactive', text, role)).toBe(false));
});
