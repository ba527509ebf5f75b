import type { PlanSnapshot } from '../../messages/protocol.ts';

/** What the panel can say about the page beside it. */
export type PageStatus =
  /** Asked, not answered yet. */
  | { kind: 'waiting' }
  /** A page whose address is not known to us, so that only the toolbar button can switch it on. */
  | { kind: 'unknown' }
  /** A page that no extension may read: the browser's own pages, a shop of extensions. */
  | { kind: 'closed' }
  | { kind: 'off'; site: string }
  | { kind: 'no-fields'; site: string }
  | { kind: 'plan'; site: string; plan: PlanSnapshot };

interface Known {
  /** Address of the tab, null where the browser does not tell. */
  url: string | null;
  /** The site of that address, null where no extension may work. */
  site: string | null;
  /** Whether the site is switched on; null while that is being asked. */
  on: boolean | null;
  plan: PlanSnapshot | null;
}

/** From what is known of a tab to what the panel shows. A plan that came in says more than anything else. */
export function statusOf({ url, site, on, plan }: Known): PageStatus {
  if (plan && on !== false) {
    const hasPlan = plan.fields.some((field) => field.role !== 'none');
    return hasPlan ? { kind: 'plan', site: plan.origin, plan } : { kind: 'no-fields', site: plan.origin };
  }
  if (url === null) return { kind: 'unknown' };
  if (site === null) return { kind: 'closed' };
  if (on === null) return { kind: 'waiting' };
  return on ? { kind: 'waiting' } : { kind: 'off', site };
}
