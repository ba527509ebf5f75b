import { describe, expect, test } from 'vitest';
import { guessRole, plain } from '../../src/fields/role.ts';
import { defaultKader } from '../../src/method/index.ts';
import type { FieldRole } from '../../src/method/roles.ts';

const guess = (...names: string[]) => guessRole(names, defaultKader.fieldRoles);

describe('the role of a field by its names', () => {
  const cases: [string, FieldRole][] = [
    ['Situatie', 'situation'],
    ['Situatieschets:', 'situation'],
    ['Situatieomschrijving', 'situation'],
    ['Hulpvraag *', 'situation'],
    ['1. Doelen (verplicht)', 'goal'],
    ['Te behalen resultaat', 'goal'],
    ['Omschrijving doel', 'goal'],
    ['txt Doel Omschrijving', 'goal'],
    ['In te zetten ondersteuning', 'support'],
    ['Voorziening', 'support'],
    ['Verstrekkingen', 'support'],
    ['Hulp en voorzieningen', 'support'],
    ['Afspraken', 'agreements'],
    ['Actie', 'agreements'],
    ['Wie doet wat en wanneer?', 'agreements'],
    ['Onderbouwing', 'motivation'],
    ['Toelichting op het doel', 'motivation'],
    ['Evaluatie van de doelen', 'evaluation'],
    ['Plan van aanpak', 'whole'],
    ['Doelen en afspraken', 'whole'],
    ['Naam inwoner', 'none'],
    ['Zoeken', 'none'],
    ['Zaaknummer', 'none'],
    ['Ingangsdatum', 'none'],
    ['Contactjournaal', 'none'],
    ['Notities over contact', 'none'],
    ['E-mailadres', 'none'],
    ['Tekst', 'unknown'],
    ['', 'unknown'],
  ];
  test.each(cases)('“%s” is %s', (name, role) => {
    expect(guess(name)).toBe(role);
  });

  test('the first name that says anything decides', () => {
    expect(guess('Veld 3', 'Doelen', 'Situatie')).toBe('goal');
  });

  test('a label is compared without capitals, numbers and marks', () => {
    expect(plain('  2.1 Beëindiging (optioneel): *')).toBe('beëindiging');
  });
});
