import type { Reading } from '../reading.ts';

const PREPOSITION = /^(?:met|voor|van|aan|bij|door|naar|over|om|tegen|op|uit|via|onder|per|t\.b\.v\.)$/;

/** "door de gecontracteerde leverancier": a preposition stands before the person, its article and adjectives. */
function afterPreposition(reading: Reading, at: number): boolean {
  const word = (i: number) => reading.tokens[i]?.norm ?? '';
  if (PREPOSITION.test(word(at - 1))) return true;
  if (/^(?:de|het|een|haar|zijn|uw|mijn|hun|ons|onze|je|jouw)$/.test(word(at - 1)))
    return PREPOSITION.test(word(at - 2));
  return (
    /e$/.test(word(at - 1)) &&
    /^(?:de|het|een)$/.test(word(at - 2)) &&
    PREPOSITION.test(word(at - 3)) &&
    word(at - 3) !== 'om'
  );
}

/** "voor u en Sami": joined to one that a preposition stands before. */
const joinedTo = (reading: Reading, at: number, skipped: number): boolean =>
  skipped > 0 && skipped === at - 1 && /^(?:en|of|\+|&)$/.test(reading.tokens[skipped]!.norm);

/** The one that the main verb is said of: the first person or body that no preposition stands before. */
export function subjectOf(
  reading: Reading,
  within?: { from: number; to: number },
): { kind: string; norm: string; from: number; service: boolean; other: boolean } | null {
  let skipped = -1;
  for (const person of reading.people) {
    const clause = reading.clauses.find((c) => c.from <= person.from && person.from < c.to);
    if (within ? clause !== within : clause?.kind !== 'main') continue;
    if (afterPreposition(reading, person.from) || joinedTo(reading, person.from, skipped)) {
      skipped = person.to;
      continue;
    }
    const norm = reading.tokens[person.to - 1]!.norm;
    if (/^(?:haar|zijn|hun|mijn|uw|ons)$/.test(norm)) continue;
    return {
      kind: person.kind,
      norm,
      from: person.from,
      service:
        /(?:coach|begeleider|begeleidster|hulp|maatje|vrijwilliger|therapeut|trainer|psycholoog|verlener|werker|behandelaar|ondersteuner|docent|leraar|assistent|verzorger|verpleegkundige|zorg|tolk|oppas|mediator|bewindvoerder)$/.test(
          norm,
        ),
      other:
        /(?:verzekering|verzekeraar|werkgever|belastingdienst|uwv|duo|school|corporatie|verhuurder|leverancier)$/.test(
          norm,
        ),
    };
  }
  return null;
}
