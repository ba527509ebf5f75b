import { TEXT } from '../text.ts';
import { place, ready } from './page.ts';

/**
 * A text area as form builders make it (form.io, for one): the component is drawn from a template, its label is tied by
 * an id made up at run time, and what is entered goes, trimmed of nothing, into the data of the submission.
 */
const submission = { data: { support: TEXT } };
const key = `e${Math.random().toString(36).slice(2)}`;
place.innerHTML = `
  <div ref="component" class="mb-2 formio-form-group has-feedback formio-component formio-component-textarea">
    <label ref="label" class="col-form-label" for="${key}-support" id="l-${key}-support">Hulp en voorzieningen</label>
    <div ref="element"><div class="editor-target">
      <textarea ref="input" id="${key}-support" name="data[support]" class="form-control" lang="nl" spellcheck="false"
        rows="3" aria-labelledby="l-${key}-support d-${key}-support" aria-required="true"></textarea>
    </div></div>
    <div ref="messageContainer" id="d-${key}-support" class="formio-errors invalid-feedback"></div>
  </div>`;
const input = place.querySelector('textarea')!;
input.value = submission.data.support;
input.addEventListener('input', () => {
  submission.data.support = input.value;
  if (input.value !== submission.data.support) input.value = submission.data.support;
});
ready(() => submission.data.support);
