import type { TokenSpan } from '../../language/canon.ts';
import type { Reading } from '../reading.ts';

/** The words of a stretch, as the canon has them, with a space at both ends. */
export function wordsOf(reading: Reading, span: TokenSpan = { from: 0, to: reading.tokens.length }): string {
  return ` ${reading.tokens
    .slice(span.from, span.to)
    .map((t) => t.norm)
    .join(' ')} `;
}

/** The words of the main clauses only, in order. */
export function mainWords(reading: Reading): string {
  return ` ${reading.clauses
    .filter((c) => c.kind === 'main')
    .map((c) => wordsOf(reading, c).trim())
    .join(' ')} `;
}

/** The first clause: what an item or a telegram line is about. */
export function headWords(reading: Reading): string {
  const first = reading.clauses[0];
  return first ? wordsOf(reading, first) : ' ';
}

/** Words that carry no content of their own. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `de het een 'n en of maar dus want als dan dat die dit deze te om in op aan van voor met bij naar door over uit tot t/m vanaf per tijdens binnen na voor onder tegen zonder er hier daar wie wat waar hoe zo ook nog wel niet geen al
   is zijn ben bent was waren wordt worden word werd heeft hebben heb hebt had kan kunnen kunt kun wil willen wilt zal zullen moet moeten mag mogen gaat gaan ga laat laten komt komen krijgt krijgen
   ik je jij u hij zij ze wij we hen hem haar hun mijn uw ons onze jouw zich zelf mw mw. mevr mevr. mevrouw dhr dhr. meneer de heer client clt cl. kl. klant inwoner betrokkene gezin moeder vader ouder ouders zoon dochter kind kinderen partner
   weer meer minder eigen nieuw nieuwe goed goede beter betere graag samen doel doelen hoofddoel wens t.b.v. i.v.m. max. max ca. ca € euro incl. incl excl. ad nr nr.`.split(
    /\s+/,
  ),
);

export const isContent = (norm: string) => /^[a-z]/.test(norm) && norm.length > 1 && !FUNCTION_WORDS.has(norm);
