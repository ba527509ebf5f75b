/** Plain, Dutch text as data holds it: paragraphs parted by an empty line; lines that begin with "- " or "1. " are lists. */
export function Prose({ text }: { text: string }) {
  return <>{blocksOf(text).map((block) => blockElement(block))}</>;
}

interface Block {
  kind: 'paragraph' | 'list' | 'steps';
  lines: string[];
}

const listItem = /^\s*[-•*]\s+/;
const step = /^\s*\d+[.)]\s+/;

/** The blocks of a text: each list with its items, each paragraph as one line. */
export function blocksOf(text: string): Block[] {
  return text.split(/\n\s*\n/).flatMap((part) => {
    const blocks: Block[] = [];
    for (const line of part.split('\n').filter((line) => line.trim() !== '')) {
      const kind = listItem.test(line) ? 'list' : step.test(line) ? 'steps' : 'paragraph';
      const content = line.replace(kind === 'list' ? listItem : step, '').trim();
      const last = blocks.at(-1);
      if (last?.kind !== kind) blocks.push({ kind, lines: [content] });
      else if (kind === 'paragraph') last.lines[0] += ` ${content}`;
      else last.lines.push(content);
    }
    return blocks;
  });
}

function blockElement({ kind, lines }: Block) {
  if (kind === 'paragraph')
    return (
      <p class="nl-paragraph" lang="nl">
        {lines[0]}
      </p>
    );
  const items = lines.map((line) => <li key={line}>{line}</li>);
  return kind === 'list' ? (
    <ul class="list" lang="nl">
      {items}
    </ul>
  ) : (
    <ol class="list" lang="nl">
      {items}
    </ol>
  );
}
