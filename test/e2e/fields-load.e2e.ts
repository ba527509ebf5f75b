import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { inBrowsers, until } from './harness.ts';
import { marked } from './overlay.ts';

const wrong = 'Mevrouw krijgt een wasmachine';
const many = 500;

/** A page with many fields, some of them out of sight. */
const form = `<!doctype html><html lang="nl"><title>Zaak</title><style>textarea { display: block; width: 40rem; height: 4rem }</style>
${Array.from({ length: many }, (_, index) => `<label>Hulp en voorzieningen ${index} <textarea name="support_${index}">${index % 5 === 0 ? `${wrong}.` : 'Er is nu rust in huis.'}</textarea></label>`).join('\n')}
</html>`;

const sentence = 'Mevrouw zorgt voor twee kinderen en belt elke week met haar moeder over de school. ';
/** About 5,000 words. */
const long = sentence.repeat(357);

/** How many milliseconds apart the frames of a page came while something was done in it, in order. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  const watch = await page.evaluateHandle(() => {
    const seen = { gaps: [] as number[], end: false };
    let last = performance.now();
    const look = () => {
      const now = performance.now();
      seen.gaps.push(now - last);
      last = now;
      if (!seen.end) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return seen;
  });
  await act();
  return watch.evaluate((seen) => {
    seen.end = true;
    return seen.gaps.toSorted((one, other) => one - other);
  });
}

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

const at = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;

inBrowsers('Load', (test) => {
  test('a page of 500 fields: marks within a second of switching on, smooth scrolling', async ({
    open,
    serve,
    inExtension,
    kind,
  }) => {
    const { origin } = await serve({ '/': form });
    await inExtension((browser, site) => browser.storage.local.set({ sites: { [site]: false } }), origin);
    const page = await open(`${origin}/`);
    const before = at(await framesDuring(page, () => scrollDown(page)), 0.95);
    await page.evaluate(() => scrollTo(0, 0));
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
    const gaps = await framesDuring(page, () => scrollDown(page));
    console.log(
      `${kind}: first marks after ${time} ms; frames while scrolling at p95 ${at(gaps, 0.95).toFixed(0)} ms, ${before.toFixed(0)} ms without`,
    );
    assert.ok(time < 1000, `the first marks came after ${time} ms`);
    assert.ok(at(gaps, 0.95) < before + 34, `frames came ${at(gaps, 0.95)} ms apart, ${before} ms without`);
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
      await page.tracing.start({ categories: ['devtools.timeline'] });
      await typeAll();
      const trace = JSON.parse(new TextDecoder().decode((await page.tracing.stop())!)) as {
        traceEvents: { name: string; ts: number; dur?: number; args: { data?: { url?: string; type?: string } } }[];
      };
      const events = trace.traceEvents.sort((one, other) => one.ts - other.ts);
      const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
      const own = events.filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith(base));
      // Calls within calls are counted once.
      let end = 0;
      const outer = own.filter(({ ts, dur = 0 }) => {
        if (ts < end) return false;
        end = ts + dur;
        return true;
      });
      for (const [index, { ts }] of keys.entries()) {
        const until = keys[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
        const calls = outer.filter((call) => call.ts >= ts && call.ts < until);
        busy.push(calls.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0));
      }
      long50.push(...outer.map(({ dur = 0 }) => dur / 1000).filter((duration) => duration > 50));
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

  test('an idle page costs nothing for ten seconds', async ({ open, serve, kind, base }) => {
    const { origin } = await serve({ '/': form });
    const page = await open(`${origin}/`);
    await marked(page, 'error', 'wasmachine');
    await page.focus('textarea');
    await page.keyboard.type('Klaar. ');
    // What follows typing has been done when the last thing that waits for a pause has.
    await page.evaluate(() => new Promise((quiet) => setTimeout(quiet, 3000)));
    if (kind === 'chromium') {
      await page.tracing.start({ categories: ['devtools.timeline'] });
      await page.evaluate(() => new Promise((quiet) => setTimeout(quiet, 10_000)));
      const trace = JSON.parse(new TextDecoder().decode((await page.tracing.stop())!)) as {
        traceEvents: { name: string; args: { data?: { url?: string } } }[];
      };
      const own = trace.traceEvents.filter(({ args }) => args.data?.url?.startsWith(base));
      assert.deepEqual(
        own.map(({ name }) => name),
        [],
      );
    } else {
      await until(page, 'the page answers', () => document.querySelector('doelwijzer-overlay') !== null);
    }
  });
});
