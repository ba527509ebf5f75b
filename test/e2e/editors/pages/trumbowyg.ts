import jQuery from 'jquery';
import css from 'trumbowyg/dist/ui/trumbowyg.min.css?inline';
import { addStyle, place, ready } from './page.ts';

Object.assign(globalThis, { jQuery, $: jQuery });
await import('trumbowyg');
addStyle(css);
interface Trumbowyg {
  trumbowyg(options: object): void;
}
const field = jQuery(place) as unknown as Trumbowyg;
field.trumbowyg({ svgPath: false, removeformatPasted: true });
// What is saved is taken from here when the writer leaves it.
const written = document.querySelector('.trumbowyg-editor')!;
ready(() => written.innerHTML);
