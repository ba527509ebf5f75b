import type { Chain } from '../../checker/types.ts';
import type { PlanSnapshot } from '../../messages/protocol.ts';
import type { Slot } from './sentences.ts';

const MOST = 3;
const LONGEST = 160;

/** What the plan already says for each slot of the reasoning; of the chosen provision first. */
export function suggestionsFor(plan: PlanSnapshot | null, provision: string): Record<Slot, string[]> {
  const chains = [...(plan?.chain ?? [])].sort((a, b) => Number(isOf(b, provision)) - Number(isOf(a, provision)));
  const goals = [
    ...chains.map(({ goal }) => goal?.text),
    ...(plan?.statements ?? []).filter(({ kind }) => kind === 'goal').map(({ text }) => text),
  ];
  return {
    goal: best(goals.map(wish)),
    circumstance: best(chains.map(({ situation }) => sentence(situation?.text))),
    obstacle: best(chains.map(({ obstacle }) => sentence(obstacle?.text))),
    provision: best(chains.map((chain) => chain.provision.text)),
    effect: best(chains.map(({ effect }) => ability(effect?.text))),
  };
}

const isOf = (chain: Chain, provision: string): boolean => chain.provision.text === provision.trim();

function best(texts: readonly (string | null | undefined)[]): string[] {
  const clean = texts.flatMap((text) => {
    const one = text
      ?.replace(/\s+/g, ' ')
      .trim()
      .replace(/[.;,]+$/, '');
    return one && one.length <= LONGEST ? [one] : [];
  });
  return [...new Set(clean)].slice(0, MOST);
}

/** "Wonen: mevrouw wil in haar huis blijven" → "in haar huis blijven" */
const wish = (text = ''): string | null =>
  /\b(?:wil|wilt|willen)\s+(?:graag\s+)?([^.;]{8,}?)(?:[.;].*|,?\s+en\s+(?:heeft|hebt|is|betaalt|opent|gaat|komt)\s.*)?$/is.exec(
    text,
  )?.[1] ?? null;

/** A clause with "omdat" has the order of words of no sentence. */
const sentence = (text = ''): string | null =>
  /^(?:omdat|doordat|aangezien|zodat)\b/i.test(text.trim()) ? null : text.replace(/^\s*want\s+/i, '');

/** "zij weer naar school kan gaan" → "weer naar school gaan" */
function ability(text = ''): string | null {
  const found = /^\s*(?:zodat\s+)?\S+\s+(?!en\b)(.+?)\s+(?:kan|kunt|kunnen)\s+(\S+(?:\s\S+)?)[.\s]*$/i.exec(text);
  return found ? `${found[1]} ${found[2]}` : null;
}
