import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { inBrowsers, press, type Stage, until } from './harness.ts';

/** Opens a case of the practice system with Doelwijzer switched on, and a view of the panel beside it. */
async function view(
  { open, panelFor }: Stage,
  practiceCase: string,
  tab: string,
): Promise<{ page: Page; panel: Page }> {
  const page = await open(`/practice.html?case=${practiceCase}`);
  await click(page, '[role=switch]');
  const panel = await panelFor(page);
  await until(panel, 'the plan is there', () => document.querySelector('#main-goals'));
  await click(panel, `#tab-${tab}`);
  await until(panel, 'the view is there', () => document.querySelector('.view > *'));
  return { page, panel };
}

async function click(page: Page, selector: string): Promise<void> {
  await until(page, `${selector} is there`, (found) => document.querySelector(found), selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

/** Fills in the field of the panel with this label, as typing does. */
async function fill(panel: Page, label: string, text: string): Promise<void> {
  await panel.evaluate(
    (name, value) => {
      const found = [...document.querySelectorAll('label')].find((each) => each.textContent?.trim() === name)!;
      const field = document.getElementById(found.htmlFor) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    label,
    text,
  );
}

/** What the selection of the page is, in a form field or in the page. */
const selected = () => {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
    ? field.value.slice(field.selectionStart!, field.selectionEnd!)
    : String(getSelection());
};

/** Puts the focus in the field of the page with this label. */
const focusOn = (page: Page, label: string) =>
  until(
    page,
    `the field ${label}`,
    (name) => {
      const found = [...document.querySelectorAll('label')].find((each) => each.textContent?.trim() === name);
      const field = found
        ? document.getElementById(found.htmlFor)
        : document.querySelector<HTMLElement>('[role=textbox]');
      field?.focus();
      return field !== null && document.activeElement === field;
    },
    label,
  );

/** What is in the field of the page that has the focus. */
const textInFocus = (page: Page) => page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);

/** Presses Tab until the focus is on what a selector finds. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((found) => document.activeElement?.matches(found), selector)) return;
  }
  assert.fail(`Tab does not come to ${selector}`);
}

inBrowsers('Views', (test) => {
  test('the reasoning of a provision shows what is open, and goes to its words', async (stage) => {
    const { page, panel } = await view(stage, '1', 'plan');
    await click(panel, '#chains > summary');
    await until(panel, 'the provisions', () => document.querySelector('[data-chain=open]'));
    await panel.evaluate(() => {
      for (const chain of document.querySelectorAll<HTMLElement>('[data-chain=open] > details > summary'))
        chain.click();
    });
    const provision = await until(panel, 'the wasmachine has an open effect', () => {
      const chain = [...document.querySelectorAll('[data-chain=open]')].find((each) =>
        each.textContent?.includes('wasmachine'),
      );
      return chain?.querySelector('[data-link=effect][data-state=open]') && chain.querySelector('summary')!.textContent;
    });
    assert.match(provision, /\d van de 6 schakels/);
    await panel.evaluate(() => {
      const chain = [...document.querySelectorAll('[data-chain=open]')].find((each) =>
        each.textContent?.includes('wasmachine'),
      )!;
      chain.querySelector<HTMLElement>('[data-link=provision] button')!.click();
    });
    await until(page, 'the wasmachine is selected', () => /wasmachine/.test(String(getSelection())));
  });

  test('a link closes and the count goes up when the goal is written', async (stage) => {
    const { page, panel } = await view(stage, '3', 'plan');
    await focusOn(page, 'Hulp en voorzieningen');
    await page.keyboard.type('Mevrouw krijgt een laptop.');
    await click(panel, '#chains > summary');
    await click(panel, '[data-chain] summary');
    await until(panel, 'an open effect', () => document.querySelector('[data-link=effect][data-state=open]'));
    await page.keyboard.press('Backspace');
    await page.keyboard.type(', zodat zij haar opleiding kan afmaken en werk vindt.');
    await until(panel, 'the effect is there', () => document.querySelector('[data-link=effect][data-state=said]'));
  });

  test('the SMART table says what would fill each gap', async (stage) => {
    const { page, panel } = await view(stage, '1', 'plan');
    await click(panel, '#smart > summary');
    const gaps = await until(panel, 'the agreement about the landlord and the vague one', () => {
      const rows = [...document.querySelectorAll<HTMLElement>('#smart tbody')];
      const vague = rows.find((row) => row.textContent?.includes('voortgang'));
      const statement = rows.find((row) => row.textContent?.includes('belt vóór 15 mei'));
      return statement && vague ? { vague: vague.querySelectorAll('dd').length, good: statement.dataset.smart } : null;
    });
    assert.ok(gaps.vague >= 3);
    assert.match(gaps.good!, /S.*M.*A.*T/);
    await click(panel, '#smart tbody .words__go');
    await until(page, 'its words are selected', selected);
  });

  test('a reasoning sentence is built and put in the field with the focus, with undo', async (stage) => {
    const { page, panel } = await view(stage, '3', 'writer');
    await focusOn(page, 'Motivering');
    const before = await textInFocus(page);
    await fill(panel, 'Hoofddoel', 'Werk');
    await fill(panel, 'Wat wil de inwoner bereiken?', 'haar mbo-diploma halen');
    await fill(panel, 'Hoe gaat het nu?', 'Zij is gestopt met haar opleiding');
    await fill(panel, 'Wat staat in de weg?', 'zonder laptop kan zij de lessen niet volgen');
    await fill(panel, 'Welke hulp of voorziening?', 'een laptop van € 550');
    await fill(panel, 'Wat lukt er dan wel?', 'haar opleiding afmaken en werk vinden');
    await until(panel, 'the checker finds nothing', () => document.querySelector('[data-verdict=fine]'));
    const wordings = await panel.$$eval('[data-wording] .wording__text', (all) => all.map((each) => each.textContent));
    assert.equal(new Set(wordings).size, 5);
    await until(panel, 'the field with the focus is named', () =>
      document.querySelector('.nl-button--primary')?.textContent?.includes('Motivering'),
    );
    await click(panel, '.nl-button--primary');
    await until(panel, 'it is in the field', () => document.querySelector('[data-done=inserted]'));
    assert.equal(await textInFocus(page), `${before}${wordings[0]}`);
    await page.bringToFront();
    await focusOn(page, 'Motivering');
    await press(page, 'Control', 'z');
    await until(
      page,
      'undo takes it out again',
      (old) => (document.activeElement as HTMLTextAreaElement).value === old,
      before,
    );
  });

  test('a sentence goes into rich text', async (stage) => {
    const { page, panel } = await view(stage, '3', 'writer');
    await focusOn(page, 'Hulp en voorzieningen');
    await fill(panel, 'Welke hulp of voorziening?', 'een laptop van € 550');
    await until(panel, 'the field with the focus is named', () =>
      document.querySelector('.nl-button--primary')?.textContent?.includes('Hulp en voorzieningen'),
    );
    await click(panel, '.nl-button--primary');
    await until(page, 'it is in the field', () =>
      document.querySelector('[contenteditable]')?.textContent?.includes('Daarom krijgt zij een laptop van € 550'),
    );
  });

  test('what the plan says is offered for the sentence', async (stage) => {
    const { panel } = await view(stage, '1', 'writer');
    await until(panel, 'suggestions from the plan', () => document.querySelector('.suggestions button'));
    await click(panel, '.suggestions button');
    await until(panel, 'the field is filled', () => {
      const [first] = document.querySelectorAll<HTMLInputElement>('.form-field input[type=text]');
      return first!.value !== '' && document.querySelector('.wording__text')?.textContent?.includes(first!.value);
    });
  });

  test('an agreement is built that the checker finds SMART', async (stage) => {
    const { panel } = await view(stage, '3', 'writer');
    await click(panel, '[data-kind=agreement]');
    await fill(panel, 'Wie doet het?', 'mevrouw');
    await fill(panel, 'Wat doet die?', 'meldt zich aan bij het mbo');
    await fill(panel, 'Met wiens hulp? (mag leeg blijven)', 'haar vader');
    await fill(panel, 'Vóór welke dag?', '2026-09-01');
    await fill(panel, 'Klaar als …', 'de inschrijving is bevestigd');
    await until(panel, 'all five are there', () => document.querySelector('[data-smart=SMART]'));
    assert.match(
      await panel.$eval('.wording__text', (text) => text.textContent!),
      /Mevrouw meldt zich aan bij het mbo met hulp van haar vader vóór 1 september 2026\./,
    );
  });

  test('a lesson: tell right from wrong, mend a text with an own answer; only that it was done is kept', async (stage) => {
    const { panel } = await view(stage, '3', 'learn');
    await click(panel, '[data-lesson=provision-without-goal] button');
    await until(panel, 'the focus is on the title', () => document.activeElement?.id === 'lesson-heading');
    await click(panel, '[data-answer=right]');
    const first = await until(
      panel,
      'feedback',
      () => document.querySelector<HTMLElement>('[data-feedback]:not([data-feedback=none])')?.dataset.feedback,
    );
    if (first === 'wrong') await click(panel, '[data-answer=wrong]');
    await until(panel, 'well seen', () => document.querySelector('[data-feedback=good]'));
    for (let step = 2; step <= 5; step++) {
      await click(panel, '[data-next]');
      await until(
        panel,
        `exercise ${step}`,
        (at) => document.querySelector('#exercise-heading')?.textContent?.includes(at),
        `${step} van`,
      );
    }
    await fill(
      panel,
      'Maak deze tekst beter',
      'Mevrouw krijgt een bed, zodat zij weer goed slaapt en haar werk volhoudt.',
    );
    await click(panel, '.exercise button[type=submit]');
    await until(panel, 'it is mended', () => document.querySelector('[data-feedback=good]'));
    await click(panel, '[data-back]');
    await until(panel, 'two exercises are done', () => document.querySelector('[data-learned="2"]'));
    const { learned } = await stage.inExtension((browser) => browser.storage.local.get('learned'));
    assert.equal((learned as string[]).length, 2);
    assert.ok((learned as string[]).every((id) => /^provision-without-goal\/(spot|mend)-\d$/.test(id)));
  });

  test('goals are placed under a main goal', async (stage) => {
    const { panel } = await view(stage, '3', 'learn');
    await click(panel, '[data-lesson=main-goals] button');
    await until(panel, 'the exercise', () => document.querySelector('.exercise [data-answer]'));
    for (const goal of ['housing', 'finance', 'family', 'health', 'work']) await click(panel, `[data-answer=${goal}]`);
    await click(panel, '[data-back]');
    await until(panel, 'one exercise is done', () => document.querySelector('[data-learned="1"]'));
  });

  test('the steps of the practice plan follow what is mended', async (stage) => {
    const { page, panel } = await view(stage, '1', 'learn');
    await until(panel, 'two places with a means as a goal', () =>
      document.querySelector('[data-step=means-as-goal][data-left="2"]'),
    );
    await click(panel, '[data-step=means-as-goal] button');
    await until(page, 'the focus is in the field', () =>
      document.activeElement?.matches('textarea, [contenteditable]'),
    );
    await focusOn(page, 'Doelen');
    await page.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      const at = area.value.indexOf('3. Doel');
      area.setSelectionRange(at, area.value.length);
      document.execCommand(
        'insertText',
        false,
        '3. Werk: mevrouw wil vóór 1 juni een baan vinden met hulp van haar jobcoach.',
      );
    });
    await until(panel, 'one is left', () => document.querySelector('[data-step=means-as-goal][data-left="1"]'));
  });

  test('without a mouse: a sentence is written and put in the plan, a lesson is done', async (stage) => {
    const { page, panel } = await view(stage, '3', 'plan');
    await focusOn(page, 'Motivering');
    await panel.bringToFront();
    await panel.focus('#tab-plan');
    await panel.keyboard.press('End');
    await panel.keyboard.press('ArrowLeft');
    await until(
      panel,
      'the sentences',
      () => document.activeElement?.id === 'tab-writer' && document.querySelector('.view input[type=text]'),
    );
    await tabTo(panel, 'input[type=text]');
    await panel.keyboard.type('haar diploma halen');
    await tabTo(panel, 'input[type=radio]:checked');
    await panel.keyboard.press('ArrowDown');
    await until(
      panel,
      'the second wording is chosen',
      () => document.querySelector<HTMLInputElement>('[data-wording=goal_first] input')?.checked,
    );
    await tabTo(panel, '.nl-button--primary');
    await panel.keyboard.press('Enter');
    await until(panel, 'it is in the field', () => document.querySelector('[data-done=inserted]'));
    assert.match(await textInFocus(page), /^Mevrouw wil haar diploma halen\. Dat lukt nu niet/);
    await panel.focus('#tab-writer');
    await panel.keyboard.press('End');
    await until(panel, 'the lessons', () => document.querySelector('#lesson-means-as-goal'));
    await tabTo(panel, '#lesson-means-as-goal');
    await panel.keyboard.press('Enter');
    await until(panel, 'the lesson', () => document.activeElement?.id === 'lesson-heading');
    await tabTo(panel, '[data-answer=right]');
    await panel.keyboard.press(' ');
    await until(panel, 'feedback', () => document.querySelector('.feedback'));
    await tabTo(panel, '[data-next]');
    await panel.keyboard.press('Enter');
    await until(panel, 'the next exercise', () => document.activeElement?.id === 'exercise-heading');
  });

  test('without a mouse: a weight is hidden, a link of a reasoning is followed, guidance is found and kept', async (stage) => {
    const { page, panel } = await view(stage, '1', 'plan');
    await panel.bringToFront();
    await panel.focus('#tab-plan');
    await tabTo(panel, '#chains > summary');
    await panel.keyboard.press('Enter');
    await until(panel, 'the chains', () => document.querySelector('[data-chain] summary'));
    await tabTo(panel, '[data-chain] summary');
    await panel.keyboard.press('Enter');
    await until(panel, 'the links', () => document.querySelector('[data-link] .words__go'));
    await tabTo(panel, '[data-link] .words__go');
    await panel.keyboard.press('Enter');
    await until(page, 'its words are selected', selected);
    await panel.bringToFront();
    await panel.focus('#chains [data-link] .words__go');
    await tabTo(panel, '.filter__choice input');
    await panel.keyboard.press(' ');
    await until(panel, 'the heaviest are hidden', () => !document.querySelector('li[data-severity=error]'));
    await tabTo(panel, 'li[data-rule] button');
    await panel.keyboard.press('Enter');
    await until(panel, 'the finding is open', () => document.querySelector('li[data-rule] [aria-current]'));
    await panel.bringToFront();
    await panel.focus('#tab-plan');
    await panel.keyboard.press('ArrowRight');
    await until(panel, 'the guidance', () => document.querySelector('[type=search]'));
    await tabTo(panel, '[type=search]');
    await panel.keyboard.type('redenerzin');
    await until(
      panel,
      'one is found, in spite of the slip',
      () => document.querySelectorAll('[data-guidance]').length === 1,
    );
    await tabTo(panel, '[data-guidance] summary');
    await panel.keyboard.press(' ');
    await tabTo(panel, '[data-favourite]');
    await panel.keyboard.press('Enter');
    await until(panel, 'it is a favourite', () => document.querySelector('[data-favourite=true]'));
    await panel.keyboard.down('Shift');
    await tabTo(panel, '[type=search]');
    await panel.keyboard.up('Shift');
    await press(panel, 'Control', 'a');
    await panel.keyboard.press('Backspace');
    await until(panel, 'it stands first', () =>
      document.querySelector('[data-favourites] [data-guidance=redeneerzin]'),
    );
  });

  test('the guidance is printed unfolded, and folds again', async (stage) => {
    const { panel } = await view(stage, '1', 'guidance');
    await until(panel, 'the guidance', () => document.querySelector('[data-guidance]'));
    const folded = await panel.evaluate(() => {
      const count = () => document.querySelectorAll('details:not([open])').length;
      const counts = [count()];
      // What a browser does when it prints; the print itself would wait for somebody.
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        counts.push(count());
        dispatchEvent(new Event('afterprint'));
        counts.push(count());
      };
      document.querySelector<HTMLElement>('[data-print]')!.click();
      return counts;
    });
    assert.ok(folded[0]! > 10);
    assert.deepEqual(folded.slice(1), [0, folded[0]]);
  });
});
