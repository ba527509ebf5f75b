import { describe, expect, test } from 'vitest';
import { canonise } from '../../src/language/canon.ts';
import { amounts, frequencies, timeExpressions } from '../../src/language/time.ts';
import { tokenise } from '../../src/language/tokens.ts';

const canon = (text: string) => canonise(tokenise(text));
const times = (text: string) => timeExpressions(canon(text));

describe('time-bound', () => {
  test.each([
    'Zij belt de school vóór 1 mei.',
    'Hij levert het formulier uiterlijk 15 maart 2027 in.',
    'Start per 1 sept.',
    'De cursus begint op 03-02-2027.',
    'Klaar op 3/2/27.',
    'Zij start 2027-02-03.',
    'De hulp loopt t/m 31 december.',
    'Begeleiding van 1 maart tot 1 juni.',
    'Binnen drie weken vult hij het formulier in.',
    'Binnen 6 wkn is er een kast.',
    'Zij werkt over twee maanden weer.',
    'De coach komt gedurende een half jaar.',
    'Hij volgt anderhalf jaar een opleiding.',
    'Begeleiding voor de duur van 12 weken.',
    'De eerste drie maanden komt de coach.',
    'Vanaf september gaat zij naar school.',
    'Eind juni heeft hij een plan.',
    'Medio 2027 is de lening afgelost.',
    'In week 14 gaat hij op bezoek.',
    'In Q3 is het klaar.',
    'Vóór de zomervakantie is de zoon aangemeld.',
    'Na de herfstvakantie start de bijles.',
    'Dit schooljaar gaat zij elke dag naar school.',
    'Volgende maand kiest zij een bed.',
    'Tijdens de oriëntatie bezoekt hij twee bedrijven.',
    'Na de verhuizing koopt zij een kast.',
    'Morgen belt hij de huisarts.',
    'Aan het eind van het jaar is de schuld afgelost.',
    'Zij is met ingang van 1 april ingeschreven.',
    'M.i.v. 1 april krijgt zij hulp.',
    'Uiterlijk vrijdag 12 juni belt zij de bank.',
    'In het voorjaar van 2027 doet zij examen.',
    'Drie maanden lang komt de coach langs.',
    'Zij wil vóór haar verjaardag op 8 mei weer fietsen.',
  ])('%s', (text) => expect(times(text).some((time) => !time.past)).toBe(true));
});

describe('not time-bound', () => {
  test.each([
    'Zij belt de school zo snel mogelijk.',
    'Hij zoekt binnenkort werk.',
    'Op termijn wil zij verhuizen.',
    'T.z.t. gaat hij sporten.',
    'In de toekomst wil zij werken.',
    'De coach komt 2x per week.',
    'Begeleiding 3 uur p/w.',
    'Zij sport elke dinsdag.',
    'Hij belt dinsdag de huisarts.',
    'De hulp komt wekelijks.',
    'Een wasmachine van € 450.',
    'Een budget van 2026 euro.',
    'Zij heeft een zoon van 12 jaar.',
    'Haar dochter (9 jaar) slaapt slecht.',
    'Hij is 2 jaar geleden gescheiden.',
    'Zij heeft 2-3 keer gebeld.',
    'Hij wil later gaan werken.',
    'Zij is 38 jaar oud.',
    'Het gezin woont op nummer 2027.',
    'Hij mag drie keer op proef meedoen.',
    'Zij rijdt met de auto naar haar werk.',
    'Zij wil er snel bij zijn.',
  ])('%s', (text) => expect(times(text).filter((time) => !time.past)).toEqual([]));
});

describe('tells the past', () => {
  test.each(['Zij woont hier sinds 2019.', 'Een rekening uit maart 2024.', 'De factuur van 3 februari.'])(
    '%s',
    (text) => expect(times(text).map((time) => time.past)).toEqual([true]),
  );

  test('a range with van is no past', () =>
    expect(times('van 3 februari tot 1 mei').some((time) => !time.past)).toBe(true));
});

describe('frequencies', () => {
  test.each([
    '2x per week',
    'twee keer per maand',
    '3 uur p/w',
    '4 uur p.w.',
    'elke dinsdag',
    'om de twee weken',
    'iedere avond',
    'wekelijks',
    'tweewekelijkse gesprekken',
    'drie dagdelen per week',
    '€ 50 per maand',
    'dagelijks',
    'eenmaal per kwartaal',
    'iedere woensdagmiddag',
  ])('%s', (text) => expect(frequencies(canon(`Hij komt ${text} langs.`))).not.toEqual([]));

  test.each(['regelmatig', 'af en toe', 'in mei', 'twee coaches', 'vóór 1 mei', 'de hele week'])(
    'no frequency: %s',
    (text) => expect(frequencies(canon(`Hij komt ${text} langs.`))).toEqual([]),
  );
});

describe('amounts', () => {
  test.each([
    '€ 450',
    '€450,00',
    '1.250 euro',
    '12 lessen',
    'tien gesprekken',
    '2 uur',
    '60 minuten',
    'twee vacatures',
    '80%',
    '5 km',
    'drie sollicitatiebrieven',
  ])('%s', (text) => expect(amounts(canon(`Hij krijgt ${text} van ons.`))).not.toEqual([]));

  test.each(['een bed', 'het bedrag', 'enkele lessen', 'doel 2', 'meer geld'])('no amount: %s', (text) =>
    expect(amounts(canon(`Hij krijgt ${text} van ons.`))).toEqual([]),
  );
});
