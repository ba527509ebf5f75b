import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../src/locale/index.ts';

interface Props {
  label: string;
  /** What the editor starts with and, changed, keeps: the nodes live here while the editor is not shown. */
  content: { nodes: Node[] };
}

/** A rich-text field as case systems have them: an editable stretch of page with a small toolbar. */
export function RichText({ label, content }: Props) {
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = editor.current!;
    element.replaceChildren(...content.nodes);
    return () => {
      content.nodes = [...element.childNodes];
    };
  }, [content]);
  const act = (command: string) => {
    editor.current!.focus();
    document.execCommand(command);
  };
  const tool = (command: string, text: string, sign: string) => (
    <button
      type="button"
      class="tool"
      title={text}
      aria-label={text}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => act(command)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div class="form-row">
      <span class="form-label" id="support-label">
        {label}
      </span>
      <div class="rich-text">
        <div class="toolbar" role="toolbar" aria-label={t('practice_toolbar')}>
          {tool('bold', t('practice_tool_bold'), 'B')}
          {tool('insertUnorderedList', t('practice_tool_list'), '•')}
          {tool('insertOrderedList', t('practice_tool_numbers'), '№')}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: an editable element is what real case systems use for rich text */}
        <div
          ref={editor}
          class="rich-text__content"
          contentEditable
          role="textbox"
          aria-multiline="true"
          aria-labelledby="support-label"
          tabIndex={0}
        />
      </div>
    </div>
  );
}

/** Text with paragraphs and "- " lists as the nodes that an editor would have made of it. */
export function richNodes(text: string): Node[] {
  return text
    .split('\n\n')
    .filter(Boolean)
    .map((block) => {
      const lines = block.split('\n');
      if (!lines[0]!.startsWith('- ')) return element('p', block);
      const list = document.createElement('ul');
      list.append(...lines.map((line) => element('li', line.slice(2))));
      return list;
    });
}

function element(name: 'p' | 'li', text: string): HTMLElement {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}
