import type { Kader } from './kader.ts';
import { bestaanszekerheid } from './kaders/bestaanszekerheid.ts';
import { bredeOndersteuning } from './kaders/brede-ondersteuning.ts';
import { ondersteuningsplanSocialeBasis } from './kaders/ondersteuningsplan-sociale-basis.ts';
import { uitstroomProVso } from './kaders/uitstroom-pro-vso.ts';
import { wmoBegeleiding } from './kaders/wmo-begeleiding.ts';

/** The kaders that ship with the product, the default first. */
export const kaders: readonly Kader[] = [
  bredeOndersteuning,
  wmoBegeleiding,
  ondersteuningsplanSocialeBasis,
  uitstroomProVso,
  bestaanszekerheid,
];

export const defaultKader: Kader = bredeOndersteuning;

/** The built-in kader with this id. */
export const kaderById = (id: string): Kader | undefined => kaders.find((kader) => kader.id === id);
