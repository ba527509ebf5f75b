import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TextMap, textMapBuilder } from '../../src/fields/text-map.ts';

interface Node {
  data: string;
}
type Step = { add: string } | { separate: '\t' | '\n' | '\n\n' } | { lineBreak: true } | { mark: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    add: fc.string({ unit: fc.constantFrom('a', 'bed', ' ', '\n', '\u00a0', '\u200b', '.', '😀'), maxLength: 8 }),
  }),
  fc.record({ separate: fc.constantFrom('\t' as const, '\n' as const, '\n\n' as const) }),
  fc.record({ lineBreak: fc.constant(true as const) }),
  fc.record({ mark: fc.constantFrom('- ', '1. ') }),
);

function build(steps: Step[], keepSpaces: boolean, nodes: Node[] = []): TextMap<Node> {
  const builder = textMapBuilder<Node>(keepSpaces);
  for (const each of steps) {
    if ('add' in each) {
      const node = { data: each.add };
      nodes.push(node);
      builder.add(node, node.data);
    } else if ('separate' in each) builder.separate(each.separate);
    else if ('mark' in each) builder.mark(each.mark);
    else builder.lineBreak();
  }
  return builder.build();
}

describe('the map from text to nodes', () => {
  test('every letter of a node is found in the text, and back', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, keepSpaces) => {
        const nodes: Node[] = [];
        const map = build(steps, keepSpaces, nodes);
        for (const node of nodes) {
          for (const { 0: letter, index } of node.data.matchAll(/[^ \n\u00a0\u200b]/g)) {
            const offset = map.offset({ node, offset: index })!;
            expect(map.text[offset]).toBe(letter);
            expect(map.point(offset, 'start')).toEqual({ node, offset: index });
            expect(map.point(offset + 1, 'end')).toEqual({ node, offset: index + 1 });
          }
        }
      }),
    );
  });

  test('the text has all letters of the nodes, in order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, keepSpaces) => {
        const nodes = steps.map((each) => ('add' in each ? each.add : 'mark' in each ? each.mark : '')).join('');
        expect(build(steps, keepSpaces).text.replace(/\s/g, '')).toBe(nodes.replace(/[\s\u200b]/g, ''));
      }),
    );
  });
});

describe('the text of nodes', () => {
  const text = (...steps: Step[]) => build(steps, false).text;

  test('spaces fold as on the page', () => {
    expect(text({ add: '\n  een ' }, { add: ' bed\u00a0 voor\n mw. ' }, { separate: '\n' }, { add: ' en ' })).toBe(
      'een bed  voor mw.\nen',
    );
  });

  test('of breaks in a row the largest counts, line ends of the writer add up', () => {
    expect(text({ add: 'a' }, { separate: '\n' }, { separate: '\n\n' }, { separate: '\n' }, { add: 'b' })).toBe(
      'a\n\nb',
    );
    expect(text({ add: 'a' }, { lineBreak: true }, { lineBreak: true }, { add: 'b' })).toBe('a\n\nb');
  });

  test('no break stands before the first or after the last text', () => {
    expect(text({ separate: '\n\n' }, { lineBreak: true }, { add: 'a' }, { lineBreak: true })).toBe('a');
  });

  test('cells are parted by a tab, list items begin with their mark', () => {
    expect(text({ add: 'Doel' }, { separate: '\t' }, { add: 'Actie' }, { separate: '\n' }, { add: 'x' })).toBe(
      'Doel\tActie\nx',
    );
    expect(text({ add: 'Hulp:' }, { separate: '\n' }, { mark: '- ' }, { add: 'bed' })).toBe('Hulp:\n- bed');
  });

  test('where the page keeps spaces they are kept', () => {
    expect(build([{ add: 'a  b\nc' }], true).text).toBe('a  b\nc');
  });
});
