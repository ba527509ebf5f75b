/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { TEXT } from '../text.ts';
import { place, ready } from './page.ts';

const editor = withHistory(withReact(createEditor()));
const content = [{ type: 'paragraph', children: [{ text: TEXT }] }];
const read = () => editor.children.map((child) => Node.string(child)).join('\n');

// Slate takes over where the caret is a moment later, and misses it while it sets its own.
window.isAtEnd = () => editor.selection !== null && Editor.isEnd(editor, editor.selection.focus, []);

createRoot(place).render(
  <Slate editor={editor} initialValue={content}>
    <Editable
      aria-labelledby="label"
      ref={(made) => {
        if (made) ready(read);
      }}
    />
  </Slate>,
);
