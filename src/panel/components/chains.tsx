import type { Chain } from '../../checker/types.ts';
import { type MessageKey, t } from '../../locale/index.ts';
import type { PanelCommand } from '../../messages/protocol.ts';
import type { Kader } from '../../method/kader.ts';
import { type ChainNode, chainNodes, closedCount, links } from '../model/chains.ts';
import { excerpt } from '../model/excerpt.ts';
import { Disclosure } from './disclosure.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { WordsButton } from './words-button.tsx';

interface Props {
  chains: readonly Chain[];
  mainGoals: Kader['mainGoals'];
  send(command: PanelCommand): void;
}

/** The reasoning of each provision as a drawing: its links, each going to its words, and what is still open. */
export function Chains({ chains, mainGoals, send }: Props) {
  const drawn = chains.map((chain) => ({ chain, nodes: chainNodes(chain, mainGoals) }));
  const complete = drawn.filter(({ nodes }) => closedCount(nodes) === links.length).length;
  return (
    <section aria-labelledby="chains-heading">
      <Disclosure
        class="details card"
        id="chains"
        summaryClass="details__summary"
        summary={
          <div class="goals-summary">
            <h2 class="nl-heading nl-heading--level-3" id="chains-heading">
              {t('panel_chains')}
            </h2>
            <span class="progress-line">
              <ProgressBar value={complete} max={chains.length} />
              <span class="hint">
                {chains.length === 0
                  ? t('panel_chains_none')
                  : t('panel_chains_complete', [String(complete), String(chains.length)])}
              </span>
            </span>
          </div>
        }
      >
        {() => (
          <ul class="goals">
            {drawn.map(({ chain, nodes }) => (
              <li
                key={`${chain.provision.field}-${chain.provision.start}`}
                data-chain={closedCount(nodes) === links.length ? 'complete' : 'open'}
              >
                <Drawing chain={chain} nodes={nodes} send={send} />
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </section>
  );
}

function Drawing({ chain, nodes, send }: { chain: Chain; nodes: readonly ChainNode[] } & Pick<Props, 'send'>) {
  return (
    <Disclosure
      class="details"
      summaryClass="goal"
      summary={
        <span class="goal__name">
          <span lang="nl">{excerpt(chain.provision.text, 60)}</span>
          <span class="chain-line">
            <Beads nodes={nodes} />
            <span class="hint">{t('panel_chains_links', [String(closedCount(nodes)), String(links.length)])}</span>
          </span>
        </span>
      }
    >
      {() => (
        <ol class="chain">
          {nodes.map((node) => (
            <li
              key={node.link}
              class={`chain__node ${node.state === 'open' ? 'chain__node--open' : ''}`}
              data-link={node.link}
              data-state={node.state}
            >
              <strong class="chain__name">{t(`panel_chain_${node.link}`)}</strong>
              <NodeWords node={node} send={send} />
            </li>
          ))}
        </ol>
      )}
    </Disclosure>
  );
}

function NodeWords({ node, send }: { node: ChainNode } & Pick<Props, 'send'>) {
  switch (node.state) {
    case 'said':
      return <WordsButton part={node.part} send={send} />;
    case 'named':
      return (
        <span class="chain__words" lang="nl">
          {node.names.join(', ')}
        </span>
      );
    case 'implied':
      return <span class="chain__words hint">{t(`panel_chain_implied_${node.link}` as MessageKey)}</span>;
    case 'open':
      return (
        <span class="chain__words">
          <strong>{t('panel_chain_open')}</strong> {t(`panel_chain_open_${node.link}` as MessageKey)}
        </span>
      );
  }
}

/** The chain in small: filled where a link is there, dashed where it is open. */
function Beads({ nodes }: { nodes: readonly ChainNode[] }) {
  const step = 16;
  return (
    <svg class="beads" viewBox={`0 0 ${step * nodes.length} 12`} aria-hidden="true" focusable="false">
      <path d={`M6 6H${step * (nodes.length - 1) + 6}`} />
      {nodes.map(({ link, state }, index) => (
        <circle
          key={link}
          class={state === 'open' ? 'beads__open' : 'beads__done'}
          cx={index * step + 6}
          cy="6"
          r="4.5"
        />
      ))}
    </svg>
  );
}
