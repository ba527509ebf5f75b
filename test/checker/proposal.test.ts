import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/checker/checker.ts';
import type { FieldText, Proposal } from '../../src/checker/types.ts';
import type { FieldRole, RuleId } from '../../src/method/roles.ts';
import { core } from '../checking.ts';

const checker = createChecker();
const fieldOf = (text: string, role: FieldRole): FieldText => ({ id: 'f', role, text });
const findingsOf = (field: FieldText) => checker.check([field], { planLevel: false }).findings;

function proposed(rule: RuleId, text: string, role: FieldRole): Proposal {
  const field = fieldOf(text, role);
  const finding = findingsOf(field).find((found) => found.rule === rule);
  if (!finding) throw new Error(`no ${rule} in ${text}`);
  const proposal = checker.propose(finding, [field]);
  if (!proposal) throw new Error(`no proposal for ${text}`);
  return proposal;
}

/** The text after the proposal was accepted, its open places filled in by the user. */
const accept = (text: string, proposal: Proposal, words: readonly string[]) => {
  let next = 0;
  const sentence = proposal.text.replace(/\[[^\]]*\]/g, () => words[next++ % words.length]!);
  return text.slice(0, proposal.start) + sentence + text.slice(proposal.end);
};

const rows: [RuleId, FieldRole, string, filled: string[]][] = [
  [
    'provision-without-goal',
    'whole',
    'Mevrouw krijgt een wasmachine van € 450.',
    ['haar kinderen schoon naar school stuurt'],
  ],
  ['provision-without-goal', 'whole', '- wasmachine (€ 450)', ['haar kinderen schoon naar school stuurt']],
  ['provision-without-goal', 'support', 'Fiets voor de oudste zoon', ['op tijd op zijn stage komt']],
  ['provision-without-goal', 'whole', 'Hulp: een bed', ['weer zonder pijn slaapt']],
  ['provision-without-goal', 'whole', 'Ik krijg een laptop van mijn consulent', ['mijn opleiding tot kok afmaak']],
  [
    'provision-without-goal',
    'whole',
    'Wij vergoeden zwemles, omdat zij bang is in het water.',
    ['weer met haar vrienden speelt'],
  ],
  ['means-as-goal', 'goal', 'Een laptop kopen.', ['vóór 1 juli haar diploma halen']],
  ['means-as-goal', 'whole', 'Doel 3: fiets', ['weer elke dag naar haar werk gaan']],
  ['means-as-goal', 'whole', 'Doel is het inzetten van een budgetcoach.', ['elke maand de huur op tijd betalen']],
  [
    'means-as-goal',
    'whole',
    '* Mevrouw krijgt een kast om kleding in op te bergen.',
    ['geen boetes meer krijgen doordat de post zoek is'],
  ],
  ['referral-as-goal', 'whole', 'Wij verwijzen mevrouw door naar het wijkteam.', ['weer onder de mensen komt']],
  ['referral-as-goal', 'goal', 'Aanmelden bij maatschappelijk werk', ['weer zonder schulden leeft']],
  ['goal-without-main-goal', 'goal', 'Weer gelukkig worden.', ['elke maand de huur op tijd betalen', '1 mei']],
  ['goal-without-main-goal', 'whole', 'Doel 1: een nieuwe start maken', ['een betaalde baan hebben', '1 september']],
];

describe.each(rows)('%s in %s: %j', (rule, role, text, words) => {
  const proposal = proposed(rule, text, role);

  test('keeps label and list sign, and ends as a sentence', () => {
    const sign = /^(?:[-*] )?(?:Doel \d: |Hulp: )?/.exec(text)![0];
    expect((text.slice(0, proposal.start) + proposal.text).startsWith(sign)).toBe(true);
    expect(proposal.text).not.toMatch(/\s[.,;]|[.,;]{2}| {2}/);
    expect(/[.!?]$/.test(proposal.text)).toBe(/[.!?]$/.test(text) || !/^(?:[-*]|Hulp|Doel)/.test(text));
  });

  test('has an open place for what is not known', () => {
    expect(proposal.text).toMatch(/\[[^\]]+\]/);
    for (const slot of proposal.slots) expect(slot.hint.length).toBeGreaterThan(5);
  });

  test('filled in, it has no finding of this kind left', () => {
    const result = accept(text, proposal, words);
    expect(
      findingsOf(fieldOf(result, role)).filter((found) => core.includes(found.rule)),
      result,
    ).toEqual([]);
  });
});

test.each(rows.filter(([rule]) => rule === 'provision-without-goal' || rule === 'referral-as-goal'))(
  'keeps the words of the writer: %s in %s: %j',
  (rule, role, text) => {
    const original = text.replace(/^[-*] /, '').replace(/[.]$/, '');
    expect(proposed(rule, text, role).text).toContain(original);
  },
);

describe('what the plan says already', () => {
  test('the provision', () =>
    expect(
      proposed('provision-without-goal', 'Mevrouw krijgt een wasmachine van € 450.', 'whole').slots.find(
        (slot) => slot.name === 'provision',
      )?.value,
    ).toContain('wasmachine'));

  test.each([
    ['mevrouw', 'Mevrouw krijgt een wasmachine.'],
    ['meneer', 'Meneer krijgt een wasmachine.'],
    ['u', 'U krijgt een wasmachine.'],
    ['ik', 'Ik krijg een wasmachine.'],
  ])('the form of address: %s', (address, text) =>
    expect(proposed('provision-without-goal', text, 'whole').text).toContain(`zodat ${address} [`),
  );
});

test('only the sentence itself is replaced', () => {
  const text = 'Zij slaapt slecht. Mevrouw krijgt een bed. Zij belt op 1 mei.';
  const proposal = proposed('provision-without-goal', text, 'whole');
  expect(text.slice(proposal.start, proposal.end)).toBe('Mevrouw krijgt een bed.');
});

test.each([
  ['smart-time-bound', 'agreements', 'Mevrouw belt de huisarts.'],
  ['vague-wording', 'agreements', 'Zij gaat regelmatig wandelen.'],
] as [RuleId, FieldRole, string][])('a sentence is no help for %s', (rule, role, text) => {
  const field = fieldOf(text, role);
  const finding = findingsOf(field).find((found) => found.rule === rule)!;
  expect(checker.propose(finding, [field])).toBeNull();
});

test('of a finding that stands no longer: none', () => {
  const field = fieldOf('Mevrouw krijgt een bed.', 'whole');
  const finding = findingsOf(field).find((found) => found.rule === 'provision-without-goal')!;
  expect(checker.propose(finding, [fieldOf('', 'whole')])).toBeNull();
});
