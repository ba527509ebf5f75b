import type { Chain, ChainPart } from '../../checker/types.ts';
import type { Kader } from '../../method/kader.ts';

/** The links of the reasoning, in the order in which it runs. */
export const links = ['situation', 'obstacle', 'provision', 'effect', 'goal', 'mainGoal'] as const;
export type Link = (typeof links)[number];

/** A link as it is drawn: in words of the plan, following from its neighbour, or open. */
export type ChainNode = { link: Link } & (
  | { state: 'said'; part: ChainPart }
  | { state: 'named'; names: string[] }
  | { state: 'implied' }
  | { state: 'open' }
);

/** The nodes of one provision's reasoning. */
export function chainNodes(chain: Chain, mainGoals: Kader['mainGoals']): ChainNode[] {
  return links.map((link) => {
    if (link === 'mainGoal') {
      const names = mainGoals.filter(({ id }) => chain.mainGoals.includes(id)).map(({ name }) => name.split(' – ')[0]!);
      return names.length > 0 ? { link, state: 'named', names } : { link, state: 'open' };
    }
    const part = chain[link];
    if (part) return { link, state: 'said', part };
    return { link, state: followsFromOther(link, chain) ? 'implied' : 'open' };
  });
}

/** Nothing is asked twice: an obstacle tells of the situation, and an effect is a goal. */
const followsFromOther = (link: Link, chain: Chain): boolean =>
  (link === 'situation' && chain.obstacle !== null) || (link === 'goal' && chain.effect !== null);

/** Links that are not open. */
export const closedCount = (nodes: readonly ChainNode[]): number =>
  nodes.filter(({ state }) => state !== 'open').length;
