import type { Finding } from './types.ts';

/**
 * How many points of attention a list of findings makes for a reader: the missing SMART elements of one statement are
 * one point.
 */
export function countPoints(findings: readonly Finding[]): number {
  const statements = new Set<string>();
  let count = 0;
  for (const { rule, field, start, end } of findings) {
    if (rule.startsWith('smart-')) statements.add(`${field}|${start}|${end}`);
    else count++;
  }
  return count + statements.size;
}
