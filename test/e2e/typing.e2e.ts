import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { bundlePages } from './editors/bundle.ts';
import { cases } from './editors/cases.ts';
import { openCase, plain, toEnd } from './editors/open.ts';
import { TEXT } from './editors/text.ts';
import { inBrowsers } from './harness.ts';
import { marked } from './overlay.ts';
import { at, framesDuring, workDuring } from './work.ts';

/** A plan of about 5,000 words in one field, the worst way to write one: without a single paragraph. */
const LONG = `${TEXT} ${'Mevrouw zorgt voor twee kinderen en belt elke week met haar moeder over de school. '.repeat(357).trim()}`;
/** Two hundred characters, with something to find in the last of them. */
const TYPED = ` ${'Meneer belt de school en vraagt hoe het gaat. '.repeat(5).slice(0, 174)} Meneer krijgt een fiets.`;

/** Milliseconds per kind of field. */
const figures = new Map<string, string>();
let scripts: Record<string, string> = {};

before(async () => {
  scripts = await bundlePages();
});
after(() => {
  const width = Math.max(...cases.map(({ name }) => name.length));
  console.log(`${'Typing in a plan of 5,000 words'.padEnd(width)}  (milliseconds)`);
  for (const [name, figure] of figures) console.log(`${name.padEnd(width)}  ${figure}`);
});

inBrowsers('Typing in a long plan', (test) => {
  for (const each of cases) {
    test(each.name, async (stage) => {
      assert.equal(TYPED.length, 200);
      const { page, frame, field, saved } = await openCase(stage, each, scripts, (source) =>
        source.replaceAll(TEXT, LONG),
      );
      await marked(frame, 'error', 'wasmachine');
      const before = plain(await saved());
      await field.evaluate((element) => element.focus({ preventScroll: true }));
      await toEnd(page, field);
      const typeAll = async () => {
        // Key by key in Chromium, where each is measured; in Firefox as fast as the driver can.
        if (stage.kind === 'chromium') for (const key of TYPED) await page.keyboard.type(key);
        else await page.keyboard.type(TYPED);
        // The check that follows counts too.
        await marked(frame, 'error', 'fiets');
      };
      if (stage.kind === 'chromium') {
        const { keys, calls } = await workDuring(page, stage.base, typeAll);
        const work = keys
          .map((start, index) => {
            const end = keys[index + 1] ?? Number.POSITIVE_INFINITY;
            return calls.filter(({ ts }) => ts >= start && ts < end).reduce((sum, call) => sum + call.work, 0);
          })
          .sort((one, other) => one - other);
        const longest = Math.max(...calls.map((call) => call.work));
        figures.set(
          each.name,
          `${at(work, 0.95).toFixed(1)} per keystroke at p95, ${longest.toFixed(1)} at once at most`,
        );
        assert.ok(work.length >= 200 && at(work, 0.95) > 0, 'the work of the extension was seen');
        assert.ok(at(work, 0.95) <= 16, `work per keystroke: ${at(work, 0.95)} ms`);
        assert.ok(longest <= 50, `a long task: ${longest} ms`);
      } else {
        const gaps = await framesDuring(page, typeAll);
        const figure = figures.get(each.name) ?? '';
        figures.set(each.name, `${figure}; frames in Firefox ${at(gaps, 0.95).toFixed(0)} apart at p95`);
        assert.ok(at(gaps, 0.95) < 100, `frames came ${at(gaps, 0.95)} ms apart`);
      }
      assert.equal(plain(await saved()), before + TYPED);
    });
  }
});
