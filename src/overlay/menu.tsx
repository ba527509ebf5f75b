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
  findings: readonly Finding[];
  anchor: Anchor;
  onFinding(finding: Finding): void;
  onRole(role: FieldRole): void;
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
    },
    place: popup.place,
    close,
  };
}

function MenuView({ label, role, findings, onFinding, onRole, onClose }: MenuContent & { onClose(): void }) {
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
        <label class="role">
          <span>{t('overlay_field_role')}</span>
          <select value={role} onChange={(event) => onRole(event.currentTarget.value as FieldRole)}>
            {fieldRoles.map((each) => (
              <option value={each} key={each}>
                {t(`common_role_${each}`)}
              </option>
            ))}
          </select>
        </label>
        <p class="hint">{t('overlay_field_remembered')}</p>
      </footer>
    </>
  );
}
