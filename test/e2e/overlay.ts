import type { ElementHandle, Frame, JSHandle, Page } from 'puppeteer-core';
import { until } from './harness.ts';

/**
 * What the extension shows in a page, seen as a user sees it. Its root is closed; the highlights of a page are in the
 * page's own registry, and those of a form field lie in that root.
 */
export type Severity = 'error' | 'warning' | 'info';

/** The marked pieces of text in a page. */
export function marks(page: Page | Frame, severity: Severity): Promise<string[]> {
  return page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `doelwijzer-${severity}`);
}

/** Waits until a piece of text is marked. */
export async function marked(page: Page | Frame, severity: Severity, text: string): Promise<void> {
  await until(
    page,
    `“${text}” is marked`,
    (name, wanted) => [...(CSS.highlights.get(name) ?? [])].some((range) => String(range) === wanted),
    `doelwijzer-${severity}`,
    text,
  );
}

/** Waits until a piece of text is not marked any more. */
export async function unmarked(page: Page | Frame, severity: Severity, text: string): Promise<void> {
  await until(
    page,
    `“${text}” is not marked`,
    (name, wanted) => ![...(CSS.highlights.get(name) ?? [])].some((range) => String(range) === wanted),
    `doelwijzer-${severity}`,
    text,
  );
}

/** The closed root of the overlay; some text of a form field must be marked in the page. */
export async function overlayRoot(page: Page | Frame): Promise<JSHandle<ShadowRoot>> {
  const root = await page.waitForFunction(() => {
    for (const name of ['doelwijzer-error', 'doelwijzer-warning', 'doelwijzer-info', 'doelwijzer-slot']) {
      for (const range of CSS.highlights.get(name) ?? []) {
        const found = (range as Range).startContainer.getRootNode();
        if (found instanceof ShadowRoot && found.host.localName === 'doelwijzer-overlay') return found;
      }
    }
    return null;
  });
  return root as JSHandle<ShadowRoot>;
}

/** Moves the pointer onto a mark and gives the card that opens. */
export async function cardAt(
  page: Page,
  root: JSHandle<ShadowRoot>,
  severity: Severity,
  text: string,
): Promise<string> {
  const { x, y } = await page.evaluate(
    (name, wanted) => {
      const range = [...CSS.highlights.get(name)!].find((each) => String(each) === wanted) as Range;
      const { left, top, width, height } = range.getClientRects()[0]!;
      return { x: left + width / 2, y: top + height / 2 };
    },
    `doelwijzer-${severity}`,
    text,
  );
  await page.mouse.move(x, y + 40);
  await page.mouse.move(x, y);
  return openCard(page, root);
}

/** Waits for the card and gives the rule that it is about. */
export async function openCard(page: Page | Frame, root: JSHandle<ShadowRoot>): Promise<string> {
  return until(
    page,
    'the card opens',
    (overlay) => overlay.querySelector<HTMLElement>('.card:popover-open [data-rule]')?.dataset.rule,
    root,
  );
}

/** Waits until no card is open. */
export async function noCard(page: Page | Frame, root: JSHandle<ShadowRoot>): Promise<void> {
  await until(page, 'the card closes', (overlay) => !overlay.querySelector('.card:popover-open'), root);
}

/** Presses a button of the overlay with the mouse. */
export async function pressButton(page: Page | Frame, root: JSHandle<ShadowRoot>, text: string): Promise<void> {
  const found = await page.waitForFunction(
    (overlay, wanted) => [...overlay.querySelectorAll('button')].find((each) => each.textContent?.trim() === wanted),
    {},
    root,
    text,
  );
  await (found as ElementHandle<HTMLButtonElement>).click();
}

/** Text of the badges in a page, with the name of their field. */
export function badges(page: Page | Frame, root: JSHandle<ShadowRoot>): Promise<string[]> {
  return page.evaluate(
    (overlay) => [...overlay.querySelectorAll('.badge')].map((badge) => badge.getAttribute('aria-label')!),
    root,
  );
}
