import { isContent } from '../../language/function-words.ts';
import type { Reading } from '../reading.ts';

/** Letters of a word that tell what it is about; inflections share them. */
const STEM = 7;
const CHILD =
  /^(?:zoon|zoons|zonen|dochter|dochters|zn\.?|dtr\.?|kind|kinderen|kdn\.?|knd|tweeling|jongste|oudste|middelste|baby|peuter|kleuter|kleinkind|kleinkinderen|kindje|zoontje|dochtertje|jongens|meiden)$/;
/** "Sem (7)", "Puck ( 5 jaar )": a name with the age of a child behind it. */
const AGED = /^\S+ \( ?(\d{1,2})(?: jaar| jr\.?)? ?\)/;

/**
 * What a sentence says that bears on the main goals it serves, as named features: its words (`w:` outside its purpose,
 * `p:` in it, `a:` anywhere), topics (`t:`), classes of help (`c:`), and who it is about. Depends on the reading alone.
 */
export function featuresOf(reading: Reading): ReadonlySet<string> {
  const { tokens, purposes, times, people, canon } = reading;
  const found = new Set<string>();
  const aims = purposes.filter((p) => p.kind === 'change');
  const aimed = (i: number) => aims.some((p) => p.from <= i && i < p.to);
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.norm.length < 3 || !isContent(token.norm)) continue;
    if (times.some((t) => t.from <= i && i < t.to)) continue;
    const stem = token.norm.slice(0, STEM);
    found.add(`${aimed(i) ? 'p' : 'w'}:${stem}`).add(`a:${stem}`);
  }
  for (const topic of reading.topics) found.add(`t:${topic}`);
  for (const { entry } of reading.provisions) found.add(`c:${entry.classId}`);
  for (const person of people) {
    const last = tokens[person.to - 1]!.norm;
    const age = AGED.exec(canon.text.slice(canon.starts[person.from]!, canon.starts[person.from]! + 60))?.[1];
    if (CHILD.test(last) || (age !== undefined && Number(age) < 18))
      found.add(aimed(person.from) ? 'child:p' : 'child:w');
    if (person.kind === 'network') found.add('kin');
    if (person.kind === 'professional' || person.kind === 'organisation') found.add('pro');
  }
  return found;
}
