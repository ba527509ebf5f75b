import { readFileSync } from 'node:fs';
import { defaultKader, kaderById, kaders } from '../method/index.ts';
import type { Kader } from '../method/kader.ts';
import { readKader } from '../method/kader-file.ts';
import { UsageError } from './arguments.ts';
import { decode } from './lines.ts';

/** The kader with this id, or the one in this file; the default for null. */
export function loadKader(idOrFile: string | null): Kader {
  if (idOrFile === null) return defaultKader;
  return kaderById(idOrFile) ?? kaderIn(idOrFile);
}

function kaderIn(file: string): Kader {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    const ids = kaders.map((kader) => kader.id).join(', ');
    throw new UsageError(`Onbekend kader: ${file}. Kies uit: ${ids}; of geef een bestand op dat er is.`);
  }
  const result = readKader(decode(bytes) ?? '');
  if ('kader' in result) return result.kader;
  const errors = result.errors.map(({ message }) => `\n  ${message}`).join('');
  throw new UsageError(`Het kader ${file} klopt niet:${errors}`);
}
