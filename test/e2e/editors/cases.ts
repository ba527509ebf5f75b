import { TEXT } from './text.ts';

/** A kind of field as systems have them. To try another, add a row; a page script goes beside the others in `pages/`. */
export interface Case {
  name: string;
  /** Body of the page. */
  html: string;
  style?: string;
  /** Page script (`pages/NAME.ts`) that puts the editor there. */
  script?: string;
  /** The frame that the field is in. */
  frame?: string;
  /** Content of that frame, where it is a page of its own: at `/frame`, or at `ELSEWHERE/frame` for another origin. */
  frameHtml?: string;
  /** What holds the text; `>>>` goes into shadow trees. */
  field: string;
}

const LABEL = 'Hulp en voorzieningen';
const label = `<p id="label">${LABEL}</p>`;
const area = `<label>${LABEL}<br><textarea id="field">${TEXT}</textarea></label>`;
const editable = (attribute: string, content: string) =>
  `${label}<div id="field" role="textbox" aria-labelledby="label" ${attribute}>${content}</div>`;

export const cases: readonly Case[] = [
  { name: 'textarea', html: area, field: '#field' },
  {
    name: 'input',
    html: `<label>${LABEL} <input type="text" size="60" id="field" value="${TEXT}"></label>`,
    field: '#field',
  },
  {
    name: 'input, dense form',
    html: `<label for="field">${LABEL}</label> <input id="field" value="${TEXT}">`,
    style:
      'input { height: 40px; width: 33rem; padding: 0 14px; border: 2px solid; font: 700 17px Verdana, sans-serif; letter-spacing: .3px }',
    field: '#field',
  },
  {
    name: 'table of inputs',
    html: `<table><thead><tr><th>${LABEL}</th><th>Wie</th></tr></thead>
      <tr><td><input size="60" value="Meneer gaat sporten."></td><td><input></td></tr>
      <tr><td><input size="60" id="field" value="${TEXT}"></td><td><input value="consulent"></td></tr></table>`,
    field: '#field',
  },
  { name: 'contenteditable', html: editable('contenteditable', `<p>${TEXT}</p>`), field: '#field' },
  {
    name: 'contenteditable, plain text',
    html: editable('contenteditable="plaintext-only"', TEXT),
    field: '#field',
  },
  {
    name: 'textarea, right to left',
    html: area,
    style: 'textarea { direction: rtl; padding: 8px 30px 8px 4px }',
    field: '#field',
  },
  {
    name: 'textarea, scaled',
    html: `<div class="scaled">${area}</div>`,
    style: '.scaled { transform: scale(1.25) translate(40px, 20px); transform-origin: 0 0 }',
    field: '#field',
  },
  {
    name: 'textarea, zoomed by the page',
    html: `<div class="zoomed">${area}</div>`,
    style: '.zoomed { zoom: 1.3 }',
    field: '#field',
  },
  {
    name: 'textarea, fixed',
    html: `<aside>${area}</aside>`,
    style:
      'aside { position: fixed; right: 20px; top: 60px; width: 500px; background: lightyellow } textarea { box-sizing: border-box; width: 100% }',
    field: '#field',
  },
  {
    name: 'textarea in a scrolling box',
    html: `<div class="box"><div class="high">${area}</div></div>`,
    style: '.box { height: 200px; overflow: auto; border: 5px solid } .high { height: 900px; padding-top: 60px }',
    field: '#field',
  },
  {
    name: 'textarea in a dialog',
    html: `<dialog>${area}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    field: '#field',
  },
  {
    name: 'textarea in a frame',
    html: '<iframe src="/frame"></iframe>',
    frameHtml: area,
    frame: 'iframe',
    field: '#field',
  },
  {
    name: 'textarea in a frame of another origin',
    html: '<iframe src="ELSEWHERE/frame"></iframe>',
    frameHtml: area,
    frame: 'iframe',
    field: '#field',
  },
  {
    name: 'editable frame without an address',
    html: `${label}<iframe srcdoc="<body contenteditable><p>${TEXT}</p></body>"></iframe>`,
    frame: 'iframe',
    field: 'body',
  },
  { name: 'React, controlled', html: `${label}<div id="editor"></div>`, script: 'react', field: '#field' },
  {
    name: 'Angular, by its model',
    html: `<label for="editor">${LABEL}</label><br><textarea id="editor" class="ng-pristine"></textarea>`,
    script: 'model-driven',
    field: '#editor',
  },
  { name: 'form.io text area', html: '<div id="editor"></div>', script: 'form-component', field: '#editor textarea' },
  {
    name: 'web component',
    html: `<form id="editor"><plan-field name="support" label="${LABEL}"></plan-field></form>`,
    script: 'web-component',
    field: 'plan-field >>> textarea',
  },
  {
    name: 'editor in a shadow tree',
    html: '<div id="editor"></div>',
    script: 'shadow-editor',
    field: '#editor >>> .tiptap',
  },
  { name: 'TipTap (ProseMirror)', html: `${label}<div id="editor"></div>`, script: 'tiptap', field: '.tiptap' },
  { name: 'Quill', html: `${label}<div id="editor"><p>${TEXT}</p></div>`, script: 'quill', field: '.ql-editor' },
  {
    name: 'CKEditor 5',
    html: `<label for="editor">${LABEL}</label><textarea id="editor">&lt;p>${TEXT}&lt;/p></textarea>`,
    script: 'ckeditor',
    field: '.ck-content',
  },
  {
    name: 'TinyMCE, in a frame',
    html: `<label for="editor">${LABEL}</label><textarea id="editor">&lt;p>${TEXT}&lt;/p></textarea>`,
    script: 'tinymce',
    frame: 'iframe.tox-edit-area__iframe',
    field: 'body',
  },
  {
    name: 'TinyMCE, inline',
    html: `${label}<div id="editor"><p>${TEXT}</p></div>`,
    script: 'tinymce',
    field: '#editor',
  },
  {
    name: 'Lexical',
    html: `${label}<div id="editor" contenteditable role="textbox" aria-labelledby="label"></div>`,
    script: 'lexical',
    field: '#editor',
  },
  { name: 'Slate', html: `${label}<div id="editor"></div>`, script: 'slate', field: '[data-slate-editor]' },
];
