import assert from 'node:assert/strict';
import { inBrowsers, until } from './harness.ts';

inBrowsers('Installation', (test) => {
  for (const path of ['/practice.html', '/options.html', '/sidepanel.html', '/popup.html']) {
    test(`${path} opens in Dutch, without errors`, async ({ open }) => {
      const page = await open(path);
      await until(page, 'something is shown', () => document.body.textContent.trim() !== '');
      assert.notEqual(await page.title(), '');
      assert.match(await page.evaluate(() => document.documentElement.lang), /^nl$/);
    });
  }

  test('asks for the sites of the organisation only, and runs on no page by itself', async ({ inExtension }) => {
    const manifest = await inExtension((browser) => browser.runtime.getManifest());
    assert.deepEqual(manifest.host_permissions, ['http://127.0.0.1/*']);
    assert.deepEqual(manifest.content_scripts ?? [], []);
  });

  test('nothing is stored before the user chooses something', async ({ open, inExtension }) => {
    const page = await open('/practice.html?case=1');
    await until(page, 'the case is shown', () => document.querySelector('textarea')?.value);
    assert.deepEqual(await inExtension((browser) => browser.storage.local.get()), {});
  });
});
