import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ruleById } from '../../checker/rules/index.ts';
import type { Checker } from '../../checker/types.ts';
import { t } from '../../locale/index.ts';
import type { Kader } from '../../method/kader.ts';
import { type Exercise, judgeAnswer, type Verdict } from '../model/lessons.ts';
import { Button } from './button.tsx';
import { ExampleText, Quoted } from './example-text.tsx';
import { TextField } from './form-field.tsx';

interface Props<Kind extends Exercise['kind'] = Exercise['kind']> {
  exercise: Extract<Exercise, { kind: Kind }>;
  kader: Kader;
  checker: Checker;
  onSolved(): void;
}

/** One exercise with its feedback. */
export function ExerciseCard(props: Props) {
  const { exercise, ...rest } = props;
  switch (exercise.kind) {
    case 'spot':
      return <Spot exercise={exercise} {...rest} />;
    case 'mend':
      return <Mend exercise={exercise} {...rest} />;
    case 'which-goal':
      return <WhichGoal exercise={exercise} {...rest} />;
  }
}

/** Is it right, or is something missing? */
function Spot({ exercise: { rule, example, isRight }, onSolved }: Props<'spot'>) {
  const [answer, setAnswer] = useState<boolean | null>(null);
  const choose = (saysRight: boolean) => {
    setAnswer(saysRight);
    if (saysRight === isRight) onSolved();
  };
  return (
    <Question text={t('panel_learn_spot', [ruleById(rule).title])}>
      <blockquote class="exercise__text" lang="nl">
        <Quoted text={example.text} quote={answer === null || isRight ? '' : (example.quote ?? '')} />
      </blockquote>
      <div class="actions">
        <Button pressed={answer === true} data-answer="right" onClick={() => choose(true)}>
          {t('panel_learn_spot_right')}
        </Button>
        <Button pressed={answer === false} data-answer="wrong" onClick={() => choose(false)}>
          {t('panel_learn_spot_wrong')}
        </Button>
      </div>
      <Feedback good={answer === null ? null : answer === isRight}>
        <span lang="nl">{example.why}</span>
      </Feedback>
    </Question>
  );
}

/** Make it better; the checker says whether it is. */
function Mend({ exercise: { rule, example }, checker, onSolved }: Props<'mend'>) {
  const [text, setText] = useState(example.text);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [right] = ruleById(rule).examples.right;
  const judge = (event: Event) => {
    event.preventDefault();
    const next = judgeAnswer(text, rule, example, checker);
    setVerdict(next);
    if (next.kind === 'mended') onSolved();
  };
  return (
    <Question text={ruleById(rule).title} lang="nl">
      <form class="form" onSubmit={judge}>
        <TextField
          label={t('panel_learn_mend')}
          hint={t('panel_learn_mend_hint')}
          value={text}
          rows={Math.min(10, 3 + Math.ceil(example.text.length / 60))}
          onInput={setText}
        />
        <div class="actions">
          <Button type="submit" look="primary">
            {t('panel_learn_check')}
          </Button>
        </div>
      </form>
      <Feedback good={verdict && (verdict.kind === 'unchanged' ? 'not-yet' : verdict.kind === 'mended')}>
        {verdict?.kind === 'unchanged' && t('panel_learn_unchanged')}
        {verdict?.kind === 'wanting' && <span lang="nl">{verdict.finding.message}</span>}
        {verdict?.kind === 'mended' && (
          <>
            {t('panel_learn_mended')}
            {verdict.others.length > 0 && (
              <>
                {' '}
                {t('panel_learn_mended_else')}{' '}
                <span lang="nl">
                  {[...new Set(verdict.others.map((finding) => ruleById(finding.rule).title))].join('; ')}.
                </span>
              </>
            )}
          </>
        )}
      </Feedback>
      {right && (
        <details class="details">
          <summary class="details__summary">{t('panel_learn_show_right')}</summary>
          <ExampleText example={right} label={t('panel_learn_right')} tone="right" />
        </details>
      )}
    </Question>
  );
}

/** Which main goal does it serve? */
function WhichGoal({ exercise: { text, goals }, kader, onSolved }: Props<'which-goal'>) {
  const [answer, setAnswer] = useState<string | null>(null);
  const nameOf = (id: string) => kader.mainGoals.find((goal) => goal.id === id)?.name ?? id;
  const choose = (id: string) => {
    setAnswer(id);
    if (goals.includes(id)) onSolved();
  };
  return (
    <Question text={t('panel_learn_which_goal')}>
      <blockquote class="exercise__text" lang="nl">
        {text}
      </blockquote>
      <div class="stack">
        {kader.mainGoals.map(({ id, name }) => (
          <Button key={id} lang="nl" pressed={answer === id} data-answer={id} onClick={() => choose(id)}>
            {name}
          </Button>
        ))}
      </div>
      <Feedback good={answer === null ? null : goals.includes(answer)}>
        {t('panel_learn_also', [goals.map(nameOf).join(', ')])}
      </Feedback>
    </Question>
  );
}

function Question({ text, lang, children }: { text: string; lang?: 'nl'; children: ComponentChildren }) {
  return (
    <div class="exercise">
      <h3 class="nl-heading nl-heading--level-3" lang={lang}>
        {text}
      </h3>
      {children}
    </div>
  );
}

/** Right or not, in words; said aloud when it comes. */
function Feedback({ good, children }: { good: boolean | 'not-yet' | null; children: ComponentChildren }) {
  return (
    <div role="status" data-feedback={good === null ? 'none' : good === true ? 'good' : 'wrong'}>
      {good !== null && (
        <p class={`nl-paragraph feedback ${good === true ? 'feedback--good' : ''}`}>
          {good !== 'not-yet' && <strong>{t(good ? 'panel_learn_yes' : 'panel_learn_no')}</strong>} {children}
        </p>
      )}
    </div>
  );
}
