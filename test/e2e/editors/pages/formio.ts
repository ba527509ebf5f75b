import { Formio } from '@formio/js';
import { TEXT } from '../text.ts';
import { place, ready } from './page.ts';

const form = await Formio.createForm(place, {
  components: [{ type: 'textarea', key: 'support', label: 'Hulp en voorzieningen', input: true, rows: 4 }],
});
await form.setSubmission({ data: { support: TEXT } });
ready(() => form.submission.data.support);
