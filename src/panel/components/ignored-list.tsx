import { t } from '../../locale/index.ts';
import type { IgnoredItem, PanelCommand, PlanSnapshot } from '../../messages/protocol.ts';
import type { RuleId } from '../../method/roles.ts';
import { excerpt } from '../model/excerpt.ts';
import { Rows } from './rows.tsx';

interface Props {
  items: readonly IgnoredItem[];
  titles: PlanSnapshot['titles'];
  send(command: PanelCommand): void;
}

/** What is ignored on this page, each undoable where it stands. */
export function IgnoredList({ items, titles, send }: Props) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="ignored-heading">
      <h2 class="nl-heading nl-heading--level-2" id="ignored-heading">
        {t('panel_ignored')}
      </h2>
      <Rows
        items={items.map((item, index) => ({ id: String(index), text: ignoredText(item, titles) }))}
        none=""
        action={t('common_undo')}
        actionOn={(text) => t('common_undo_what', [text])}
        onAction={(index) => send({ type: 'undo-ignore', item: items[Number(index)]! })}
      />
    </section>
  );
}

/** What is ignored and where that holds, in words. */
function ignoredText(item: IgnoredItem, titles: Props['titles']): string {
  switch (item.scope) {
    case 'here':
      return t('panel_ignored_here', [titles[item.rule as RuleId], excerpt(item.quote, 60)]);
    case 'word':
      return t('panel_ignored_word', [item.word]);
    case 'rule':
      return t('panel_ignored_rule', [titles[item.rule as RuleId]]);
  }
}
