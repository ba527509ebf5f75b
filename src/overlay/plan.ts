import { createChecker } from '../checker/checker.ts';
import { countPoints } from '../checker/points.ts';
import { rules } from '../checker/rules/index.ts';
import type { FieldText, Finding, PlanCheck, Proposal } from '../checker/types.ts';
import type { FieldReport, FrameView, ToFrame, ToPlan } from '../messages/messages.ts';
import { toBackground } from '../messages/messages.ts';
import { acceptPanels } from '../messages/panel-channel.ts';
import type { IgnoredItem, PanelCommand, PanelEvent, PlanSnapshot } from '../messages/protocol.ts';
import type { RuleId } from '../method/roles.ts';
import { checkerOptions } from '../settings/in-force.ts';
import { onChange, type Settings, update } from '../settings/settings.ts';
import { layRows } from './row-text.ts';

/** The plan of a tab: the fields of all its frames, checked together. Kept in memory, as long as the page is open. */
export interface Plan {
  /** What a frame tells or asks. */
  receive(frame: number, message: ToPlan): Promise<unknown>;
  /** Goes to another finding. */
  go(command: 'next-finding' | 'previous-finding'): void;
}

/** A finding, by its key and field. */
type Place = Pick<Finding, 'key' | 'field'>;

interface PlanOptions {
  site: string;
  settings: Settings;
  signal: AbortSignal;
  /** Resolves to what the frame answers, undefined when it is no more. */
  send(frame: number, message: ToFrame): Promise<unknown>;
}

const titles = Object.fromEntries(rules.map(({ id, title }) => [id, title])) as PlanSnapshot['titles'];

const EMPTY: PlanCheck = { findings: [], statements: [], chain: [], mainGoals: [] };

export function startPlan({ site, settings: initial, signal, send }: PlanOptions): Plan {
  let settings = initial;
  let options = checkerOptions(settings);
  let checker = createChecker(options);
  let checked: PlanCheck = EMPTY;
  let rows = layRows([]);
  let shown: Finding[] = [];
  let focus: string | null = null;
  let open: string | null = null;
  /** The finding that was gone to last; the next one comes after it. */
  let last: Place | null = null;
  const ignoredHere = new Map<string, IgnoredItem & { scope: 'here' }>();
  const frames = new Map<number, { order: string[]; fields: Map<string, FieldReport> }>();
  const views = new Map<number, string>();

  const fields = (): FieldReport[] =>
    [...frames]
      .sort(([one], [other]) => one - other)
      .flatMap(([frame, { order, fields: own }]) =>
        order.flatMap((id) => {
          const field = own.get(id);
          return field ? [{ ...field, id: idOf(frame, id), ...(field.row && { row: idOf(frame, field.row) }) }] : [];
        }),
      );

  const run = () => {
    rows = layRows(fields());
    checked = rows.back(checker.check(rows.fields));
    show();
  };

  const show = () => {
    shown = checked.findings.filter((finding) => !isIgnored(finding));
    const inPlan = new Set(
      [...shown, ...checked.statements, ...checked.chain.map(({ provision }) => provision)].map(({ field }) => field),
    );
    for (const [frame, { fields: own }] of frames) {
      const view: FrameView = { findings: {}, planFields: [], count: countPoints(shown) };
      for (const id of own.keys()) {
        const key = idOf(frame, id);
        const findings = shown.filter(({ field }) => field === key).map((finding) => ({ ...finding, field: id }));
        if (findings.length > 0) view.findings[id] = findings;
        if (inPlan.has(key)) view.planFields.push(id);
      }
      const content = JSON.stringify(view);
      if (frame !== 0 && views.get(frame) === content) continue;
      views.set(frame, content);
      // A frame that does not answer went without a word.
      send(frame, { type: 'view', view }).then((answer) => {
        if (answer === undefined && frame !== 0 && frames.delete(frame)) run();
      });
    }
    toBackground({ to: 'background', type: 'count', count: countPoints(shown) });
    panels.tell();
  };

  const isIgnored = ({ key, rule, word }: Finding) =>
    ignoredHere.has(key) ||
    settings.rules.includes(rule) ||
    (word !== null && settings.words.includes(word.toLowerCase()));

  const snapshot = (): PlanSnapshot => {
    const all = fields().filter(({ role }) => role !== 'none');
    const countOf = (id: string) => countPoints(shown.filter(({ field }) => field === id));
    return {
      origin: site,
      kader: options.kader.id,
      fields: all.map(({ id, label, role }) => ({ id, label, role, count: countOf(id) })),
      focus,
      open,
      findings: shown,
      statements: checked.statements.map((statement) => ({
        ...statement,
        text: all.find(({ id }) => id === statement.field)?.text.slice(statement.start, statement.end) ?? '',
      })),
      chain: checked.chain,
      mainGoals: checked.mainGoals,
      titles,
      ignored: [
        ...ignoredHere.values(),
        ...settings.words.map((word) => ({ scope: 'word' as const, word })),
        ...settings.rules.map((rule) => ({ scope: 'rule' as const, rule })),
      ],
    };
  };

  const propose = (finding: Finding): Proposal | null => {
    const proposal = checker.propose(rows.there(finding), rows.fields);
    return proposal && rows.backProposal(proposal);
  };

  const ignore = async (item: IgnoredItem) => {
    if (item.scope === 'here') ignoredHere.set(item.key, item);
    else if (item.scope === 'word')
      await update(({ words }) => ({ words: [...new Set([...words, item.word.toLowerCase()])] }));
    else await update(({ rules }) => ({ rules: [...new Set([...rules, item.rule as RuleId])] }));
    if (item.scope === 'here') show();
  };

  const undoIgnore = async (item: IgnoredItem) => {
    if (item.scope === 'here') {
      ignoredHere.delete(item.key);
      show();
    } else if (item.scope === 'word')
      await update(({ words }) => ({ words: words.filter((word) => word !== item.word.toLowerCase()) }));
    else await update(({ rules }) => ({ rules: rules.filter((rule) => rule !== item.rule) }));
  };

  const goTo = ({ key, field }: Place, keyboard: boolean) => {
    last = { key, field };
    const { frame, id } = partsOf(field);
    return send(frame, { type: 'show-finding', key, field: id, keyboard });
  };

  const onPanelCommand = async (command: PanelCommand, answer: (event: PanelEvent) => void) => {
    switch (command.type) {
      case 'show-finding':
        await goTo(command, false);
        return;
      case 'show-text': {
        const { frame, id } = partsOf(command.field);
        await send(frame, { type: 'show-text', field: id, start: command.start, end: command.end });
        return;
      }
      case 'ignore':
        return ignore(command.item);
      case 'undo-ignore':
        return undoIgnore(command.item);
      case 'propose': {
        const finding = shown.find(({ key, field }) => key === command.key && field === command.field);
        answer({ type: 'proposal', key: command.key, proposal: finding ? propose(finding) : null });
        return;
      }
      case 'apply': {
        const { frame, id } = partsOf(command.proposal.field);
        const ok = await send(frame, { type: 'apply', proposal: { ...command.proposal, field: id } });
        answer({ type: 'applied', ok: ok === true });
        return;
      }
      case 'insert': {
        const { frame, id } = partsOf(command.field);
        const ok = await send(frame, { type: 'insert', field: id, text: command.text });
        answer({ type: 'applied', ok: ok === true });
      }
    }
  };

  const panels = acceptPanels(onPanelCommand, snapshot, signal);

  onChange((next) => {
    settings = next;
    const others = checkerOptions(settings);
    if (JSON.stringify(others) !== JSON.stringify(options)) {
      options = others;
      checker = createChecker(options);
      run();
    } else show();
  }, signal);
  toBackground({ to: 'background', type: 'ready' });
  signal.addEventListener('abort', () => toBackground({ to: 'background', type: 'count', count: null }));

  return {
    async receive(frame, message) {
      switch (message.type) {
        case 'fields': {
          const known = frames.get(frame)?.fields ?? new Map<string, FieldReport>();
          for (const field of message.changed) known.set(field.id, field);
          for (const id of known.keys()) if (!message.order.includes(id)) known.delete(id);
          frames.set(frame, { order: message.order, fields: known });
          views.delete(frame);
          run();
          return true;
        }
        case 'gone':
          if (frames.delete(frame)) run();
          return true;
        case 'focus':
          focus = idOf(frame, message.field);
          panels.tell();
          return true;
        case 'open':
          open = message.finding?.key ?? null;
          if (message.finding) last = { ...message.finding, field: idOf(frame, message.finding.field) };
          panels.tell();
          return true;
        case 'propose': {
          const finding = { ...message.finding, field: idOf(frame, message.finding.field) };
          const proposal = propose(finding);
          return proposal && ({ ...proposal, field: partsOf(proposal.field).id } satisfies Proposal);
        }
        case 'ignore':
          await ignore(message.item);
          return true;
        case 'undo-ignore':
          await undoIgnore(message.item);
          return true;
      }
    },
    go(command) {
      if (shown.length === 0) return;
      const step = command === 'next-finding' ? 1 : -1;
      const at = shown.findIndex(({ key, field }) => key === last?.key && field === last.field);
      const inFocus = shown.findIndex(({ field }) => field === focus);
      const next = at >= 0 ? at + step : Math.max(inFocus, 0);
      goTo(shown[(next + shown.length) % shown.length]!, true);
    },
  };
}

/** Ids of fields are unique within the tab: frame and field. */
const idOf = (frame: number, field: string): FieldText['id'] => `${frame}-${field}`;

function partsOf(id: string): { frame: number; id: string } {
  const at = id.indexOf('-');
  return { frame: Number(id.slice(0, at)), id: id.slice(at + 1) };
}
