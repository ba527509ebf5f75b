import { describe, expect, test } from 'vitest';
import type { FieldRole } from '../../src/method/roles.ts';
import { verdict } from '../checking.ts';

describe('a means as goal', () => {
  test.each([
    ['whole', 'Doel: wasmachine aanschaffen'],
    ['whole', 'Doel is het inzetten van een budgetcoach.'],
    ['whole', 'Doel: cursus volgen'],
    ['whole', 'Doel 3: fiets'],
    ['goal', 'Een laptop kopen.'],
    ['goal', 'Mevrouw krijgt een bed.'],
    ['goal', 'Inzet van huishoudelijke hulp'],
    ['goal', 'Rijbewijs halen'],
    ['whole', 'Mevrouw krijgt een kast om kleding in op te bergen.'],
    ['whole', 'Wij vergoeden een rijbewijs zodat hij auto kan rijden.'],
    ['support', 'Wasmachine, zodat zij kan wassen'],
    ['support', 'Een bed om in te slapen'],
  ] as [FieldRole, string][])('%s: %s', (role, text) => expect(verdict(text, role)).toEqual(['means-as-goal']));

  test.each([
    ['whole', 'Mevrouw krijgt een kast om de post te ordenen, zodat zij geen aanmaningen meer krijgt.'],
    ['whole', 'Wij vergoeden een rijbewijs, zodat hij auto kan rijden en werk in de stad kan aannemen.'],
    ['goal', 'Rijbewijs halen, zodat hij als koerier aan het werk kan.'],
    ['goal', 'Een vaste baan voor 24 uur per week.'],
    ['goal', 'Een eigen huurwoning vóór 1 juli.'],
    ['goal', 'Vóór de zomer heeft zij haar diploma kok.'],
    ['goal', 'Met hulp van een budgetcoach betaalt zij elke maand de huur op tijd.'],
  ] as [FieldRole, string][])('a further step is no means: %s: %s', (role, text) =>
    expect(verdict(text, role)).toEqual([]),
  );
});

describe('a referral as goal', () => {
  test.each([
    ['whole', 'Wij verwijzen mevrouw door naar het wijkteam.'],
    ['whole', 'Mevrouw wordt aangemeld bij de kredietbank.'],
    ['goal', 'Doorverwijzen naar de GGZ'],
    ['goal', 'Aanmelden bij maatschappelijk werk'],
    ['support', 'Verwijzing naar de huisarts'],
    ['whole', 'De consulent draagt de zaak over aan jeugdzorg.'],
    ['support', 'Aanmelding bij de voedselbank.'],
    ['whole', 'Doel: mevrouw aanmelden bij schuldhulpverlening'],
  ] as [FieldRole, string][])('%s: %s', (role, text) => expect(verdict(text, role)).toEqual(['referral-as-goal']));

  test.each([
    ['whole', 'Wij verwijzen mevrouw door naar de GGZ, zodat zij weer zonder angst de straat op gaat.'],
    ['whole', 'Wij melden haar niet aan bij het wijkteam.'],
    ['whole', 'De huisarts heeft haar in 2023 doorverwezen naar de GGZ.'],
    ['whole', 'Wordt mevrouw aangemeld bij het wijkteam?'],
    ['situation', 'Zij is aangemeld bij de GGZ.'],
    [
      'whole',
      'Doel: vóór 1 juni betaalt mevrouw haar huur weer op tijd.\nActie: mevrouw meldt zich vóór 1 maart aan bij de budgetcursus.',
    ],
  ] as [FieldRole, string][])('not: %s: %s', (role, text) => expect(verdict(text, role)).toEqual([]));
});

describe('a goal that no main goal fits', () => {
  test.each([
    ['whole', 'Doel: een nieuwe start maken'],
    ['goal', 'Dat het beter gaat.'],
    ['goal', 'Weer gelukkig worden'],
    ['goal', 'Mevrouw wil verder met haar leven.'],
    ['goal', 'Een stap vooruit zetten.'],
    ['whole', 'Het doel is dat mevrouw weer vooruit kan.'],
    ['goal', 'Hij wil weer grip op zijn leven.'],
    ['goal', 'Een streep onder het verleden zetten'],
  ] as [FieldRole, string][])('%s: %s', (role, text) =>
    expect(verdict(text, role)).toEqual(['goal-without-main-goal']),
  );

  test.each([
    ['goal', 'Vóór 1 mei zijn er geen betalingsachterstanden meer.'],
    ['goal', 'Mevrouw slaapt weer zeven uur per nacht.'],
    ['goal', 'De jongste gaat elke dag naar school.'],
    ['goal', 'Hij heeft in september een betaalde baan.'],
    ['goal', 'Het gezin woont in een huis zonder schimmel.'],
    ['goal', 'Financiën: een nieuwe start maken'],
    ['whole', 'Hoofddoel Wonen: rust en een eigen plek'],
    ['situation', 'Zij wil weer gelukkig worden.'],
  ] as [FieldRole, string][])('not: %s: %s', (role, text) => expect(verdict(text, role)).toEqual([]));
});

test.each([
  ['goal', 'Wat is het doel van mevrouw?'],
  ['whole', 'Het doel van dit gesprek is kennismaken.'],
  ['evaluation', 'Wij kijken of het beter gaat.'],
  ['none', 'Doel: wasmachine aanschaffen'],
] as [FieldRole, string][])('no goal at all: %s: %s', (role, text) => expect(verdict(text, role)).toEqual([]));
