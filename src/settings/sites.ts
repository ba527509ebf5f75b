import { browser } from 'wxt/browser';
import { covers, patternOf } from './patterns.ts';
import { load, type Settings, update } from './settings.ts';

/** The practice page of the extension counts as a site: the same switch, no permission needed. */
export const practice = 'practice';

/** A site in the list of the options page. */
export interface ListedSite {
  site: string;
  /** Switched on by the organisation: by its build or by policy. */
  organisation: boolean;
  /** Whether the browser lets Doelwijzer work there; a policy can name a site that it has yet to be asked for. */
  permitted: boolean;
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

/** Asks the browser for permission for a site that the organisation names. Call it straight from a click. */
export const requestPermission = (site: string): Promise<boolean> =>
  browser.permissions.request({ origins: [site.includes('*') ? site : patternOf(site)] });

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
  const ofOrganisation = isOfOrganisation(site, await load());
  await (ofOrganisation ? choose(site, false) : forget(site));
  if (ofOrganisation || site === practice) return;
  const pattern = patternOf(site);
  const { sites } = await load();
  const needed = Object.keys(sites).some((other) => sites[other] && other !== practice && patternOf(other) === pattern);
  if (!needed) await browser.permissions.remove({ origins: [pattern] });
}

/** The sites that are on, those of the organisation first (as match patterns where they name more than one). */
export async function listSites(): Promise<ListedSite[]> {
  const settings = await load();
  const { sites } = settings;
  const ofOrganisation = organisationSites(settings).map((pattern) => ({
    site: nameOf(pattern),
    pattern,
  }));
  const permitted = await Promise.all(
    ofOrganisation.map(({ pattern }) => browser.permissions.contains({ origins: [pattern] })),
  );
  const chosen = Object.keys(sites).filter((site) => sites[site] && !isOfOrganisation(site, settings));
  const on = await Promise.all(chosen.map(isOn));
  return [
    ...ofOrganisation
      .map(({ site }, index) => ({ site, organisation: true, permitted: permitted[index]! }))
      .filter(({ site }) => sites[site] !== false),
    ...chosen
      .filter((_, index) => on[index])
      .sort()
      .map((site) => ({ site, organisation: false, permitted: true })),
  ];
}

/** Match patterns of the sites that are on and of those that are off within the organisation's. */
export async function sitePatterns(): Promise<{ on: string[]; off: string[] }> {
  const settings = await load();
  const { sites } = settings;
  // A pattern of the organisation that was taken off the list is no site of its own.
  const chosen = Object.keys(sites).filter((site) => site !== practice && !site.includes('*'));
  const wanted = new Set([...organisationPatternsOn(settings), ...chosen.filter((site) => sites[site]).map(patternOf)]);
  const permitted = await Promise.all(
    [...wanted].map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  const on = [...wanted].filter((_, index) => permitted[index]);
  const off = chosen.filter((site) => !sites[site]).map(patternOf);
  return { on, off: off.filter((pattern) => !on.includes(pattern)) };
}

function isChosen(site: string, settings: Settings): boolean {
  if (site === practice) return settings.sites[site] ?? false;
  return settings.sites[site] ?? organisationPatternsOn(settings).some((pattern) => covers(pattern, site));
}

/** Match patterns of the organisation's sites: those of its build and those that its policy names. */
const organisationSites = ({ policy }: Settings): readonly string[] => [
  ...new Set([...__ORGANISATION_SITES__, ...policy.sites]),
];

/** Those that the user has not taken off the list. */
const organisationPatternsOn = (settings: Settings): readonly string[] =>
  organisationSites(settings).filter((pattern) => settings.sites[nameOf(pattern)] !== false);

/** What a match pattern is called in the list: the site where it is one, else the pattern. */
const nameOf = (pattern: string): string =>
  /^https?:\/\/[^*]+\/\*$/.test(pattern) ? new URL(pattern).origin : pattern;

function isOfOrganisation(site: string, settings: Settings): boolean {
  if (site === practice) return false;
  return organisationSites(settings).some((pattern) => nameOf(pattern) === site || covers(pattern, site));
}

const choose = (site: string, on: boolean) => update(({ sites }) => ({ sites: { ...sites, [site]: on } }));

const forget = (site: string) =>
  update(({ sites: { [site]: _, ...others } }) => ({
    sites: others,
  }));
