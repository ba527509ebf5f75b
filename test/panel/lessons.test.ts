import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/checker/checker.ts';
import { ruleById } from '../../src/checker/rules/index.ts';
import { defaultKader, kaders } from '../../src/method/index.ts';
import { judgeAnswer, lessonsFor, practiceSteps } from '../../src/panel/model/lessons.ts';

const checker = createChecker();
const lessons = lessonsFor(defaultKader, checker);

describe('lessons', () => {
  test('there is one for every rule, and one about the main goals', () => {
    const ids = lessons.map(({ id }) => id);
    for (const rule of ['provision-without-goal', 'smart-time-bound', 'plan-without-ending'])
      expect(ids).toContain(rule);
    expect(ids).toContain('main-goals');
  });

  test('each has right and wrong to tell apart, and something to mend', () => {
    for (const { rule, exercises } of lessons.filter((lesson) => lesson.rule)) {
      const spot = exercises.flatMap((exercise) => (exercise.kind === 'spot' ? [exercise.isRight] : []));
      expect([rule, new Set(spot)]).toEqual([rule, new Set([true, false])]);
      expect([rule, exercises.some(({ kind }) => kind === 'mend')]).toEqual([rule, true]);
    }
  });

  test('every main goal is asked for', () => {
    const asked = lessons
      .at(-1)!
      .exercises.flatMap((exercise) => (exercise.kind === 'which-goal' ? exercise.goals : []));
    expect(new Set(asked)).toEqual(new Set(defaultKader.mainGoals.map(({ id }) => id)));
  });

  test('ids are unique, and tell nothing but the exercise', () => {
    const ids = lessons.flatMap(({ exercises }) => exercises.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+\/[a-z-]+-\d$/);
  });

  test.each(kaders.map((kader) => [kader.id, kader] as const))('%s has lessons', (_, kader) => {
    expect(lessonsFor(kader, createChecker({ kader })).length).toBeGreaterThan(10);
  });
});

describe('an own answer', () => {
  const rule = 'provision-without-goal';
  const example = ruleById(rule).examples.wrong[0]!;
  const judge = (text: string) => judgeAnswer(text, rule, example, checker);

  test('that changes nothing is none', () => {
    expect(judge(` ${example.text}\n`).kind).toBe('unchanged');
  });

  test('that takes the help away is none', () => {
    expect(judge('').kind).toBe('unchanged');
    expect(judge('Het is mooi weer.').kind).toBe('unchanged');
  });

  test('that still has no goal hears what is wanting', () => {
    expect(judge(`${example.text} Mevrouw is akkoord.`)).toMatchObject({ kind: 'wanting', finding: { rule } });
  });

  test('that says what for is right', () => {
    const text =
      'U ontvangt van ons een koelvriescombinatie van € 480, zodat u uw insuline koel kunt bewaren en uw suiker stabiel blijft.';
    expect(judge(text).kind).toBe('mended');
  });

  test('as in the right examples is right, for every rule', () => {
    for (const { rule, exercises } of lessons) {
      for (const exercise of exercises) {
        if (exercise.kind !== 'mend' || !rule) continue;
        const answers = ruleById(rule).examples.right.map(({ text, role, plan }) =>
          judgeAnswer(text, rule, { ...exercise.example, ...(role && { role }), ...(plan && { plan }) }, checker),
        );
        expect([exercise.id, answers.some(({ kind }) => kind === 'mended')]).toEqual([exercise.id, true]);
      }
    }
  });
});

test('the steps of the practice plan are rules that can be mended', () => {
  expect(practiceSteps.map((id) => ruleById(id).id)).toEqual([...practiceSteps]);
});
