import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { ReaderGone, writerTo } from '../../src/cli/output.ts';

test('waits for a reader that is slower', async () => {
  const stream = new PassThrough({ highWaterMark: 4 });
  const write = writerTo(stream);
  let written = false;
  const writing = write('longer than the buffer').then(() => {
    written = true;
  });
  await new Promise(setImmediate);
  expect(written).toBe(false);
  stream.resume();
  await writing;
  expect(written).toBe(true);
});

test('says that the reader has gone', async () => {
  const stream = new PassThrough({ highWaterMark: 4 });
  const write = writerTo(stream);
  const writing = write('longer than the buffer');
  stream.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  await expect(writing).rejects.toThrow(ReaderGone);
  await expect(write('more')).rejects.toThrow(ReaderGone);
});

test('passes on any other failure', async () => {
  const stream = new PassThrough({ highWaterMark: 4 });
  const writing = writerTo(stream)('longer than the buffer');
  stream.destroy(new Error('disk full'));
  await expect(writing).rejects.toThrow('disk full');
});
