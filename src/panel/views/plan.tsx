import { signal } from '@preact/signals';
import { countPoints } from '../../checker/points.ts';
import { counted, t } from '../../locale/index.ts';
import { type Severity, severities } from '../../method/roles.ts';
import { Chains } from '../components/chains.tsx';
import { FieldList } from '../components/field-list.tsx';
import { FindingList } from '../components/finding-list.tsx';
import { IgnoredList } from '../components/ignored-list.tsx';
import { MainGoals } from '../components/main-goals.tsx';
import { Notice } from '../components/notice.tsx';
import { SeverityFilter } from '../components/severity-filter.tsx';
import { SmartTable } from '../components/smart-table.tsx';
import { countBySeverity, groupFindings } from '../model/findings.ts';
import type { PlanViewProps } from './index.ts';

/** The weights that the list shows, for as long as the panel is open. */
const shown = signal<ReadonlySet<Severity>>(new Set(severities));

/** The page's plan at a glance: what asks for attention, which main goals it touches, which fields it has. */
export function PlanView({ plan, kader, send }: PlanViewProps) {
  const counts = countBySeverity(plan.findings);
  const groups = groupFindings(plan.fields, plan.findings, shown.value);
  const total = countPoints(plan.findings);
  return (
    <>
      <div class="stack">
        <MainGoals goals={kader.mainGoals} touched={plan.mainGoals} fields={plan.fields} send={send} />
        <Chains chains={plan.chain} mainGoals={kader.mainGoals} send={send} />
        <SmartTable statements={plan.statements} send={send} />
      </div>
      <section aria-labelledby="findings-heading">
        <div role="status" class={total === 0 ? 'visually-hidden' : undefined}>
          <h2 class="nl-heading nl-heading--level-2" id="findings-heading">
            {counted('common_findings', total)}
          </h2>
        </div>
        {total === 0 ? (
          <Notice tone="ok" title={t('panel_plan_in_order')}>
            <p class="nl-paragraph">{t('panel_plan_in_order_body')}</p>
          </Notice>
        ) : (
          <>
            <SeverityFilter
              counts={counts}
              shown={shown.value}
              onChange={(next) => {
                shown.value = next;
              }}
            />
            <FindingList groups={groups} titles={plan.titles} open={plan.open} send={send} />
          </>
        )}
      </section>
      <FieldList fields={plan.fields} focus={plan.focus} send={send} />
      <IgnoredList items={plan.ignored} titles={plan.titles} send={send} />
    </>
  );
}
