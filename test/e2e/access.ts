import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Stage } from './harness.ts';

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

/** Shows a page in a look. */
export async function show(page: Page, look: (typeof looks)[number]): Promise<void> {
  const session = await page.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: look === 'forced colours' ? 'active' : 'none' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
  await session.detach();
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
