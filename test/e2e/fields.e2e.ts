import assert from 'node:assert/strict';
import type { JSHandle, Page } from 'puppeteer-core';
import { inBrowsers, type Stage, until } from './harness.ts';
import { badges, cardAt, marked, marks, noCard, overlayRoot, pressButton, unmarked } from './overlay.ts';

const wrong = 'Mevrouw krijgt een wasmachine';

const page = (body: string, style = '') =>
  `<!doctype html><html lang="nl"><title>Zaak 1</title><style>textarea { width: 30rem; height: 5rem } ${style}</style>${body}</html>`;
const support = '<label>Hulp en voorzieningen <textarea id="support"></textarea></label>';

/** What the browser does at a shortcut or an item of its menu: a driver cannot press those. */
const command = ({ inExtension, tabOf }: Stage, where: Page, name: string) =>
  inExtension(
    (browser, tab, what) =>
      browser.tabs.sendMessage(tab, { to: 'page', type: 'command', command: what }).then(() => {}),
    tabOf(where),
    name,
  );

const announced = (where: Page, root: JSHandle<ShadowRoot>, wanted: RegExp) =>
  until(
    where,
    `“${wanted.source}” is announced`,
    (overlay, pattern) => new RegExp(pattern).test(overlay.querySelector('[role=status].announcement')!.textContent),
    root,
    wanted.source,
  );

const listed = (panel: Page, rule: string, wanted = true) =>
  until(
    panel,
    `the panel lists ${rule}: ${wanted}`,
    (id, isThere) => (document.querySelector(`[data-rule=${id}]`) !== null) === isThere,
    rule,
    wanted,
  );

inBrowsers('Fields', (test) => {
  test('the number of points is announced when it changed and typing paused, and on request', async (stage) => {
    const { origin } = await stage.serve({ '/': page(support) });
    const where = await stage.open(`${origin}/`);
    // What a page begins with is not announced; once this is marked, a change is.
    await where.type('#support', 'Meneer krijgt een fiets.');
    await marked(where, 'error', 'fiets');
    await where.type('#support', ` ${wrong}.`);
    await marked(where, 'error', 'wasmachine');
    const root = await overlayRoot(where);
    await announced(where, root, /^(?:[3-9]|\d\d) aandachtspunten in het plan$/);
    await where.$eval('#support', (field) => (field as HTMLTextAreaElement).select());
    await where.keyboard.press('Backspace');
    await announced(where, root, /^Geen aandachtspunten/);
    await where.type('#support', `${wrong}.`);
    await command(stage, where, 'check-now');
    await announced(where, root, /^\d+ aandachtspunt/);
  });

  for (const [kind, row] of Object.entries({
    'a table':
      '<table><thead><tr><th>Doel</th><th>Actie</th><th>Wie</th><th>Wanneer</th></tr></thead><tr><td><textarea id="goal"></textarea></td><td><textarea id="action"></textarea></td><td><input id="who"></td><td><input id="when" type="date"></td></tr></table>',
    'a repeated group':
      '<fieldset><label>Doel <textarea id="goal"></textarea></label><label>Actie <textarea id="action"></textarea></label><label>Wie <select id="who"><option></option><option>Mevrouw</option></select></label><label>Wanneer <input id="when"></label></fieldset>',
  })) {
    test(`the cells of a row in ${kind} are read as one passage`, async (stage) => {
      const { origin } = await stage.serve({ '/': page(row) });
      const where = await stage.open(`${origin}/`);
      const panel = await stage.panelFor(where);
      await where.type('#action', 'Het huurcontract ophalen bij de verhuurder');
      await listed(panel, 'smart-time-bound');
      await where.$eval('#when', (field) => {
        const input = field as HTMLInputElement;
        input.value = input.type === 'date' ? '2027-05-14' : '14 mei 2027';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await listed(panel, 'smart-time-bound', false);
      await where.$eval('#who', (field) => {
        const input = field as HTMLInputElement | HTMLSelectElement;
        input.value = 'Mevrouw';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await listed(panel, 'smart-specific', false);
      // A finding comes back to the input that it is about.
      await where.type('#goal', 'Doel: een laptop aanschaffen.');
      await marked(where, 'error', 'Doel: een laptop aanschaffen');
      const root = await overlayRoot(where);
      assert.equal(await cardAt(where, root, 'error', 'Doel: een laptop aanschaffen'), 'means-as-goal');
    });
  }

  test('the role of a field is chosen by keys, kept for its site, and taken back', async (stage) => {
    const { origin } = await stage.serve({
      '/': page(`${support}<label>Toelichting overig <input id="other" name="vak_1"></label>`),
    });
    const where = await stage.open(`${origin}/`);
    await where.type('#support', `${wrong}.`);
    await marked(where, 'error', 'wasmachine');
    const root = await overlayRoot(where);
    await command(stage, where, 'field-menu');
    await until(where, 'the focus is in the menu', (overlay) => overlay.activeElement?.localName === 'select', root);
    await pressButton(where, root, 'Dit veld niet nakijken');
    await unmarked(where, 'error', 'wasmachine');
    await until(where, 'the field has the focus', () => document.activeElement?.id === 'support');
    await stage.reload(where);
    await where.type('#support', ' Meneer krijgt een fiets.');
    await command(stage, where, 'check-now');
    assert.deepEqual(await marks(where, 'error'), []);
    const kept = await stage.inExtension((browser) => browser.storage.local.get('fieldRoles'));
    assert.doesNotMatch(JSON.stringify(kept), /wasmachine|Hulp/);
    // The choice is undone in the menu of the same field, for which a mark elsewhere leads to the overlay.
    await stage.inExtension((browser) => browser.storage.local.remove('fieldRoles'));
    await marked(where, 'error', 'fiets');
  });

  test('a field in a hidden tab of the page stays part of the plan, a removed one does not', async (stage) => {
    const { origin } = await stage.serve({
      '/': page(
        `<div id="one"><label>Doelen <textarea id="goal"></textarea></label></div><div id="two">${support}</div>`,
      ),
    });
    const where = await stage.open(`${origin}/`);
    const panel = await stage.panelFor(where);
    await where.type('#goal', 'Doel: een laptop aanschaffen.');
    await listed(panel, 'means-as-goal');
    await where.$eval('#one', (tab) => ((tab as HTMLElement).style.display = 'none'));
    await where.type('#support', `${wrong}.`);
    await listed(panel, 'provision-without-goal');
    await listed(panel, 'means-as-goal');
    await where.$eval('#one', (tab) => tab.remove());
    await listed(panel, 'means-as-goal', false);
  });

  test('fields of frames of another origin are laid together with those of the page', async (stage) => {
    const inner = await stage.serve({ '/': page('<label>Doelen <textarea id="goal"></textarea></label>') });
    const { origin } = await stage.serve({ '/': page(`${support}<iframe src="${inner.origin}/"></iframe>`) });
    const where = await stage.open(`${origin}/`);
    const panel = await stage.panelFor(where);
    await where.type('#support', `${wrong}.`);
    const frame = await where.waitForFrame((each) => each.url().startsWith(inner.origin));
    await (await frame.waitForSelector('#goal'))!.type('Doel: een laptop aanschaffen.');
    await listed(panel, 'means-as-goal');
    await listed(panel, 'provision-without-goal');
  });

  test('text that is only read is checked on request: a selection, and the plan of a page', async (stage) => {
    const { origin } = await stage.serve({
      '/': page(
        `<nav>Hulp: meneer krijgt een auto.</nav><main><h2>Contactjournaal</h2><p id="note">Meneer krijgt een fiets.</p><h2>Hulp en voorzieningen</h2><p id="plan">${wrong}.</p></main>`,
      ),
    });
    const where = await stage.open(`${origin}/`);
    const panel = await stage.panelFor(where);
    const html = await where.content();
    assert.deepEqual(await marks(where, 'error'), []);
    await command(stage, where, 'check-page');
    await marked(where, 'error', 'wasmachine');
    await listed(panel, 'provision-without-goal');
    assert.deepEqual(await marks(where, 'error'), ['wasmachine']);
    await where.$eval('#note', (note) => getSelection()!.selectAllChildren(note));
    await command(stage, where, 'check-selection');
    await marked(where, 'error', 'fiets');
    assert.deepEqual(await marks(where, 'error'), ['fiets']);
    const clean = (text: string) => text.replace(/<doelwijzer-overlay[^>]*><\/doelwijzer-overlay>/, '');
    assert.equal(clean(await where.content()), clean(html));
    assert.deepEqual(await stage.inExtension((browser) => browser.storage.local.get()), {});
    await where.$eval('#note', (note) => note.remove());
    await unmarked(where, 'error', 'fiets');
  });

  test('in a popover of the page its fields are marked and the card can be used', async (stage) => {
    const { origin } = await stage.serve({
      '/': page(
        `${support}<div id="over" popover style="width: 34rem; height: 12rem"><label>Doelen <textarea id="goal"></textarea></label></div>`,
      ),
    });
    const where = await stage.open(`${origin}/`);
    await where.type('#support', `${wrong}.`);
    await marked(where, 'error', 'wasmachine');
    const root = await overlayRoot(where);
    await where.$eval('#over', (over) => (over as HTMLElement).showPopover());
    await where.type('#goal', 'Doel: een laptop aanschaffen.');
    await marked(where, 'error', 'Doel: een laptop aanschaffen');
    assert.equal(await cardAt(where, root, 'error', 'Doel: een laptop aanschaffen'), 'means-as-goal');
    await pressButton(where, root, 'Negeer');
    assert.ok(await where.$eval('#over', (over) => over.matches(':popover-open')));
    await where.$eval('#over', (over) => (over as HTMLElement).hidePopover());
    await until(
      where,
      'the overlay is back',
      () => document.querySelector('doelwijzer-overlay')!.parentElement === document.documentElement,
    );
  });

  test('a document that is edited as a whole is a field', async (stage) => {
    const { origin } = await stage.serve({
      '/': page(`${support}<iframe title="Hulp en voorzieningen" srcdoc="<body><p>Begin.</p></body>"></iframe>`),
    });
    const where = await stage.open(`${origin}/`);
    const panel = await stage.panelFor(where);
    const frame = await where.waitForFrame((each) => each.parentFrame() !== null);
    const body = await frame.waitForSelector('p');
    await frame.evaluate(() => {
      document.designMode = 'on';
    });
    await body!.click();
    await where.keyboard.type(` ${wrong}.`);
    await listed(panel, 'provision-without-goal');
    await marked(frame, 'error', 'wasmachine');
    assert.match(await frame.$eval('body', (each) => each.innerHTML), /^<p>[^<]*<\/p>$/);
  });

  test('the styles of a page neither hide nor change what the extension shows', async (stage) => {
    const style =
      '* { all: unset !important; display: none !important; position: fixed !important } html, body, label, textarea { display: block !important; width: 40rem !important; height: 20rem !important }';
    const { origin } = await stage.serve({ '/': page(support, style) });
    const where = await stage.open(`${origin}/`);
    await where.type('#support', `${wrong}.`);
    await marked(where, 'error', 'wasmachine');
    const root = await overlayRoot(where);
    const badge = await where.evaluate((overlay) => {
      const { width, height } = overlay.querySelector('.badge')!.getBoundingClientRect();
      const { display, position, zIndex } = getComputedStyle(overlay.host);
      return { width, height, display, position, zIndex };
    }, root);
    assert.deepEqual(badge, { ...badge, height: 22, display: 'block', position: 'absolute', zIndex: '2147483647' });
    assert.ok(badge.width >= 22);
    assert.equal(await cardAt(where, root, 'error', 'wasmachine'), 'provision-without-goal');
  });

  test('what happens in the card closes no menu of the page, and the focus is never lost', async (stage) => {
    const { origin } = await stage.serve({
      '/': page(
        `${support}<script>for (const kind of ['pointerdown', 'mousedown', 'click', 'focusin', 'keydown']) document.addEventListener(kind, ({ target }) => { if (target.localName === 'doelwijzer-overlay') document.title = kind })</script>`,
      ),
    });
    const where = await stage.open(`${origin}/`);
    await where.type('#support', `${wrong}. Meneer krijgt een fiets.`);
    await marked(where, 'error', 'fiets');
    const root = await overlayRoot(where);
    const before = await where.title();
    await command(stage, where, 'next-finding');
    await until(where, 'the focus is in the card', (overlay) => overlay.activeElement !== null, root);
    await where.keyboard.press('Tab');
    await pressButton(where, root, 'Negeer');
    await pressButton(where, root, 'Alleen deze zinZolang deze pagina open is');
    await until(where, 'the focus is on the undoing', (overlay) => overlay.activeElement?.localName === 'button', root);
    assert.equal(await where.title(), before);
    await where.keyboard.press('Escape');
    await noCard(where, root);
    await until(where, 'the field has the focus', () => document.activeElement?.id === 'support');
  });

  test('a field that is replaced or moved keeps its place in the plan', async (stage) => {
    const { origin } = await stage.serve({ '/': page(`<div id="from">${support}</div><div id="to"></div>`) });
    const where = await stage.open(`${origin}/`);
    await where.type('#support', `${wrong}.`);
    await marked(where, 'error', 'wasmachine');
    await where.evaluate(() => {
      const label = document.querySelector('label')!;
      document.querySelector('#to')!.append(label);
      const field = document.querySelector<HTMLTextAreaElement>('#support')!;
      const other = field.cloneNode() as HTMLTextAreaElement;
      other.value = field.value.replace('wasmachine', 'koelkast');
      field.replaceWith(other);
    });
    await marked(where, 'error', 'koelkast');
    assert.deepEqual(await marks(where, 'error'), ['koelkast']);
    assert.equal((await badges(where, await overlayRoot(where))).length, 1);
  });

  test('a site that is taken off the list of the options stops in open tabs at once', async (stage) => {
    const { origin } = await stage.serve({ '/': page(support) });
    const where = await stage.open(`${origin}/`);
    await where.type('#support', `${wrong}.`);
    await marked(where, 'error', 'wasmachine');
    const options = await stage.open('/options.html');
    const remove = await options.waitForSelector('[aria-labelledby=sites-heading] li button');
    await remove!.evaluate((button) => (button as HTMLElement).click());
    await until(
      where,
      'nothing is left',
      () => !document.querySelector('doelwijzer-overlay') && !CSS.highlights.has('doelwijzer-error'),
    );
    const registered = await stage.inExtension((browser) => browser.scripting.getRegisteredContentScripts());
    assert.deepEqual(registered, []);
  });

  test('nothing is marked while a text is being composed', async (stage) => {
    const { origin } = await stage.serve({ '/': page(support) });
    const where = await stage.open(`${origin}/`);
    await where.focus('#support');
    const say = (kind: string) =>
      where.$eval(
        '#support',
        (field, type) => field.dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true })),
        kind,
      );
    await say('compositionstart');
    await where.keyboard.type(`${wrong}.`);
    await command(stage, where, 'check-now');
    assert.deepEqual(await marks(where, 'error'), []);
    await say('compositionend');
    await marked(where, 'error', 'wasmachine');
  });
});
