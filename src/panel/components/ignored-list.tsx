import { ruleById } from '../../checker/rules/index.ts';
import { t } from '../../locale/index.ts';
import type { IgnoredItem, PanelCommand } from '../../messages/protocol.ts';
import type { RuleId } from '../../method/roles.ts';
import { excerpt } from '../model/excerpt.ts';
import { Rows } from './rows.tsx';

interface Props {
  items: readonly IgnoredItem[];
  send(command: PanelCommand): void;
}

/** What is ignored on this page, each undoable where it stands. */
export function IgnoredList({ items, send }: Props) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="ignored-heading">
      <h2 class="nl-heading nl-heading--level-2" id="ignored-heading">
        {t('panel_ignored')}
      </h2>
      <Rows
        items={items.map((item, index) => ({ id: String(index), text: ignoredText(item) }))}
        none=""
        action={t('common_undo')}
        actionOn={(text) => t('common_undo_what', [text])}
        onAction={(index) => send({ type: 'undo-ignore', item: items[Number(index)]! })}
      />
    </section>
  );
}

/** What is ignored and where that holds, in words. */
function ignoredText(item: IgnoredItem): string {
  switch (item.scope) {
    case 'here':
      return t('panel_ignored_here', [ruleById(item.rule as RuleId).title, excerpt(item.quote, 60)]);
    case 'word':
      return t('panel_ignored_word', [item.word]);
    case 'rule':
      return t('panel_ignored_rule', [ruleById(item.rule as RuleId).title]);
  }
}
