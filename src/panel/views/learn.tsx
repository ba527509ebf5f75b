import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createChecker } from '../../checker/checker.ts';
import { ruleById } from '../../checker/rules/index.ts';
import { t } from '../../locale/index.ts';
import { Button } from '../components/button.tsx';
import { LessonPage } from '../components/lesson-page.tsx';
import { PracticeSteps } from '../components/practice-steps.tsx';
import { ProgressBar } from '../components/progress-bar.tsx';
import { Tick } from '../components/tick.tsx';
import { dropAll, keep, useKept } from '../kept.ts';
import { type Lesson, lessonsFor } from '../model/lessons.ts';
import type { ViewProps } from './index.ts';

/** Short lessons with exercises that the checker itself judges, and a plan to practise on. */
export function LearnView({ plan, kader, send }: ViewProps) {
  const checker = useMemo(() => createChecker({ kader }), [kader]);
  const lessons = useMemo(() => lessonsFor(kader, checker), [kader, checker]);
  const learned = useKept('learned');
  const [open, setOpen] = useState<string | null>(null);
  const last = useRef<string | null>(null);
  const lesson = lessons.find(({ id }) => id === open);
  // Back in the list the focus is on the lesson that one comes from.
  useEffect(() => {
    if (open === null && last.current) document.getElementById(`lesson-${last.current}`)?.focus();
    last.current = open;
  }, [open]);

  if (lesson)
    return (
      <LessonPage
        key={lesson.id}
        lesson={lesson}
        kader={kader}
        checker={checker}
        onSolved={(exercise) => keep('learned', exercise)}
        onBack={() => setOpen(null)}
      />
    );
  const exercises = lessons.flatMap((each) => each.exercises);
  const done = exercises.filter(({ id }) => learned.has(id)).length;
  return (
    <>
      <div class="stack">
        <p class="nl-paragraph">{t('panel_learn_intro')}</p>
        <span class="progress-line" data-learned={done}>
          <ProgressBar value={done} max={exercises.length} />
          <span class="hint">{t('panel_learn_progress', [String(done), String(exercises.length)])}</span>
        </span>
      </div>
      <section aria-labelledby="lessons-heading">
        <h2 class="nl-heading nl-heading--level-2" id="lessons-heading">
          {t('panel_learn_lessons')}
        </h2>
        <ul class="fields">
          {lessons.map((each) => (
            <li key={each.id} data-lesson={each.id}>
              <LessonButton lesson={each} learned={learned} onOpen={() => setOpen(each.id)} />
            </li>
          ))}
        </ul>
      </section>
      <PracticeSteps plan={plan} send={send} />
      {done > 0 && (
        <div class="actions">
          <Button look="subtle" onClick={() => dropAll('learned')}>
            {t('panel_learn_reset')}
          </Button>
        </div>
      )}
    </>
  );
}

interface LessonButtonProps {
  lesson: Lesson;
  learned: ReadonlySet<string>;
  onOpen(): void;
}

function LessonButton({ lesson: { id, rule, exercises }, learned, onOpen }: LessonButtonProps) {
  const done = exercises.filter((exercise) => learned.has(exercise.id)).length;
  const isDone = done === exercises.length;
  return (
    <button type="button" class="lesson" id={`lesson-${id}`} onClick={onOpen}>
      <Tick done={isDone} label={t(isDone ? 'panel_learn_done' : 'panel_learn_not_done')} />
      <span class="goal__name" lang={rule === null ? undefined : 'nl'}>
        {rule === null ? t('panel_learn_main_goals') : ruleById(rule).title}
      </span>
      <span class="goal__count">
        {done}/{exercises.length}
      </span>
    </button>
  );
}
