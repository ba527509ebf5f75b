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
  { name: 'Angular, reactive form', html: '<plan-field></plan-field>', script: 'angular', field: '#field' },
  { name: 'form.io', html: '<div id="editor"></div>', script: 'formio', field: '#editor textarea' },
  {
    name: 'Trix',
    html: `${label}<input type="hidden" id="value" value="${TEXT}"><trix-editor input="value" aria-labelledby="label"></trix-editor>`,
    script: 'trix',
    field: 'trix-editor',
  },
  {
    name: 'Trumbowyg (jQuery)',
    html: `${label}<div id="editor"><p>${TEXT}</p></div>`,
    script: 'trumbowyg',
    field: '.trumbowyg-editor',
  },
  {
    name: 'textarea that grows by a hidden copy',
    html: `${area}<textarea id="copy" aria-hidden="true" readonly tabindex="-1"></textarea><script>
      const grow = () => { copy.value = field.value; field.style.height = copy.scrollHeight + 4 + 'px' };
      field.addEventListener('input', grow); grow()</script>`,
    style: '#copy { visibility: hidden; position: absolute; height: 0; overflow: hidden; left: 0; top: 0 }',
    field: '#field',
  },
  {
    name: 'shadow trees in shadow trees, with slots',
    html: `<plan-card></plan-card><script>
      customElements.define('plan-slot', class extends HTMLElement { constructor() {
        super(); this.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>' } });
      customElements.define('plan-card', class extends HTMLElement { constructor() {
        super(); this.attachShadow({ mode: 'open' }).innerHTML =
          '<plan-slot><plan-area></plan-area></plan-slot>' } });
      customElements.define('plan-area', class extends HTMLElement { constructor() {
        super(); this.attachShadow({ mode: 'open' }).innerHTML =
          '<label for="a">${LABEL}</label><br><textarea id="a" style="width: 500px; height: 120px"></textarea>';
        this.shadowRoot.querySelector('textarea').value = '${TEXT}' } });
      </script>`,
    field: 'plan-card >>> plan-area >>> textarea',
  },
  {
    name: 'popover',
    html: `<div popover id="pop">${area}</div><script>pop.showPopover()</script>`,
    field: '#field',
  },
  {
    name: 'contents laid out when near',
    html: `<section>${area}</section>`,
    style: 'section { content-visibility: auto; contain-intrinsic-size: 300px }',
    field: '#field',
  },
  {
    name: 'page where nothing can be selected',
    html: editable('contenteditable', `<p>${TEXT}</p>`),
    style:
      '* { user-select: none; -webkit-user-select: none } #field, #field * { user-select: text; -webkit-user-select: text }',
    field: '#field',
  },
  {
    name: 'frame in design mode',
    html: `${label}<iframe src="/frame"></iframe>`,
    frameHtml: `<script>document.designMode = 'on'</script><body><p>${TEXT}</p></body>`,
    frame: 'iframe',
    field: 'body',
  },
  {
    name: 'page that hides what it does not know',
    html: area,
    style: `html > :not(head, body), html > :not(head, body) * { all: unset !important; display: none !important;
      visibility: hidden !important; opacity: 0 !important; clip-path: inset(50%) !important; transform: scale(0) !important }`,
    field: '#field',
  },
  {
    name: 'page that stops events',
    html: `<script>for (const kind of ['input', 'beforeinput', 'change', 'keydown', 'keyup', 'focusin', 'focusout', 'pointermove'])
      window.addEventListener(kind, (event) => event.stopPropagation(), true)</script>${area}`,
    field: '#field',
  },
  {
    name: 'page that rewrites built-ins',
    html: `<script>Element.prototype.attachShadow = () => { throw new Error('No') };
      Document.prototype.getSelection = () => null; Array.prototype.flatMap = Array.prototype.findLast = () => [];
      Map.prototype.set = () => undefined</script>${editable('contenteditable', `<p>${TEXT}</p>`)}`,
    field: '#field',
  },
];
