import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { CDPSession, Page } from 'puppeteer-core';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type Stage, until } from './harness.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against a page, and whether anything sticks out of a narrow window. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    const { violations } = await axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
    const wide = document.documentElement.scrollWidth - innerWidth;
    return [
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => `${id} ${target} ${[...any, ...all, ...none][0]?.message}`),
      ),
      ...(wide > 0 ? [`sticks out by ${wide} px`] : []),
    ];
  });
}

/** What a page looks like, and in which language. Chromium alone can be told. */
export const looks = ['light', 'dark', 'forced colours'] as const;

/** A look lasts as long as the session that asked for it. */
const sessions = new WeakMap<Page, CDPSession>();

/** Shows a page in a look. */
export async function show(page: Page, look: (typeof looks)[number]): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const features = [
    { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: look === 'forced colours' ? 'active' : 'none' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
  const media = {
    light: '(forced-colors: none)',
    dark: '(prefers-color-scheme: dark)',
    'forced colours': '(forced-colors: active)',
  };
  await until(page, `the page is shown in ${look}`, (query) => matchMedia(query).matches, media[look]);
}

/** Loads a page of the extension again with the English texts: the build that is tested has but the Dutch ones. */
export async function inEnglish(stage: Stage, page: Page): Promise<void> {
  await page.evaluateOnNewDocument(
    (messages) => {
      const { chrome } = globalThis as unknown as { chrome: { i18n: { getMessage: unknown } } };
      chrome.i18n.getMessage = (key: string, parts: string[] = []) =>
        (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, number) => parts[Number(number) - 1] ?? '');
    },
    en as Record<string, { message: string }>,
  );
  await stage.reload(page);
}

/** Texts on an English page that are no texts of the interface and do not say that they are Dutch. */
export async function strangeTexts(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('[lang]')?.getAttribute('lang') === 'en') found.push(node.nodeValue!.trim());
    }
    return found;
  });
  return texts.filter((text) => /\p{L}{2}/u.test(text) && ![...known, duration].some((pattern) => pattern.test(text)));
}

/** As `Intl` writes it. */
const duration = /^\d+ (day|week|month|year)s?$/;

const known = Object.values(en).map(({ message }) => {
  const parts = message.split(/\$\d/).map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('\\s*.+\\s*')}$`, 's');
});

/**
 * Presses Tab so often, from the top or after what a selector finds, and names the stops that cannot be seen: outside the
 * window, or without a ring of at least 2 pixels that differs 3 to 1 from what is around it.
 */
export async function unseenStops(page: Page, after: string | null, most: number): Promise<string[]> {
  if (after) await page.focus(after);
  const unseen = new Set<string>();
  for (let count = 0; count < most; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopNow);
    if (!stop) break;
    if (!stop.seen) unseen.add(stop.what);
    // One step further is the browser's own window, and in Firefox no way back from there.
    if (stop.isLast) break;
  }
  return [...unseen];
}

/** Where the focus is, and how well that is seen; null where nothing has it. */
function stopNow(): { what: string; seen: boolean; isLast: boolean } | null {
  const element = document.activeElement as HTMLElement;
  if (element === document.body) return null;
  const ring = element.matches('.utrecht-form-toggle__checkbox')
    ? element.parentElement!.querySelector('.utrecht-form-toggle__track')!
    : element;
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(ring);
  const colour = (css: string) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/rgba?\([^)]*\)/)?.[0].match(/[\d.]+/g) ?? []).map(
      Number,
    );
    const [r, g, b] = [red, green, blue].map((part) =>
      part <= 10.31 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return { alpha, light: 0.2126 * r! + 0.7152 * g! + 0.0722 * b! };
  };
  const contrast = (one: string, other: string) => {
    const [a, b] = [colour(one).light, colour(other).light];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  let around = ring.parentElement;
  while (around && colour(getComputedStyle(around).backgroundColor).alpha === 0) around = around.parentElement;
  const background = around ? getComputedStyle(around).backgroundColor : 'rgb(255, 255, 255)';
  const { top, bottom } = element.getBoundingClientRect();
  const covered = element.closest('.tabs') ? 0 : (document.querySelector('.tabs')?.getBoundingClientRect().bottom ?? 0);
  const last = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
    .filter((each) => each.tabIndex >= 0 && each.checkVisibility())
    .at(-1);
  const isRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  // The ring is two: a line, and a halo around it. One of them differs from the page, and they from each other.
  const best = Math.max(contrast(outlineColor, background), contrast(boxShadow, background));
  const apart = contrast(outlineColor, boxShadow);
  return {
    what: `${element.localName}.${element.className} (${outlineStyle} ${outlineColor} and ${boxShadow} on ${background}: ${best.toFixed(1)}, ${apart.toFixed(1)})`,
    seen: isRing && best >= 3 && apart >= 3 && bottom > Math.max(0, covered) && top < innerHeight,
    isLast: element === last,
  };
}
