import { provisionPhrase } from './lexicon.ts';
import { type LabelRole, labelPatterns, mainGoalLabels } from './vocabulary/labels.ts';

export interface Label {
  role: LabelRole;
  /** Main goal that the label names ("Doel 1 (Werk)", "Zorg:"), or null. */
  mainGoal: string | null;
  /** "1", "2", "a" … of "Doel 2", or null. */
  number: string | null;
  /** The label is only the name of a main goal ("Zorg:"): in running text it may just name a topic. */
  bare: boolean;
}

const NUMBERING = /^(?:\(?(?:\d{1,2}|[a-z])[.)]\)?|[ivx]{1,4}\.|stap \d+:?)\s+/;

/** The main goal that a short text names ("gezin (netwerk)", "hoofddoel werk"), or null. */
export function mainGoalNamed(norm: string): string | null {
  const bare = norm
    .replace(/\b(?:hoofddoel|leefgebied|doel|domein|thema|het|de)\b/g, ' ')
    .replace(/[^a-z ]+/g, ' ')
    .replace(/\b\d+\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [id, pattern] of mainGoalLabels) if (pattern.test(bare)) return id;
  return null;
}

const namesHelp = (words: string): boolean => {
  const norms = words.split(' ');
  const phrase = provisionPhrase(norms, 0);
  return phrase !== null && phrase.length === norms.length && norms.length > 1;
};

const cache = new Map<string, Label | null>();

/** Reads a heading: as a label, but never as one that completes an action (Wie, Wanneer). */
export function headingLabel(norm: string): Label | null {
  const label = readLabel(norm);
  // "Kosten:" above a list is no cell of a row: it says what follows.
  return label && (label.role === 'how' || label.role === 'who' || label.role === 'when' || label.role === 'purpose')
    ? read(norm, true)
    : label;
}

/**
 * Reads the words before a colon or above a column. `norm` is normalised text (see `normalise`), without the colon.
 * Null where it is no label that the method knows.
 */
export function readLabel(norm: string): Label | null {
  let label = cache.get(norm);
  if (label === undefined) {
    label = read(norm);
    if (cache.size < 4000) cache.set(norm, label);
  }
  return label;
}

function read(raw: string, asHeading = false): Label | null {
  const norm = raw
    .replace(/["*_#]+/g, '')
    .trim()
    .replace(NUMBERING, '')
    .trim();
  if (norm === '' || norm.length > 70) return null;
  const number = /\b(?:sub|hoofd|leer)?doel(?:en)? ?(?:nr\.? ?)?(\d{1,2}|[a-e])\b/.exec(norm)?.[1] ?? null;
  const brackets = /\(([^)]*)\)/.exec(norm)?.[1] ?? '';
  const after = /[–—\-:/] *([a-z .]+)$/.exec(norm)?.[1] ?? '';
  const named = /\bhoofddoel ([a-z]+)/.exec(norm)?.[1] ?? '';
  const mainGoal =
    mainGoalNamed(named) ??
    mainGoalNamed(brackets) ??
    mainGoalNamed(after) ??
    mainGoalNamed(norm.replace(/\(.*\)/, ''));
  const bare = norm
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9/.,' -]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const plain = bare
    .replace(/\b(?:nr\.? ?)?\d+\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (mainGoal !== null && mainGoalNamed(plain) === mainGoal && plain !== 'het gezin')
    return { role: 'goal', mainGoal, number, bare: true };
  for (const [role, pattern] of labelPatterns) {
    if (asHeading && (role === 'who' || role === 'when' || role === 'how' || role === 'purpose')) continue;
    // "Huishoudelijke ondersteuning: 2 uur" names the help itself.
    if (role === 'support' && pattern.test(plain) && namesHelp(plain)) return null;
    if (pattern.test(plain)) return { role, mainGoal, number, bare: false };
  }
  return null;
}

/** Whether two labels say the same. */
export const sameLabel = (a: Label | null, b: Label | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.role === b.role &&
    a.mainGoal === b.mainGoal &&
    a.number === b.number &&
    a.bare === b.bare);
