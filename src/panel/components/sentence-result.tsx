import { useMemo, useState } from 'preact/hooks';
import { createChecker } from '../../checker/checker.ts';
import { ruleById } from '../../checker/rules/index.ts';
import type { PlanCheck } from '../../checker/types.ts';
import { counted, t } from '../../locale/index.ts';
import type { FieldRole } from '../../method/roles.ts';
import { focusedField } from '../model/guidance.ts';
import { gapsOf, letters } from '../model/smart.ts';
import type { ViewProps } from '../views/index.ts';
import { Button } from './button.tsx';
import { Tick } from './tick.tsx';

interface Props extends Pick<ViewProps, 'plan' | 'kader' | 'insert'> {
  text: string;
  /** Number of parts that are still to be filled in. */
  open: number;
  fieldRole: FieldRole;
}

/** What the checker says of a sentence that was built, and where it can go. */
export function SentenceResult({ text, open, fieldRole, plan, kader, insert }: Props) {
  const checker = useMemo(() => createChecker({ kader }), [kader]);
  const checked = useMemo(
    () => checker.check([{ id: 'sentence', role: fieldRole, text }], { planLevel: false }),
    [checker, fieldRole, text],
  );
  const [done, setDone] = useState<{ text: string; outcome: 'copied' | 'inserted' | 'refused' } | null>(null);
  const field = focusedField(plan);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setDone({ text, outcome: 'copied' });
  };
  const put = async (id: string) => setDone({ text, outcome: (await insert(id, text)) ? 'inserted' : 'refused' });
  return (
    <div class="stack">
      {open > 0 ? (
        <p class="nl-paragraph hint">{counted('panel_writer_open', open)}</p>
      ) : (
        <Verdict checked={checked} fieldRole={fieldRole} />
      )}
      <div class="actions">
        {field && field.role !== 'none' && (
          <Button look="primary" onClick={() => put(field.id)}>
            {t('panel_writer_insert', [field.label || t(`common_role_${field.role}`)])}
          </Button>
        )}
        <Button onClick={copy}>{t('panel_writer_copy')}</Button>
      </div>
      {plan && !field && <p class="nl-paragraph hint">{t('panel_writer_no_field')}</p>}
      <p class="nl-paragraph" role="status" data-done={done?.outcome}>
        {done?.text === text && t(`panel_writer_${done.outcome}`)}
      </p>
    </div>
  );
}

/** The elements of SMART of an agreement; of other sentences what still asks for attention. */
function Verdict({ checked, fieldRole }: { checked: PlanCheck; fieldRole: FieldRole }) {
  const [statement] = checked.statements;
  if (fieldRole === 'agreements' && statement) {
    const gaps = gapsOf(statement);
    return (
      <div>
        <p class="nl-paragraph">{t('panel_writer_smart')}</p>
        <ul class="goals-summary__names" data-smart={statement.smart}>
          {letters.map((letter) => {
            const has = !gaps.includes(letter);
            return (
              <li key={letter} class="goals-summary__name">
                <Tick done={has} label={t(has ? 'panel_smart_present' : 'panel_smart_absent')} />
                {t(`panel_smart_${letter}`)}
              </li>
            );
          })}
        </ul>
      </div>
    );
  }
  const findings = checked.findings.filter(({ rule }) => !rule.startsWith('smart-'));
  if (findings.length === 0)
    return (
      <p class="nl-paragraph verdict" data-verdict="fine">
        <Tick done label={t('panel_smart_present')} /> {t('panel_writer_fine')}
      </p>
    );
  return (
    <div data-verdict="findings">
      <p class="nl-paragraph">{t('panel_writer_findings')}</p>
      <ul class="list" lang="nl">
        {findings.map(({ key, rule, message }) => (
          <li key={key}>
            <strong>{ruleById(rule).title}.</strong> {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
