import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { inBrowsers } from './harness.ts';
import { marked } from './overlay.ts';
import { at, framesDuring, workDuring } from './work.ts';

const wrong = 'Mevrouw krijgt een wasmachine';
const many = 500;

/** A page with many fields, some of them out of sight. */
const form = `<!doctype html><html lang="nl"><title>Zaak</title><style>textarea { display: block; width: 40rem; height: 4rem }</style>
${Array.from({ length: many }, (_, index) => `<label>Hulp en voorzieningen ${index} <textarea name="support_${index}">${index % 5 === 0 ? `${wrong}.` : 'Er is nu rust in huis.'}</textarea></label>`).join('\n')}
</html>`;

const sentence = 'Mevrouw zorgt voor twee kinderen en belt elke week met haar moeder over de school. ';
/** About 5,000 words. */
const long = sentence.repeat(357);

/** Scrolls a page a little further in every frame. */
const scrollDown = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let step = 0;
        const next = () => {
          scrollBy(0, 90);
          if (++step < 60) requestAnimationFrame(next);
          else done();
        };
        next();
      }),
  );

inBrowsers('Load', (test) => {
  test('a page of 500 fields: marks within a second of switching on, smooth scrolling', async ({
    open,
    serve,
    inExtension,
    kind,
    base,
  }) => {
    const { origin } = await serve({ '/': form });
    await inExtension((browser, site) => browser.storage.local.set({ sites: { [site]: false } }), origin);
    const page = await open(`${origin}/`);
    const seen = await page.evaluateHandle(
      () =>
        ({
          at: new Promise<number>((found) => {
            const look = () => {
              if ((CSS.highlights.get('doelwijzer-error')?.size ?? 0) > 0) found(Date.now());
              else requestAnimationFrame(look);
            };
            look();
          }),
        }) as const,
    );
    const start = await inExtension(
      (browser, site) => browser.storage.local.set({ sites: { [site]: true } }).then(() => Date.now()),
      origin,
    );
    const time = (await seen.evaluate(({ at: found }) => found)) - start;
    console.log(`${kind}: first marks after ${time} ms`);
    assert.ok(time < 1000, `the first marks came after ${time} ms`);
    if (kind === 'chromium') {
      const { calls } = await workDuring(page, base, () => scrollDown(page));
      const work = calls.map((call) => call.work).sort((one, other) => one - other);
      console.log(`${kind}: work per frame of scrolling at p95 ${at(work, 0.95).toFixed(1)} ms`);
      assert.ok(at(work, 0.95) <= 16, `work per frame: ${at(work, 0.95)} ms`);
    }
  });

  test('typing in a plan of 5,000 words keeps every character and the page at hand', async ({
    open,
    serve,
    kind,
    base,
  }) => {
    const { origin } = await serve({
      '/': `<!doctype html><html lang="nl"><title>Zaak</title><label>Hulp en voorzieningen <textarea rows="12" cols="90"></textarea></label></html>`,
    });
    const page = await open(`${origin}/`);
    await page.$eval('textarea', (field, text) => (field.value = text), `${wrong}.\n\n${long}`);
    await page.focus('textarea');
    await page.keyboard.type('!');
    await marked(page, 'error', 'wasmachine');
    const typed = `${'Meneer belt de school en vraagt hoe het gaat. '.repeat(5).slice(0, 175)} Meneer krijgt een fiets.`;
    const busy: number[] = [];
    const long50: number[] = [];
    const typeAll = async () => {
      for (const key of typed) await page.keyboard.type(key);
      // The check that follows counts too.
      await marked(page, 'error', 'fiets');
    };
    if (kind === 'chromium') {
      const { keys, calls } = await workDuring(page, base, typeAll);
      for (const [index, start] of keys.entries()) {
        const end = keys[index + 1] ?? Number.POSITIVE_INFINITY;
        const own = calls.filter(({ ts }) => ts >= start && ts < end);
        busy.push(own.reduce((sum, { work }) => sum + work, 0));
      }
      long50.push(...calls.map(({ work }) => work).filter((work) => work > 50));
      busy.sort((one, other) => one - other);
      assert.ok(busy.length >= 200 && at(busy, 0.95) > 0, 'the work of the extension was seen');
      console.log(
        `${kind}: work per keystroke at p95 ${at(busy, 0.95).toFixed(1)} ms; long tasks: ${long50.join(', ')}`,
      );
      assert.ok(at(busy, 0.95) <= 16, `work per keystroke: ${at(busy, 0.95)} ms`);
      assert.deepEqual(long50, []);
    } else {
      const gaps = await framesDuring(page, typeAll);
      console.log(`${kind}: frames while typing at p95 ${at(gaps, 0.95).toFixed(0)} ms`);
      assert.ok(at(gaps, 0.95) < 100, `frames came ${at(gaps, 0.95)} ms apart`);
    }
    assert.equal(await page.$eval('textarea', (field) => field.value), `${wrong}.\n\n${long}!${typed}`);
  });

  test('fields that were replaced a thousand times are let go of', async ({ open, serve, kind }) => {
    const { origin } = await serve({
      '/': `<!doctype html><html lang="nl"><title>Zaak</title><div id="place"></div></html>`,
    });
    const page = await open(`${origin}/`);
    await page.evaluate(async (text) => {
      const place = document.querySelector('#place')!;
      const gone: WeakRef<Element>[] = [];
      Object.assign(globalThis, { gone });
      for (let round = 0; round < 1000; round++) {
        const label = document.createElement('label');
        const field = document.createElement('textarea');
        label.append('Hulp en voorzieningen', field);
        field.value = text;
        place.replaceChildren(label);
        gone.push(new WeakRef(field));
        // Time to be found every now and then, and to be marked.
        if (round % 10 === 0) await new Promise((drawn) => requestAnimationFrame(drawn));
      }
    }, `${wrong}.`);
    await marked(page, 'error', 'wasmachine');
    if (kind === 'chromium') {
      const client = await page.createCDPSession();
      await client.send('HeapProfiler.enable');
      await client.send('HeapProfiler.collectGarbage');
      await client.send('HeapProfiler.collectGarbage');
      const held = await page.evaluate(
        () => (globalThis as unknown as { gone: WeakRef<Element>[] }).gone.filter((ref) => ref.deref()).length,
      );
      // The one that stands in the page, and what the last events point at.
      assert.ok(held <= 2, `${held} fields are held`);
    }
    assert.equal(await page.$$eval('doelwijzer-overlay', (hosts) => hosts.length), 1);
  });
});

// Only Chromium tells what an extension does in a page.
inBrowsers(
  'An idle page',
  (test) => {
    test('an idle page costs nothing for ten seconds', async ({ open, serve, base }) => {
      const { origin } = await serve({ '/': form });
      const page = await open(`${origin}/`);
      await marked(page, 'error', 'wasmachine');
      await page.focus('textarea');
      // What follows the focus is done by the frames after it.
      await page.evaluate(async () => {
        for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
      });
      const { calls } = await workDuring(page, base, () =>
        page.evaluate(() => new Promise<void>((quiet) => setTimeout(quiet, 10_000))),
      );
      assert.deepEqual(calls, []);
    });
  },
  ['chromium'],
);
