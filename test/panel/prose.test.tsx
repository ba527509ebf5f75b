import { expect, test } from 'vitest';
import { blocksOf } from '../../src/panel/components/prose.tsx';

test('paragraphs, lists and steps are told apart', () => {
  expect(blocksOf('Vraag naar:\n- wat er is gebeurd\n- wat nodig is\n\nDaarna\nverder.\n\n1. eerst\n2. dan')).toEqual([
    { kind: 'paragraph', lines: ['Vraag naar:'] },
    { kind: 'list', lines: ['wat er is gebeurd', 'wat nodig is'] },
    { kind: 'paragraph', lines: ['Daarna verder.'] },
    { kind: 'steps', lines: ['eerst', 'dan'] },
  ]);
});

test('a text with nothing in it has no blocks', () => {
  expect(blocksOf(' \n\n ')).toEqual([]);
});
