import { jsonErrorLine } from './json-place.ts';
import { type Kader, parseKader } from './kader.ts';
import type { KaderError } from './kader-errors.ts';

/** Longest file that is read, in characters. The largest kader that ships has some 30,000. */
const LONGEST = 1_000_000;
/** Deepest nesting that is looked into; the schema itself needs seven. */
const DEEPEST = 20;

/** Reads a kader from the text of a file; errors say in Dutch where the file is wrong and how to mend it. */
export function readKader(text: string): { kader: Kader } | { errors: KaderError[] } {
  const refuse = (message: string) => ({ errors: [{ path: '', message: `Het bestand: ${message}` }] });
  if (text.length > LONGEST)
    return refuse(
      `dit is te groot voor een kader (${Math.ceil(text.length / LONGEST)} miljoen tekens). Blijf onder 1 miljoen tekens.`,
    );
  if (text.trim() === '') return refuse('dit is leeg. Kies een bestand met een kader erin.');
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (depthOf(body) > DEEPEST) return refuse('hierin zitten te veel lagen in elkaar. Vergelijk het met een export.');
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return refuse(
      `dit is geen geldige JSON. Controleer op regel ${jsonErrorLine(body)} de aanhalingstekens, komma’s en haakjes.`,
    );
  }
  return parseKader(json);
}

/** How deep brackets nest, texts left out; reading a file that nests without end could take the page down. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (inText) {
      if (sign === '\\') i++;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth);
    else if (sign === '}' || sign === ']') depth--;
  }
  return deepest;
}
