import { describe, expect, it } from 'vitest';
import { type CheckerOptions, createChecker } from '../../src/checker/checker.ts';

const check = (text: string, options: CheckerOptions = {}) =>
  createChecker(options).check([{ id: 'f', role: 'whole', text }], { planLevel: false }).findings;

const core = (text: string, options: CheckerOptions) =>
  check(text, options).find((f) => f.rule === 'provision-without-goal');

describe('what the user or the organisation sets', () => {
  it('switches a rule off', () => {
    const text = 'Mevrouw krijgt een wasmachine van € 450.';
    expect(check(text).some((f) => f.rule === 'provision-without-goal')).toBe(true);
    expect(
      check(text, { rules: { 'provision-without-goal': { on: false } } }).some(
        (f) => f.rule === 'provision-without-goal',
      ),
    ).toBe(false);
  });

  it('gives a rule another weight', () => {
    const finding = core('Mevrouw krijgt een wasmachine van € 450.', {
      rules: { 'provision-without-goal': { severity: 'info' } },
    });
    expect(finding).toMatchObject({ rule: 'provision-without-goal', severity: 'info' });
  });

  it('knows the provisions of the organisation, in plural and in phrases', () => {
    const text = 'Er komen twee zonnetjes voor mevrouw.';
    expect(
      check(text, { vocabulary: { provisions: ['zonnetje'] } }).find((f) => f.rule === 'provision-without-goal')?.quote,
    ).toBe('zonnetjes');
    expect(
      check('De consulent regelt een rode loper.', { vocabulary: { provisions: ['rode loper'] } }).find(
        (f) => f.rule === 'provision-without-goal',
      )?.quote,
    ).toBe('rode loper');
  });

  it('speaks of the resident in the form of address that is set', () => {
    const finding = core('Zij krijgt een wasmachine van € 450.', { address: 'meneer' });
    expect(finding!.message).toContain('meneer');
  });
});
