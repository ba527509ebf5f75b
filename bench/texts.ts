import { readFileSync } from 'node:fs';

const corpus = ['dev', 'dev2', 'blind-1', 'blind-2', 'blind-3', 'blind-4', 'blind-5', 'blind-6'];

/** Plans of the corpus, each once. */
const plans: readonly string[] = corpus.flatMap((name) =>
  readFileSync(new URL(`../test/corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; plan?: boolean })
    .filter(({ plan }) => plan)
    .map(({ text }) => text),
);

/** Dutch plans, one after the other, each once: `length` characters. */
export function dutch(length: number): string {
  const text = plans.join('\n\n');
  if (text.length < length) throw new Error(`The corpus has only ${text.length} characters`);
  return text.slice(0, length);
}

/** A plan of `words` words or a few more; a long one has the same plans again. */
export function dutchPlan(words: number): string[] {
  const parts: string[] = [];
  for (let i = 0, count = 0; count < words; i++) {
    const part = plans[i % plans.length]!;
    parts.push(part);
    count += part.split(/\s+/).length;
  }
  return parts;
}

const who = 'The client|Her sister|The coach|My neighbour|The oldest son|Our adviser|The family|A volunteer'.split('|');
const does =
  'wants to find|is looking for|has asked about|receives|cannot pay for|no longer needs|will arrange|talked about'.split(
    '|',
  );
const what =
  'a quiet home|help with the letters|a second-hand washing machine|lessons in Dutch|a bicycle for work|rest at night|a plan for the debts|somebody to talk to'.split(
    '|',
  );
const when =
  'before the first of May|every week|since the summer|after the operation|as soon as possible|in the next three months|on Tuesday mornings|from September on'.split(
    '|',
  );
const why =
  'because the rent is too high|so that she can work again|although the doctor advised against it|and keeps a diary of it|which costs about forty euros|while the children are at school|but nobody has called back yet|as was agreed in January'.split(
    '|',
  );

/** English sentences of the same kind, all different: `length` characters. */
export function english(length: number): string {
  const sentences: string[] = [];
  let size = 0;
  for (let i = 0; size < length; i++) {
    const pick = (list: readonly string[], step: number) => list[Math.floor(i / step) % list.length]!;
    const sentence = `${pick(who, 1)} ${pick(does, 8)} ${pick(what, 64)} ${pick(when, 3)}, ${pick(why, 5)} (file ${i}).`;
    sentences.push(sentence);
    size += sentence.length + 1;
  }
  return sentences.join(' ').slice(0, length);
}
