/** Words that carry no content of their own. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `de het een 'n en of maar dus want als dan dat die dit deze te om in op aan van voor met bij naar door over uit tot t/m vanaf per tijdens binnen na voor onder tegen zonder er hier daar wie wat waar hoe zo ook nog wel niet geen al
   is zijn ben bent was waren wordt worden word werd heeft hebben heb hebt had kan kunnen kunt kun wil willen wilt zal zullen moet moeten mag mogen gaat gaan ga laat laten komt komen krijgt krijgen
   ik je jij u hij zij ze wij we hen hem haar hun mijn uw ons onze jouw zich zelf mw mw. mevr mevr. mevrouw dhr dhr. meneer de heer client clt cl. kl. klant inwoner betrokkene gezin moeder vader ouder ouders zoon dochter kind kinderen partner
   weer meer minder eigen nieuw nieuwe goed goede beter betere graag samen doel doelen hoofddoel wens t.b.v. i.v.m. max. max ca. ca € euro incl. incl excl. ad nr nr.`.split(
    /\s+/,
  ),
);

/** Whether a normalised word has content of its own. */
export const isContent = (norm: string) => norm.length > 1 && norm >= 'a' && norm < '{' && !FUNCTION_WORDS.has(norm);
