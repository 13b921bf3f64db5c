import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { addDossier } from '../../desk/library/addDossier.ts';
import { openLibrary } from '../../desk/library/openLibrary.ts';
import { glance } from '../../desk/press/glance.ts';
import { pressNow } from '../../desk/press/pressNow.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { NO_MEDIA } from '../../engine/nouns/medium.ts';
import { proseText } from '../../engine/nouns/prose.ts';
import { chromiumMissing } from '../chromiumHere.ts';
import { openBrowserDoor } from '../journeys/openBrowserDoor.ts';
import { generateDossier } from './generateDossier.ts';
import { printBound } from './printRatios.ts';
import { medianOf } from './timedRounds.ts';

const PAGES = 40;
const EDITS = 15;
/** Milliseconds from the key to the first changed page on the screen. */
const LONGEST = 100;

/** How soon an edit in a long briefing is in the PDF, and on the screen in a real Chromium. */
export async function previewSpeed(): Promise<void> {
  const { dossier, raw } = await generateDossier(PAGES);
  console.log(`\nPreview after an edit in the middle of a briefing of ${PAGES} pages, ${EDITS} edits`);
  const [anew, again] = [await pressed(dossier, false), await pressed(dossier, true)];
  console.log(`  edit to the changed page as a file of its own: ${(await glanced(dossier)).toFixed(1)} ms`);
  console.log(
    `  edit to PDF bytes, checked and composed too: ${again.toFixed(1)} ms; all set anew ${anew.toFixed(1)} ms`,
  );
  if (chromiumMissing() !== '') {
    console.log('  no Chromium here: nothing is drawn');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-preview-'));
  try {
    const library = openLibrary(folder, () => '2026-01-01T00:00:00.000Z');
    addDossier(library, dossier, raw);
    library.close();
    printBound('key to first changed page drawn in Chromium', await drawn(folder, dossier), LONGEST, 'ms');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The prose in the middle, which is edited. */
function middle({ briefing }: Dossier) {
  const prose = briefing.fills.filter((fill) => fill.kind === 'prose');
  const fill = prose[Math.floor(prose.length / 2)];
  if (!fill) throw new Error('the briefing has no prose');
  return fill;
}

function edited(dossier: Dossier, edit: number): Dossier {
  const copy = structuredClone(dossier);
  const paragraph = middle(copy).prose.find((block) => block.kind === 'paragraph');
  paragraph?.inlines.push({ kind: 'text', text: ` Word ${edit}.` });
  return copy;
}

async function pressed(dossier: Dossier, again: boolean): Promise<number> {
  const taken: number[] = [];
  for (let edit = -5; edit < EDITS; edit += 1) {
    const changed = edited(dossier, edit);
    const start = performance.now();
    await pressNow(changed, { docx: false, pdf: true, at: '2026-01-01T00:00:00.000Z', again });
    if (edit >= 0) taken.push(performance.now() - start);
  }
  return medianOf(taken);
}

async function glanced(dossier: Dossier): Promise<number> {
  const at = '2026-01-01T00:00:00.000Z';
  const fill = middle(dossier);
  const { anchors } = await pressNow(dossier, { docx: false, pdf: true, at, again: true });
  const page = anchors.find((anchor) => anchor.origin.fillId === fill.id)?.page ?? 1;
  const taken: number[] = [];
  for (let edit = -5; edit < EDITS; edit += 1) {
    const changed = edited(dossier, edit);
    const start = performance.now();
    await glance(changed, { at, seen: [{ page, look: '' }] }, NO_MEDIA);
    if (edit >= 0) taken.push(performance.now() - start);
  }
  return medianOf(taken);
}

async function drawn(libraryFolder: string, dossier: Dossier): Promise<number> {
  const { anchors } = await pressNow(dossier, { docx: false, pdf: true, at: '2026-01-01T00:00:00.000Z' });
  const fill = middle(dossier);
  const place = anchors.findLast((anchor) => anchor.origin.fillId === fill.id)?.page ?? 1;
  const door = await openBrowserDoor({ libraryFolder, width: 1600, height: 1000 });
  try {
    const { page } = door;
    await page.getByText('Waterways of Marrow').first().click();
    const words = proseText(fill.prose).split('\n').at(-1)?.slice(-60) ?? '';
    const paragraph = page.locator('p', { hasText: words }).first();
    await paragraph.scrollIntoViewIfNeeded();
    await paragraph.click();
    await page.keyboard.press('End');
    await page.locator('[data-page="1"] canvas').waitFor();
    await page.getByRole('spinbutton', { name: 'Page' }).fill(String(place));
    await page.locator(`[data-page="${place}"] canvas`).waitFor();
    await paragraph.click();
    await page.keyboard.press('End');
    const taken: number[] = [];
    for (let edit = -4; edit < EDITS; edit += 1) {
      // Until the whole file is there and drawn, too.
      await page.waitForTimeout(700);
      await page.locator('section[aria-label="Preview"][aria-busy="false"]').waitFor();
      await page.waitForTimeout(400);
      const one = await keyToPage(page);
      if (edit >= 0) taken.push(one);
    }
    return medianOf(taken);
  } finally {
    await door.close();
  }
}

/** One key, and how long until a page has been replaced and the screen has shown it. */
async function keyToPage(page: Page): Promise<number> {
  await page.evaluate(() => {
    const pages = document.querySelector('section[aria-label="Pages"]');
    const said = window as unknown as { keyAt: number; drawnAt: Promise<number> };
    addEventListener('keydown', () => (said.keyAt = performance.now()), { capture: true, once: true });
    said.drawnAt = new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
      if (pages) watch.observe(pages, { childList: true, subtree: true });
    });
  });
  await page.keyboard.type('e');
  return page.evaluate(async () => {
    const said = window as unknown as { keyAt: number; drawnAt: Promise<number> };
    return (await said.drawnAt) - said.keyAt;
  });
}
