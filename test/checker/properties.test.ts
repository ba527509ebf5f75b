import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChecker } from '../../src/checker/checker.ts';
import type { FieldText, PlanCheck, Span } from '../../src/checker/types.ts';
import { fieldRoles, ruleIds } from '../../src/method/roles.ts';
import { fields, text } from '../texts.ts';

const warm = createChecker();

/** Everything that the check points at lies within its field and says what stands there. */
function expectSound(result: PlanCheck, plan: readonly FieldText[]): void {
  const byId = new Map(plan.map((field) => [field.id, field]));
  const within = (span: Span, id: string) => {
    const field = byId.get(id)!;
    expect(field.role).not.toBe('none');
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(field.text.length);
    return field.text.slice(span.start, span.end);
  };
  for (const finding of result.findings) {
    if (finding.quote === '') expect([finding.start, finding.end]).toEqual([0, 0]);
    else expect(within(finding, finding.field)).toBe(finding.quote);
    expect(ruleIds).toContain(finding.rule);
    expect(finding.message).not.toMatch(/undefined|null|‘’/);
    for (const piece of finding.evidence) expect(within(piece, finding.field)).toBe(piece.text);
  }
  for (const statement of result.statements) {
    expect(within(statement, statement.field)).not.toBe('');
    expect(statement.smart).toMatch(/^S?M?A?R?T?$/);
  }
  for (const { mainGoals: _, ...parts } of result.chain)
    for (const part of Object.values(parts)) if (part) expect(within(part, part.field)).toBe(part.text);
  for (const { parts } of result.mainGoals) for (const part of parts) expect(within(part, part.field)).toBe(part.text);
}

test('never throws, and every range says what stands there', () => {
  fc.assert(fc.property(fields, (plan) => expectSound(warm.check(plan), plan)));
});

test.each(fieldRoles)('any text in a field with role %s', (role) => {
  fc.assert(
    fc.property(text, (value) => {
      const plan = [{ id: 'f', role, text: value }];
      const result = warm.check(plan);
      expectSound(result, plan);
      if (role === 'none') expect(result.findings).toEqual([]);
    }),
  );
});

test('findings stand by field in the order given, then by place', () => {
  fc.assert(
    fc.property(fields, (plan) => {
      const order = plan.map((field) => field.id);
      const { findings } = warm.check(plan);
      for (const [i, finding] of findings.slice(1).entries()) {
        const before = findings[i]!;
        const step = order.indexOf(finding.field) - order.indexOf(before.field);
        expect(step > 0 || (step === 0 && finding.start >= before.start)).toBe(true);
      }
    }),
  );
});

test('a checker that has read much gives what a fresh one gives', () => {
  fc.assert(
    fc.property(fields, (plan) => {
      const fresh = createChecker().check(plan);
      expect(warm.check(plan)).toEqual(fresh);
      expect(warm.check(plan)).toEqual(fresh);
    }),
  );
});

test('after any edit a warm checker gives what a fresh one gives', () => {
  const edit = fc.record({ at: fc.nat(), removed: fc.nat({ max: 30 }), added: text });
  fc.assert(
    fc.property(fields, fc.array(edit, { minLength: 1, maxLength: 4 }), (plan, edits) => {
      const checker = createChecker();
      let current: FieldText[] = plan;
      for (const { at, removed, added } of edits) {
        checker.check(current);
        current = current.map((field, i) => {
          if (i !== at % current.length) return field;
          const from = at % (field.text.length + 1);
          return { ...field, text: field.text.slice(0, from) + added + field.text.slice(from + removed) };
        });
        expect(checker.check(current)).toEqual(createChecker().check(current));
      }
    }),
  );
});

test('a proposal stands where its sentence stands', () => {
  fc.assert(
    fc.property(fields, (plan) => {
      for (const finding of warm.check(plan).findings) {
        const proposal = warm.propose(finding, plan);
        if (!proposal) continue;
        const field = plan.find((f) => f.id === proposal.field)!;
        expect(proposal.start).toBeLessThanOrEqual(finding.start);
        expect(proposal.end).toBeGreaterThan(proposal.start);
        expect(proposal.end).toBeLessThanOrEqual(field.text.length);
        expect(proposal.text).not.toMatch(/undefined|null/);
      }
    }),
  );
});
