import type { ElementHandle, Frame, Page } from 'puppeteer-core';

export interface Box {
  left: number;
  right: number;
  middle: number;
}

/**
 * Where a browser itself shows a word of a field: the word is selected, in a colour that nothing else has, and looked
 * for in a picture of the page. This holds for every kind of field, whatever lies around it.
 */
export async function shownAt(page: Page, field: ElementHandle<HTMLElement>, word: string): Promise<Box> {
  await select(field, word);
  const picture = await page.screenshot({ encoding: 'base64' });
  const box = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
    for (let at = 0; at < pixels.length; at += 4) {
      // A mark may lie over it as a tint.
      if (pixels[at]! < 200 || pixels[at + 1]! > 70 || pixels[at + 2]! < 180) continue;
      const x = (at / 4) % image.width;
      const y = Math.floor(at / 4 / image.width);
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
    // Of a page that the browser zooms, the picture has other pixels than the page.
    const scale = innerWidth / image.width;
    return right < 0 ? null : { left: left * scale, right: right * scale, middle: ((top + bottom) / 2) * scale };
  }, picture);
  if (!box) throw new Error('The picture shows no selected word');
  return box;
}

/** Selects a word in a field as a user would, with the colour that the picture is searched for. */
function select(field: ElementHandle<HTMLElement>, word: string): Promise<void> {
  return field.evaluate(async (element, wanted) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const window = element.ownerDocument.defaultView!;
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync('::selection { background: #f0f !important; color: #f0f !important }');
    root.adoptedStyleSheets.push(sheet);
    element.focus({ preventScroll: true });
    if ('setSelectionRange' in element) {
      const form = element as HTMLTextAreaElement;
      const at = form.value.indexOf(wanted);
      form.setSelectionRange(at, at + wanted.length);
    } else {
      const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        const at = text.data.indexOf(wanted);
        if (at >= 0) window.getSelection()!.setBaseAndExtent(text, at, text, at + wanted.length);
      }
    }
    await new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
  }, word);
}

/** Where the extension has its mark of a word, in the window of the page. */
export async function markedAt(frame: Frame, word: string): Promise<Box> {
  const { left, right, middle } = await frame.evaluate((wanted) => {
    const range = [...CSS.highlights.get('doelwijzer-error')!].find((each) => String(each) === wanted) as Range;
    const box = range.getBoundingClientRect();
    return { left: box.left, right: box.right, middle: (box.top + box.bottom) / 2 };
  }, word);
  const { x, y } = await cornerOf(frame);
  return { left: left + x, right: right + x, middle: middle + y };
}

/** The corner of a frame's window in that of the page. */
async function cornerOf(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement();
  if (!element) return { x: 0, y: 0 };
  return element.evaluate((each) => {
    const { left, top } = each.getBoundingClientRect();
    return { x: left + each.clientLeft, y: top + each.clientTop };
  });
}
