import { expect, test } from 'vitest';
import { createChecker } from '../../src/checker/checker.ts';
import type { FieldText } from '../../src/checker/types.ts';
import type { PlanSnapshot } from '../../src/messages/protocol.ts';
import { suggestionsFor } from '../../src/panel/model/suggestions.ts';

const fields: FieldText[] = [
  {
    id: 's',
    role: 'situation',
    text: 'Mevrouw heeft een huurachterstand van € 1.850. De wasmachine is kapot, mevrouw wast bij haar zus.',
  },
  { id: 'g', role: 'goal', text: 'Wonen: mevrouw wil in haar eigen woning blijven wonen.' },
  {
    id: 'h',
    role: 'support',
    text: 'Mevrouw krijgt een wasmachine (€ 450), zodat zij haar kinderen schone kleren kan geven. Wij betalen de huurachterstand van € 1.850, zodat zij niet uit huis wordt gezet.',
  },
];

function planOf(texts: FieldText[]): PlanSnapshot {
  const { findings, statements, chain, mainGoals } = createChecker().check(texts);
  return {
    origin: '',
    kader: '',
    fields: [],
    focus: null,
    open: null,
    findings,
    statements: statements.map((each) => ({
      ...each,
      text: texts.find(({ id }) => id === each.field)!.text.slice(each.start, each.end),
    })),
    chain,
    mainGoals,
    titles: {} as PlanSnapshot['titles'],
    ignored: [],
  };
}

test('slots are filled from what the plan says, in the form that the sentence needs', () => {
  const { goal, provision, effect } = suggestionsFor(planOf(fields), '');
  expect(goal).toContain('in haar eigen woning blijven wonen');
  expect(provision.some((text) => text.includes('wasmachine'))).toBe(true);
  expect(effect).toContain('haar kinderen schone kleren geven');
});

test('of a goal only what is wanted is offered', () => {
  const text = 'Werk: de heer wil weer als monteur werken en heeft op 1 februari een contract.';
  expect(suggestionsFor(planOf([{ id: 'g', role: 'goal', text }]), '').goal).toEqual(['weer als monteur werken']);
});

test('what belongs to the chosen provision comes first', () => {
  const plan = planOf(fields);
  for (const { provision } of plan.chain)
    expect(suggestionsFor(plan, provision.text).provision[0]).toBe(provision.text);
});

test('without a plan there are none', () => {
  expect(Object.values(suggestionsFor(null, '')).flat()).toEqual([]);
});
