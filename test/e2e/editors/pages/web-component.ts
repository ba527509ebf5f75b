import { TEXT } from '../text.ts';
import { place, ready } from './page.ts';

/** A design system's field: a text area in an open shadow tree, which takes part in the form by its internals. */
class PlanField extends HTMLElement {
  static formAssociated = true;
  readonly internals = this.attachInternals();

  connectedCallback() {
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.innerHTML = `<style>textarea { width: 100%; height: 6rem; font: 15px/1.4 Georgia, serif; padding: 10px }</style>
      <label>${this.getAttribute('label')} <textarea part="input"></textarea></label>`;
    const field = root.querySelector('textarea')!;
    const tell = () => this.internals.setFormValue(field.value);
    field.value = TEXT;
    field.addEventListener('input', tell);
    tell();
  }
}

customElements.define('plan-field', PlanField);
ready(() => String(new FormData(place as HTMLFormElement).get('support')));
