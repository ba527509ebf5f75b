import { t } from '../../locale/index.ts';
import type { Kader } from '../../method/kader.ts';
import { Prose } from './prose.tsx';

/** What falls under each main goal, and the questions that help to talk about it. */
export function GoalGuidance({ goals }: { goals: Kader['mainGoals'] }) {
  if (goals.length === 0) return null;
  return (
    <section aria-labelledby="goal-guidance-heading">
      <h2 class="nl-heading nl-heading--level-2" id="goal-guidance-heading">
        {t('panel_main_goals')}
      </h2>
      <div class="stack">
        {goals.map(({ id, name, description, questions = [] }) => (
          <details class="details card" key={id} data-main-goal={id}>
            <summary class="details__summary">
              <h3 class="nl-heading nl-heading--level-3" lang="nl">
                {name}
              </h3>
            </summary>
            <Prose text={description} />
            {questions.length > 0 && (
              <>
                <p class="nl-paragraph">{t('panel_questions')}</p>
                <Prose text={questions.map((question) => `- ${question}`).join('\n')} />
              </>
            )}
          </details>
        ))}
      </div>
    </section>
  );
}
