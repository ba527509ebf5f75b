import Quill from 'quill';
import css from 'quill/dist/quill.snow.css?inline';
import { addStyle, place, ready } from './page.ts';

addStyle(css);
const quill = new Quill(place, { theme: 'snow' });
ready(() => quill.getSemanticHTML());
