import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defaultKader, kaders } from '../../src/method/index.ts';
import { kaderSchema, parseKader } from '../../src/method/kader.ts';

// biome-ignore lint/suspicious/noExplicitAny: a broken kader has no type
type Loose = any;

/** What an organisation would supply: the default kader as JSON, with room for every kind of part. */
function draft(): Loose {
  const kader = JSON.parse(JSON.stringify(defaultKader));
  kader.extraRequirements = [
    {
      kind: 'names-development-aim',
      per: 'provision',
      aims: [
        { id: 'groei', name: 'Groei', words: ['groei'] },
        { id: 'stabilisatie', name: 'Stabilisatie', words: ['stabilisatie'] },
      ],
      severity: 'warning',
      title: 'Noem de richting',
      explanation: 'De richting bepaalt de duur.',
      source: 'wht',
    },
  ];
  return kader;
}

const errorsOf = (json: unknown) => {
  const result = parseKader(json);
  return 'errors' in result ? result.errors : [];
};

describe('a valid kader', () => {
  test.each(kaders.map((kader) => [kader.id, kader] as const))('%s is accepted unchanged', (_id, kader) => {
    expect(parseKader(JSON.parse(JSON.stringify(kader)))).toEqual({ kader });
  });

  test('an extra requirement is accepted', () => {
    expect(errorsOf(draft())).toEqual([]);
  });

  test('what may be left out gets its default', () => {
    const kader = draft();
    delete kader.extraRequirements;
    delete kader.examples;
    kader.rules = {};
    kader.guidance = [{ id: 'a', title: 'A', body: 'B', source: 'wht' }];
    const result = parseKader(kader);
    expect('kader' in result && result.kader.extraRequirements).toEqual([]);
    expect('kader' in result && result.kader.guidance[0]).toMatchObject({ roles: [], rules: [] });
  });

  test('spaces around a text are taken off', () => {
    const kader = draft();
    kader.name = '  Ons kader ';
    const result = parseKader(kader);
    expect('kader' in result && result.kader.name).toBe('Ons kader');
  });
});

/** What is broken, how, the place that must be named and a piece of the advice. */
const broken: [string, (kader: Loose) => void, string, RegExp][] = [
  ['no id', (k) => delete k.id, 'id', /ontbreekt.*een tekst/],
  ['an id with a capital and a space', (k) => (k.id = 'Ons kader'), 'id', /kan geen id zijn/],
  ['an id that is too long', (k) => (k.id = 'a'.repeat(61)), 'id', /hoogstens 60/],
  ['no name', (k) => delete k.name, 'name', /ontbreekt/],
  ['an empty name', (k) => (k.name = '   '), 'name', /leeg/],
  ['a name that is a number', (k) => (k.name = 7), 'name', /een getal.*een tekst/],
  ['a name that is null', (k) => (k.name = null), 'name', /null/],
  ['a version in words', (k) => (k.version = 'de nieuwste'), 'version', /geen versie.*2026\.1/],
  ['no sources', (k) => (k.sources = []), 'sources', /te kort.*ten minste 1/],
  ['a source with a plain http address', (k) => (k.sources[0].url = 'http://vng.nl'), 'sources[0].url', /https:\/\//],
  [
    'a source with a script as address',
    (k) => (k.sources[1].url = 'javascript:alert(1)'),
    'sources[1].url',
    /webadres/,
  ],
  ['a source without a name', (k) => delete k.sources[0].name, 'sources[0].name', /ontbreekt/],
  ['two sources with one id', (k) => k.sources.push({ ...k.sources[0] }), 'sources[4].id', /komt vaker voor/],
  ['main goals that are no list', (k) => (k.mainGoals = { wonen: 1 }), 'mainGoals', /een lijst/],
  ['no main goals', (k) => (k.mainGoals = []), 'mainGoals', /te kort/],
  ['two main goals with one id', (k) => (k.mainGoals[2].id = 'housing'), 'mainGoals[2].id', /"housing".*eigen id/],
  ['a main goal without words', (k) => delete k.mainGoals[3].vocabulary, 'mainGoals[3].vocabulary', /een lijst/],
  ['a word that is a number', (k) => k.mainGoals[0].vocabulary.push(3), 'mainGoals[0].vocabulary[3]', /een tekst/],
  ['an empty question', (k) => (k.mainGoals[0].questions = ['']), 'mainGoals[0].questions[0]', /leeg/],
  [
    'too many words',
    (k) => (k.mainGoals[0].vocabulary = Array.from({ length: 501 }, (_, index) => `woord${index}`)),
    'mainGoals[0].vocabulary',
    /te lang.*hoogstens 500/,
  ],
  ['a role that is unknown', (k) => (k.fieldRoles[0].role = 'kop'), 'fieldRoles[0].role', /Kies uit: .*"situation"/],
  ['a role without labels', (k) => (k.fieldRoles[0].labels = []), 'fieldRoles[0].labels', /te kort/],
  ['a role twice', (k) => (k.fieldRoles[1].role = k.fieldRoles[0].role), 'fieldRoles[1].role', /twee keer/],
  ['a label of two roles', (k) => (k.fieldRoles[1].labels[0] = 'situatie'), 'fieldRoles[1].labels[0]', /hoort al bij/],
  ['a rule that does not exist', (k) => (k.rules['geen-regel'] = { on: true }), 'rules', /"geen-regel"/],
  ['a rule that is neither on nor off', (k) => (k.rules.unmotivated = {}), 'rules.unmotivated.on', /true of false/],
  ['a rule that is on in words', (k) => (k.rules.unmotivated.on = 'ja'), 'rules.unmotivated.on', /true of false/],
  [
    'a severity that is unknown',
    (k) => (k.rules.unmotivated.severity = 'erg'),
    'rules.unmotivated.severity',
    /"erg".*"info"/,
  ],
  ['guidance without a text', (k) => delete k.guidance[4].body, 'guidance[4].body', /ontbreekt/],
  ['guidance that is too long', (k) => (k.guidance[0].body = 'a'.repeat(4001)), 'guidance[0].body', /hoogstens 4000/],
  ['two guidance items with one id', (k) => (k.guidance[1].id = k.guidance[0].id), 'guidance[1].id', /komt vaker voor/],
  ['guidance for an unknown rule', (k) => (k.guidance[0].rules = ['x']), 'guidance[0].rules[0]', /Kies uit/],
  ['guidance for an unknown role', (k) => (k.guidance[0].roles = ['x']), 'guidance[0].roles[0]', /Kies uit/],
  [
    'guidance from an unknown source',
    (k) => (k.guidance[3].source = 'krant'),
    'guidance[3].source',
    /"krant".*sources/,
  ],
  ['a term of half a week', (k) => (k.terms[0].count = 0.5), 'terms[0].count', /heel getal/],
  ['a term of nothing', (k) => (k.terms[0].count = 0), 'terms[0].count', /te klein/],
  ['a term without end', (k) => (k.terms[0].count = 5000), 'terms[0].count', /te groot/],
  ['a term in an unknown unit', (k) => (k.terms[1].unit = 'weken'), 'terms[1].unit', /Kies uit: .*"weeks"/],
  ['a term from an unknown source', (k) => (k.terms[0].source = 'krant'), 'terms[0].source', /"krant"/],
  [
    'a requirement of an unknown kind',
    (k) => (k.extraRequirements[0].kind = 'x'),
    'extraRequirements[0].kind',
    /soort/,
  ],
  [
    'a requirement without aims',
    (k) => (k.extraRequirements[0].aims = []),
    'extraRequirements[0].aims',
    /ten minste 2/,
  ],
  [
    'two aims with one id',
    (k) => (k.extraRequirements[0].aims[1].id = 'groei'),
    'extraRequirements[0].aims[1].id',
    /eigen id/,
  ],
  ['a requirement per week', (k) => (k.extraRequirements[0].per = 'week'), 'extraRequirements[0].per', /Kies uit/],
  [
    'a requirement from nowhere',
    (k) => (k.extraRequirements[0].source = 'krant'),
    'extraRequirements[0].source',
    /"krant"/,
  ],
  ['a pattern in a requirement', (k) => (k.extraRequirements[0].pattern = '.*'), 'extraRequirements[0]', /"pattern"/],
  ['an example without its reason', (k) => delete k.examples[0].why, 'examples[0].why', /ontbreekt/],
  ['two examples with one id', (k) => (k.examples[1].id = k.examples[0].id), 'examples[1].id', /komt vaker voor/],
  ['a part with a typing error', (k) => (k.guidances = []), '', /Het bestand: .*"guidances".*naam/],
];

describe('a broken kader is refused, with the place and the way to mend it', () => {
  test('there are at least thirty kinds', () => {
    expect(broken.length).toBeGreaterThanOrEqual(30);
  });

  test.each(broken)('%s', (_what, spoil, path, advice) => {
    const kader = draft();
    spoil(kader);
    const errors = errorsOf(kader);
    expect(errors.map((error) => error.path)).toEqual([path]);
    expect(errors[0]?.message).toMatch(advice);
    expect(errors[0]?.message).toContain(path === '' ? 'Het bestand' : `${path}:`);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', '{}'],
    ['a number', 3],
  ])('a file that holds %s', (_what, json) => {
    expect(errorsOf(json)).toEqual([{ path: '', message: expect.stringMatching(/^Het bestand: .*een onderdeel/) }]);
  });

  test('all errors are told at once', () => {
    const kader = draft();
    kader.name = '';
    kader.guidance[0].source = 7;
    delete kader.terms;
    expect(errorsOf(kader).map((error) => error.path)).toEqual(['name', 'guidance[0].source', 'terms']);
  });
});

test('every list and text has a maximum, and every part refuses what it does not know', () => {
  const open: string[] = [];
  const visit = (node: Loose, path: string) => {
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'array' && node.maxItems === undefined) open.push(path);
    if (node.type === 'string' && !node.enum && !node.const && !node.maxLength && !node.pattern) open.push(path);
    if (node.properties && node.additionalProperties !== false) open.push(path);
    for (const [key, child] of Object.entries(node)) visit(child, `${path}/${key}`);
  };
  visit(z.toJSONSchema(kaderSchema, { io: 'input' }), '');
  expect(open).toEqual([]);
});
