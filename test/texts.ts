import fc from 'fast-check';
import { type FieldRole, fieldRoles } from '../src/method/roles.ts';

// The same texts in every run, so that a failure repeats. FC_SEED tries other ones, FC_RUNS more of them.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20), numRuns: Number(process.env.FC_RUNS ?? 60) });

/** Pieces of plans, in the styles that people write them in: what random texts are mixed from. */
const fragments = [
  'Mw. krijgt t.b.v. jr. een bed.',
  'mw krijgt wasmachine € 450',
  '- wasmachine (€ 450)',
  '* cursus lassen, 12 lessen',
  '1. Doel 1: vóór 1 mei heeft mevrouw geen huurachterstand meer.',
  'Doel: werken',
  'Doel 2 – Wonen: een eigen huis',
  'Actie: cv maken',
  'Wie: moeder',
  'Wanneer: uiterlijk 1 juni 2027',
  'Situatie',
  'Hulp en voorzieningen:',
  'AFSPRAKEN',
  '| Doel | Actie | Wie |',
  '| --- | --- | --- |',
  'Werken\tcv maken\tmoeder',
  '|  | leeg | |',
  'zodat hij weer zonder pijn slaapt',
  ', omdat hij (nu 3x) te laat komt,',
  'om kleding in op te bergen.',
  'Wij verwijzen u door naar het wijkteam.',
  'Zij heeft in 2024 zelf een bank gekocht; wij vergoeden dit.',
  'Er wordt regelmatig gekeken naar de voortgang e.d.',
  'Mevrouw wil graag weer gelukkig worden',
  'Lukt het niet? Dan bellen wij…',
  'De heer B. en zijn zoon K. gaan 2x p/w naar de coach',
  'Evaluatie op 1-9-2027 met mevrouw.',
  'Er is geen laptop nodig.',
  'Kleding voor de kinderen, budget € 750,–',
  'oma past op (elke dinsdag)',
  'te te te om om om',
  '…',
  '((',
  '"',
  '€',
] as const;

const oddities = [
  '👨‍👩‍👧',
  '🏳️‍🌈',
  'e\u0301',
  '\u00a0',
  '\u202eנמל',
  '\u0000',
  '\ud800',
  '\udc00',
  'ﬁ',
  'İ',
  'ß',
  '\u200b',
  '\u2028',
];

/** Dutch fragments and oddities in any order, with any spacing between. */
export const mixture = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...fragments) },
        { weight: 1, arbitrary: fc.constantFrom(...oddities) },
      ),
      fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\r\n\r\n', '', ', ', '\t', ' | '),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.flat().join(''));

/** Any string of UTF-16 units, whole characters or halves. */
export const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
);

export const text = fc.oneof({ weight: 2, arbitrary: mixture }, { weight: 1, arbitrary: anything });

export const role = fc.constantFrom<FieldRole>(...fieldRoles);

/** The fields of a plan, each with its own id. */
export const fields = fc
  .array(fc.record({ role, text }), { minLength: 1, maxLength: 4 })
  .map((list) => list.map((field, i) => ({ id: `field-${i}`, ...field })));
