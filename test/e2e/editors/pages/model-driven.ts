import { TEXT } from '../text.ts';
import { place, ready } from './page.ts';

/**
 * A field as Angular's value accessor drives it: each input goes to the model, and a later turn writes the model back
 * into the field. Its validation rejects nothing but sees every change.
 */
const field = place as HTMLTextAreaElement;
let model = TEXT;
field.value = model;
field.addEventListener('input', () => {
  model = field.value;
  queueMicrotask(() => {
    field.value = model;
    field.classList.add('ng-dirty');
    field.classList.remove('ng-pristine');
  });
});
ready(() => model);
