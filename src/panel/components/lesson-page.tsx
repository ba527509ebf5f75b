import { useEffect, useRef, useState } from 'preact/hooks';
import { ruleById } from '../../checker/rules/index.ts';
import type { Checker } from '../../checker/types.ts';
import { t } from '../../locale/index.ts';
import type { Kader } from '../../method/kader.ts';
import type { Lesson } from '../model/lessons.ts';
import { Button } from './button.tsx';
import { ExampleText } from './example-text.tsx';
import { ExerciseCard } from './exercise.tsx';
import { Prose } from './prose.tsx';

interface Props {
  lesson: Lesson;
  kader: Kader;
  checker: Checker;
  onSolved(exercise: string): void;
  onBack(): void;
}

/** A lesson: why the rule is there, an example of each side, and the exercises one by one. */
export function LessonPage({ lesson, kader, checker, onSolved, onBack }: Props) {
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const exercise = lesson.exercises[at]!;
  const rule = lesson.rule === null ? null : ruleById(lesson.rule);
  useEffect(() => heading.current?.focus(), []);
  const go = (to: number) => {
    setAt(to);
    question.current?.focus();
  };
  return (
    <>
      <div class="actions">
        <Button look="subtle" data-back onClick={onBack}>
          ‹ {t('panel_learn_back')}
        </Button>
      </div>
      <section aria-labelledby="lesson-heading" data-lesson-page={lesson.id}>
        <h2
          class="nl-heading nl-heading--level-2"
          id="lesson-heading"
          tabIndex={-1}
          ref={heading}
          lang={rule ? 'nl' : undefined}
        >
          {rule?.title ?? t('panel_learn_main_goals')}
        </h2>
        {rule ? (
          <>
            <Prose text={rule.explanation} />
            <ExampleText example={rule.examples.wrong.at(-1)!} label={t('panel_learn_wrong')} tone="wrong" />
            <ExampleText example={rule.examples.right.at(-1)!} label={t('panel_learn_right')} tone="right" />
          </>
        ) : (
          <p class="nl-paragraph">{t('panel_learn_main_goals_body')}</p>
        )}
      </section>
      <section aria-labelledby="exercise-heading">
        <h2 class="nl-heading nl-heading--level-2" id="exercise-heading" tabIndex={-1} ref={question}>
          {t('panel_learn_exercise', [String(at + 1), String(lesson.exercises.length)])}
        </h2>
        <ExerciseCard
          key={exercise.id}
          exercise={exercise}
          kader={kader}
          checker={checker}
          onSolved={() => onSolved(exercise.id)}
        />
        <div class="actions">
          {at > 0 && <Button onClick={() => go(at - 1)}>{t('panel_learn_previous')}</Button>}
          {at + 1 < lesson.exercises.length ? (
            <Button data-next onClick={() => go(at + 1)}>
              {t('panel_learn_next')}
            </Button>
          ) : (
            <Button data-finish onClick={onBack}>
              {t('panel_learn_finish')}
            </Button>
          )}
        </div>
      </section>
    </>
  );
}
