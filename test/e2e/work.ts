import type { Page } from 'puppeteer-core';

/** How many milliseconds apart the frames of a page came while something was done in it, in order. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
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

interface Traced {
  name: string;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string; type?: string } };
}

/**
 * The work of the extension in a page while something is done in it, in milliseconds, with when keys were pressed. Of
 * Chromium only. Counts the time of the processor: what other programs take meanwhile is not the extension's.
 */
export async function workDuring(
  page: Page,
  base: string,
  act: () => Promise<void>,
): Promise<{ keys: number[]; calls: { ts: number; work: number }[] }> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await act();
  const { traceEvents } = JSON.parse(new TextDecoder().decode((await page.tracing.stop())!)) as {
    traceEvents: Traced[];
  };
  const events = traceEvents.sort((one, other) => one.ts - other.ts);
  // Calls within calls are counted once.
  let end = 0;
  const calls = events.filter(({ name, args, ts, dur = 0 }) => {
    if (name !== 'FunctionCall' || !args.data?.url?.startsWith(base) || ts < end) return false;
    end = ts + dur;
    return true;
  });
  return {
    keys: events
      .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
      .map(({ ts }) => ts),
    calls: calls.map(({ ts, tdur, dur = 0 }) => ({ ts, work: (tdur ?? dur) / 1000 })),
  };
}

/** The value that this part of the values stays below. */
export const at = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
