import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Agreement,
  addresses,
  agreementSentence,
  agreementWordings,
  emptySlots,
  type Reasoning,
  reasoningSentence,
  type SentenceAddress,
  type Wording,
  wordings,
} from '../../src/panel/model/sentences.ts';
import { check, core } from '../checking.ts';

const washing: Reasoning = {
  mainGoal: 'Gezin',
  goal: 'de kinderen elke dag met schone kleren naar school brengen',
  circumstance: 'De wasmachine is in maart kapotgegaan.',
  obstacle: 'Er is geen geld voor een nieuwe',
  provision: 'een wasmachine van € 450',
  effect: 'thuis wassen',
};

describe('the reasoning sentence', () => {
  test.each<[Wording, string]>([
    [
      'story',
      'De wasmachine is in maart kapotgegaan. Er is geen geld voor een nieuwe. Mevrouw wil de kinderen elke dag met schone kleren naar school brengen. Daarom krijgt zij een wasmachine van € 450, zodat zij thuis kan wassen. Dit hoort bij het hoofddoel Gezin.',
    ],
    [
      'goal_first',
      'Voor het hoofddoel Gezin wil mevrouw de kinderen elke dag met schone kleren naar school brengen. Dat lukt nu niet: er is geen geld voor een nieuwe. De wasmachine is in maart kapotgegaan. Met een wasmachine van € 450 kan zij thuis wassen.',
    ],
  ])('%s', (wording, text) => {
    expect(reasoningSentence(washing, 'mevrouw', wording)).toBe(text);
  });

  test('fits its verbs to the form of address', () => {
    const said = (address: SentenceAddress) => reasoningSentence(washing, address, 'short');
    expect(said('u')).toContain('U wilt de kinderen');
    expect(said('u')).toContain('zodat u thuis kunt wassen');
    expect(said('je')).toContain('Je krijgt daarom');
    expect(said('ik')).toContain('Ik krijg daarom');
    expect(said('meneer')).toContain('Hij krijgt daarom');
  });

  test('puts "kan" before the verbs at the end', () => {
    const said = (effect: string) => reasoningSentence({ ...washing, effect }, 'mevrouw', 'story');
    expect(said('in haar huis blijven wonen')).toContain('zodat zij in haar huis kan blijven wonen.');
    expect(said('weer slapen.')).toContain('zodat zij weer kan slapen.');
    expect(said('slapen en weer werken')).toContain('Daarmee kan zij slapen en weer werken.');
  });

  test('shows what is still empty', () => {
    const empty = { mainGoal: '', goal: '', circumstance: ' ', obstacle: '', provision: 'een fiets', effect: '' };
    expect(emptySlots(empty)).toEqual(['goal', 'circumstance', 'obstacle', 'effect']);
    for (const wording of wordings) {
      const text = reasoningSentence(empty, 'u', wording);
      expect(text.match(/\[[^\]]+\]/g)).toHaveLength(4);
      expect(text).not.toContain('hoofddoel');
    }
  });
});

/** Things that go together, so that the sentences are ones that people write. */
const worlds = [
  {
    mainGoal: ['Gezin', 'Zorg'],
    goal: ['de kinderen elke dag met schone kleren naar school brengen', 'thuis rust en structuur hebben'],
    circumstance: [
      'De wasmachine is in maart kapotgegaan',
      'het gezin wast bij familie aan de andere kant van de stad',
    ],
    obstacle: ['Er is geen geld voor een nieuwe.', 'de uitkering is te laag om te sparen'],
    provision: ['een wasmachine (€ 450)', 'een wasmachine en een droger', 'een tweedehands wasmachine'],
    effect: ['thuis wassen en de kinderen schone kleren geven', 'de kinderen verzorgd naar school laten gaan'],
  },
  {
    mainGoal: ['Wonen', 'Financiën'],
    goal: ['in de eigen woning blijven wonen', 'de huur elke maand op tijd betalen'],
    circumstance: ['Er is een huurachterstand van € 1.850', 'de verhuurder dreigt met ontruiming'],
    obstacle: ['de post blijft ongeopend', 'Door de schulden is er geen overzicht meer'],
    provision: [
      'een budgetcoach',
      'schuldhulpverlening',
      '€ 1.850 voor de huurachterstand',
      'tien gesprekken met een budgetcoach',
    ],
    effect: ['zelf de vaste lasten op tijd betalen', 'zonder nieuwe schulden in de woning blijven wonen'],
  },
  {
    mainGoal: ['Werk'],
    goal: ['weer een vaste baan vinden', 'vóór 1 februari 2027 een diploma halen'],
    circumstance: ['Het rijbewijs is verlopen', 'de fabriek in het dorp is gesloten'],
    obstacle: [
      'zonder auto zijn de bedrijven in de regio niet te bereiken',
      'Zonder diploma nemen werkgevers niemand aan',
    ],
    provision: [
      'tien rijlessen',
      'een laptop',
      'een cursus Nederlands',
      'een jobcoach, 2 uur per week',
      'reiskosten voor een jaar',
    ],
    effect: ['werk buiten het dorp aannemen', 'de opleiding afmaken en een baan vinden'],
  },
  {
    mainGoal: ['Zorg'],
    goal: ['weer hele nachten slapen', 'weer sterk genoeg zijn om voor het gezin te zorgen'],
    circumstance: ['Sinds de toeslagenaffaire zijn er elke nacht nachtmerries', 'het bed is doorgezakt'],
    obstacle: ['door de pijn in de rug lukt slapen niet', 'de wachttijd bij de GGZ is negen maanden'],
    provision: ['een bed met een goed matras', 'acht sessies EMDR', 'een sportabonnement voor een jaar'],
    effect: ['uitgerust opstaan en overdag energie hebben', 'herstellen en weer meedoen'],
  },
];

const reasonings = fc.constantFrom(...worlds).chain((world) =>
  fc.record(
    Object.fromEntries(Object.entries(world).map(([slot, values]) => [slot, fc.constantFrom(...values)])) as {
      [Key in keyof Reasoning]: fc.Arbitrary<string>;
    },
  ),
);

test('200 combinations get no finding of what a help is for', () => {
  fc.assert(
    fc.property(
      reasonings,
      fc.constantFrom(...addresses),
      fc.constantFrom(...wordings),
      (reasoning, address, wording) => {
        const text = reasoningSentence(reasoning as Reasoning, address, wording);
        for (const role of ['whole', 'support'] as const) {
          const found = check(text, role).findings.filter(({ rule }) => core.includes(rule));
          expect(found.map(({ rule }) => `${role} ${rule}: ${text}`)).toEqual([]);
        }
      },
    ),
    { numRuns: 200 },
  );
});

describe('the agreement', () => {
  const call: Agreement = {
    who: 'Mevrouw',
    what: 'belt de verhuurder',
    when: '2026-05-15',
    measure: 'er een betalingsregeling is ondertekend',
    help: 'haar zus',
    agreed: true,
  };

  test('says who does what by when, and how one sees it', () => {
    expect(agreementSentence(call, 'mevrouw', 'running')).toBe(
      'Mevrouw belt de verhuurder met hulp van haar zus vóór 15 mei 2026. Dit is klaar als er een betalingsregeling is ondertekend. Mevrouw heeft dit zelf voorgesteld.',
    );
    expect(agreementSentence(call, 'mevrouw', 'when_first')).toBe(
      'Vóór 15 mei 2026 belt mevrouw de verhuurder met hulp van haar zus. Dit is klaar als er een betalingsregeling is ondertekend. Mevrouw heeft dit zelf voorgesteld.',
    );
  });

  test.each(agreementWordings)('is complete for the checker (%s)', (wording) => {
    const { statements } = check(agreementSentence(call, 'mevrouw', wording), 'agreements');
    expect(statements[0]?.smart).toBe('SMART');
  });

  test('of somebody else shows that the resident agrees', () => {
    const text = agreementSentence({ ...call, who: 'de consulent' }, 'ik', 'running');
    expect(text).toContain('Dit is afgesproken met mij.');
    expect(check(text, 'agreements').statements[0]?.smart).toBe('SMART');
  });
});
