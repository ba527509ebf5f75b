import type { Kader } from './kader.ts';
import { bredeOndersteuning } from './kaders/brede-ondersteuning.ts';

/** The kaders that ship with the product, the default first. */
export const kaders: readonly Kader[] = [bredeOndersteuning];

export const defaultKader: Kader = bredeOndersteuning;

/** The built-in kader with this id. */
export const kaderById = (id: string): Kader | undefined => kaders.find((kader) => kader.id === id);
