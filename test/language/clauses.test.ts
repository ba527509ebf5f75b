import { describe, expect, test } from 'vitest';
import { canonise } from '../../src/language/canon.ts';
import { clausesOf } from '../../src/language/clauses.ts';
import { tokenise } from '../../src/language/tokens.ts';

/** Clauses as `kind:opening words`. */
const cut = (text: string) => {
  const canon = canonise(tokenise(text));
  return clausesOf(canon).map(
    ({ kind, marker }) =>
      `${kind}:${canon.tokens
        .slice(marker.from, marker.to)
        .map((t) => t.norm)
        .join(' ')}`,
  );
};

describe('clauses', () => {
  test.each([
    ['Zij krijgt een bed.', ['main:']],
    ['Zij krijgt een bed, zodat zij weer slaapt.', ['main:', 'purpose:zodat']],
    ['Zij krijgt een bed zodat zij weer slaapt.', ['main:', 'purpose:zodat']],
    ['Zij krijgt een bed opdat zij slaapt.', ['main:', 'purpose:opdat']],
    ['Om beter te slapen, krijgt zij een bed.', ['purpose:om', 'main:']],
    ['Een fiets om naar het werk te gaan.', ['main:', 'purpose:om']],
    ['De coach komt om 10 uur langs.', ['main:']],
    ['Om de week komt de coach.', ['main:']],
    ['Een bed, omdat hij op de grond slaapt.', ['main:', 'reason:omdat']],
    ['Een bed i.v.m. rugpijn.', ['main:']],
    ['Een bed, want hij slaapt slecht.', ['main:', 'reason:want']],
    ['Een bed (€ 300) in mei.', ['main:', 'aside:', 'main:']],
    ['Als hij wil, belt hij de coach.', ['condition:als', 'main:']],
    ['Zij volgt een cursus, waardoor zij werk vindt.', ['main:', 'purpose:waardoor']],
    ['Een coach, met als doel rust in huis.', ['main:', 'purpose:met als doel']],
    ['De coach, die zij kent, helpt haar.', ['main:', 'relative:die', 'main:']],
    ['Afgesproken is dat zij op 1 mei belt.', ['main:']],
  ] as [string, string[]][])('%s', (text, expected) => expect(cut(text)).toEqual(expected));

  test('clauses cover all tokens in order', () => {
    const canon = canonise(
      tokenise('Om (weer) te werken, krijgt hij, omdat hij ver woont; een fiets – zodat hij rijdt.'),
    );
    const clauses = clausesOf(canon);
    expect(clauses[0]!.from).toBe(0);
    expect(clauses.at(-1)!.to).toBe(canon.tokens.length);
    for (const [i, clause] of clauses.slice(1).entries()) expect(clause.from).toBe(clauses[i]!.to);
  });
});
