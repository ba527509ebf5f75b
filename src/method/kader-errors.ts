import type { z } from 'zod';

/** What is wrong with a kader file: the place in the file, and what to do about it. */
export interface KaderError {
  /** As one would write it in code: `guidance[2].title`; empty for the file as a whole. */
  path: string;
  message: string;
}

/** A kader that ships cannot be replaced: its id would no longer say what it is. */
export const shippedIdError = (id: string): KaderError => ({
  path: 'id',
  message: `id: ${shown(id)} hoort bij een meegeleverd kader. Geef uw kader een ander id.`,
});

/** Two kaders cannot have the same id. */
export const takenId = 'Dit id is al van een ander kader. Kies een ander.';

type Issue = z.core.$ZodIssue;

/** The errors of a kader file in Dutch, each with its place. */
export function kaderErrors(issues: readonly Issue[]): KaderError[] {
  return issues.map((issue) => {
    const path = pathText(issue.path);
    return { path, message: `${path === '' ? 'Het bestand' : path}: ${advice(issue)}` };
  });
}

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`))
    .join('');

/** What is wrong and how to mend it, in a sentence or two. */
function advice(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `dit ontbreekt. Vul ${kindOf(issue.expected)} in.`
        : `hier staat ${inputKind(issue.input)}. Maak er ${kindOf(issue.expected)} van.`;
    case 'unrecognized_keys':
      return `onbekend: ${list(issue.keys)}. Haal dit weg of verbeter de naam.`;
    case 'invalid_value':
      return issue.input === undefined
        ? `dit ontbreekt. Kies uit: ${list(issue.values.map(String))}.`
        : `${shown(issue.input)} kan hier niet. Kies uit: ${list(issue.values.map(String))}.`;
    case 'invalid_union':
      return `deze soort is onbekend. Kies uit: ${list('options' in issue ? (issue.options ?? []).map(String) : [])}.`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'de tekst is leeg. Vul een tekst in.'
        : issue.origin === 'array'
          ? `de lijst is te kort. Zet er ten minste ${issue.minimum} in.`
          : `het getal is te klein. Neem ${issue.minimum} of meer.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `de tekst is te lang. Gebruik hoogstens ${issue.maximum} tekens.`
        : issue.origin === 'array'
          ? `de lijst is te lang. Zet er hoogstens ${issue.maximum} in.`
          : `het getal is te groot. Neem ${issue.maximum} of minder.`;
    case 'invalid_format':
      return formatAdvice(issue);
    case 'custom':
      return lowerFirst(issue.message);
    default:
      return 'dit klopt niet. Vergelijk het met het meegeleverde kader.';
  }
}

function formatAdvice(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  const field = issue.path.at(-1);
  if (issue.format === 'url') return `${shown(issue.input)} is geen webadres. Begin met https://.`;
  if (field === 'version') return `${shown(issue.input)} is geen versie. Schrijf bijvoorbeeld 1.0 of 2026.1.`;
  return `${shown(issue.input)} kan geen id zijn. Gebruik kleine letters, cijfers en streepjes, zoals "eerste-gesprek".`;
}

const kinds: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst [ … ]',
  object: 'een onderdeel { … }',
  record: 'een onderdeel { … }',
};
const kindOf = (expected: string): string => kinds[expected] ?? 'een andere waarde';

function inputKind(input: unknown): string {
  if (input === null) return 'niets (null)';
  if (Array.isArray(input)) return 'een lijst';
  if (typeof input === 'number') return Number.isInteger(input) ? 'een getal' : 'een gebroken getal';
  return (
    { string: 'een tekst', boolean: 'true of false', object: 'een onderdeel { … }' }[typeof input as string] ??
    'iets anders'
  );
}

const shown = (input: unknown): string => {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input));
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
};
const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
