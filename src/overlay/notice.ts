import { createHost } from './host.ts';

/** Says something once, in a corner of the page, until it is closed. Needs nothing of the extension any more. */
export function showNotice(document: Document, { text, close, lang }: Record<'text' | 'close' | 'lang', string>): void {
  const closing = new AbortController();
  const host = createHost(document, lang, closing.signal);
  const notice = document.createElement('div');
  notice.className = 'popup notice';
  notice.popover = 'manual';
  notice.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = close;
  button.addEventListener('click', () => closing.abort());
  const words = document.createElement('p');
  words.textContent = text;
  notice.append(words, button);
  host.root.append(notice);
  notice.showPopover();
}
