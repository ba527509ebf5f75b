import { ruleById } from '../../checker/rules/index.ts';
import { t } from '../../locale/index.ts';
import type { IgnoredItem, PanelCommand } from '../../messages/protocol.ts';
import type { RuleId } from '../../method/roles.ts';
import { excerpt } from '../model/excerpt.ts';
import { Button } from './button.tsx';

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
      <ul class="rows">
        {items.map((item) => (
          <li key={ignoredText(item)} class="row">
            <span class="row__text">{ignoredText(item)}</span>
            <Button
              look="subtle"
              aria-label={t('common_undo_what', [ignoredText(item)])}
              onClick={() => send({ type: 'undo-ignore', item })}
            >
              {t('common_undo')}
            </Button>
          </li>
        ))}
      </ul>
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
