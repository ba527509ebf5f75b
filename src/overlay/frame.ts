import type { Finding, Proposal, Span } from '../checker/types.ts';
import { adapterFor } from '../fields/adapters.ts';
import { fitted } from '../fields/edit.ts';
import { openPage, openSelection } from '../fields/readable.ts';
import { visiblePart } from '../fields/visible.ts';
import { watchFields } from '../fields/watch.ts';
import { language, t } from '../locale/index.ts';
import { type FrameView, type ToFrame, type ToPlan, toBackground } from '../messages/messages.ts';
import { type FieldRole, severities } from '../method/roles.ts';
import { kaderInForce } from '../settings/in-force.ts';
import { onChange, type Settings, update } from '../settings/settings.ts';
import { createAnnouncer } from './announce.ts';
import { createBadge } from './badge.ts';
import { createCard } from './card.tsx';
import { createCells } from './cells.ts';
import { ShownField } from './field.ts';
import { createHost } from './host.ts';
import { watchHover } from './hover.ts';
import { onLayoutChange } from './layout.ts';
import { createMarks } from './marks.ts';
import { createMenu } from './menu.tsx';
import type { Anchor } from './popup.ts';

interface FrameOptions {
  document: Document;
  site: string;
  settings: Settings;
  signal: AbortSignal;
  /** Tells the plan, or asks it. */
  send(message: ToPlan): Promise<unknown>;
}

/** How long a writer pauses before the plan hears of it. */
const PAUSE = 120;
/** How much longer at most when checks take long. */
const LONGER = 400;

/**
 * Watches the fields of one frame, tells the plan of their text and shows what it finds. Returns how the plan speaks to
 * the frame.
 */
export function startFrame(options: FrameOptions): (message: ToFrame) => Promise<unknown> {
  const { document, site, signal, send } = options;
  let { settings } = options;
  const fields = new Map<HTMLElement, ShownField>();
  const byId = new Map<string, ShownField>();
  const dirty = new Set<ShownField>();
  const host = createHost(document, language(), signal);
  const marks = createMarks(document, signal);
  const announcer = createAnnouncer(host, signal);
  const cells = createCells();
  /** What the plan was told of each field. */
  const told = new Map<string, string>();
  /** Fields came, went or moved: they may stand in other rows. */
  let isLaid = false;
  /** The user wants to hear how many points of attention there are. */
  let isAsked = false;
  let focused: ShownField | null = null;
  let made = 0;
  let order = '';
  let frame = 0;
  /** How long the last two checks took, in milliseconds: the first one of a page tells nothing. */
  let costs: [number, number] = [0, 0];
  let isApplying = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** Where the caret was before the card or the menu took the focus. */
  let caret: ({ field: ShownField } & Span) | null = null;

  const fieldOf = (event: Event): ShownField | null => {
    for (const target of event.composedPath()) {
      const field = fields.get(target as HTMLElement);
      if (field) return field;
    }
    return null;
  };

  /** A text that is only read is not what has the focus when something in it has. */
  const writableOf = (event: Event) => {
    const field = fieldOf(event);
    return field?.asked ? null : field;
  };

  // Reading and telling

  const refresh = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      let changed = false;
      for (const field of fields.values()) {
        if (!dirty.has(field) && !field.editor.mirrored) continue;
        const isOther = field.read();
        changed ||= isOther;
        if (isOther || dirty.has(field)) show(field);
      }
      dirty.clear();
      if (changed) reportAfter(pauseFor());
      place();
    });
  };

  /** A check that takes long waits for a longer pause: it must not come between two keys. */
  const pauseFor = () => PAUSE + Math.min(8 * Math.min(...costs), LONGER);

  const reportAfter = (time: number) => {
    clearTimeout(pause);
    pause = setTimeout(report, time);
  };

  const report = () => {
    const all = [...fields.values()];
    // What is being composed is no text yet; its end is heard.
    if (all.some(({ isComposing }) => isComposing)) return;
    if (!isLaid) {
      isLaid = true;
      cells.lay(all);
      for (const field of all) if (field.column && field.read()) show(field);
    }
    for (const field of all) if (field.editor.mirrored && field.read()) show(field);
    const inPlace = all.filter(({ isRead }) => isRead).sort(inOrder);
    const reports = [...inPlace.map((field) => field.report()), ...cells.beside()];
    const changed = reports.filter((each) => told.get(each.id) !== JSON.stringify(each));
    const ids = reports.map(({ id }) => id);
    if (changed.length === 0 && order === ids.join()) return;
    order = ids.join();
    for (const each of changed) told.set(each.id, JSON.stringify(each));
    for (const field of inPlace) field.reported = field.text;
    const start = performance.now();
    send({ type: 'fields', order: ids, changed });
    costs = [costs[1], performance.now() - start];
  };

  const takeRole = (field: ShownField) =>
    field.takeRole(settings.fieldRoles[site] ?? {}, kaderInForce(settings).fieldRoles);

  // Showing

  const show = (field: ShownField) => {
    if (field.findings.length > 0 || field.marked.length > 0) field.mark(marks);
    showBadge(field);
  };

  const showBadge = (field: ShownField) => {
    const state = field.badgeState(field === focused);
    if (!state && !field.badge) return;
    field.badge ??= createBadge(field.editor.element, field.label, host.layer, () => openMenu(field, false));
    field.badge.show(state);
  };

  const place = () => {
    if (host.settle()) {
      card.close();
      menu.close();
    }
    for (const field of fields.values()) {
      if (!field.badge && field.marked.length === 0) continue;
      const seen = field.isNear ? visiblePart(field.editor.element) : null;
      field.editor.place(seen);
      field.badge?.place(seen);
      if (seen) field.unmarkCovered(marks);
    }
    card.place();
    menu.place();
  };

  /** The boxes of a finding that can be seen; those of the badge for a finding about the plan as a whole. */
  const anchorOf = (field: ShownField, finding: Finding | null): Anchor => {
    return () => {
      const { element } = field.editor;
      const seen = visiblePart(element);
      if (!seen) return null;
      const marked = finding && field.marked.find((each) => isSame(each.finding, finding));
      const boxes = marked
        ? [...marked.range.getClientRects()]
        : [field.badge?.element.getBoundingClientRect() ?? seen];
      const shown = boxes.filter(({ bottom, top }) => bottom > seen.top && top < seen.bottom + 20);
      return shown.length > 0 ? { boxes: shown, context: element } : null;
    };
  };

  const openMenu = (field: ShownField, keyboard: boolean) => {
    const wasOpen = menu.isOpen;
    card.close();
    menu.close();
    if (wasOpen) return;
    keepCaret();
    menu.open({
      label: field.label,
      role: field.role,
      isChosen: field.isChosen,
      findings: [...field.findings].sort(byWeight),
      anchor: anchorOf(field, null),
      keyboard,
      onFinding: (finding) => openCard(field, [finding], true),
      onRole(role) {
        menu.close();
        chooseRole(field, role);
      },
      onStop: field.asked && (() => drop(field.editor.element)),
    });
  };

  const openCard = (field: ShownField, findings: readonly Finding[], keyboard: boolean) => {
    menu.close();
    keepCaret();
    const [first] = findings;
    if (first) card.open({ findings, role: field.role, anchor: anchorOf(field, first), keyboard });
  };

  /** Keeps a role for this field and others of its signature; null leaves it to its names again. */
  const chooseRole = ({ signature }: ShownField, role: FieldRole | null) =>
    update(({ fieldRoles }) => {
      const { [signature]: _, ...others } = fieldRoles[site] ?? {};
      return { fieldRoles: { ...fieldRoles, [site]: role ? { ...others, [signature]: role } : others } };
    });

  const keepCaret = () => {
    const selection = focused?.editor.selection();
    if (focused && selection) caret = { field: focused, ...selection };
  };

  const leave = () => {
    if (!caret || !byId.has(caret.field.id)) return;
    const { field, start, end } = caret;
    // A form field keeps its selection by itself.
    if (field.editor.mirrored) field.editor.element.focus({ preventScroll: true });
    else field.editor.select({ start, end });
  };

  const apply = async (proposal: Proposal): Promise<boolean> => {
    const field = byId.get(proposal.field);
    if (!field) return false;
    // The place of a proposal counts only in the text that it was made for.
    if (field.read() || field.reported !== field.text) return false;
    return write(field, proposal, proposal.text);
  };

  const insert = async ({ field: id, text }: ToFrame & { type: 'insert' }): Promise<boolean> => {
    const field = byId.get(id);
    if (!field) return false;
    field.read();
    const at = field.editor.selection()?.end ?? field.text.length;
    field.editor.reveal({ start: at, end: at });
    return write(field, { start: at, end: at }, fitted(text, field.text, at));
  };

  const write = async (field: ShownField, span: Span, text: string): Promise<boolean> => {
    isApplying = true;
    const isWritten = await field.editor.replace(span, text).finally(() => {
      isApplying = false;
    });
    dirty.add(field);
    refresh();
    return isWritten;
  };

  const card = createCard(host, marks, {
    propose: async (finding) => (await send({ type: 'propose', finding })) as Proposal | null,
    apply,
    ignore: (item) => send({ type: 'ignore', item }),
    undoIgnore: (item) => send({ type: 'undo-ignore', item }),
    readMore: async () => (await toBackground({ to: 'background', type: 'open-panel' })) === true,
    onShown(finding) {
      const marked = finding && byId.get(finding.field)?.marked.find((each) => isSame(each.finding, finding));
      marks.show(host, marked ? [{ range: marked.range, kind: 'open' }] : []);
      send({ type: 'open', finding: finding && { key: finding.key, field: finding.field } });
    },
    leave,
  });
  const menu = createMenu(host, leave);

  // What the plan says

  /** What came while a text was being composed: it is shown afterwards. */
  let view: FrameView | null = null;

  const takeView = (next: FrameView) => {
    const { findings, planFields, count } = next;
    view = [...fields.values()].some(({ isComposing }) => isComposing) ? next : null;
    if (view) return;
    announcer.count(count);
    if (isAsked) announcer.say();
    isAsked = false;
    for (const field of fields.values()) {
      field.take(findings[field.id] ?? [], planFields.includes(field.id));
      show(field);
    }
    const open = card.shown;
    const still = open && byId.get(open.field)?.findings.some((finding) => isSame(finding, open));
    if (open && !still && !card.isHeld) card.close();
    else if (open && still) {
      const marked = byId.get(open.field)!.marked.find((each) => isSame(each.finding, open));
      marks.show(host, marked ? [{ range: marked.range, kind: 'open' }] : []);
    }
    place();
  };

  const showFinding = ({ key, field: id, keyboard }: ToFrame & { type: 'show-finding' }): boolean => {
    const field = byId.get(id);
    const finding = field?.findings.find((each) => each.key === key);
    if (!field || !finding) return false;
    keepCaret();
    field.editor.reveal(finding);
    if (!keyboard || !caret) {
      field.editor.select({ start: finding.start, end: finding.start });
      caret = { field, start: finding.start, end: finding.start };
    }
    field.isNear = true;
    show(field);
    place();
    openCard(field, [finding], keyboard);
    return true;
  };

  const showText = ({ field: id, start, end }: ToFrame & { type: 'show-text' }): boolean => {
    const field = byId.get(id);
    if (!field) return false;
    card.close();
    field.editor.reveal({ start, end });
    field.editor.select({ start, end });
    return true;
  };

  // What the page does

  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const field = fields.get(target as HTMLElement);
        if (!field) continue;
        field.isNear = isIntersecting;
        if (isIntersecting && field.awaitsNear) show(field);
      }
      refresh();
    },
    { rootMargin: '200px' },
  );
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) fields.get(target as HTMLElement)?.editor.restyle();
    restyled();
  });
  const restyled = () => {
    for (const field of fields.values()) if (field.marked.length > 0) field.editor.restyle();
    refresh();
  };

  const focus = (field: ShownField | null) => {
    const before = focused;
    focused = field;
    if (before === field) return;
    if (before) showBadge(before);
    if (!field) return;
    showBadge(field);
    refresh();
    if (field.role !== 'none') send({ type: 'focus', field: field.id });
  };

  const add = (field: ShownField) => {
    const { element } = field.editor;
    fields.set(element, field);
    byId.set(field.id, field);
    takeRole(field);
    isLaid = false;
    field.read();
    near.observe(element);
    sizes.observe(element);
    reportAfter(0);
  };

  const drop = (element: HTMLElement) => {
    const field = fields.get(element)!;
    fields.delete(element);
    byId.delete(field.id);
    told.delete(field.id);
    isLaid = false;
    dirty.delete(field);
    near.unobserve(element);
    sizes.unobserve(element);
    marks.show(field, []);
    field.badge?.remove();
    field.editor.close();
    if (focused === field) focused = null;
    if (caret?.field === field) caret = null;
    if (card.shown?.field === field.id) card.close();
    reportAfter(0);
  };

  /** Reads text that is no field, because the user asked for it; what was asked for before goes. */
  const readOnRequest = (what: 'selection' | 'page'): boolean => {
    for (const field of [...fields.values()]) if (field.asked) drop(field.editor.element);
    const selected = what === 'selection' ? openSelection(document, host.layer) : null;
    const found =
      what === 'page' ? openPage(document, host.layer, kaderInForce(settings).fieldRoles) : selected ? [selected] : [];
    for (const { editor, role } of found) {
      const label = editor.mirrored ? undefined : t(what === 'page' ? 'overlay_readable' : 'overlay_selected');
      add(new ShownField(`f${++made}`, editor, { role, ...(label && { label }) }));
    }
    isAsked = true;
    return found.length > 0;
  };

  watchFields(
    document,
    {
      onAdded(element) {
        add(new ShownField(`f${++made}`, adapterFor(element)!.open(element, host.layer)));
      },
      onRemoved: drop,
      onChanged(inside) {
        for (const [element, field] of fields) {
          if (field.asked && !element.isConnected) drop(element);
          else if (field.asked || inside.has(element)) dirty.add(field);
        }
        restyled();
      },
    },
    signal,
  );
  for (const field of fields.values()) {
    if (field.editor.element.contains((field.editor.element.getRootNode() as Document).activeElement)) focus(field);
  }

  // At the window: a page that stops events on their way does so further in.
  const window = document.defaultView!;
  const listener = { capture: true, passive: true, signal };
  window.addEventListener(
    'input',
    (event) => {
      const field = fieldOf(event);
      if (!field) return;
      if (!isApplying) card.close();
      menu.close();
      dirty.add(field);
      refresh();
      announcer.wait();
    },
    listener,
  );
  const composing = (isComposing: boolean) => (event: Event) => {
    const field = fieldOf(event);
    if (!field) return;
    field.isComposing = isComposing;
    if (isComposing) return;
    if (view) takeView(view);
    reportAfter(PAUSE);
  };
  window.addEventListener('compositionstart', composing(true), listener);
  window.addEventListener('compositionend', composing(false), listener);
  window.addEventListener(
    'change',
    () => {
      refresh();
      // A date or choice of a row is no field of its own.
      reportAfter(PAUSE);
    },
    listener,
  );
  window.addEventListener('reset', refresh, listener);
  window.addEventListener('focusin', (event) => host.owns(event) || focus(writableOf(event)), listener);
  window.addEventListener('focusout', (event) => event.relatedTarget === null && refresh(), listener);
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (host.owns(event)) return host.root.activeElement ?? keepCaret();
      card.close();
      menu.close();
    },
    listener,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || (!card.isOpen && !menu.isOpen)) return;
      // It closes the card, and nothing of the page beneath.
      event.preventDefault();
      event.stopImmediatePropagation();
      card.close();
      menu.close();
    },
    { capture: true, signal },
  );
  watchHover(
    document,
    host,
    {
      fieldOf,
      onRest(field, keys) {
        const findings = field.findings.filter(({ key }) => keys.includes(key)).sort(byWeight);
        const isOpen = findings.some((finding) => card.shown && isSame(finding, card.shown));
        if (!card.isHeld && !menu.isOpen && !isOpen) openCard(field, findings, false);
      },
      onLeave: () => card.isHeld || card.close(),
    },
    signal,
  );
  onLayoutChange(document, (isRestyled) => (isRestyled ? restyled() : refresh()), signal);

  onChange((next) => {
    settings = next;
    for (const field of fields.values()) {
      takeRole(field);
      dirty.add(field);
    }
    refresh();
    reportAfter(0);
  }, signal);

  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(pause);
    near.disconnect();
    sizes.disconnect();
    card.close();
    menu.close();
    for (const field of fields.values()) {
      marks.show(field, []);
      field.editor.close();
    }
  });

  return async (message) => {
    switch (message.type) {
      case 'view':
        takeView(message.view);
        return true;
      case 'show-finding':
        return showFinding(message);
      case 'show-text':
        return showText(message);
      case 'apply':
        return apply(message.proposal);
      case 'insert':
        return insert(message);
      case 'check-now':
        for (const field of fields.values()) dirty.add(field);
        refresh();
        isAsked = true;
        told.clear();
        reportAfter(0);
        return true;
      case 'check-selection':
        return readOnRequest('selection');
      case 'check-page':
        return readOnRequest('page');
      case 'field-menu':
        if (focused && !menu.isOpen) openMenu(focused, true);
        return focused !== null;
      case 'report':
        order = '';
        told.clear();
        reportAfter(0);
        return true;
    }
  };
}

/** The gravest first; of those the one about the fewest words. */
const byWeight = (one: Finding, other: Finding) =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
  one.end - one.start - (other.end - other.start);

const isSame = (one: Finding, other: Finding) => one.key === other.key && one.field === other.field;

function inOrder(one: ShownField, other: ShownField): number {
  const position = one.editor.element.compareDocumentPosition(other.editor.element);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
