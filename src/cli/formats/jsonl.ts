import { toRecord } from '../result.ts';
import type { Format } from './index.ts';

/** One JSON object a line, each complete by itself. */
export function jsonl(): Format {
  return {
    start: () => '',
    plan: (checked) => `${JSON.stringify(toRecord(checked))}\n`,
    end: () => '',
  };
}
