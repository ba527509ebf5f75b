import { browser } from 'wxt/browser';
import { covers, patternOf } from './patterns.ts';
import { load, type Settings, update } from './settings.ts';

/** The practice page of the extension counts as a site: the same switch, no permission needed. */
export const practice = 'practice';

/** A site in the list of the options page. */
export interface ListedSite {
  site: string;
  /** Switched on by the organisation's build. */
  organisation: boolean;
}

/** The site that an address belongs to: its origin, `practice`, or null where no extension may work. */
export function siteOf(url: string): string | null {
  if (url.startsWith(browser.runtime.getURL('/practice.html'))) return practice;
  return URL.canParse(url) && /^https?:/.test(url) ? new URL(url).origin : null;
}

/** Whether Doelwijzer is on for a site: chosen, and permitted by the browser where that can be asked. */
export async function isOn(site: string): Promise<boolean> {
  if (!isChosen(site, await load())) return false;
  // A content script cannot ask for permissions, nor would it run without.
  return site === practice || !browser.permissions || browser.permissions.contains({ origins: [patternOf(site)] });
}

/**
 * Asks the browser for permission and switches a site on; false when the user refused. Call it straight from a click:
 * browsers ask only when nothing was awaited before.
 */
export async function requestAndSwitchOn(site: string): Promise<boolean> {
  // The toolbar window closes while the browser asks, so the choice is kept before the answer: it counts only with it.
  const asked = site === practice || browser.permissions.request({ origins: [patternOf(site)] });
  await choose(site, true);
  const granted = await asked;
  if (!granted) await forget(site);
  return granted;
}

/** Switches a site off and gives its permission back, unless another site or the organisation needs it. */
export async function switchOff(site: string): Promise<void> {
  const ofOrganisation = isOfOrganisation(site);
  await (ofOrganisation ? choose(site, false) : forget(site));
  if (ofOrganisation || site === practice) return;
  const pattern = patternOf(site);
  const { sites } = await load();
  const needed = Object.keys(sites).some((other) => sites[other] && other !== practice && patternOf(other) === pattern);
  if (!needed) await browser.permissions.remove({ origins: [pattern] });
}

/** The sites that are on, those of the organisation first (as match patterns where they name more than one). */
export async function listSites(): Promise<ListedSite[]> {
  const { sites } = await load();
  const ofOrganisation = __ORGANISATION_SITES__.map((pattern) => ({
    site: /^https?:\/\/[^*]+\/\*$/.test(pattern) ? new URL(pattern).origin : pattern,
    organisation: true,
  }));
  const chosen = Object.keys(sites).filter((site) => sites[site] && !isOfOrganisation(site));
  const on = await Promise.all(chosen.map(isOn));
  return [
    ...ofOrganisation.filter(({ site }) => sites[site] !== false),
    ...chosen
      .filter((_, index) => on[index])
      .sort()
      .map((site) => ({ site, organisation: false })),
  ];
}

/** Match patterns of the sites that are on and of those that are off within the organisation's. */
export async function sitePatterns(): Promise<{ on: string[]; off: string[] }> {
  const { sites } = await load();
  const chosen = Object.keys(sites).filter((site) => site !== practice);
  const wanted = new Set([...__ORGANISATION_SITES__, ...chosen.filter((site) => sites[site]).map(patternOf)]);
  const permitted = await Promise.all(
    [...wanted].map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  const on = [...wanted].filter((_, index) => permitted[index]);
  const off = chosen.filter((site) => !sites[site]).map(patternOf);
  return { on, off: off.filter((pattern) => !on.includes(pattern)) };
}

function isChosen(site: string, { sites }: Settings): boolean {
  return sites[site] ?? isOfOrganisation(site);
}

function isOfOrganisation(site: string): boolean {
  return site !== practice && __ORGANISATION_SITES__.some((pattern) => covers(pattern, site));
}

const choose = (site: string, on: boolean) => update(({ sites }) => ({ sites: { ...sites, [site]: on } }));

const forget = (site: string) =>
  update(({ sites: { [site]: _, ...others } }) => ({
    sites: others,
  }));
