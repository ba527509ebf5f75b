import { expect, test } from 'vitest';
import { createChecker } from '../../src/checker/checker.ts';
import { defaultKader } from '../../src/method/index.ts';
import { chainNodes, closedCount, links } from '../../src/panel/model/chains.ts';
import { gapsOf } from '../../src/panel/model/smart.ts';

const statesOf = (text: string) => {
  const [chain] = createChecker().check([{ id: 'f', role: 'whole', text }]).chain;
  const nodes = chainNodes(chain!, defaultKader.mainGoals);
  return { nodes, states: Object.fromEntries(nodes.map(({ link, state }) => [link, state])) };
};

test('a bare provision leaves its reasoning open', () => {
  const { nodes, states } = statesOf('Mevrouw krijgt een laptop.');
  expect(states).toMatchObject({ provision: 'said', effect: 'open', goal: 'open', obstacle: 'open' });
  expect(closedCount(nodes)).toBeLessThan(links.length);
});

test('a full reasoning leaves nothing open, and asks nothing twice', () => {
  const { nodes, states } = statesOf(
    'Mevrouw kan haar opleiding niet volgen, omdat zij geen laptop heeft. Zij krijgt een laptop, zodat zij haar diploma haalt en werk vindt.',
  );
  expect(states).toMatchObject({ provision: 'said', effect: 'said', goal: 'implied', mainGoal: 'named' });
  expect(closedCount(nodes)).toBe(links.length);
});

test('gaps of a statement in the order of SMART', () => {
  expect(gapsOf({ smart: 'MA' })).toEqual(['S', 'R', 'T']);
  expect(gapsOf({ smart: 'SMART' })).toEqual([]);
});
