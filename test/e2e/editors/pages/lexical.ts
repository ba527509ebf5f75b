import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { TEXT } from '../text.ts';
import { place, ready } from './page.ts';

const editor = createEditor({
  namespace: 'plan',
  onError(error) {
    throw error;
  },
});
editor.setRootElement(place);
registerRichText(editor);
editor.update(
  () => {
    $getRoot().append($createParagraphNode().append($createTextNode(TEXT)));
  },
  { discrete: true, tag: 'historic' },
);
registerHistory(editor, createEmptyHistoryState(), 300);
ready(() => editor.read(() => $getRoot().getTextContent()));
