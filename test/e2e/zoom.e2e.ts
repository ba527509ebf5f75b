import assert from 'node:assert/strict';
import { before } from 'node:test';
import { bundlePages } from './editors/bundle.ts';
import { cases } from './editors/cases.ts';
import { openCase } from './editors/open.ts';
import { markedAt, shownAt } from './editors/selection.ts';
import { inBrowsers, until } from './harness.ts';
import { marked } from './overlay.ts';

const WORD = 'wasmachine';
const KINDS = ['textarea', 'input, dense form', 'textarea, scaled', 'contenteditable', 'textarea in a frame', 'Quill'];
let scripts: Record<string, string> = {};

before(async () => {
  scripts = await bundlePages();
});

// How wide the page is after zooming is known for certain in Chromium only.
inBrowsers(
  "The browser's zoom",
  (test) => {
    for (const each of cases.filter(({ name }) => KINDS.includes(name))) {
      test(each.name, async (stage) => {
        const { page, frame, field } = await openCase(stage, each, scripts);
        await marked(frame, 'error', WORD);
        await page.setViewport({ width: 1800, height: 1400 });
        const width = await page.evaluate(() => innerWidth);
        // What it is set to holds for the site: the last one puts it back.
        for (const zoom of [0.67, 1.5, 4, 1]) {
          await stage.inExtension((browser, tab, by) => browser.tabs.setZoom(tab, by), stage.tabOf(page), zoom);
          await until(page, 'the page is zoomed', (before, by) => Math.abs(innerWidth * by - before) < 5, width, zoom);
          await field.evaluate((element) => element.scrollIntoView({ block: 'start' }));
          const shown = await shownAt(page, field, WORD);
          const mark = await markedAt(frame, WORD);
          // Two pixels of the screen where those are larger than the page's.
          const near = 2 / Math.min(zoom, 1);
          for (const side of ['left', 'right', 'middle'] as const)
            assert.ok(
              Math.abs(shown[side] - mark[side]) <= near,
              `${zoom}: ${side} ${mark[side]}, the word ${shown[side]}`,
            );
        }
      });
    }
  },
  ['chromium'],
);
