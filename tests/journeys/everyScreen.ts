import type { Page } from 'playwright-core';

type Visit = (screen: string) => Promise<void>;

/**
 * Every screen, sheet and menu once, whatever language it speaks: by keys and by what stands in the page's structure, never by words. The
 * media digest's example is opened on the way.
 */
export async function everyScreen(page: Page, visit: Visit): Promise<void> {
  const press = (key: string) => page.keyboard.press(key);
  const there = (selector: string) => page.locator(selector).first().waitFor();
  /** The sheet that an action opens, and away again. */
  const sheet = async (name: string, open: () => Promise<unknown>, wait = 'dialog[open]') => {
    await open();
    await there(wait);
    await visit(name);
    await press('Escape');
    await page.locator(wait).first().waitFor({ state: 'detached' });
  };
  /** By its English name, which the palette knows in every language. */
  const action = (name: string) => async () => {
    await press('Control+k');
    await there('.palette-input');
    await page.locator('.palette-input').fill(name);
    await press('Enter');
    await page.locator('.palette-input').waitFor({ state: 'detached' });
  };

  await there('.template-entry');
  await visit('start');
  await sheet('palette', () => press('Control+k'));
  await sheet('shortcuts', () => press('?'));
  await sheet('appearance', () => page.locator('.top-tools button[aria-haspopup]').first().click(), '.menu');
  await sheet('paste', () => press('Control+Shift+V'));
  await sheet('new-briefing', () => page.locator('.template-actions button').first().click());
  await sheet('houses', action('House files'));

  await page.locator('.template-entry').first().locator('.template-actions button').nth(1).click();
  await there('.verdict');
  await page
    .locator('.preview canvas, .preview [role="img"]')
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => {});
  await visit('briefing');
  await sheet('export', () => press('Control+e'), '.menu');
  // The editor comes where it can be seen.
  await page.locator('.fill-prose').first().scrollIntoViewIfNeeded();
  await page.locator('.fill-prose [role="textbox"]').first().click();
  await there('.prose-tools');
  await visit('prose');
  // What the checks will stop at, and let pass in writing.
  await press('Control+End');
  await page.keyboard.type(' “Nobody has ever told us a thing like this.”');
  await press('Escape');
  await press('Control+h');
  await there('.find-bar');
  await page.locator('.find-field').first().fill('the');
  await visit('find');
  await press('Escape');
  await page.locator('.fill-evidence').first().focus();
  await sheet('todo', () => press('Alt+t'));
  await sheet('keep-version', action('Keep a version'));
  await action('Keep a version')();
  await page.locator('dialog input').fill('A version');
  await press('Enter');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await sheet('versions', action('Versions'));
  await sheet('compare', action('Compare with'));
  const outline = page.locator('.side-pane .segments button').nth(1);
  if ((await outline.count()) > 0) {
    await outline.click();
    await visit('outline');
    await page.locator('.side-pane .segments button').first().click();
  }
  await page.locator('.fill-evidence .fill-tools button[aria-haspopup]').first().click();
  await there('.menu');
  await visit('entry-menu');
  await press('Escape');

  await press('Alt+4');
  await page.locator('.preview [role="img"]').first().waitFor({ timeout: 20_000 });
  await visit('preview');
  await press('Alt+5');
  await there('.finding');
  await visit('checks');
  await sheet('sign-off', () =>
    page
      .locator('.finding')
      .filter({ hasText: 'Nobody has ever told' })
      .locator('.entry-actions button')
      .last()
      .click(),
  );

  await press('Alt+2');
  await there('.source-row');
  await visit('library');
  await page.locator('#library-search').fill('the kind:quote');
  await there('.hit');
  await visit('search');
  await page.locator('#library-search').fill('nothingiscalledthat');
  await there('.shelf .empty-words');
  await visit('search-empty');
  await page.locator('#library-search').fill('');
  await page.locator('.source-row').first().click();
  await there('.article');
  await visit('reader');
  await page.locator('.reader-head button[aria-expanded]').click();
  await there('.details-form');
  await visit('details');
  await page.locator('.reader-head button[aria-expanded]').click();
  await page.locator('.evidence-entry').first().click();
  await press('e');
  await there('.entry-edit');
  await visit('fields');
  await press('Escape');
  await sheet('place', () => press('p'));
  await sheet('remove', () => page.locator('.reader-head button').last().click());
}

/** Words of buttons, labels and heads that do not fit where they stand: cut off, or wider than their frame. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const WORDED =
      'button, label, legend, h1, h2, h3, th, summary, [role="menuitem"], .menu-item, kbd, .flag, .count, .hint, .slot-count, .segments, .filter-bar';
    /** What may end in an ellipsis: it names itself in full by its title, its label, or on the next screen. */
    const MAY_END =
      '.row-main, .source-row, .outcome-open, .top-name, .palette-entry, .filter, .version, .slot-choice, .outline-slot, .outline-section, .reader-title';
    return [...document.querySelectorAll<HTMLElement>(WORDED)]
      .filter((one) => {
        if (one.closest(MAY_END) || !one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          return false;
        if (one.closest('.visually-hidden, .day-calendar') || one.querySelector('.visually-hidden')) return false;
        const box = one.getBoundingClientRect();
        if (box.width <= 1 || box.height <= 1) return false;
        const range = document.createRange();
        range.selectNodeContents(one);
        const words = range.getBoundingClientRect();
        const over = Math.max(words.right - box.right, box.left - words.left);
        return over > 1.5 || one.scrollWidth - one.clientWidth > 1;
      })
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}: ${one.textContent?.trim().slice(0, 60)}`);
  });
}
