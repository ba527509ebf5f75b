import type { VNode } from 'preact';
import type { MessageKey } from '../../locale/index.ts';
import type { PanelCommand, PlanSnapshot } from '../../messages/protocol.ts';
import type { Kader } from '../../method/kader.ts';
import { lazyView } from '../components/lazy-view.tsx';
import { PlanView } from './plan.tsx';

export interface ViewProps {
  /** The plan of the page that is shown; null where there is none. */
  plan: PlanSnapshot | null;
  kader: Kader;
  send(command: PanelCommand): void;
  /** Puts a text in a field of the page; whether the field took it. */
  insert(field: string, text: string): Promise<boolean>;
}

export type PlanViewProps = ViewProps & { plan: PlanSnapshot };

interface Base {
  id: string;
  title: MessageKey;
}

/** A view of the side panel. One that needs a plan is replaced by what to do where the page has none. */
export type View = Base &
  ({ needsPlan: true; show(props: PlanViewProps): VNode } | { needsPlan: false; show(props: ViewProps): VNode | null });

/** The views of the side panel, in the order of their tabs. */
export const views: readonly View[] = [
  { id: 'plan', title: 'panel_view_plan', needsPlan: true, show: PlanView },
  {
    id: 'guidance',
    title: 'panel_view_guidance',
    needsPlan: false,
    show: lazyView(async () => (await import('./guidance.tsx')).GuidanceView),
  },
  {
    id: 'writer',
    title: 'panel_view_writer',
    needsPlan: false,
    show: lazyView(async () => (await import('./writer.tsx')).WriterView),
  },
  {
    id: 'learn',
    title: 'panel_view_learn',
    needsPlan: false,
    show: lazyView(async () => (await import('./learn.tsx')).LearnView),
  },
];
