import type { Page } from 'playwright-core';

/** A picture of the screen in light and in dark, to be looked at. */
export async function shotOf(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(300);
  await page.screenshot({ path: `tests/.shots/${name}-light.png` });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(300);
  await page.screenshot({ path: `tests/.shots/${name}-dark.png` });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.waitForTimeout(300);
}
