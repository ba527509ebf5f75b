import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import css from 'ckeditor5/ckeditor5.css?inline';
import { addStyle, place, ready } from './page.ts';

addStyle(css);
const editor = await ClassicEditor.create({
  attachTo: place,
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph],
  toolbar: ['undo', 'redo'],
});
ready(() => editor.getData());
