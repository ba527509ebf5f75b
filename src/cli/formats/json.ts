import { toRecord } from '../result.ts';
import type { Format } from './index.ts';

/** One JSON array of the same objects as `jsonl`. */
export function json(): Format {
  let separator = '';
  return {
    start: () => '[',
    plan(checked) {
      const written = `${separator}\n${JSON.stringify(toRecord(checked), null, 2)}`;
      separator = ',';
      return written;
    },
    end: () => '\n]\n',
  };
}
