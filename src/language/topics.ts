import { topics as lists } from './vocabulary/topics.ts';

const byStem = new Map<string, string[]>();
for (const [topic, stems] of Object.entries(lists)) {
  for (const stem of stems.split(' ')) byStem.set(stem, [...(byStem.get(stem) ?? []), topic]);
}
const SHORT = 4;
const cache = new Map<string, readonly string[]>();
const NONE: readonly string[] = [];

/** Topics of daily life that a normalised word is about: whole words, and words that begin or end with a longer stem. */
export function topicsOf(norm: string): readonly string[] {
  let found = cache.get(norm);
  if (found === undefined) {
    found = look(norm);
    if (cache.size < 20000) cache.set(norm, found);
  }
  return found;
}

function look(norm: string): readonly string[] {
  const direct = byStem.get(norm);
  const result = new Set(direct ?? []);
  for (let length = SHORT + 1; length < norm.length; length++) {
    for (const topic of byStem.get(norm.slice(0, length)) ?? []) result.add(topic);
  }
  for (let from = 3; from <= norm.length - SHORT; from++) {
    for (const topic of byStem.get(norm.slice(from)) ?? []) result.add(topic);
  }
  return result.size === 0 ? NONE : [...result];
}
