import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/checker/checker.ts';
import type { PlanCheck } from '../../src/checker/types.ts';
import type { FieldReport } from '../../src/messages/messages.ts';
import { layRows } from '../../src/overlay/row-text.ts';

const checker = createChecker();

const cell = (id: string, role: FieldReport['role'], text: string, more: Partial<FieldReport> = {}): FieldReport => ({
  id,
  role,
  text,
  label: id,
  row: 'r1',
  ...more,
});

function check(reports: readonly FieldReport[]): PlanCheck {
  const rows = layRows(reports);
  return rows.back(checker.check(rows.fields, { planLevel: false }));
}

/** Every stretch that comes back stands in its field word for word. */
function expectInPlace(reports: readonly FieldReport[], { findings, chain, mainGoals }: PlanCheck): void {
  const textOf = (field: string) => reports.find(({ id }) => id === field)!.text;
  for (const { field, start, end, quote } of findings) {
    expect(quote).toBe(end > start ? textOf(field).slice(start, end) : '');
    expect(end > start ? quote.trim() : 'whole').not.toBe('');
  }
  const parts = [
    ...chain.flatMap(({ provision, goal, effect, obstacle, situation }) => [
      provision,
      goal,
      effect,
      obstacle,
      situation,
    ]),
    ...mainGoals.flatMap((touch) => touch.parts),
  ];
  for (const part of parts) if (part) expect(part.text).toBe(textOf(part.field).slice(part.start, part.end));
}

describe('a row of cells', () => {
  const goal = cell('g', 'goal', 'Mevrouw wil vóór 1 mei 2027 haar huur weer zelf op tijd betalen.');

  test('counts who and when beside an action', () => {
    const action = cell('a', 'agreements', 'Het huurcontract ophalen bij de verhuurder');
    const alone = check([{ ...action, row: 'r2' }]);
    expect(alone.findings.map(({ rule }) => rule)).toContain('smart-time-bound');
    const reports = [
      action,
      cell('w', 'unknown', 'Mevrouw', { column: 'who' }),
      cell('t', 'none', '14-5-2027', { column: 'when', beside: true }),
    ];
    const together = check(reports);
    expect(together.findings.map(({ rule }) => rule)).not.toContain('smart-time-bound');
    expect(together.findings.map(({ rule }) => rule)).not.toContain('smart-specific');
    expectInPlace(reports, together);
  });

  test('gives a provision the goal of its row', () => {
    const help = cell('h', 'support', 'Mevrouw krijgt een budgetcoach.');
    expect(check([{ ...help, row: 'r2' }]).findings.map(({ rule }) => rule)).toContain('provision-without-goal');
    const reports = [goal, help];
    expect(check(reports).findings.map(({ rule }) => rule)).not.toContain('provision-without-goal');
    expectInPlace(reports, check(reports));
  });

  test('brings findings back to their input, over line ends and list signs', () => {
    const help = cell('h', 'support', '- Mevrouw krijgt regelmatig hulp\n- zij krijgt een laptop\tvoor thuis');
    const reports = [cell('g', 'goal', 'Een nieuwe start'), help, cell('t', 'unknown', 'zsm', { column: 'when' })];
    const checked = check(reports);
    expect(checked.findings.length).toBeGreaterThan(1);
    expectInPlace(reports, checked);
    const vague = checked.findings.find(({ rule }) => rule === 'vague-wording')!;
    expect(vague).toMatchObject({ field: 'h', quote: 'regelmatig' });
  });

  test('a proposal replaces the sentence in its own input', () => {
    const reports = [
      cell('h', 'support', 'Mevrouw krijgt een wasmachine.'),
      cell('w', 'unknown', 'Mevrouw', { column: 'who' }),
    ];
    const rows = layRows(reports);
    const { findings } = rows.back(checker.check(rows.fields, { planLevel: false }));
    const finding = findings.find(({ rule }) => rule === 'provision-without-goal')!;
    const proposal = rows.backProposal(checker.propose(rows.there(finding), rows.fields)!);
    expect(proposal).toMatchObject({ field: 'h', start: 0 });
    expect('Mevrouw krijgt een wasmachine'.length).toBeLessThanOrEqual(proposal.end);
    expect(proposal.end).toBeLessThanOrEqual('Mevrouw krijgt een wasmachine.'.length);
  });

  test('a cell by itself, an empty row and a field of no row stay as they are', () => {
    const reports = [
      goal,
      cell('t', 'none', '', { column: 'when', beside: true }),
      { ...cell('s', 'situation', 'Tekst'), row: '' },
    ];
    expect(layRows(reports).fields.map(({ id }) => id)).toEqual(['g', 's']);
  });

  test('nothing is found in a date or choice', () => {
    const reports = [goal, cell('w', 'none', 'diverse hulpverleners', { column: 'who', beside: true })];
    expect(check(reports).findings.filter(({ field }) => field === 'w')).toEqual([]);
  });
});
