import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.inline.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import { place, ready } from './page.ts';

const [editor] = await tinymce.init({
  target: place,
  inline: place.localName !== 'textarea',
  license_key: 'gpl',
  skin_url: 'default',
  content_css: 'default',
  promotion: false,
  branding: false,
  height: 300,
});
ready(() => editor!.getContent());
