import type { MainGoalTouch } from '../../checker/types.ts';
import { counted, t } from '../../locale/index.ts';
import type { FieldSummary, PanelCommand } from '../../messages/protocol.ts';
import type { Kader } from '../../method/kader.ts';
import { Tick } from './tick.tsx';
import { WordsButton } from './words-button.tsx';

interface Props {
  goals: Kader['mainGoals'];
  touched: readonly MainGoalTouch[];
  fields: readonly FieldSummary[];
  send(command: PanelCommand): void;
}

/** The main goals of the kader: touched by the plan or not and, opened, by which words. */
export function MainGoals({ goals, touched, fields, send }: Props) {
  const parts = new Map(touched.map((goal) => [goal.id, goal.parts]));
  const isTouched = (goal: Goal) => Boolean(parts.get(goal.id)?.length);
  return (
    <section aria-labelledby="main-goals-heading">
      <details class="details card" id="main-goals">
        <summary class="details__summary">
          <div class="goals-summary">
            <h2 class="nl-heading nl-heading--level-3" id="main-goals-heading">
              {t('panel_main_goals_reached', [String(goals.filter(isTouched).length), String(goals.length)])}
            </h2>
            <span class="goals-summary__names">
              {goals.map((goal) => (
                <span key={goal.id} class="goals-summary__name">
                  <TouchTick done={isTouched(goal)} />
                  <span lang="nl">{shortName(goal)}</span>
                </span>
              ))}
            </span>
          </div>
        </summary>
        <ul class="goals">
          {goals.map((goal) => (
            <li key={goal.id} data-main-goal={goal.id} data-touched={isTouched(goal)}>
              <MainGoal goal={goal} parts={parts.get(goal.id) ?? []} fields={fields} send={send} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

type Goal = Kader['mainGoals'][number];

/** "Wonen" of "Wonen – passende woning". */
const shortName = (goal: Goal): string => goal.name.split(' – ')[0]!;

type GoalProps = { goal: Goal; parts: MainGoalTouch['parts'] } & Pick<Props, 'fields' | 'send'>;

function MainGoal({ goal, parts, fields, send }: GoalProps) {
  if (parts.length === 0) {
    return (
      <p class="goal">
        <TouchTick done={false} />
        <span class="goal__name" lang="nl">
          {goal.name}
        </span>
        <span class="goal__count" aria-hidden="true">
          {t('panel_main_goal_untouched')}
        </span>
      </p>
    );
  }
  const label = (id: string) => fields.find((field) => field.id === id)?.label ?? '';
  return (
    <details class="details">
      <summary class="goal">
        <TouchTick done />
        <span class="goal__name" lang="nl">
          {goal.name}
        </span>
        <span class="goal__count">{counted('panel_main_goal_parts', parts.length)}</span>
      </summary>
      <ul class="words">
        {parts.map((part) => (
          <li key={`${part.field}-${part.start}`}>
            <WordsButton part={part} field={<span lang="nl">{label(part.field)}</span>} send={send} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function TouchTick({ done }: { done: boolean }) {
  return <Tick done={done} label={t(done ? 'panel_main_goal_touched' : 'panel_main_goal_untouched')} />;
}
