import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ruleById } from '../checker/rules/index.ts';
import type { Finding, Proposal } from '../checker/types.ts';
import { t } from '../locale/index.ts';
import type { IgnoredItem } from '../messages/protocol.ts';
import type { FieldRole } from '../method/roles.ts';
import type { Host } from './host.ts';
import { Icon } from './icon.tsx';
import type { Marks } from './marks.ts';
import { MarksContext } from './marks-context.ts';
import { type Anchor, createPopup } from './popup.ts';
import { ProposalForm } from './proposal.tsx';

/** What the card needs of the field and the plan. */
export interface CardActions {
  propose(finding: Finding): Promise<Proposal | null>;
  /** Whether the field took it. */
  apply(proposal: Proposal): Promise<boolean>;
  ignore(item: IgnoredItem): void;
  undoIgnore(item: IgnoredItem): void;
  /** Opens the panel at the finding; false where the browser does not allow that from a page. */
  readMore(): Promise<boolean>;
  /** The card shows this finding now; null when it closes. */
  onShown(finding: Finding | null): void;
  /** Gives the focus back to where it was. */
  leave(): void;
}

export interface CardContent {
  findings: readonly Finding[];
  role: FieldRole;
  anchor: Anchor;
  /** The user came by the keyboard: the focus goes into the card. */
  keyboard: boolean;
}

/** The card that says what is wrong with a stretch of text, why, and what can be done. */
export interface Card {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  /** Whether the user is at work in it, so that it must not go by itself. */
  readonly isHeld: boolean;
  readonly shown: Finding | null;
  open(content: CardContent): void;
  place(): void;
  close(): void;
}

export function createCard(host: Host, marks: Marks, actions: CardActions): Card {
  const popup = createPopup(host, 'card');
  popup.element.setAttribute('role', 'dialog');
  popup.element.setAttribute('aria-labelledby', 'card-title');
  let shown: Finding | null = null;
  let held = false;
  let opening = 0;

  const close = () => {
    if (!popup.isOpen) return;
    const hadFocus = host.root.activeElement !== null && popup.element.contains(host.root.activeElement);
    popup.close();
    render(null, popup.element);
    shown = null;
    held = false;
    actions.onShown(null);
    if (hadFocus) actions.leave();
  };

  return {
    element: popup.element,
    get isOpen() {
      return popup.isOpen;
    },
    get isHeld() {
      return held || (host.root.activeElement !== null && popup.element.contains(host.root.activeElement));
    },
    get shown() {
      return shown;
    },
    open(content) {
      held = false;
      const view = (
        <CardView
          key={++opening}
          content={content}
          actions={actions}
          onShow={(finding) => {
            shown = finding;
            actions.onShown(finding);
          }}
          onHold={() => {
            held = true;
          }}
          onResize={popup.place}
          onClose={close}
        />
      );
      render(<MarksContext.Provider value={marks}>{view}</MarksContext.Provider>, popup.element);
      popup.open(content.anchor);
    },
    place: popup.place,
    close,
  };
}

interface ViewProps {
  content: CardContent;
  actions: CardActions;
  onShow(finding: Finding): void;
  onHold(): void;
  onResize(): void;
  onClose(): void;
}

type Mode = 'reading' | 'proposing' | 'ignoring' | 'more';

function CardView({ content, actions, onShow, onHold, onResize, onClose }: ViewProps) {
  const { findings, role, keyboard } = content;
  const [index, setIndex] = useState(0);
  const [mode, setMode] = useState<Mode>('reading');
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [ignored, setIgnored] = useState<IgnoredItem | null>(null);
  const [applied, setApplied] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const finding = findings[index]!;
  const rule = ruleById(finding.rule);

  useEffect(() => {
    onShow(finding);
    setMode('reading');
    setProposal(null);
    let here = true;
    actions.propose(finding).then((made) => here && setProposal(made));
    return () => {
      here = false;
    };
  }, [finding]);
  useEffect(() => {
    if (keyboard) body.current?.querySelector<HTMLElement>('button, textarea')?.focus({ preventScroll: true });
  }, []);
  useEffect(onResize);

  const hold = (next: Mode) => {
    onHold();
    setMode(mode === next ? 'reading' : next);
  };
  const ignore = (item: IgnoredItem) => {
    onHold();
    setIgnored(item);
    actions.ignore(item);
  };

  if (applied) return <Note text={t('overlay_applied')} onClose={onClose} />;
  if (ignored) {
    return (
      <Note text={ignoredText(ignored)} onClose={onClose}>
        <button
          type="button"
          class="button"
          ref={(button) => button?.focus({ preventScroll: true })}
          onClick={() => {
            actions.undoIgnore(ignored);
            setIgnored(null);
          }}
        >
          {t('common_undo')}
        </button>
      </Note>
    );
  }

  const right = rule.examples.right.find((example) => example.role === role) ?? rule.examples.right[0];
  const wrong = rule.examples.wrong[0];
  return (
    <div ref={body} data-rule={finding.rule} data-severity={finding.severity}>
      <header class="card__head">
        <span class={`severity severity--${finding.severity}`}>
          <Icon name={finding.severity} />
          {t(`common_severity_${finding.severity}`)}
        </span>
        {findings.length > 1 && (
          <span class="pager">
            <IconButton
              name="previous"
              label={t('overlay_previous')}
              onClick={() => setIndex((index || findings.length) - 1)}
            />
            {t('overlay_position', [String(index + 1), String(findings.length)])}
            <IconButton name="next" label={t('overlay_next')} onClick={() => setIndex((index + 1) % findings.length)} />
          </span>
        )}
        <IconButton name="close" label={t('common_close')} onClick={onClose} />
      </header>
      <h2 class="card__title" id="card-title" lang="nl">
        {rule.title}
      </h2>
      <p class="card__message" lang="nl">
        {finding.message}
      </p>
      {mode === 'proposing' && proposal ? (
        <ProposalForm
          proposal={proposal}
          onApply={async (text) => {
            const ok = await actions.apply({ ...proposal, text });
            if (ok) setApplied(true);
            return ok;
          }}
          onBack={() => setMode('reading')}
        />
      ) : (
        <>
          <p class="card__why" lang="nl">
            {rule.explanation}
          </p>
          {right && (
            <div class="example">
              <h3 class="example__head">
                <Icon name="check" /> {t('overlay_example')}
              </h3>
              <p class="example__text" lang="nl">
                {right.text}
              </p>
              <p class="example__why" lang="nl">
                {right.why}
              </p>
            </div>
          )}
          {mode === 'more' && (
            <>
              {wrong && (
                <div class="example example--wrong">
                  <h3 class="example__head">
                    <Icon name="close" /> {t('overlay_examples_wrong')}
                  </h3>
                  <p class="example__text" lang="nl">
                    {wrong.text}
                  </p>
                  <p class="example__why" lang="nl">
                    {wrong.why}
                  </p>
                </div>
              )}
              <p class="card__source">{t('overlay_source', [rule.source])}</p>
            </>
          )}
          <footer class="card__foot">
            <div class="actions">
              {proposal && (
                <button type="button" class="button button--primary" onClick={() => hold('proposing')}>
                  {t('overlay_propose')}
                </button>
              )}
              <button type="button" class="button" aria-expanded={mode === 'ignoring'} onClick={() => hold('ignoring')}>
                {t('overlay_ignore')}
              </button>
              <button
                type="button"
                class="button button--quiet"
                aria-expanded={mode === 'more'}
                onClick={async () => {
                  if (!(await actions.readMore())) hold('more');
                }}
              >
                {t('overlay_more')}
              </button>
            </div>
            {mode === 'ignoring' && (
              <div class="choices">
                {choices(finding).map((item) => (
                  <button
                    type="button"
                    class="choice"
                    data-scope={item.scope}
                    key={item.scope}
                    onClick={() => ignore(item)}
                  >
                    <span>{choiceText(item)}</span>
                    <small>
                      {t(item.scope === 'here' ? 'overlay_ignore_here_where' : 'overlay_ignore_everywhere')}
                    </small>
                  </button>
                ))}
              </div>
            )}
          </footer>
        </>
      )}
    </div>
  );
}

function choices(finding: Finding): IgnoredItem[] {
  const here: IgnoredItem = { scope: 'here', key: finding.key, rule: finding.rule, quote: finding.quote };
  const word: IgnoredItem[] = finding.word === null ? [] : [{ scope: 'word', word: finding.word }];
  return [here, ...word, { scope: 'rule', rule: finding.rule }];
}

function choiceText(item: IgnoredItem): string {
  if (item.scope === 'word') return t('overlay_ignore_word', [item.word]);
  return t(item.scope === 'here' ? 'overlay_ignore_here' : 'overlay_ignore_rule');
}

function ignoredText(item: IgnoredItem): string {
  if (item.scope === 'here') return t('overlay_ignored_here');
  if (item.scope === 'word') return t('overlay_ignored_word', [item.word]);
  return t('overlay_ignored_rule', [ruleById(item.rule as Finding['rule']).title]);
}

function Note({ text, children, onClose }: { text: string; children?: preact.ComponentChildren; onClose(): void }) {
  return (
    <div class="note">
      <p id="card-title" role="status">
        {text}
      </p>
      {children}
      <IconButton name="close" label={t('common_close')} onClick={onClose} />
    </div>
  );
}

function IconButton({ name, label, onClick }: { name: 'close' | 'previous' | 'next'; label: string; onClick(): void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={name} />
    </button>
  );
}
