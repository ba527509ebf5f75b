import { browser } from 'wxt/browser';
import { ruleById } from '../../checker/rules/index.ts';
import { counted, t } from '../../locale/index.ts';
import type { PlanSnapshot } from '../../messages/protocol.ts';
import { practice } from '../../settings/sites.ts';
import { practiceSteps } from '../model/lessons.ts';
import type { ViewProps } from '../views/index.ts';
import { Button } from './button.tsx';
import { Tick } from './tick.tsx';

type Props = Pick<ViewProps, 'plan' | 'send'>;

/** A plan of the practice system to mend step by step: the way to it and, beside it, what is left. */
export function PracticeSteps({ plan, send }: Props) {
  return (
    <section aria-labelledby="practice-heading">
      <h2 class="nl-heading nl-heading--level-2" id="practice-heading">
        {t('panel_learn_practice')}
      </h2>
      <p class="nl-paragraph">{t('panel_learn_practice_body')}</p>
      {plan?.origin === practice ? (
        <Steps plan={plan} send={send} />
      ) : (
        <div class="actions">
          <Button onClick={() => browser.tabs.create({ url: browser.runtime.getURL('/practice.html?case=1') })}>
            {t('panel_learn_practice_open')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Steps({ plan, send }: { plan: PlanSnapshot } & Pick<Props, 'send'>) {
  const steps = practiceSteps.map((rule) => ({
    rule,
    left: plan.findings.filter((finding) => finding.rule === rule),
  }));
  const next = steps.find(({ left }) => left.length > 0);
  return (
    <>
      <ol class="goals" data-steps>
        {steps.map(({ rule, left }) => (
          <li key={rule} class="step" data-step={rule} data-left={left.length}>
            <Tick done={left.length === 0} label={t(left.length === 0 ? 'panel_learn_done' : 'panel_learn_not_done')} />
            <span class="goal__name" lang="nl">
              {ruleById(rule).title}
            </span>
            {left.length > 0 && <span class="goal__count">{counted('panel_learn_practice_left', left.length)}</span>}
            {next?.rule === rule && (
              <Button onClick={() => send({ type: 'show-finding', key: left[0]!.key, field: left[0]!.field })}>
                {t('panel_learn_practice_go')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <p class="nl-paragraph" role="status">
        {!next && t('panel_learn_practice_finished')}
      </p>
    </>
  );
}
