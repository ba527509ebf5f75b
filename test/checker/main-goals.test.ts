import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/checker/checker.ts';
import type { FieldRole } from '../../src/method/roles.ts';
import { check, firstStatement, has } from '../checking.ts';

describe('named or implied', () => {
  test.each([
    ['goal', 'Mevrouw woont vóór 1 mei in een eigen woning.', ['housing']],
    ['goal', 'Vóór september is hij schuldenvrij.', ['finance']],
    ['goal', 'De kinderen groeien veilig op.', ['family']],
    ['goal', 'Zij slaapt weer zeven uur per nacht.', ['health']],
    ['goal', 'Hij heeft in september een betaalde baan.', ['work']],
    ['whole', 'Doel Wonen: rust en een eigen plek', ['housing']],
    ['whole', 'Doel 1 – Werk: in mei een vaste plek', ['work']],
    ['whole', 'Doel (Financiën): in mei rust en overzicht', ['finance']],
    ['support', 'Een bureau, t.b.v. hoofddoel Gezin, zodat er rust komt', ['family']],
    ['goal', 'Vóór 1 mei is er geen huurachterstand meer.', ['housing', 'finance']],
    ['support', 'Een fiets, zodat hij een baan in de stad kan aannemen.', ['work']],
    ['support', 'Een coach, zodat zij geen schulden meer maakt.', ['finance']],
    ['goal', 'Een nieuwe start maken', []],
  ] as [FieldRole, string, string[]][])('%s: %s → %j', (role, text, goals) =>
    expect(firstStatement(text, role)?.mainGoals).toEqual(goals),
  );

  test('a provision takes the main goal of the goal it refers to', () => {
    const { statements } = check(
      'Doelen\n1. Vóór 1 mei heeft zij een betaalde baan.\n\nHulp\n- Laptop, zodat zij thuis oefent (doel 1).',
    );
    expect(statements.map((statement) => statement.mainGoals)).toEqual([['work'], ['work']]);
  });

  test('the plan touches the main goals of its parts', () =>
    expect(
      check('Vóór september is hij schuldenvrij.\nHij heeft in mei een betaalde baan.', 'goal')
        .mainGoals.filter((goal) => goal.parts.length > 0)
        .map((goal) => goal.id),
    ).toEqual(['finance', 'work']));
});

describe('a plan without any', () => {
  const whole = (text: string, role: FieldRole = 'whole') =>
    createChecker()
      .check([{ id: 'f', role, text }])
      .findings.some((finding) => finding.rule === 'plan-without-main-goal');

  test.each([
    'Doel: weer verder met het leven\nHulp: een camera',
    'Mevrouw krijgt een laptop van € 700.',
    'Doel: een nieuwe start maken.',
    'Zij slaapt slecht en heeft schulden. Mevrouw krijgt een camera.',
  ])('%j', (text) => expect(whole(text)).toBe(true));

  test.each([
    'Doel: vóór 1 mei een betaalde baan\nHulp: een laptop',
    'Mevrouw krijgt een laptop (hoofddoel Werk).',
    'Mevrouw krijgt een bed, zodat zij weer zonder pijn slaapt.',
    'Mevrouw woont met twee kinderen in een flat.',
    '',
  ])('not: %j', (text) => expect(whole(text)).toBe(false));

  test('is not asked of a part of a plan', () =>
    expect(has('plan-without-main-goal', 'Doel: een nieuwe start maken.')).toBe(false));
});
