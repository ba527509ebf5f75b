import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css';
import '@nl-design-system-candidate/button-css/button.css';
import '@nl-design-system-candidate/heading-css/heading.css';
import '@nl-design-system-candidate/link-css/link.css';
import '@nl-design-system-candidate/number-badge-css/number-badge.css';
import '@nl-design-system-candidate/paragraph-css/paragraph.css';
import '@utrecht/alert-css/dist/index.css';
import '@utrecht/form-label-css/dist/index.css';
import '@utrecht/form-toggle-css/dist/index.css';
import '@utrecht/textbox-css/dist/index.css';
import './styles/theme.css';
import './styles/panel.css';
import { render, type VNode } from 'preact';
import { language } from '../locale/index.ts';

/** Shows a page of the extension under its title, in the language and with the look that all of them share. */
export function mount(page: VNode, title: string): void {
  document.title = title;
  document.documentElement.lang = language();
  render(page, document.getElementById('app')!);
}
