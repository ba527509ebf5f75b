import 'trix';
import { ready } from './page.ts';

interface TrixElement extends HTMLElement {
  editor?: { getDocument(): object };
}
const element = document.querySelector<TrixElement>('trix-editor')!;
// The hidden field follows the document a little later.
const begin = () => ready(() => String(element.editor!.getDocument()));
if (element.editor) begin();
else element.addEventListener('trix-initialize', begin);
