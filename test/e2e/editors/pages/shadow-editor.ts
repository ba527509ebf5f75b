import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { TEXT } from '../text.ts';
import { place, ready } from './page.ts';

/** A rich-text editor in an open shadow tree. */
const root = place.attachShadow({ mode: 'open' });
const element = document.createElement('div');
root.append(element);
const editor = new Editor({
  element,
  extensions: [StarterKit],
  content: `<p>${TEXT}</p>`,
  editorProps: { attributes: { role: 'textbox', 'aria-label': 'Hulp en voorzieningen' } },
});
ready(() => editor.getHTML());
