import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxBytes, notUtf8, splitLines, tooLong } from '../../src/cli/lines.ts';

async function linesOf(...chunks: (string | number[])[]) {
  async function* bytes() {
    for (const chunk of chunks) yield Buffer.from(chunk as string);
  }
  return Array.fromAsync(splitLines(bytes()));
}

describe('splitLines', () => {
  test('numbers lines from 1 and takes line ends of both kinds', async () => {
    expect(await linesOf('a\r\n\nb\nc')).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: '' },
      { number: 3, text: 'b' },
      { number: 4, text: 'c' },
    ]);
  });

  test('leaves out a byte order mark', async () => {
    expect(await linesOf([0xef, 0xbb], [0xbf, 0x7b], '}\n')).toEqual([{ number: 1, text: '{}' }]);
  });

  test('says which line is no UTF-8 and goes on', async () => {
    expect(await linesOf('a\n', [0x63, 0xe9, 0x0a], 'b\n')).toEqual([
      { number: 1, text: 'a' },
      { number: 2, problem: notUtf8 },
      { number: 3, text: 'b' },
    ]);
  });

  test('says which line is too long and goes on', async () => {
    const half = 'x'.repeat(maxBytes / 2);
    expect(await linesOf(half, half, 'x', '\nb')).toEqual([
      { number: 1, problem: tooLong },
      { number: 2, text: 'b' },
    ]);
  });

  test('gives the same lines wherever the bytes are cut', async () => {
    const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n\uFEFF]/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.infiniteStream(fc.integer({ min: 1, max: 9 })), async (texts, sizes) => {
        const bytes = [...Buffer.from(texts.map((text) => `${text}\n`).join(''))];
        const chunks: number[][] = [];
        while (bytes.length > 0) chunks.push(bytes.splice(0, sizes.next().value));
        const lines = await linesOf(...chunks);
        expect(lines).toEqual(texts.map((text, index) => ({ number: index + 1, text })));
      }),
    );
  });
});
