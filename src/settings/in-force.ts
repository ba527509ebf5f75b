import type { CheckerOptions } from '../checker/checker.ts';
import type { Address } from '../checker/messages.ts';
import { defaultKader, kaderById, kaders } from '../method/index.ts';
import { type Kader, parseKader } from '../method/kader.ts';
import type { KaderError } from '../method/kader-errors.ts';
import { readKader } from '../method/kader-file.ts';
import type { RuleId } from '../method/roles.ts';
import type { Settings } from './settings.ts';
import type { RuleChoice } from './values.ts';

/** The kader by which plans are checked: the organisation's where it sets one, else the user's choice. */
export function kaderInForce(settings: Settings): Kader {
  let kader = found.get(settings);
  if (!kader) {
    kader = findKaderInForce(settings);
    found.set(settings, kader);
  }
  return kader;
}

/** A kader that is not our own is checked whole each time it is looked up. */
const found = new WeakMap<Settings, Kader>();

function findKaderInForce(settings: Settings): Kader {
  const { policy } = settings;
  const ofOrganisation = organisationKader(settings);
  if (policy.kader !== undefined) {
    const named = ofOrganisation?.id === policy.kader ? ofOrganisation : findKader(settings, policy.kader);
    if (named) return named;
  }
  return ofOrganisation ?? findKader(settings, settings.kader) ?? defaultKader;
}

/** Whether the organisation decides by which kader plans are checked. */
export function isKaderFixed(settings: Settings): boolean {
  const { kader } = settings.policy;
  return organisationKader(settings) !== null || (kader !== undefined && findKader(settings, kader) !== undefined);
}

/** The kaders that can be chosen: those that ship with the product, then the user's own. */
export const allKaders = (settings: Settings): readonly Kader[] => [...kaders, ...ownKaders(settings)];

/** The user's own kaders; one that is damaged is passed over. */
export function ownKaders({ kaders: own }: Settings): Kader[] {
  return own.flatMap((json) => {
    const result = parseKader(json);
    return 'kader' in result ? [result.kader] : [];
  });
}

/** What is wrong with the kader that the organisation gives, empty where nothing is. */
export function organisationKaderErrors({ policy }: Settings): KaderError[] {
  const result = policy.ownKader === undefined ? null : readKader(policy.ownKader);
  return result && 'errors' in result ? result.errors : [];
}

/** What the checker is made with. */
export function checkerOptions(settings: Settings): CheckerOptions & { kader: Kader } {
  const { policy } = settings;
  const address = addressInForce(settings);
  const rules: NonNullable<CheckerOptions['rules']> = {};
  for (const [id, choice] of Object.entries(ruleChoicesInForce(settings)) as [RuleId, RuleChoice][])
    rules[id] = choice === 'off' ? { on: false } : { on: true, severity: choice };
  return {
    kader: kaderInForce(settings),
    ...(address === null ? {} : { address }),
    rules,
    vocabulary: {
      provisions: [...policy.provisions, ...settings.provisions],
      organisations: [...policy.organisations, ...settings.organisations],
    },
  };
}

/** How residents are spoken of: as the user chose, else as the organisation did; null where the text itself tells. */
export function addressInForce({ address, policy }: Settings): Address | null {
  const chosen = address === 'auto' ? policy.address : address;
  return chosen === undefined || chosen === 'auto' ? null : chosen;
}

/** What was chosen for rules: the user's choice goes first, unless the organisation fixed them. */
export function ruleChoicesInForce({ policy, ruleChoices }: Settings): Partial<Record<RuleId, RuleChoice>> {
  return policy.rulesFixed ? policy.rules : { ...policy.rules, ...ruleChoices };
}

function organisationKader({ policy }: Settings): Kader | null {
  const result = policy.ownKader === undefined ? null : readKader(policy.ownKader);
  return result && 'kader' in result ? result.kader : null;
}

function findKader({ kaders: own }: Settings, id: string): Kader | undefined {
  const shipped = kaderById(id);
  if (shipped) return shipped;
  const json = own.find((candidate) => (candidate as { id?: unknown } | null)?.id === id);
  const result = json === undefined ? null : parseKader(json);
  return result && 'kader' in result ? result.kader : undefined;
}
