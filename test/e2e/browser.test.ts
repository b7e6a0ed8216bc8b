import { expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';

it('the browser of this machine shows Vietnamese text', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Xã Mỹ Thanh</h1>');
    expect(await page.getByRole('heading').textContent()).toBe('Xã Mỹ Thanh');
  } finally {
    await browser.close();
  }
});
