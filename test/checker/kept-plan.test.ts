import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/checker/checker.ts';
import { KeptPlan } from '../../src/checker/kept-plan.ts';
import { read } from '../../src/checker/reading.ts';
import type { FieldText, PlanCheck } from '../../src/checker/types.ts';
import { Cutting, type Passage } from '../../src/language/passages.ts';
import { kaders } from '../../src/method/index.ts';
import { type FieldRole, fieldRoles } from '../../src/method/roles.ts';

const corpus = new URL('../corpus/', import.meta.url);
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, corpus), 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { text: string }).text);
const words = [...new Set(texts.join(' ').split(/\s+/))];

/** What changes how a text is cut, numbered, dated or linked. */
const telling = [
  ...['\n', '\n\n', '\r\n', ' ', '\t', ' | ', '.', '. ', ':', ', ', 'x', 'A', '- ', '\n- bed', '\nHulp\n', 'DOEL\n'],
  ...['Doelen:\n', 'Doel 1: ', ' (doel 1)', ' (doel 2)', '\nWie | Wat\n', ' niet', ' mevrouw', ' u', 'Wat wilt u?\n'],
  ...['Daarvoor krijgt zij:\n- een bed\n- een kast\n', ', zodat zij slaapt', 'Plan d.d. 2 maart 2026. '],
  ...['Mevrouw heeft zelf een bed gekocht. ', 'Wij vergoeden die rekening. ', ' per 1 januari 2026'],
];

const piece = fc.oneof(
  fc.constantFrom(...telling),
  fc.constantFrom(...words).map((word) => ` ${word}`),
  fc.constantFrom(...texts).map((text) => text.slice(0, 300)),
  fc.constant(''),
);
const plain = fc
  .tuple(fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\n\n', ' '))
  .map(([list, between]) => list.join(between));
/** Some long enough to be read in pieces, some short enough to be about one thing. */
const text = fc.oneof(
  { weight: 8, arbitrary: plain },
  { weight: 1, arbitrary: plain.map((each) => `${each} `.repeat(8).replaceAll('\n', ' ')) },
  { weight: 1, arbitrary: plain.map((each) => each.slice(0, 150)) },
);
const role = fc.oneof(fc.constant<FieldRole>('whole'), fc.constantFrom(...fieldRoles));
const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.constantFrom(0, 0, 1, 1, 5, 40, 200);

type Edit = (fields: FieldText[]) => FieldText[];
const at = (fields: FieldText[], where: number) => Math.min(fields.length - 1, Math.floor(where * fields.length));
const write = fc.record({ field: place, where: place, length, piece }).map(
  ({ field, where, length, piece }): Edit =>
    (fields) =>
      fields.map((each, i) => {
        if (i !== at(fields, field)) return each;
        const from = Math.floor(where * each.text.length);
        return { ...each, text: each.text.slice(0, from) + piece + each.text.slice(from + length) };
      }),
);
let added = 0;
const edit = fc.oneof(
  { weight: 12, arbitrary: write },
  {
    weight: 1,
    arbitrary: fc.record({ field: place, role }).map(
      ({ field, role }): Edit =>
        (fields) =>
          fields.map((each, i) => (i === at(fields, field) ? { ...each, role } : each)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ role, text }).map(
      (values): Edit =>
        (fields) => [...fields.slice(0, 1), { id: `new-${added++}`, ...values }, ...fields.slice(1)],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ field: place }).map(
      ({ field }): Edit =>
        (fields) =>
          fields.length > 1 ? fields.filter((_, i) => i !== at(fields, field)) : fields,
    ),
  },
  { weight: 1, arbitrary: fc.constant<Edit>((fields) => fields.toReversed()) },
);
const edits = fc.array(edit, { minLength: 1, maxLength: 8 });

const show = ({ start, end, kind, section, intro, sentences }: Passage) => ({
  start,
  end,
  kind,
  section,
  intro: intro && [intro.start, intro.kind],
  sentences: sentences.map(({ start, end, text, label, bodyStart }) => ({ start, end, text, label, bodyStart })),
});

describe('a text that is written on', () => {
  test.each([false, true])('is cut as it would be anew (a line per item: %s)', (lineItems) => {
    fc.assert(
      fc.property(text, fc.array(write, { minLength: 1, maxLength: 8 }), (first, edits) => {
        const kept = new Cutting(lineItems);
        let fields: FieldText[] = [{ id: 'a', role: 'whole', text: first }];
        for (const edit of [(same: FieldText[]) => same, ...edits]) {
          fields = edit(fields);
          const fresh = new Cutting(lineItems);
          kept.update(fields[0]!.text);
          fresh.update(fields[0]!.text);
          expect(kept.passages.map(show)).toEqual(fresh.passages.map(show));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a plan that is written on', () => {
  test('is checked as it would be anew, and what was answered before stays as it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(kaders[0]!, ...kaders),
        fc.array(fc.record({ role, text }), { minLength: 1, maxLength: 4 }),
        edits,
        (kader, first, edits) => {
          const kept = createChecker({ kader });
          let fields: FieldText[] = first.map((field, i) => ({ id: `field-${i}`, ...field }));
          const answers: { answer: PlanCheck; was: string | null }[] = [];
          for (const [i, edit] of [(same: FieldText[]) => same, ...edits].entries()) {
            fields = edit(fields);
            const answer = kept.check(fields);
            const fresh = createChecker({ kader });
            // Every other answer is read only after the plan went on.
            if (i % 2 === 0) expect(answer).toEqual(fresh.check(fields));
            answers.push({ answer, was: JSON.stringify(fresh.check(fields)) });
            const [finding] = fresh.check(fields).findings.slice(-1);
            if (finding) expect(kept.propose(finding, fields)).toEqual(fresh.propose(finding, fields));
          }
          for (const { answer, was } of answers) expect(JSON.stringify(answer)).toBe(was);
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  test('is the same when several are checked by turns', () => {
    const checker = createChecker();
    const plans = texts.slice(0, 5).map((text, i) => [{ id: `plan-${i}`, role: 'whole' as const, text }]);
    for (const fields of [...plans, ...plans]) expect(checker.check(fields)).toEqual(createChecker().check(fields));
  });
});

describe('a keystroke', () => {
  /** Sentences read and judged for a letter in the middle of a plan of so many texts. */
  function workOf(count: number, sentence: string): { read: number; judged: number } {
    const work = { read: 0, judged: 0 };
    const kept = new KeptPlan({
      kader: kaders[0]!,
      rules: [{ check: () => work.judged++ } as never],
      read: (words) => {
        work.read++;
        return read(words);
      },
    });
    const parts = Array.from({ length: count }, (_, i) => texts[i % texts.length]!);
    const plan = [...parts.slice(0, count / 2), sentence, ...parts.slice(count / 2)].join('\n\n');
    const check = (text: string) => kept.update([{ id: 'a', role: 'whole', text }]);
    check(plan);
    work.read = 0;
    work.judged = 0;
    check(plan.replace(sentence, sentence.replace('.', 'e.')));
    return work;
  }

  test.each([
    'Mevrouw slaapt slecht op een oud matras en meldt zich vaak ziek.',
    'Doel: mevrouw werkt vóór 1 juli 2027 weer alle diensten; dat wil zij zelf.',
    'Mevrouw krijgt een bed met matras van € 450, zodat zij uitrust en haar werk volhoudt.',
    'De consulent belt vóór 6 maart met de bedrijfsarts over de opbouw van de uren.',
  ])('costs its sentence, however long the plan: %s', (sentence) => {
    const [short, long] = [workOf(20, sentence), workOf(400, sentence)];
    expect(short.read).toBe(1);
    expect(long.read).toBe(1);
    expect(long.judged).toBeLessThanOrEqual(20);
  });
});
