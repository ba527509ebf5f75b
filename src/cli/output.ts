import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** The reader of the output has gone (`| head`): there is nobody to go on for. */
export class ReaderGone extends Error {}

/** Writes to a stream at the pace of its reader, so that nothing piles up in memory. */
export function writerTo(stream: Writable): (text: string) => Promise<void> {
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' ? new ReaderGone() : error;
  });
  return async (text) => {
    if (failure) throw failure;
    if (text === '' || stream.write(text)) return;
    await once(stream, 'drain').catch((error) => {
      throw failure ?? error;
    });
  };
}
