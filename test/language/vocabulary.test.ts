import { describe, expect, test } from 'vitest';
import { mainGoalVocabularies, notMainGoalWords } from '../../src/language/vocabulary/main-goals.ts';
import * as people from '../../src/language/vocabulary/people.ts';
import { functionsByNoun, notProvisions, provisionClasses } from '../../src/language/vocabulary/provisions.ts';

const nouns = provisionClasses.flatMap((provision) => provision.nouns);
const heads = provisionClasses.flatMap((provision) => provision.heads);

const lists: [name: string, entries: readonly string[]][] = [
  ...provisionClasses.flatMap(({ id, functions }): [string, readonly string[]][] => [[`${id} functions`, functions]]),
  ['provision nouns and heads', [...nouns, ...heads]],
  ['notProvisions', notProvisions],
  ['notMainGoalWords', notMainGoalWords],
  ['functionsByNoun', Object.keys(functionsByNoun)],
  // What places a statement by itself need not be listed again as pointing that way.
  ...mainGoalVocabularies.map(({ id, strong, weak }): [string, readonly string[]] => [id, [...strong, ...weak]]),
  ...Object.entries(people),
];

/** Entries that are not lower case, not trimmed, or listed before. */
function faulty(entries: readonly string[]): string[] {
  return entries.filter(
    (entry, index) =>
      entry !== entry.toLowerCase() || !/^\S+(?: \S+)*$/.test(entry) || entries.indexOf(entry) !== index,
  );
}

describe('vocabulary', () => {
  test.each(lists)('%s: lower-case, trimmed, each entry once', (_name, entries) => {
    expect(entries.length).toBeGreaterThan(0);
    expect(faulty(entries)).toEqual([]);
  });

  test('functions of a noun: lower-case, trimmed, each once', () => {
    for (const [noun, functions] of Object.entries(functionsByNoun)) {
      expect(functions.length, noun).toBeGreaterThan(0);
      expect(faulty(functions), noun).toEqual([]);
    }
  });

  test('every noun with functions of its own is a known provision', () => {
    const known = new Set([...nouns, ...heads]);
    expect(Object.keys(functionsByNoun).filter((noun) => !known.has(noun))).toEqual([]);
  });

  test('covers more than any set of examples does', () => {
    expect(nouns.length + heads.length).toBeGreaterThan(1200);
    expect(Object.keys(functionsByNoun).length).toBeGreaterThan(250);
    expect(mainGoalVocabularies.flatMap(({ strong, weak }) => [...strong, ...weak]).length).toBeGreaterThan(1500);
    expect(mainGoalVocabularies.map(({ id }) => id)).toEqual(['housing', 'finance', 'family', 'health', 'work']);
  });

  test('no head of a compound ends an everyday word', () => {
    const everyday = [
      'alles, boven, aanpak, bescherm, bekleed, colleges, grenzen, zwemmer, uitzendbureau, werkrooster, aanpas',
      'mantelzorg, nazorg, behulp, levensonderhoud, verblijfsvergunning, zomervakantie, dienstverlening',
      'leesbevordering, leerachterstand, voedselbank, openen, ontspannen, caritas, slot, verband',
    ].flatMap((line) => line.split(', '));
    const swallowed = everyday.filter((word) => heads.some((head) => word.length > head.length && word.endsWith(head)));
    expect(swallowed).toEqual([]);
  });
});
