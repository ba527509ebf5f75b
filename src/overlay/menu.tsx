import { render } from 'preact';
import { ruleById } from '../checker/rules/index.ts';
import type { Finding } from '../checker/types.ts';
import { t } from '../locale/index.ts';
import { type FieldRole, fieldRoles } from '../method/roles.ts';
import type { Host } from './host.ts';
import { Icon } from './icon.tsx';
import { type Anchor, createPopup } from './popup.ts';

export interface MenuContent {
  label: string;
  role: FieldRole;
  /** The user chose that role; otherwise the names of the field tell it. */
  isChosen: boolean;
  findings: readonly Finding[];
  anchor: Anchor;
  /** The user came by the keyboard: the focus goes into the menu. */
  keyboard: boolean;
  onFinding(finding: Finding): void;
  /** Null: as the names of the field tell. */
  onRole(role: FieldRole | null): void;
  /** Ends the reading of a text that is no field; null for a field. */
  onStop: (() => void) | null;
}

/** What a badge opens: the findings of its field, and what the field is. */
export interface Menu {
  readonly isOpen: boolean;
  open(content: MenuContent): void;
  place(): void;
  close(): void;
}

export function createMenu(host: Host, onLeave: () => void): Menu {
  const popup = createPopup(host, 'menu');
  popup.element.setAttribute('role', 'dialog');
  popup.element.setAttribute('aria-labelledby', 'menu-title');
  const close = () => {
    if (!popup.isOpen) return;
    const hadFocus = host.root.activeElement !== null && popup.element.contains(host.root.activeElement);
    popup.close();
    render(null, popup.element);
    if (hadFocus) onLeave();
  };
  return {
    get isOpen() {
      return popup.isOpen;
    },
    open(content) {
      render(<MenuView {...content} onClose={close} />, popup.element);
      popup.open(content.anchor);
      if (content.keyboard) firstOf(popup.element).focus({ preventScroll: true });
    },
    place: popup.place,
    close,
  };
}

function MenuView(content: MenuContent & { onClose(): void }) {
  const { label, role, isChosen, findings, onFinding, onRole, onStop, onClose } = content;
  return (
    <>
      <header class="card__head">
        <h2 class="card__title" id="menu-title">
          {label || t('overlay_field')}
        </h2>
        <button
          type="button"
          class="icon-button"
          aria-label={t('common_close')}
          title={t('common_close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {findings.length > 0 ? (
        <ul class="list">
          {findings.map((finding) => (
            <li key={`${finding.key}${finding.start}`}>
              <button type="button" class="choice" onClick={() => onFinding(finding)}>
                <span class={`severity severity--${finding.severity}`}>
                  <Icon name={finding.severity} />
                  {ruleById(finding.rule).title}
                </span>
                {finding.quote && <small class="quote">“{finding.quote}”</small>}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        role !== 'unknown' && role !== 'none' && <p>{t('overlay_badge_fine')}.</p>
      )}
      <footer class="card__foot">
        {onStop ? (
          <button
            type="button"
            class="button"
            onClick={() => {
              onClose();
              onStop();
            }}
          >
            {t('overlay_readable_stop')}
          </button>
        ) : (
          <>
            <label class="role">
              <span>{t('overlay_field_role')}</span>
              <select
                value={isChosen ? role : ''}
                onChange={(event) => onRole((event.currentTarget.value || null) as FieldRole | null)}
              >
                <option value="">
                  {isChosen ? t('overlay_field_auto') : t('overlay_field_guessed', [t(`common_role_${role}`)])}
                </option>
                {fieldRoles.map((each) => (
                  <option value={each} key={each}>
                    {t(`common_role_${each}`)}
                  </option>
                ))}
              </select>
            </label>
            <p class="hint">{t('overlay_field_remembered')}</p>
            {role !== 'none' && (
              <button type="button" class="button" onClick={() => onRole('none')}>
                {t('overlay_field_ignore')}
              </button>
            )}
          </>
        )}
      </footer>
    </>
  );
}

/** What the menu was opened for by keys: the role of the field, or what can be done with a text that is no field. */
const firstOf = (menu: HTMLElement) =>
  menu.querySelector('select') ?? menu.querySelector<HTMLElement>('footer button, button')!;
