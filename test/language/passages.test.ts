import { describe, expect, test } from 'vitest';
import { type Passage, passages } from '../../src/language/passages.ts';

/** A passage as `kind: sentence / sentence`, label words left out. */
const show = (passage: Passage) =>
  `${passage.kind}: ${passage.sentences.map((s) => s.text.slice(s.bodyStart)).join(' / ')}`;
const cut = (text: string, lineItems = false) => passages(text, lineItems).map(show);
const roles = (text: string) =>
  passages(text).flatMap((p) => p.sentences.map((s) => s.label?.role ?? p.section?.label?.role ?? '–'));

describe('sentences', () => {
  test.each([
    ['Mw. krijgt t.b.v. jr. een bed.', ['Mw. krijgt t.b.v. jr. een bed.']],
    ['Zij krijgt een bed. Zij slaapt nu op de grond.', ['Zij krijgt een bed.', 'Zij slaapt nu op de grond.']],
    ['zij krijgt een bed. zij slaapt nu op de grond', ['zij krijgt een bed.', 'zij slaapt nu op de grond']],
    ['Zij slaapt slecht.Hij werkt.', ['Zij slaapt slecht.', 'Hij werkt.']],
    ['Komt hij? Ja! Hij komt… Zij ook.', ['Komt hij?', 'Ja!', 'Hij komt…', 'Zij ook.']],
    ['De kosten zijn € 1.250,50 per jaar.', ['De kosten zijn € 1.250,50 per jaar.']],
    ['Dhr. B. en mw. C. gaan samen.', ['Dhr. B. en mw. C. gaan samen.']],
    ['Zij woont bij haar zoon M. Hij slaapt slecht.', ['Zij woont bij haar zoon M.', 'Hij slaapt slecht.']],
    ['Start per 1 jan. 2027 bij de GGZ.', ['Start per 1 jan. 2027 bij de GGZ.']],
    ['Hij krijgt o.a. een bed, kast e.d. in juni.', ['Hij krijgt o.a. een bed, kast e.d. in juni.']],
    ['Zij zei: ‘Ik wil werken.’ Dat is het doel.', ['Zij zei: ‘Ik wil werken.’', 'Dat is het doel.']],
    ['Begeleiding max. 2 uur p.w. vanaf mei.', ['Begeleiding max. 2 uur p.w. vanaf mei.']],
    ['...', []],
    ['– — •', []],
  ] as [string, string[]][])('%j', (text, sentences) =>
    expect(passages(text).flatMap((p) => p.sentences.map((s) => s.text))).toEqual(sentences),
  );
});

describe('paragraphs and lines', () => {
  test.each([
    [
      'a blank line parts',
      'Hij slaapt slecht.\n\nZij werkt.',
      ['paragraph: Hij slaapt slecht.', 'paragraph: Zij werkt.'],
    ],
    ['lines go together', 'Hij slaapt slecht.\nZij werkt.', ['paragraph: Hij slaapt slecht. / Zij werkt.']],
    ['CRLF', 'Hij slaapt slecht.\r\n\r\nZij werkt.\r\n', ['paragraph: Hij slaapt slecht.', 'paragraph: Zij werkt.']],
    ['a line of spaces is blank', 'Hij slaapt.\n \t \nZij werkt.', ['paragraph: Hij slaapt.', 'paragraph: Zij werkt.']],
  ] as [string, string, string[]][])('%s', (_name, text, expected) => expect(cut(text)).toEqual(expected));

  test('in a field of items every line stands on its own', () =>
    expect(cut('wasmachine € 450\nbed € 300', true)).toEqual(['paragraph: wasmachine € 450', 'paragraph: bed € 300']));

  test('a line broken off by a fixed width goes on', () =>
    expect(
      cut('een opleiding tot kok van één jaar bij het college in de stad\nzodat hij vast werk vindt', true),
    ).toHaveLength(1));
});

describe('list items', () => {
  test.each(['-', '*', '•', '–', '1.', '1)', '(1)', 'a.', 'a)', '☐', '✓', '+'])('%s', (sign) =>
    expect(cut(`${sign} een bed\n${sign} een kast`)).toEqual(['item: een bed', 'item: een kast']),
  );

  test('signs stay outside the sentence', () => {
    const [item] = passages('  - een bed');
    expect(item).toMatchObject({ kind: 'item', sentences: [{ start: 4, end: 11 }] });
  });

  test('a line that is indented belongs to its item', () =>
    expect(cut('- een bed\n  voor de zoon\n- een kast')).toEqual(['item: een bed / voor de zoon', 'item: een kast']));

  test.each([
    ['colon', 'Om weer te slapen krijgt zij:\n- een bed\n- een deken'],
    ['blank line after the colon', 'Om weer te slapen krijgt zij:\n\n- een bed\n- een deken'],
    ['full stop', 'Zij wil weer slapen. Daarom zetten wij in.\n1. een bed\n2. een deken'],
  ])('the sentence above governs the list: %s', (_name, text) => {
    const list = passages(text);
    expect(list.slice(1).map((item) => item.intro)).toEqual([list[0], list[0]]);
  });

  test('a paragraph between ends the list', () => {
    const list = passages('Zij krijgt:\n- een bed\n\nHij werkt veel.\n\n- een kast');
    expect(list.map((p) => p.intro !== null)).toEqual([false, true, false, false]);
  });

  test('a bare heading governs no list', () =>
    expect(passages('Hulp\n- een bed\n- een kast').map((p) => p.intro)).toEqual([null, null]));

  test.each(['2 uur begeleiding', '1.250 euro', '-', 'e-bike voor het werk'])('no item: %s', (text) =>
    expect(passages(text).every((p) => p.kind !== 'item')).toBe(true),
  );
});

describe('tables', () => {
  test.each([
    ['tabs', 'een bed\t€ 300\tin mei', ['row: een bed / € 300 / in mei']],
    ['bars', '| een bed | € 300 | in mei |', ['row: een bed / € 300 / in mei']],
    ['one bar', 'een bed | € 300', ['row: een bed / € 300']],
    ['empty cells', '| een bed | | in mei |', ['row: een bed / in mei']],
    ['rule under the header', 'Wat | Wie | Wanneer\n--- | --- | ---\nbed | oma | mei', ['row: bed / oma / mei']],
    ['header', 'Doel\tActie\tWie\nWerken\tcv maken\tmoeder', ['row: Werken / cv maken / moeder']],
  ] as [string, string, string[]][])('%s', (_name, text, expected) => expect(cut(text)).toEqual(expected));

  test('columns label their cells', () =>
    expect(roles('Doel | Actie | Wie | Wanneer\nWerken | cv maken | moeder | in mei')).toEqual([
      'goal',
      'agreements',
      'who',
      'when',
    ]));

  test('an empty cell keeps the columns in line', () =>
    expect(roles('| Actie | Wie | Wanneer |\n| cv maken | | in mei |')).toEqual(['agreements', 'when']));

  test('every row is a passage of its own', () =>
    expect(cut('Wat\tWie\nbed kopen\toma\nkast kopen\topa')).toEqual([
      'row: bed kopen / oma',
      'row: kast kopen / opa',
    ]));
});

describe('labelled lines', () => {
  test('lines together are one block', () => {
    const list = passages('Doel: werken\nActie: cv maken\nWie: moeder\nWanneer: vóór 1 mei');
    expect(list.map(show)).toEqual(['block: werken / cv maken / moeder / vóór 1 mei']);
    expect(list[0]!.sentences.map((s) => s.label?.role)).toEqual(['goal', 'agreements', 'who', 'when']);
  });

  test.each([
    ['a new Doel', 'Doel: werken\nActie: cv maken\nDoel: slapen\nActie: bed kopen'],
    ['a blank line', 'Doel 1: werken\nActie: cv maken\n\nDoel 2: slapen\nActie: bed kopen'],
  ])('%s begins a new block', (_name, text) =>
    expect(cut(text)).toEqual(['block: werken / cv maken', 'block: slapen / bed kopen']),
  );

  test.each([
    ['Doel 1: werken', '1'],
    ['Doel 2 – Wonen: een eigen huis', '2'],
    ['Doel 1. Moeder wil werken.', '1'],
    ['Subdoel a: werken', 'a'],
    ['Doel: werken', null],
  ])('number of %s', (text, number) => {
    const sentences = passages(text).flatMap((p) => p.sentences);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]!.label).toMatchObject({ role: 'goal', number });
  });

  test.each([
    ['Hoofddoel Wonen: een eigen huis', 'housing'],
    ['Financiën: geen schulden in mei', 'finance'],
    ['Doel (Werk): een baan', 'work'],
    ['Doel 3 – Gezin: samen eten', 'family'],
  ])('main goal of %s', (text, mainGoal) => expect(passages(text)[0]!.sentences[0]!.label).toMatchObject({ mainGoal }));

  test('a clause with a verb before the colon is no label', () =>
    expect(roles('Het doel is dat hij werkt: in mei')).toEqual(['–']));
});

describe('headings', () => {
  test.each([
    ['SITUATIE\nZij slaapt slecht.', ['situation']],
    ['Situatie\n\nZij slaapt slecht.', ['situation']],
    ['Situatie:\nZij slaapt slecht.', ['situation']],
    ['Doelen\n1. Zij wil werken.\n2. Zij wil slapen.', ['goal', 'goal']],
    ['Hulp en voorzieningen\n- een bed', ['support']],
    ['Afspraken\n\n- Moeder belt de school.', ['agreements']],
    ['1. Situatie\nZij slaapt slecht.\n\n2. Doelen\nZij wil werken.', ['situation', 'goal']],
    ['Evaluatie\nOp 1 mei kijken wij terug.', ['evaluation']],
    ['Niet ingezet\n- een laptop', ['excluded']],
  ] as [string, string[]][])('%j', (text, expected) => expect(roles(text)).toEqual(expected));

  test('a heading is no passage', () =>
    expect(cut('Doelen\n\nZij wil werken.')).toEqual(['paragraph: Zij wil werken.']));
});
