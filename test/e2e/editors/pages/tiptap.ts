import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { TEXT } from '../text.ts';
import { place, ready } from './page.ts';

const editor = new Editor({
  element: place,
  extensions: [StarterKit],
  content: `<p>${TEXT}</p>`,
  editorProps: { attributes: { role: 'textbox', 'aria-labelledby': 'label' } },
});
ready(() => editor.getHTML());
