import { describe, expect, test } from 'vitest';
import { type PersonKind, personKind, persons } from '../../src/language/people.ts';
import { tokenise } from '../../src/language/tokens.ts';

const found = (text: string) => {
  const tokens = tokenise(text);
  return persons(tokens, () => false).map(
    ({ from, to, kind }) =>
      `${tokens
        .slice(from, to)
        .map((t) => t.text)
        .join(' ')}: ${kind}`,
  );
};

describe('personKind', () => {
  test.each([
    ['mevrouw', 'resident'],
    ['mw.', 'resident'],
    ['dhr.', 'resident'],
    ['ik', 'resident'],
    ['zoon', 'resident'],
    ['dochters', 'resident'],
    ['inwoner', 'resident'],
    ['buurvrouw', 'network'],
    ['oma', 'network'],
    ['consulent', 'professional'],
    ['budgetcoach', 'professional'],
    ['schuldhulpverlener', 'professional'],
    ['huisarts', 'professional'],
    ['taaldocent', 'professional'],
    ['wijkteam', 'organisation'],
    ['gemeente', 'organisation'],
    ['kredietbank', 'organisation'],
    ['voetbalvereniging', 'organisation'],
    ['bed', null],
    ['werken', null],
    ['fiets', null],
    ['mei', null],
  ] as [string, PersonKind | null][])('%s: %s', (norm, kind) => expect(personKind(norm)).toBe(kind));
});

describe('persons', () => {
  test.each([
    ['Mevrouw A. belt de school.', ['Mevrouw A.: resident', 'school: organisation']],
    ['De heer B. werkt.', ['De heer B.: resident']],
    ['Zij gaat met haar zus.', ['Zij: resident', 'haar: resident', 'zus: network']],
    ['Een bed van 90 cm.', []],
    ['De budgetcoach helpt D. ermee.', ['budgetcoach: professional', 'D.: resident']],
  ] as [string, string[]][])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});
