import { type Signal, signal } from '@preact/signals';
import { cases, type PlanText, type PracticeCase } from './cases.ts';
import { richNodes } from './rich-text.tsx';

/** A case as this page holds it while it is open: nothing is stored. */
export interface OpenCase {
  info: PracticeCase;
  plan: Signal<Omit<PlanText, 'support'>>;
  support: { nodes: Node[] };
  journal: Signal<string>;
  /** When it was last "saved". */
  savedAt: Signal<Date | null>;
}

/** The cases of the practice system, each as it was first written. */
export const openCases: readonly OpenCase[] = cases.map((info) => {
  const { support, ...plan } = info.plan;
  return {
    info,
    plan: signal(plan),
    support: { nodes: richNodes(support) },
    journal: signal(info.journal),
    savedAt: signal(null),
  };
});

/** The case that the address names, or null for the list. */
export const current = signal<OpenCase | null>(caseOfAddress());

/** Opens a case, or the list, as a link would: the address follows and the back button works. */
export function open(id: string | null): void {
  history.pushState(null, '', id === null ? location.pathname : `?case=${id}`);
  current.value = caseOfAddress();
}

window.addEventListener('popstate', () => {
  current.value = caseOfAddress();
});

function caseOfAddress(): OpenCase | null {
  const id = new URLSearchParams(location.search).get('case');
  return openCases.find(({ info }) => info.id === id) ?? null;
}
