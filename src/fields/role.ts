import type { FieldRole } from '../method/roles.ts';

/** Labels of a role, as a kader gives them. */
export interface RoleLabels {
  role: FieldRole;
  labels: readonly string[];
}

/** Words in a label that tell of something else than plan text. */
const OTHER =
  /\b(zoek\w*|filter\w*|wachtwoord|gebruikers?naam|(voor|achter|roep|bedrijfs|contact)?na(am|men)|voorletters|adres|straat\w*|huisnummer|postcode|woonplaats|plaats|telefoon\w*|mobiel\w*|e ?mail\w*|bsn|burgerservicenummer|geboorte\w*|iban|rekening ?nummer|\w*nummer|datum|\w+datum|bedrag|kenmerk|onderwerp|betreft|contactjournaal|journaal|logboek|notities?|memo|bericht\w*|brief|chat|reactie|afzender|ontvanger|trefwoord\w*|titel|bestandsnaam)\b/;
/** Words that belong to no label by themselves: they are looked past. */
const FILLING = /(om|be)schrijving(en)?\b|\btekst(veld|vak)?\b|\bveld\b/g;

/** A label as it is compared: small letters, no marks, no numbers, no "(verplicht)". */
export function plain(label: string): string {
  return label
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/**
 * The role of a field by its names, the strongest first (label, column header, legend, heading, attributes). The first
 * name that says anything decides; `unknown` when none does.
 */
export function guessRole(names: readonly string[], roles: readonly RoleLabels[]): FieldRole {
  for (const name of names) {
    const guess = roleOfName(plain(name), roles);
    if (guess) return guess;
  }
  return 'unknown';
}

function roleOfName(name: string, roles: readonly RoleLabels[]): FieldRole | null {
  const found = matches(name, roles);
  const [first, ...others] =
    found.length > 0 ? found : matches(name.replace(FILLING, ' ').replace(/ +/g, ' ').trim(), roles);
  if (!first) return OTHER.test(name) ? 'none' : null;
  if (OTHER.test(name) && name.search(OTHER) < first.at) return 'none';
  // "Doelen en afspraken" holds both; in "Toelichting op het doel" the first word says what it is.
  const both = others.find(
    (other) =>
      other.role !== first.role &&
      / (en|of) $| $/.test(name.slice(first.end, other.at)) &&
      name
        .slice(first.end, other.at)
        .trim()
        .match(/^(en|of|)$/),
  );
  return both ? 'whole' : first.role;
}

/** Labels within a name as whole words, by place; at one place the longest. */
function matches(name: string, roles: readonly RoleLabels[]): { role: FieldRole; at: number; end: number }[] {
  const padded = ` ${name} `;
  const found: { role: FieldRole; at: number; end: number }[] = [];
  for (const { role, labels } of roles) {
    for (const label of labels) {
      const wanted = plain(label);
      const at = wanted === '' ? -1 : padded.indexOf(` ${wanted} `);
      if (at >= 0) found.push({ role, at, end: at + wanted.length });
    }
  }
  found.sort((a, b) => a.at - b.at || b.end - a.end);
  return found.filter(({ at }, index) => found.slice(0, index).every((other) => at >= other.end));
}
